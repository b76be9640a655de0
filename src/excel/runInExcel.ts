import { explainExcelError } from "./excelError";
import { startPatience } from "./patience";

export interface RunOptions {
  readonly waitForCellEdit?: boolean;
  readonly oneUndo?: boolean;
  readonly isQuiet?: boolean;
}

/**
 * Runs a batch in Excel. It waits while the user edits a cell instead of failing, where the Excel at hand can
 * wait, and every error that comes out is an ExcelError. An answer that takes long is told by onWaiting; when the user
 * stops waiting the error says "stopped", and nothing more of the batch is sent.
 * @param batch queues calls and awaits context.sync(); each sync is one round trip. Proxies that are not
 *   needed after the next sync should be let go with untrack(), or Excel keeps them until a release message
 *   that nobody waits for.
 * @param options `waitForCellEdit` false: fail at once with editMode (for answers that must not hang);
 *   `oneUndo`: all writes of the batch become one step of Ctrl+Z where Excel can (ExcelApi 1.20). Excel refuses it with
 *   undoNotSupported where one of the calls cannot be undone; never for a new sheet, nor for more than
 *   MOST_IN_ONE_UNDO cells; `isQuiet`: nobody has asked for it, so nobody is told that Excel does not answer.
 */
export async function runInExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: RunOptions = {},
): Promise<T> {
  const patience = startPatience();
  try {
    const run = Excel.run(
      {
        delayForCellEdit: options.waitForCellEdit ?? true,
        ...(options.oneUndo && isExcelApi("1.20") && { mergeUndoGroup: true }),
      },
      (context) => {
        const send = context.sync.bind(context);
        context.sync = async <Passed>(passed?: Passed): Promise<Passed> => {
          if (options.isQuiet) await send();
          else await patience.sync(async () => void (await send()));
          return passed as Passed;
        };
        return batch(context);
      },
    );
    return await Promise.race([run, patience.stopped]);
  } catch (error) {
    throw explainExcelError(error);
  }
}

/**
 * The same as one step of Ctrl+Z, and where Excel refuses that, once more without. For what may be done twice: nothing is
 * known of how far the first attempt came.
 */
export async function runAsOneUndo<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await runInExcel(batch, { oneUndo: true });
  } catch (error) {
    if (explainExcelError(error).code !== "undoNotSupported") throw error;
    return runInExcel(batch);
  }
}

/** Beyond so many cells Excel fails to make one step of them (OfficeDev/office-js issue 6491). */
export const MOST_IN_ONE_UNDO = 1500;

/** Without Office (the headless runner has only Excel) nothing beyond the floor of the manifest is used. */
export function isExcelApi(version: string): boolean {
  return (
    typeof Office !== "undefined" &&
    Office.context?.requirements?.isSetSupported("ExcelApi", version) === true
  );
}
