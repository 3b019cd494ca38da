import type { Ref } from 'preact';
import { useId } from 'preact/hooks';

type TextAreaProps = {
  readonly label: string;
  readonly value: string;
  readonly onText: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly field?: Ref<HTMLTextAreaElement>;
  readonly rows?: number;
  /** One line below the field: what belongs there. */
  readonly hint?: string;
};

/** Several lines of text, labelled. */
export function TextArea({ label, value, onText, onKeyDown, field, rows = 3, hint }: TextAreaProps) {
  const id = useId();
  return (
    <label class="field">
      {label}
      <textarea
        rows={rows}
        value={value}
        {...(field && { ref: field })}
        {...(hint && { 'aria-describedby': id })}
        {...(onKeyDown && { onKeyDown })}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      {hint && <span id={id}>{hint}</span>}
    </label>
  );
}
