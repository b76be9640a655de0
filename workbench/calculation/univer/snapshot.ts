import { BooleanNumber, type ICellData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import type { CellPosition } from "../../../src/domain/sheet/grid";
import type { NotComputed, Scalar, Sheet, TableModel, Workbook } from "../../workbook";
import { hasUnknownWord, whyNotComputed, type KnownWords } from "../formulaSupport";
import { rewriteFormula } from "../rewriteFormula";
import { toCellData } from "./cellData";
import { spilledFrom } from "./results";

export interface Snapshot {
  readonly data: Partial<IWorkbookData>;
  /** Cells whose formula gives the same error whatever the engine would make of it. */
  readonly errors: readonly CellError[];
  /** Formulas given to the engine as their last known value, so that others can still build on them. */
  readonly notComputed: readonly NotComputed[];
}

export interface CellError extends CellPosition {
  readonly sheetId: string;
  readonly error: "#NAME?" | "#SPILL!";
}

/** The engine's sheets cannot grow: room is left for what array formulas fill in. */
const ROOM = 200;
const NAMES = "SHEET_DEFINED_NAME_PLUGIN";
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/**
 * The workbook as the engine is given it: values, formulas, names and hidden rows, no looks.
 * @param blocked formulas that have no room for what they fill in
 */
export function snapshotOf(
  workbook: Workbook,
  unitId: string,
  hasFunction: KnownWords["hasFunction"],
  blocked: readonly CellError[] = [],
): Snapshot {
  const errors = [...blocked];
  const notComputed: NotComputed[] = [];
  const words = new Set(
    [
      ...workbook.definedNames.keys(),
      ...workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)),
    ].map((name) => name.toLowerCase()),
  );
  const known: KnownWords = { hasFunction, hasName: (name) => words.has(name.toLowerCase()) };
  const sheets = workbook.sheets.filter((sheet) => sheet.kind === "worksheet");
  const names = [...workbook.definedNames].map(([name, meaning], index) => [
    `name${index}`,
    { id: `name${index}`, name, formulaOrRefString: meaning, localSheetId: WHOLE_WORKBOOK },
  ]);
  const data: Partial<IWorkbookData> = {
    id: unitId,
    name: unitId,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(
      sheets.map((sheet) => [sheet.id, sheetData(sheet, known, notComputed, errors)]),
    ),
    styles: {},
    resources: [{ name: NAMES, data: JSON.stringify(Object.fromEntries(names)) }],
  };
  return { data, notComputed, errors };
}

function sheetData(
  sheet: Sheet,
  known: KnownWords,
  notComputed: NotComputed[],
  errors: CellError[],
): Partial<IWorksheetData> {
  const used = sheet.usedArea(true) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const isFiltered = sheet.isFiltered || sheet.tables.some((table) => table.isFiltered);
  const cellData: Record<number, Record<number, ICellData>> = {};
  /** What formulas that are not computed have filled in. */
  const kept: (CellPosition & { held: ICellData })[] = [];
  for (let row = used.row; row < used.row + used.rows; row += 1) {
    const cells: Record<number, ICellData> = {};
    for (let column = used.column; column < used.column + used.columns; column += 1) {
      const cell = { row, column };
      const { value, formula } = sheet.content(cell);
      if (formula === undefined) {
        // What an array formula has filled in would block it from filling in anew.
        const held = sheet.isSpilled(cell) ? null : toCellData(value);
        if (held) cells[column] = held;
        continue;
      }
      const isBlocked = errors.some((one) => one.sheetId === sheet.id && isSame(one, cell));
      if (isBlocked || (isFresh(value) && hasUnknownWord(formula, known))) {
        const error = isBlocked ? "#SPILL!" : "#NAME?";
        if (!isBlocked) errors.push({ sheetId: sheet.id, ...cell, error });
        cells[column] = toCellData({ error })!;
        continue;
      }
      const reason = whyNotComputed(formula, known);
      if (reason) {
        notComputed.push({ sheetId: sheet.id, row, column, formula, reason });
        cells[column] = toCellData(value ?? { error: "#NAME?" })!;
        for (const spilled of spilledFrom(sheet, cell)) {
          const held = toCellData(sheet.content(spilled).value);
          if (held) kept.push({ ...spilled, held });
        }
      } else {
        const columnOf = (table: TableModel, header: string): number | undefined =>
          columnOfTable(sheet, table, header);
        cells[column] = { f: rewriteFormula(formula, { cell, tables: sheet.tables, columnOf, isFiltered }) };
      }
    }
    cellData[row] = cells;
  }
  for (const { row, column, held } of kept) (cellData[row] ??= {})[column] = held;
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: used.row + used.rows + ROOM,
    columnCount: used.column + used.columns + ROOM,
    cellData,
    rowData: Object.fromEntries([...sheet.hiddenRows].map((row) => [row, { hd: BooleanNumber.TRUE }])),
  };
}

/** Written just now, or found to be unknown before: what a file holds is kept as long as it is not written anew. */
function isFresh(value: Scalar): boolean {
  return value === null || (typeof value === "object" && value.error === "#NAME?");
}

function isSame(one: CellPosition, other: CellPosition): boolean {
  return one.row === other.row && one.column === other.column;
}

export function columnOfTable(sheet: Sheet, { area }: TableModel, header: string): number | undefined {
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    if (sheet.text({ row: area.row, column }).toLowerCase() === header.toLowerCase()) return column;
  }
  return undefined;
}
