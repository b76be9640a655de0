import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import type { CellPosition } from "../../../src/domain/sheet/grid";
import type { CalculatedCell, NotComputed, Sheet, Workbook } from "../../workbook";
import { fromCellData } from "./cellData";

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What the engine told of one calculation, by sheet. */
export interface Told {
  cells: Record<string, Matrix | undefined>;
  spillAreas: Record<string, Record<number, Record<number, IRange> | undefined> | undefined>;
  spilled: Record<string, Matrix | undefined>;
  hasCircle: boolean;
}

/**
 * The engine goes once around a circle and stops, which is neither Excel's answer nor a right one, and it does
 * not say which formulas depend on it: then none of its results is used.
 */
export const IN_A_CIRCLE = "Formler i arbetsboken hänvisar till varandra i en cirkel. Inget räknades om.";

export function allFormulas(workbook: Workbook, reason: string): NotComputed[] {
  return workbook.sheets.flatMap((sheet) => {
    const used = sheet.usedArea(true);
    const found: NotComputed[] = [];
    for (let row = used?.row ?? 0; used && row < used.row + used.rows; row += 1) {
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const { formula } = sheet.content({ row, column });
        if (formula !== undefined) found.push({ sheetId: sheet.id, row, column, formula, reason });
      }
    }
    return found;
  });
}

/** What formulas that are not computed have filled in stays as it is, like their own results. */
export function keptSpills(workbook: Workbook, notComputed: readonly NotComputed[]): CalculatedCell[] {
  return notComputed.flatMap(({ sheetId, row, column }) => {
    const sheet = workbook.sheetById(sheetId);
    return spilledFrom(sheet, { row, column }).map((cell) => ({
      sheetId,
      ...cell,
      value: sheet!.content(cell).value,
      isSpilled: true,
    }));
  });
}

/** The cells beside a formula that it has filled. */
export function spilledFrom(sheet: Sheet | undefined, anchor: CellPosition): CellPosition[] {
  const { rows, columns } = sheet?.spill(anchor) ?? { rows: 1, columns: 1 };
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: anchor.row + Math.floor(index / columns),
    column: anchor.column + (index % columns),
  })).filter((cell, index) => index > 0 && sheet?.isSpilled(cell));
}

/** Only cells that hold a formula: the engine also repeats values it has read. */
export function formulaResults(workbook: Workbook, told: Told): CalculatedCell[] {
  return eachCell(told.cells).flatMap(([sheetId, row, column, data]) => {
    const isFormula = workbook.sheetById(sheetId)?.content({ row, column }).formula !== undefined;
    if (!isFormula) return [];
    const area = told.spillAreas[sheetId]?.[row]?.[column];
    const spill = area && {
      rows: area.endRow - area.startRow + 1,
      columns: area.endColumn - area.startColumn + 1,
    };
    const fillsSeveral = spill !== undefined && spill.rows * spill.columns > 1;
    return [{ sheetId, row, column, value: fromCellData(data), ...(fillsSeveral && { spill }) }];
  });
}

export function spilledResults(workbook: Workbook, told: Told): CalculatedCell[] {
  const cells: CalculatedCell[] = [];
  for (const [sheetId, areas] of Object.entries(told.spillAreas)) {
    const sheet = workbook.sheetById(sheetId);
    const values = told.spilled[sheetId];
    if (!sheet || !values) continue;
    for (const columns of Object.values(areas ?? {})) {
      for (const area of Object.values(columns ?? {})) {
        for (let row = area.startRow; row <= area.endRow; row += 1) {
          for (let column = area.startColumn; column <= area.endColumn; column += 1) {
            const data = values[row]?.[column];
            if (!data || sheet.content({ row, column }).formula !== undefined) continue;
            cells.push({ sheetId, row, column, value: fromCellData(data), isSpilled: true });
          }
        }
      }
    }
  }
  return cells;
}

function eachCell(
  sheets: Record<string, Matrix | undefined>,
): [string, number, number, Nullable<ICellData>][] {
  const cells: [string, number, number, Nullable<ICellData>][] = [];
  for (const [sheetId, rows] of Object.entries(sheets)) {
    for (const row of Object.keys(rows ?? {}).map(Number)) {
      const columns = rows?.[row] ?? {};
      for (const column of Object.keys(columns).map(Number)) {
        cells.push([sheetId, row, column, columns[column]]);
      }
    }
  }
  return cells;
}
