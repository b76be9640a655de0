import { explainCellAt } from "../../src/actions";
import { parseAddress } from "../../src/domain/sheet/address";
import type { Outcome, Task } from "./actions";
import { isUnread, problemText } from "./refusals";

/** One line: what a cell is, and every sum and deviation that it stands in. */
export async function explain({ file, workbook, place, print, tell }: Task): Promise<Outcome> {
  const sheet = workbook.sheetByName(place!.sheet);
  const area = parseAddress(place!.cell);
  if (!sheet || !area) {
    tell(sheet ? `${place!.cell} är ingen cell, till exempel B8.` : `Bladet ”${place!.sheet}” finns inte.`);
    return "failed";
  }
  const found = await explainCellAt(sheet.name, { row: area.row, column: area.column });
  if (found.kind === "problem") {
    tell(isUnread(found) ? problemText(found) : found.text);
    return isUnread(found) ? "failed" : "blocked";
  }
  const { address: cell, row, column, value, formula, notes, standsIn } = found;
  const stands = standsIn.map(({ role, kind, text, arithmetic, outcome, target, cells }) => ({
    role,
    kind,
    target,
    cells,
    arithmetic,
    outcome,
    message: text,
  }));
  print({ file, sheet: sheet.name, cell, row, column, value, formula, stands, notes });
  return "ready";
}
