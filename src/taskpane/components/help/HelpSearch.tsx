import { useId } from "react";
import { helpTexts as texts } from "../../../texts/shared/help";

interface HelpSearchProps {
  query: string;
  onChange: (query: string) => void;
  /** What was found, in words; "" before anything is sought. */
  told: string;
}

/** The field that the help is sought in; Esc empties it. */
export function HelpSearch({ query, onChange, told }: HelpSearchProps) {
  const id = useId();
  return (
    <div className="help-search choices" role="search">
      <label htmlFor={id}>
        {texts.search}
        <input
          id={id}
          type="search"
          value={query}
          placeholder={texts.placeholder}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape" && query !== "") {
              event.stopPropagation();
              onChange("");
            }
          }}
        />
      </label>
      <p className="hint" role="status">
        {told}
      </p>
    </div>
  );
}
