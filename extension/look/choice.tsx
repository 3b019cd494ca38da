type ChoiceProps<Value extends string> = {
  readonly label: string;
  /** Where a heading says it already, the label is only heard. */
  readonly unseen?: boolean;
  readonly value: Value;
  readonly options: readonly Value[];
  /** How an option reads; as it is, when left out. */
  readonly name?: (option: Value) => string;
  readonly onChoose: (value: Value) => void;
};

/** One of a few, in a labelled menu. */
export function Choice<Value extends string>({
  label,
  unseen,
  value,
  options,
  name,
  onChoose,
}: ChoiceProps<Value>) {
  return (
    <label class="field">
      {!unseen && label}
      <select
        value={value}
        {...(unseen && { 'aria-label': label })}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {name?.(option) ?? option}
          </option>
        ))}
      </select>
    </label>
  );
}
