import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useRef } from "react";
import { texts } from "../texts";
import { AboutWorkbench } from "./AboutWorkbench";

interface TitleBarProps {
  fileName: string;
  /** File names, "Tranås drift 2025.xlsx". */
  examples: readonly string[];
  openExample: (name: string) => void;
  openFile: (file: File) => void;
  save: () => void;
}

/** The file's name, and what can be done with files. */
export function TitleBar({ fileName, examples, openExample, openFile, save }: TitleBarProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar" aria-label={texts.file}>
      <AboutWorkbench />
      <h1 className="file-name">{fileName}</h1>
      <div className="file-buttons">
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button size="small" appearance="subtle">
              {texts.examples}
            </Button>
          </MenuTrigger>
          <MenuPopover className="example-list">
            <MenuList>
              {examples.length === 0 && <MenuItem disabled>{texts.noExamples}</MenuItem>}
              {examples.map((name) => (
                <MenuItem key={name} onClick={() => openExample(name)}>
                  {name.replace(/\.xlsx$/, "")}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <Button size="small" appearance="subtle" onClick={() => chooser.current?.click()}>
          {texts.open}
        </Button>
        <Button size="small" appearance="subtle" onClick={save}>
          {texts.save}
        </Button>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={texts.open}
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) openFile(file);
            // The same file can be chosen once more.
            event.target.value = "";
          }}
        />
      </div>
    </header>
  );
}
