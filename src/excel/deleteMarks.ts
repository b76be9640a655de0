import { findMarks, queueDeletion } from "./ownMarks";
import { runAsOneUndo } from "./runInExcel";

/**
 * Takes our marks away, also those of an earlier session that were saved with the file. Other conditional
 * formats stay.
 *
 * Round trips: 1 when the sheet has no conditional formats with formulas, otherwise 2 when none is ours and
 * 3 when some are; one more for the whole workbook, to learn its sheets.
 * @param sheet all sheets when left out
 */
export function deleteMarks(sheet?: string): Promise<void> {
  return runAsOneUndo(async (context) => {
    const { own } = await findMarks(context, await sheetsToClear(context, sheet));
    if (own.length === 0) return;
    queueDeletion(own);
    await context.sync();
  });
}

async function sheetsToClear(
  context: Excel.RequestContext,
  sheet: string | undefined,
): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  if (sheet !== undefined) return [worksheets.getItem(sheet)];
  worksheets.load("items/id");
  await context.sync();
  return worksheets.items;
}
