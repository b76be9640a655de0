import { isProblem, validateSheets } from "../../src/actions";
import type { Outcome, Task } from "./actions";
import { chooseSheets } from "./chosenSheets";
import { sheetLine } from "./lines";
import { isUnread, problemText } from "./refusals";

/** The sheets chosen, each checked and held against the others; a line each, in the order of the tabs. */
export async function validate({ file, workbook, choice, print, tell }: Task): Promise<Outcome> {
  const hidden = workbook.sheets.filter((sheet) => sheet.visibility !== "Visible");
  const chosen = chooseSheets(workbook.sheets, choice);
  if (chosen.length === 0) {
    tell(choice.sheet === undefined ? "Alla blad är dolda." : `Bladet ”${choice.sheet}” finns inte.`);
    return "failed";
  }
  if (choice.sheet === undefined && !choice.hidden && hidden.length > 0) {
    tell(`Dolda blad kontrolleras bara med --hidden: ${hidden.map((sheet) => sheet.name).join(", ")}.`);
  }
  const outcomes = await validateSheets(chosen.map(({ name }) => name));
  // Nothing here can stop it; if something did, no sheet may pass for checked.
  if (!Array.isArray(outcomes)) throw new Error(outcomes.text);
  const counts = chosen.flatMap((sheet, index) => {
    const line = sheetLine(file, sheet.name, outcomes[index]!);
    print(line);
    // A chart sheet can never be ready and holds nothing that could be wrong.
    return sheet.kind === "worksheet" || chosen.length === 1 ? [line.ready] : [];
  });
  const unread = chosen.flatMap(({ name }, index) => {
    const outcome = outcomes[index]!;
    return isProblem(outcome) && isUnread(outcome) ? [problemText({ ...outcome, sheet: name })] : [];
  });
  unread.forEach(tell);
  if (unread.length > 0) return "failed";
  return counts.length > 0 && counts.every(Boolean) ? "ready" : "blocked";
}
