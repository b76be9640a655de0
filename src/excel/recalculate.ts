import { runInExcel } from "./runInExcel";

/**
 * Has every formula computed anew, ours too. Nothing is written, and nothing stands in the way of Ctrl+Z.
 *
 * Round trips: 1.
 */
export function recalculate(): Promise<void> {
  return runInExcel(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
