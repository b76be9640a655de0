interface ChoiceProps<Value extends string> {
  label: string;
  /** Read aloud instead of the label, where that does not say what it is about. */
  name?: string;
  value: Value;
  options: readonly (readonly [value: Value, text: string])[];
  onChange: (value: Value) => void;
}

/** A labelled list to choose from: the browser's own, which weighs nothing. */
export function Choice<Value extends string>({ label, name, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <label>
      {label}
      <select
        {...(name && { "aria-label": name })}
        value={value}
        onChange={(event) => onChange(event.target.value as Value)}
      >
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
