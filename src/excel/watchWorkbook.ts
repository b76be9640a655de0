import { isOwnWrite } from "./ownWrites";
import { runInExcel } from "./runInExcel";
import type { WorkbookEvent } from "./types";

/** Filling a column by hand gives an event a cell; one word to the listener is enough. */
const QUIET_MS = 200;

/**
 * Tells of the user's edits and of the active sheet, until stopped. What this add-in writes itself is not
 * told. Edits that follow closely are told once for each sheet.
 *
 * Round trips: 1 to start and 1 to stop; 1 for each event told, for the sheet's name. Recalculation and
 * formats are no edits.
 * @returns a function that stops the watch
 */
export async function watchWorkbook(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const moved = new Set<string>();
  let isStopped = false;

  const tell = async (sheetId: string, kind: WorkbookEvent["kind"]) => {
    const sheet = await sheetName(sheetId, names);
    // The sheet may have been deleted, or the watch stopped, while Excel was asked.
    if (isStopped || sheet === undefined) return;
    if (kind === "activated") return listener({ kind, sheet });
    listener({ kind, sheetId, sheet, ...(moved.delete(sheetId) && { hasMoved: true }) });
  };

  const onChanged = async (event: Excel.WorksheetChangedEventArgs) => {
    if (isOwnWrite(event)) return;
    if (event.changeType !== "RangeEdited") moved.add(event.worksheetId);
    clearTimeout(waiting.get(event.worksheetId));
    waiting.set(
      event.worksheetId,
      setTimeout(() => {
        waiting.delete(event.worksheetId);
        void tell(event.worksheetId, "edited");
      }, QUIET_MS),
    );
  };

  const registered = await runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(onChanged),
      worksheets.onActivated.add((event) => tell(event.worksheetId, "activated")),
    ];
    worksheets.load("items/id,items/name");
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return handlers;
  });

  return async () => {
    if (isStopped) return;
    isStopped = true;
    for (const timer of waiting.values()) clearTimeout(timer);
    // Handlers can only be removed in the context that added them.
    await Excel.run(registered[0]!.context as Excel.RequestContext, async (context) => {
      for (const handler of registered) handler.remove();
      await context.sync();
    });
  };
}

/**
 * The name a sheet has now. While the user types in a cell Excel does not answer; then the last known name
 * does, so that an edit is told at once.
 */
async function sheetName(id: string, names: Map<string, string>): Promise<string | undefined> {
  try {
    const name = await runInExcel(
      async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(id);
        sheet.load("name");
        await context.sync();
        return sheet.isNullObject ? undefined : sheet.name;
      },
      { waitForCellEdit: false },
    );
    if (name === undefined) names.delete(id);
    else names.set(id, name);
    return name;
  } catch {
    return names.get(id);
  }
}
