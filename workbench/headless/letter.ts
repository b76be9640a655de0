import { writeLetter } from "../../src/actions";
import type { Outcome, Task } from "./actions";
import { chosenSheets } from "./chosenSheets";
import { isUnread, problemText } from "./refusals";

/** One line for the file: the letter as plain text and as HTML. */
export async function letter(task: Task): Promise<Outcome> {
  const { file, print, tell } = task;
  const written = await writeLetter(chosenSheets(task));
  if (written.kind === "problem") {
    tell(problemText(written));
    return isUnread(written) ? "failed" : "blocked";
  }
  print({ file, text: written.text, html: written.html, remarks: written.remarks });
  return "ready";
}
