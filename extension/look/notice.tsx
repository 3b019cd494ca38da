import { CircleAlert, CircleCheck, Info } from 'lucide-preact';
import type { ComponentChildren } from 'preact';

const ICONS = { plain: Info, positive: CircleCheck, danger: CircleAlert } as const;

type NoticeProps = { readonly tone?: keyof typeof ICONS; readonly children: ComponentChildren };

/** What happened, what is safe, what to do. Screen readers hear it when it appears. */
export function Notice({ tone = 'plain', children }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div class={`notice ${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon size={16} aria-hidden="true" />
      <div>{children}</div>
    </div>
  );
}
