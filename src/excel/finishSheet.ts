import type { NewChart, NewSheet } from "../domain/sheet/newSheet";
import { explainExcelError } from "./excelError";
import { queuePage } from "./newSheetCalls";
import type { AddedSheet } from "./types";

/**
 * The chart and the page of a sheet that has just been written, puts it in front, and reads what now stands in its
 * cells, as Excel has it. How it is printed is tried: a computer without a printer refuses it, and the sheet is good
 * without.
 *
 * Round trips: 1; 2 where the page is refused.
 */
export async function finishSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  planned: NewSheet,
): Promise<AddedSheet> {
  const { id } = sheet;
  if (planned.chart) queueChart(sheet, planned.chart);
  // In a message of its own: Excel on the web does not put a sheet in front in the message that makes it.
  sheet.activate();
  const queueReading = () => {
    const used = sheet.getUsedRangeOrNullObject(true).load("formulas,address");
    used.untrack();
    return used;
  };
  let used = queueReading();
  queuePage(sheet, planned);
  try {
    await context.sync();
  } catch (error) {
    if (!isAboutPage(explainExcelError(error).location)) throw error;
    used = queueReading();
    await context.sync();
  }
  return { id, name, formulas: used.isNullObject ? [] : used.formulas };
}

/** Paper, margins and frozen panes depend on the computer's printer and on what is shown. */
function isAboutPage(location: string): boolean {
  return /^(?:PageLayout|WorksheetFreezePanes|Worksheet\.(?:pageLayout|freezePanes))/.test(location);
}

function queueChart(sheet: Excel.Worksheet, planned: NewChart): void {
  const rangeOf = ({ row, column, rows, columns }: NewChart["source"]) =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  const source = rangeOf(planned.source);
  const chart = sheet.charts.add(planned.type, source, "Columns");
  chart.name = planned.name;
  chart.title.text = planned.title;
  // Lines have no room for a name each: a legend tells them apart.
  const isLine = planned.type === "Line";
  chart.legend.visible = isLine;
  if (isLine) chart.legend.position = "Bottom";
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
    if (isLine) {
      series.format.line.color = colour;
      return;
    }
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
