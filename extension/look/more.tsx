import type { ComponentChildren } from 'preact';

type MoreProps = { readonly title: string; readonly open?: boolean; readonly children: ComponentChildren };

/** A part of a screen that opens and closes. */
export function More({ title, open = false, children }: MoreProps) {
  return (
    <details class="more" open={open}>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}
