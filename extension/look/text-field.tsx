import { useId } from 'preact/hooks';

type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onText: (value: string) => void;
  readonly type?: 'text' | 'url' | 'email' | 'password';
  /** What the browser may fill in. */
  readonly autocomplete?: string;
  /** One line below the field: what belongs there. */
  readonly hint?: string;
};

/** A line of text, labelled. */
export function TextField({ label, value, onText, type = 'text', autocomplete, hint }: TextFieldProps) {
  const id = useId();
  return (
    <label class="field">
      {label}
      <input
        // Every type listed above is a line of text; preact's types want to know which one.
        type={type as 'text'}
        value={value}
        autocomplete={autocomplete ?? 'off'}
        spellcheck={false}
        {...(hint && { 'aria-describedby': id })}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      {hint && <span id={id}>{hint}</span>}
    </label>
  );
}
