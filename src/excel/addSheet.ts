import { freeName, writtenArea, type NewSheet, type SheetSource } from "../domain/sheet/newSheet";
import { explainExcelError, type ExcelErrorCode } from "./excelError";
import { rememberOwnWrite } from "./ownWrites";
import { lateSheets } from "./lateSheets";
import { finishSheet } from "./finishSheet";
import { queueNewSheet } from "./newSheetCalls";
import { runInExcel } from "./runInExcel";
import type { AddSheetResult } from "./types";

/** How far it has come: what has been sent has to be found again and taken away when Excel fails. */
interface Begun {
  /** The name of the sheet once its making has been sent. */
  name: string | null;
}

/**
 * Adds a sheet, after reading the cells it is made from again and finding them as they were, and puts it in
 * front. Nothing is written when one of them holds something else. When Excel fails half-way the half-made sheet is
 * taken away again. How the sheet is printed and what stays in view when it is scrolled is tried last: a computer
 * without a printer refuses it, and the sheet is good without.
 *
 * Round trips: 2 (re-read, write) and 1 for the chart and the page, in which what was written is read back for the
 * undo. Never one step of Ctrl+Z: Excel cannot undo a new sheet as a part of one.
 * @param sources what the preview was made of; none for a template
 */
export async function addSheet(
  sheet: NewSheet,
  sources: readonly SheetSource[] = [],
): Promise<AddSheetResult> {
  const begun: Begun = { name: null };
  try {
    return await runInExcel((context) => verifyAndAdd(context, sheet, sources, begun));
  } catch (error) {
    const { code } = explainExcelError(error);
    if (begun.name !== null) return afterFailure(begun.name, sheet, code);
    if (code === "notFound") return { kind: "noWorksheet" };
    throw error;
  }
}

async function verifyAndAdd(
  context: Excel.RequestContext,
  planned: NewSheet,
  sources: readonly SheetSource[],
  begun: Begun,
): Promise<AddSheetResult> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const ranges = sources.map(({ sheet, area }) =>
    worksheets
      .getItem(sheet)
      .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
      .load("values"),
  );
  for (const range of ranges) range.untrack();
  await context.sync();

  const changed = sources.findIndex((source, index) => !isSame(source.values, ranges[index]!.values));
  if (changed >= 0) return { kind: "changed", sheet: sources[changed]!.sheet };

  const name = freeName(
    planned.name,
    worksheets.items.map((one) => one.name),
  );
  const sheet = worksheets.add(name);
  sheet.load("id");
  queueNewSheet(sheet, planned);
  begun.name = name;
  await context.sync();
  rememberOwnWrite(sheet.id, [writtenArea(planned)]);

  return { kind: "added", added: await finishSheet(context, sheet, name, planned) };
}

/** Excel failed once the sheet had been sent: what there is of it is taken away. */
async function afterFailure(name: string, planned: NewSheet, code: ExcelErrorCode): Promise<AddSheetResult> {
  // Nobody waits any longer, and the sheet may still come: the next contact tells.
  if (code === "stopped") {
    lateSheets.remember({ name, planned });
    return { kind: "unanswered", name };
  }
  try {
    const isFound = await runInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (sheet.isNullObject) return false;
      sheet.delete();
      await context.sync();
      return true;
    });
    // Refused before there was anything: the workbook's structure is protected.
    return !isFound && code === "accessDenied" ? { kind: "protected" } : { kind: "failed", code };
  } catch {
    return { kind: "left", name, code };
  }
}

function isSame(expected: SheetSource["values"], found: readonly (readonly unknown[])[]): boolean {
  return (
    expected.length === found.length &&
    expected.every((row, r) => row.every((value, c) => value === found[r]![c]))
  );
}
