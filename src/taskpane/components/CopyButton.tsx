import { Button } from "./Button";
import { useState } from "react";

interface CopyButtonProps {
  label: string;
  /** What is copied. */
  text: string;
  /** Said when it was copied, and when Excel's browser does not let the pane copy. */
  done: string;
  failed: string;
}

/** Copies a text, and says whether it did: some of the browsers inside Excel do not let a pane copy. */
export function CopyButton({ label, text, done, failed }: CopyButtonProps) {
  const [said, setSaid] = useState("");
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid(copyBySelection(text) ? done : failed);
    }
  }
  return (
    <span className="copy">
      <Button size="small" appearance="subtle" onClick={() => void copy()}>
        {label}
      </Button>
      <span className="hint" role="status">
        {said}
      </span>
    </span>
  );
}

/** The older way, which needs no permission. */
function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
  }
}
