import { cellAddress } from "../../domain/sheet/address";
import { lateCells } from "../../excel/lateCells";
import { lateReports } from "../../excel/lateReports";
import { lateSheets } from "../../excel/lateSheets";
import type { WaitingList } from "../../excel/waitingList";
import { prepareTexts } from "../../texts/send/prepare";
import { WRITES } from "../../texts/shared/writes";
import { newSheetTexts } from "../../texts/volumes/forecast";
import type { Undo } from "./outcomes";
import { takeBackLateReport } from "./takeBackLateReport";
import { takeBackSheet } from "./takeBackSheet";
import { undoWrite } from "./writing";

/** A write that the user stopped waiting for, and that has been carried out since. */
export interface LateWriteView {
  readonly sheet: string;
  readonly text: string;
  readonly undo: Undo;
}

/**
 * Tells of cells, of new sheets and of reports that were written after "Avbryt". To be asked at every contact with
 * Excel. Where Excel does not answer there is nothing to tell yet.
 *
 * Round trips: 0 as a rule; see lateCells, lateSheets and lateReports.
 */
export async function lateWrites(): Promise<readonly LateWriteView[]> {
  const cells = await told(lateCells, ({ plan, undo }) => ({
    sheet: plan.sheet,
    text: WRITES.late(plan.changes.map((change) => cellAddress(change))),
    undo: () => undoWrite(undo),
  }));
  const sheets = await told(lateSheets, (added) => ({
    sheet: added.name,
    text: newSheetTexts.late(added.name),
    undo: () => takeBackSheet(added),
  }));
  const reports = await told(lateReports, (report) => ({
    sheet: report.name,
    text: prepareTexts.late(report.name),
    undo: () => takeBackLateReport(report),
  }));
  return [...cells, ...sheets, ...reports];
}

async function told<Sent, Late>(
  list: WaitingList<Sent, Late>,
  view: (late: Late) => LateWriteView,
): Promise<LateWriteView[]> {
  try {
    return (await list.find()).map(view);
  } catch {
    return [];
  }
}
