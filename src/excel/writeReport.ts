import { freeName, writtenArea } from "../domain/sheet/newSheet";
import { explainExcelError, type ExcelErrorCode } from "./excelError";
import { finishSheet } from "./finishSheet";
import { forceSheet } from "./forceSheet";
import { lateReports } from "./lateReports";
import { queueNewSheet } from "./newSheetCalls";
import { rememberOwnWrite } from "./ownWrites";
import {
  namesOfReport,
  queueOldContents,
  type OldContents,
  type PlannedReport,
  type WrittenReport,
} from "./reportSheet";
import { restoreReport } from "./restoreReport";
import { runInExcel } from "./runInExcel";
import { queueStampParts, queueStampWrite, stampToXml } from "./stampPart";

export type WriteReportResult =
  | { readonly kind: "written"; readonly written: WrittenReport }
  /** The workbook's structure, or the report's sheet, is protected. Nothing was written. */
  | { readonly kind: "protected" }
  /** Excel failed in the middle, and the workbook is as it was. */
  | { readonly kind: "failed"; readonly code: ExcelErrorCode }
  /** Excel failed in the middle, and then did not let the half-made sheet be taken back. */
  | { readonly kind: "left"; readonly name: string; readonly isOld: boolean; readonly code: ExcelErrorCode }
  /** The user stopped waiting: it may still come. */
  | { readonly kind: "unanswered"; readonly name: string };

/** What has been sent, and has to be taken back when Excel fails. */
interface Begun {
  name: string | null;
  old: OldContents | null;
  stampBefore: readonly string[];
}

/**
 * Writes a report on a sheet of its own and the stamp into the file. An earlier report that nobody has changed is read,
 * kept for the undo, and written over; any other sheet of its name is left alone, and the report gets another name.
 *
 * Round trips: 2 to read (the names and the stamp; earlier reports), 2 for the sheet, 1 to write, 1 for the page and to
 * read back. When Excel fails once something has been sent, the workbook is put back as it was.
 */
export async function writeReport(planned: PlannedReport): Promise<WriteReportResult> {
  const xml = stampToXml(planned.stamp);
  const begun: Begun = { name: null, old: null, stampBefore: [] };
  try {
    return await runInExcel((context) => write(context, planned, xml, begun));
  } catch (error) {
    const explained = explainExcelError(error);
    if (begun.name === null) {
      if (explained.code === "accessDenied") return { kind: "protected" };
      throw explained;
    }
    return afterFailure(begun.name, begun, explained.code);
  }
}

async function write(
  context: Excel.RequestContext,
  planned: PlannedReport,
  xml: string,
  begun: Begun,
): Promise<WriteReportResult> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const queued = queueStampParts(context);
  await context.sync();
  const stamp = await queued();
  const names = worksheets.items.map(({ name }) => name);
  const earlier = await earlierReport(context, planned, names);
  const name = earlier?.name ?? freeName(planned.sheet.name, names);

  Object.assign(begun, { name, old: earlier?.old ?? null, stampBefore: stamp.parts.map((part) => part.xml) });
  const sheet = await forceSheet(context, name);
  sheet.load("id");
  queueNewSheet(sheet, planned.sheet);
  queueStampWrite(context, stamp, [xml]);
  await context.sync();
  rememberOwnWrite(sheet.id, [writtenArea(planned.sheet)]);
  const added = await finishSheet(context, sheet, name, planned.sheet);
  const written = { added, old: begun.old, stampBefore: begun.stampBefore, stampAfter: [xml] };
  return { kind: "written", written };
}

/** The first sheet of the report's name that holds what we wrote. */
async function earlierReport(
  context: Excel.RequestContext,
  { sheet, isOurs }: PlannedReport,
  names: readonly string[],
): Promise<{ name: string; old: OldContents } | null> {
  const candidates = namesOfReport(sheet.name, names);
  if (candidates.length === 0) return null;
  const contents = candidates.map((name) => queueOldContents(context.workbook.worksheets.getItem(name)));
  await context.sync();
  const read = contents.map((content) => content());
  const at = read.findIndex((old) => old !== null && old.row === 0 && old.column === 0 && isOurs(old.values));
  return at < 0 ? null : { name: candidates[at]!, old: read[at]! };
}

/** Excel failed once something had been sent: what there is of it is taken back. */
async function afterFailure(
  name: string,
  { old, stampBefore }: Begun,
  code: ExcelErrorCode,
): Promise<WriteReportResult> {
  const half = { name, old, stampBefore };
  if (code === "stopped") {
    lateReports.remember(half);
    return { kind: "unanswered", name };
  }
  try {
    const isTouched = await restoreReport(half);
    return !isTouched && code === "accessDenied" ? { kind: "protected" } : { kind: "failed", code };
  } catch {
    return { kind: "left", name, isOld: old !== null, code };
  }
}
