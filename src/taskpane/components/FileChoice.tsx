import { Button } from "./Button";
import type { ChosenFile } from "../../actions";
import { fileChoiceTexts as texts } from "../../texts/shared/fileChoice";
import { FileButton } from "./FileButton";
import "../styles/files";

interface FileChoiceProps {
  /** What the files are for; it names the list. */
  label: string;
  files: readonly ChosenFile[];
  /** More than one may be chosen; a new choice is added to those before. */
  isSeveral?: boolean;
  onChange: (files: readonly ChosenFile[]) => void;
}

/** Workbooks to be read beside the open one: chosen, listed, and taken away again. */
export function FileChoice({ label, files, isSeveral = false, onChange }: FileChoiceProps) {
  function add(added: readonly ChosenFile[]): void {
    const kept = isSeveral ? files.filter(({ name }) => added.every((one) => one.name !== name)) : [];
    onChange([...kept, ...added]);
  }
  return (
    <div className="file-choice" role="group" aria-label={label}>
      <span className="file-label">{label}</span>
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
      <FileButton label={label} size="small" isSeveral={isSeveral} onChoose={add}>
        {isSeveral ? texts.add : texts.addOne}
      </FileButton>
    </div>
  );
}
