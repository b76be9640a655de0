import type { Grid } from "../../../src/domain/sheet/grid";
import { nodeOffice } from "../../../workbench/host/nodeOffice";
import type { SheetModel } from "../../../workbench/workbook";
import { fill, openRealExcel, snapshot, type RealExcel } from "../../excel/realExcel";

/** The Excel that the write of a test is done in. */
export let excel: RealExcel;

/** To be called once in a test file: a new Excel before each test. */
export function openForEachTest(): void {
  beforeEach(() => {
    excel = openRealExcel();
    Object.assign(globalThis, { Office: nodeOffice });
  });
  afterEach(() => {
    excel.dispose();
    Object.assign(globalThis, { Office: undefined });
  });
}

/** Puts figures as they are printed on a sheet of their name, the first on the sheet that there is. */
export function put(...grids: readonly Grid[]): void {
  grids.forEach(({ sheet: name, values }, index) => {
    const sheet = index === 0 ? excel.sheet : excel.workbook.addSheet(name);
    if (index === 0) sheet.name = name;
    const rows = values.map((row) => row.map((value) => (value === "" ? null : value)));
    fill(sheet, "A1", rows);
  });
}

/** What an action answers, where it is not a problem. */
export function answered<T extends object>(outcome: T): Exclude<T, { readonly kind: "problem" }> {
  const { kind, text } = outcome as { kind?: string; text?: string };
  if (kind === "problem") throw new Error(text);
  return outcome as Exclude<T, { readonly kind: "problem" }>;
}

/** Everything that a person would miss: cells, looks, sheets, marks, and what is remembered. */
export function everything(): string {
  const { workbook } = excel;
  return JSON.stringify([
    workbook.sheets.map((sheet) => [sheet.name, cellsOf(sheet), sheet.conditionalFormats.length]),
    [...workbook.customXmlParts.values()].sort(),
  ]);
}

/** Black written out is the colour that a cell has by itself: Excel knows no way to write "automatic". */
function cellsOf(sheet: SheetModel): string[] {
  return snapshot(sheet)
    .map((cell) => cell.replace('"fontColor":"#000000"', ""))
    .filter((cell) => !/^\[\d+,\d+,null,"General",\{\}\]$/.test(cell));
}
