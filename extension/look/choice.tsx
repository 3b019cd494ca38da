type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Value[];
  /** How an option reads; as it is, when left out. */
  readonly name?: (option: Value) => string;
  readonly onChoose: (value: Value) => void;
};

/** One of a few, in a labelled menu. */
export function Choice<Value extends string>({ label, value, options, name, onChoose }: ChoiceProps<Value>) {
  return (
    <label class="field">
      {label}
      <select
        value={value}
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
