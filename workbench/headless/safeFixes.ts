import { holdSheets, safeFixesOf } from "../../src/actions";
import type { Outcome, Task } from "./actions";
import { chooseSheets } from "./chosenSheets";

/** What "Rätta alla säkra" would write: a line a correction, sheet by sheet. Nothing is written. */
export async function listSafeFixes({ file, workbook, choice, print, tell }: Task): Promise<Outcome> {
  const chosen = chooseSheets(workbook.sheets, choice);
  if (chosen.length === 0) {
    tell(choice.sheet === undefined ? "Alla blad är dolda." : `Bladet ”${choice.sheet}” finns inte.`);
    return "failed";
  }
  const held = await holdSheets(chosen.map(({ name }) => name));
  // Nothing here can stop it; if something did, no sheet may pass for checked.
  if (!Array.isArray(held)) throw new Error(held.text);
  let count = 0;
  for (const { checked } of held) {
    if (checked.kind !== "checked") continue;
    const { sheet, fixes } = await safeFixesOf(checked);
    for (const { message, fix } of fixes) {
      count += 1;
      const after = fix.plan.changes[0]!.after;
      const value = after.kind === "number" ? after.value : null;
      print({ file, sheet, cell: fix.address, before: fix.before, after: fix.after, value, message });
    }
  }
  return count === 0 ? "ready" : "blocked";
}
