import { Button } from "./Button";
import { useRef } from "react";
import type { ChosenFile } from "../../actions";
import { fileChoiceTexts as texts } from "../../texts/shared/fileChoice";
import "../styles/files";

interface FileChoiceProps {
  /** What the files are for; it names the list. */
  label: string;
  files: readonly ChosenFile[];
  /** More than one may be chosen; a new choice is added to those before. */
  isSeveral?: boolean;
  onChange: (files: readonly ChosenFile[]) => void;
}

/** Workbooks to be read beside the open one: chosen by the browser's own dialogue, listed, and taken away again. */
export function FileChoice({ label, files, isSeveral = false, onChange }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  function add(chosen: FileList | null): void {
    const added: readonly ChosenFile[] = [...(chosen ?? [])];
    const kept = isSeveral ? files.filter(({ name }) => added.every((one) => one.name !== name)) : [];
    if (added.length > 0) onChange([...kept, ...added]);
    // The same file may be chosen once more, when it has been saved anew.
    if (input.current) input.current.value = "";
  }
  return (
    <div className="file-choice" role="group" aria-label={label}>
      <span className="file-label">{label}</span>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept=".xlsx,.xlsm"
        multiple={isSeveral}
        onChange={({ target }) => add(target.files)}
      />
      {files.length > 0 && (
        <ul className="files">
          {files.map(({ name }) => (
            <li key={name}>
              <span className="file-name">{name}</span>
              <Button
                size="small"
                appearance="subtle"
                aria-label={texts.remove(name)}
                onClick={() => onChange(files.filter((one) => one.name !== name))}
              >
                {texts.removeShort}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button size="small" onClick={() => input.current?.click()}>
        {isSeveral ? texts.add : texts.addOne}
      </Button>
    </div>
  );
}
