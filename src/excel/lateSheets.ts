import type { NewSheet } from "../domain/sheet/newSheet";
import { runInExcel } from "./runInExcel";
import type { AddedSheet } from "./types";
import { waitingList } from "./waitingList";

interface Unanswered {
  readonly name: string;
  readonly planned: NewSheet;
}

/**
 * Sheets that come after the user stopped waiting for them, as lateCells has it for cells. One whose chart and page had
 * not been sent when the waiting ended has come without them.
 *
 * Round trips: 0 as a rule; 1 where there is one to ask for.
 */
export const lateSheets = waitingList(lookFor);

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
