interface ChoicesProps {
  label: string;
  choices: readonly { readonly id: string; readonly title: string }[];
  value: string;
  onChange: (value: string) => void;
}

/** One of several, by its title. */
export function Choices({ label, choices, value, onChange }: ChoicesProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {choices.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
