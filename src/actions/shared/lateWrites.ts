import { cellAddress } from "../../domain/sheet/address";
import { findLateReports } from "../../excel/lateReports";
import { findLateSheets } from "../../excel/lateSheets";
import { findLateWrites } from "../../excel/lateWrites";
import { prepareTexts } from "../../texts/send/prepare";
import { WRITES } from "../../texts/shared/problems";
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
 * Tells of writes, of new sheets and of reports, that came after "Avbryt". To be asked at every contact with Excel. Where Excel does not answer there
 * is nothing to tell yet.
 *
 * Round trips: 0 as a rule; see findLateWrites.
 */
export async function lateWrites(): Promise<readonly LateWriteView[]> {
  try {
    const writes = (await findLateWrites()).map(({ plan, undo }): LateWriteView => ({
      sheet: plan.sheet,
      text: WRITES.late(plan.changes.map((change) => cellAddress(change))),
      undo: () => undoWrite(undo),
    }));
    const sheets = (await findLateSheets()).map((added): LateWriteView => ({
      sheet: added.name,
      text: newSheetTexts.late(added.name),
      undo: () => takeBackSheet(added),
    }));
    const reports = (await findLateReports()).map((report): LateWriteView => ({
      sheet: report.name,
      text: prepareTexts.late(report.name),
      undo: () => takeBackLateReport(report),
    }));
    return [...writes, ...sheets, ...reports];
  } catch {
    return [];
  }
}
