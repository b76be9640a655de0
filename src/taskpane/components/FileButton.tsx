import { useRef, type ComponentProps } from "react";
import { Button } from "./Button";

interface FileButtonProps extends Pick<ComponentProps<typeof Button>, "appearance" | "size" | "children"> {
  /** What the files are for. */
  label: string;
  isSeveral?: boolean;
  onChoose: (files: readonly File[]) => void;
}

/** Workbooks of Excel, and those of other kinds, which are told what to do about. */
const ACCEPTED = ".xlsx,.xlsm,.xls,.xlsb,.ods";

/** A button that lets files be chosen by the browser's own dialogue. */
export function FileButton({ label, isSeveral = false, onChoose, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  function choose(chosen: HTMLInputElement): void {
    const files = [...(chosen.files ?? [])];
    // The same file may be chosen once more, when it has been saved anew.
    chosen.value = "";
    if (files.length > 0) onChoose(files);
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={ACCEPTED}
        multiple={isSeveral}
        onChange={({ currentTarget }) => choose(currentTarget)}
      />
      <Button {...button} onClick={() => input.current?.click()} />
    </>
  );
}
