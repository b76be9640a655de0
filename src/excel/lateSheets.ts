import type { NewSheet } from "../domain/sheet/newSheet";
import { runInExcel } from "./runInExcel";
import type { AddedSheet } from "./types";

interface Unanswered {
  readonly name: string;
  readonly planned: NewSheet;
}

let unanswered: readonly Unanswered[] = [];

/** Remembers a sheet whose making was sent and not answered. */
export function rememberUnansweredSheet(name: string, planned: NewSheet): void {
  unanswered = [...unanswered, { name, planned }];
}

/**
 * Finds sheets that have come after the user stopped waiting for them, as findLateWrites does with cells. Each is told
 * once. One whose chart and page had not been sent when the waiting ended has come without them.
 *
 * Round trips: 0 as a rule; 1 where there is one to ask for.
 */
export async function findLateSheets(): Promise<AddedSheet[]> {
  const found: AddedSheet[] = [];
  for (const one of unanswered) {
    const late = await lookFor(one);
    if (late === "waiting") continue;
    unanswered = unanswered.filter((other) => other !== one);
    if (late) found.push(late);
  }
  return found;
}

/** @returns null where the sheet of that name is somebody else's */
function lookFor({ name, planned }: Unanswered): Promise<AddedSheet | "waiting" | null> {
  return runInExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("id,name");
      const used = sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex");
      used.untrack();
      await context.sync();
      if (sheet.isNullObject) return "waiting";
      if (used.isNullObject || !isAsPlanned(planned, used)) return null;
      return { id: sheet.id, name: sheet.name, formulas: used.formulas };
    },
    { waitForCellEdit: false },
  );
}

/** What was to stand there as text or number does: formulas may be written otherwise by Excel. */
function isAsPlanned(
  { cells }: NewSheet,
  { formulas, rowIndex, columnIndex }: Pick<Excel.Range, "formulas" | "rowIndex" | "columnIndex">,
): boolean {
  return cells.every(({ row, column, content }) => {
    if (content.kind === "formula" || content.kind === "blank") return true;
    const line = formulas[row - rowIndex] as readonly unknown[] | undefined;
    return line?.[column - columnIndex] === content.value;
  });
}
