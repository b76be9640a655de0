import type { Area } from "../domain/sheet/grid";
import type { AreaLook, CellRule, NewCell, NewSheet } from "../domain/sheet/newSheet";
import { groupCells } from "./groupCells";
import { writtenText } from "./writtenText";

/**
 * Queues what a new sheet holds and how it looks: contents, looks, widths and what may be written. Nothing is sent
 * before the next sync.
 */
export function queueNewSheet(sheet: Excel.Worksheet, planned: NewSheet): void {
  const rangeOf = ({ row, column, rows, columns }: Area) =>
    sheet.getRangeByIndexes(row, column, rows, columns);
  const on = (area: Area, work: (range: Excel.Range) => void) => {
    const range = rangeOf(area);
    work(range);
    range.untrack();
  };
  // Formats before contents: a cell formatted as text would take a number as text.
  for (const look of planned.looks) on(look.area, (range) => queueLook(range, look));
  queueContents(planned.cells, on);
  for (const { column, characters } of planned.widths) {
    on({ row: 0, column, rows: 1, columns: 1 }, (range) => (range.format.columnWidth = pointsOf(characters)));
  }
  for (const rule of planned.validations) on(rule.area, (range) => queueRule(range, rule));
}

/** Queues how a sheet is printed and what stays in view, which Excel may refuse for the computer's sake. */
export function queuePage(sheet: Excel.Worksheet, planned: NewSheet): void {
  const { rows, columns } = planned.frozen;
  if (rows > 0 && columns > 0) {
    const range = sheet.getRangeByIndexes(0, 0, rows, columns);
    sheet.freezePanes.freezeAt(range);
    range.untrack();
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  queuePrint(sheet, planned);
}

type OnRange = (area: Area, work: (range: Excel.Range) => void) => void;

function queueContents(cells: readonly NewCell[], on: OnRange): void {
  const formulas = cells.filter(({ content }) => content.kind === "formula");
  for (const { area, cells: rows } of groupCells(formulas))
    on(area, (range) => (range.formulas = rows.map((row) => row.map(contentOf))));
  const others = cells.filter(({ content }) => content.kind !== "formula" && content.kind !== "blank");
  for (const { area, cells: rows } of groupCells(others))
    on(area, (range) => (range.values = rows.map((row) => row.map(contentOf))));
}

function contentOf({ content }: NewCell): string | number {
  switch (content.kind) {
    case "number":
      return content.value;
    case "text":
      return writtenText(content.value);
    case "formula":
      return content.formula;
    case "blank":
      return "";
  }
}

function queueLook(range: Excel.Range, look: AreaLook): void {
  const { format } = range;
  if (look.format !== undefined) range.numberFormat = matrix(look.area, look.format);
  if (look.isBold) format.font.bold = true;
  if (look.isItalic) format.font.italic = true;
  if (look.fontColor) format.font.color = look.fontColor;
  if (look.fill) format.fill.color = look.fill;
  if (look.align) format.horizontalAlignment = look.align;
  if (look.wraps) format.wrapText = true;
  if (look.lineAbove) format.borders.getItem("EdgeTop").style = "Continuous";
  if (look.lineBelow) format.borders.getItem("EdgeBottom").style = "Continuous";
}

function queueRule(range: Excel.Range, { rule, message }: CellRule): void {
  const { dataValidation } = range;
  switch (rule.kind) {
    case "list":
      dataValidation.rule = { list: { inCellDropDown: true, source: rule.words.join(",") } };
      break;
    case "number":
      dataValidation.rule = { decimal: { operator: "Between", formula1: -1e12, formula2: 1e12 } };
      break;
    case "share":
      dataValidation.rule = { decimal: { operator: "Between", formula1: 0, formula2: 1 } };
      break;
  }
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Driftkoll", message };
}

function queuePrint(sheet: Excel.Worksheet, { print }: NewSheet): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation;
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: print.isOnePage ? 1 : 0 };
  if (print.repeated) {
    const { row, rows } = print.repeated;
    pageLayout.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
  }
  if (print.area) {
    const { row, column, rows, columns } = print.area;
    const area = sheet.getRangeByIndexes(row, column, rows, columns);
    pageLayout.setPrintArea(area);
    area.untrack();
  }
}

/** A column of so many characters of the default font, in points: 7 pixels each and 5 beside them. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function matrix<Value>({ rows, columns }: Area, value: Value): Value[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}
