import { explainExcelError } from "./excelError";

/**
 * Runs a batch in Excel. It waits while the user edits a cell instead of failing, where the Excel at hand can
 * wait, and every error that comes out is an ExcelError.
 * @param batch queues calls and awaits context.sync(); each sync is one round trip. Proxies that are not
 *   needed after the next sync should be let go with untrack(), or Excel keeps them until a release message
 *   that nobody waits for.
 * @param options `waitForCellEdit` false: fail at once with editMode (for answers that must not hang);
 *   `oneUndo`: all writes of the batch become one step of Ctrl+Z where Excel can (ExcelApi 1.20).
 */
export async function runInExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: { waitForCellEdit?: boolean; oneUndo?: boolean } = {},
): Promise<T> {
  try {
    return await Excel.run(
      {
        delayForCellEdit: options.waitForCellEdit ?? true,
        ...(options.oneUndo && isExcelApi("1.20") && { mergeUndoGroup: true }),
      },
      batch,
    );
  } catch (error) {
    throw explainExcelError(error);
  }
}

/** Without Office (the headless runner has only Excel) nothing beyond the floor of the manifest is used. */
function isExcelApi(version: string): boolean {
  return (
    typeof Office !== "undefined" &&
    Office.context?.requirements?.isSetSupported("ExcelApi", version) === true
  );
}
