import ExcelJS from "exceljs";
import { areaAddress, cellAddress } from "../../src/domain/sheet/address";
import type { CellPosition } from "../../src/domain/sheet/grid";
import type { CellStyle, ConditionalFormat, Scalar, SheetModel, WorkbookModel } from "../workbook";
import type { StoredCell } from "../workbook/cellStore";
import { encodeEscapes } from "../../src/files/escapes";
import { storedFormula } from "./formulaText";
import { askForRecalculation } from "./patch/calculation";
import { addCharts } from "./patch/charts";
import { patchRowHeights } from "./patch/lineSizes";
import { patchDefinedNames, patchPrintNames } from "./patch/printNames";
import { patchSetup } from "./patch/sheetSetup";
import { patchValidations } from "./patch/validations";
import { CellIndex } from "./patch/cellIndex";
import { DynamicArrays } from "./patch/dynamicArrays";
import { isArray, usesAddin } from "./patch/formulas";
import { patchCustomXml } from "./patch/customXml";
import { SaveRecord } from "./saveXlsx";
import { WorksheetText } from "./worksheetText";
import { child, root, type XmlElement } from "./xml";
import { XlsxPackage } from "./xlsxPackage";

const BOOK = "xl/workbook.xml";
/** The same contents give the same bytes, whenever they are written. */
const FIXED_DATE = new Date(Date.UTC(2025, 0, 1));

/**
 * Writes a workbook that was made in memory as a new .xlsx. A workbook that came from a file is saved by
 * OpenedFile.save instead, which keeps everything the model knows nothing about.
 */
export async function exportXlsx(workbook: WorkbookModel): Promise<ArrayBuffer> {
  const book = new ExcelJS.Workbook();
  book.creator = "Driftkoll";
  book.lastModifiedBy = "Driftkoll";
  book.created = FIXED_DATE;
  book.modified = FIXED_DATE;
  for (const sheet of workbook.sheets) {
    if (sheet.kind === "worksheet") exportSheet(book, sheet, workbook.addinFunctions);
  }
  const active = book.worksheets.findIndex((sheet) => sheet.name === workbook.activeSheet.name);
  book.views = [
    { x: 0, y: 0, width: 20000, height: 12000, firstSheet: 0, activeTab: active, visibility: "visible" },
  ];
  const written = await XlsxPackage.open(new Uint8Array(await book.xlsx.writeBuffer()));
  await patchCustomXml(written, new SaveRecord(BOOK, null), workbook.customXmlParts);
  await askForRecalculation(written, BOOK, usesAddin(workbook));
  await addParts(written, workbook);
  // Written once more, for the dates that the library stamps on the parts.
  return written.write();
}

/** What the library is not asked to write: it is written here as into a file that was opened. */
async function addParts(file: XlsxPackage, workbook: WorkbookModel): Promise<void> {
  const arrays = new DynamicArrays(file, BOOK);
  const sheets = workbook.sheets.filter(({ kind }) => kind === "worksheet");
  for (const [index, sheet] of sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const spills = [...sheet.cells.entries()]
      .filter(([, cell]) => isArray(cell, workbook.addinFunctions))
      .map(([position]) => position);
    const text = new WorksheetText(await file.text(path));
    const document = text.open(new Set([...spills.map(({ row }) => row), ...sheet.rowHeights.keys()]));
    const worksheet = root(document);
    if (spills.length > 0) markArrays(worksheet, spills, await arrays.number());
    patchSetup(worksheet, {}, sheet.setup);
    patchRowHeights(worksheet, new Map(), sheet.rowHeights);
    patchValidations(worksheet, [], sheet.validations);
    if (sheet.charts.length > 0) await addCharts(file, workbook, sheet, { path, worksheet });
    file.set(path, text.write(document));
  }
  const placeOf = (id: string) => sheets.findIndex((sheet) => sheet.id === id);
  const book = root(await file.xml(BOOK));
  patchDefinedNames(book, new Map(), workbook.definedNames);
  patchPrintNames(book, { sheets }, placeOf, () => ({}));
}

/** The library writes array formulas as they were before there were dynamic ones. */
function markArrays(worksheet: XmlElement, positions: readonly CellPosition[], number: number): void {
  const index = new CellIndex(child(worksheet, "sheetData")!);
  for (const position of positions) index.cell(position).setAttribute("cm", String(number));
}

function exportSheet(book: ExcelJS.Workbook, sheet: SheetModel, addin: ReadonlySet<string>): void {
  const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
  const target = book.addWorksheet(sheet.name, {
    state: states[sheet.visibility],
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  for (const [column, width] of sheet.columnWidths) target.getColumn(column + 1).width = width;
  for (const column of sheet.hiddenColumns) target.getColumn(column + 1).hidden = true;
  const cells = [...sheet.cells.entries()].sort(([a], [b]) => a.row - b.row || a.column - b.column);
  for (const [position, cell] of cells) exportCell(target, position, cell, addin);
  for (const row of sheet.hiddenRows) target.getRow(row + 1).hidden = true;
  for (const area of sheet.merges) target.mergeCells(areaAddress(area));
  sheet.conditionalFormats.forEach((format, index) => target.addConditionalFormatting(rule(format, index)));
  // The library's promise resolves at once where there is no password.
  if (sheet.isProtected) void target.protect("", {});
}

function exportCell(
  sheet: ExcelJS.Worksheet,
  position: CellPosition,
  cell: StoredCell,
  addin: ReadonlySet<string>,
): void {
  const target = sheet.getCell(cellAddress(position));
  const { value, formula, spill, format, style } = cell;
  if (formula === undefined) {
    target.value = storedValue(value);
  } else {
    const stored = {
      formula: storedFormula(formula, addin),
      result: storedValue(value) as ExcelJS.CellFormulaValue["result"],
    };
    const ref = areaAddress({ ...position, ...(spill ?? { rows: 1, columns: 1 }) });
    // The library knows array formulas, its types do not.
    const array = isArray(cell, addin) && { shareType: "array", ref };
    target.value = { ...stored, date1904: false, ...array };
  }
  if (format !== undefined) target.numFmt = format;
  if (style) exportStyle(target, style);
}

function storedValue(value: Scalar): ExcelJS.CellValue {
  if (typeof value === "string") return encodeEscapes(value);
  if (value === null || typeof value !== "object") return value;
  return { error: value.error as ExcelJS.CellErrorValue["error"] };
}

function exportStyle(target: ExcelJS.Cell, style: CellStyle): void {
  const { bold, italic, fontColor, fill, horizontalAlignment, wrapText, borders } = style;
  if (bold || italic || fontColor) {
    target.font = {
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(fontColor && { color: { argb: argb(fontColor) } }),
      name: "Calibri",
      size: 11,
    };
  }
  if (fill) target.fill = { type: "pattern", pattern: "solid", fgColor: { argb: argb(fill) } };
  if (horizontalAlignment || wrapText) {
    const horizontal = horizontalAlignment?.toLowerCase() as "left" | "center" | "right" | undefined;
    target.alignment = { ...(horizontal && { horizontal }), ...(wrapText && { wrapText, vertical: "top" }) };
  }
  if (borders) {
    const line = (name: string | undefined): Partial<ExcelJS.Border> => ({
      style: name as ExcelJS.BorderStyle,
    });
    target.border = {
      ...(borders.top && { top: line(borders.top) }),
      ...(borders.bottom && { bottom: line(borders.bottom) }),
    };
  }
}

function rule(format: ConditionalFormat, index: number): ExcelJS.ConditionalFormattingOptions {
  const { fill, fontColor } = format;
  return {
    ref: format.areas.map(areaAddress).join(" "),
    rules: [
      {
        type: "expression",
        priority: index + 1,
        formulae: [storedFormula(format.formula)],
        style: {
          ...(fill && { fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(fill) } } }),
          ...(fontColor && { font: { color: { argb: argb(fontColor) } } }),
        },
      },
    ],
  };
}

function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}
