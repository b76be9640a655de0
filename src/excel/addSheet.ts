import {
  freeName,
  writtenArea,
  type NewChart,
  type NewSheet,
  type SheetSource,
} from "../domain/sheet/newSheet";
import { ExcelError } from "./excelError";
import { rememberOwnWrite } from "./ownWrites";
import { queueNewSheet } from "./newSheetCalls";
import { runInExcel } from "./runInExcel";
import type { AddedSheet, AddSheetResult } from "./types";

/**
 * Adds a sheet, after reading the cells it is made from again and finding them as they were, and puts it in
 * front. Nothing is written when one of them holds something else.
 *
 * Round trips: 2 (re-read, write) and 1 for the chart, in which what was written is read back for the undo.
 * @param sources what the preview was made of; none for a template
 */
export async function addSheet(
  sheet: NewSheet,
  sources: readonly SheetSource[] = [],
): Promise<AddSheetResult> {
  try {
    return await runInExcel((context) => verifyAndAdd(context, sheet, sources), { oneUndo: true });
  } catch (error) {
    if (error instanceof ExcelError && error.code === "notFound") return { kind: "noWorksheet" };
    // The workbook's structure is protected, or it is open for reading only.
    if (error instanceof ExcelError && error.code === "accessDenied") return { kind: "protected" };
    throw error;
  }
}

async function verifyAndAdd(
  context: Excel.RequestContext,
  planned: NewSheet,
  sources: readonly SheetSource[],
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
  sheet.activate();
  await context.sync();
  rememberOwnWrite(sheet.id, [writtenArea(planned)]);

  return { kind: "added", added: await finish(context, sheet, name, planned) };
}

/** The chart, and what now stands in the cells, as Excel has it. */
async function finish(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  planned: NewSheet,
): Promise<AddedSheet> {
  const { id } = sheet;
  if (planned.chart) queueChart(sheet, planned.chart);
  const used = sheet.getUsedRangeOrNullObject(true).load("formulas,address");
  used.untrack();
  await context.sync();
  return { id, name, formulas: used.isNullObject ? [] : used.formulas };
}

function queueChart(sheet: Excel.Worksheet, planned: NewChart): void {
  const rangeOf = ({ row, column, rows, columns }: NewChart["source"]) =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  const source = rangeOf(planned.source);
  const chart = sheet.charts.add(planned.type, source, "Columns");
  chart.name = planned.name;
  chart.title.text = planned.title;
  chart.legend.visible = false;
  const { place } = planned;
  const first = rangeOf({ ...place, rows: 1, columns: 1 });
  const last = rangeOf({
    row: place.row + place.rows - 1,
    column: place.column + place.columns - 1,
    rows: 1,
    columns: 1,
  });
  chart.setPosition(first, last);
  planned.colours.forEach((colour, index) => {
    const series = chart.series.getItemAt(index);
    if (colour === "none") series.format.fill.clear();
    else series.format.fill.setSolidColor(colour);
    series.hasDataLabels = colour !== "none";
    series.gapWidth = 50;
    series.overlap = planned.type === "ColumnStacked" ? 100 : 0;
  });
  const { valueAxis } = chart.axes;
  valueAxis.numberFormat = planned.format;
  if (planned.minimum !== null) valueAxis.minimum = planned.minimum;
  for (const range of [source, first, last]) range.untrack();
}

function isSame(expected: SheetSource["values"], found: readonly (readonly unknown[])[]): boolean {
  return (
    expected.length === found.length &&
    expected.every((row, r) => row.every((value, c) => value === found[r]![c]))
  );
}
