import type { Area, CellValue, Grid } from "../domain/sheet/grid";
import { isModest, worthReading } from "../domain/sheet/worthReading";
import { displayText } from "./displayText";
import type { FileValue } from "./fileValue";
import { UnreadableFile } from "./unreadable";

interface KeptCell {
  readonly column: number;
  readonly value: FileValue;
  readonly formula: string | null;
  readonly format: string;
}

const GENERAL = "General";

/** Gathers the cells of a sheet as they are read, and lays them out as a grid when all have come. */
export class SheetCells {
  private readonly rows = new Map<number, KeptCell[]>();

  add(row: number, cell: KeptCell): void {
    if (!isFilled(cell) && cell.format === GENERAL) return;
    const own = this.rows.get(row);
    if (own) own.push(cell);
    else this.rows.set(row, [cell]);
  }

  /**
   * @returns null for a sheet without a value
   * @throws UnreadableFile where what is filled stands too scattered to be laid out
   */
  grid(frame: Pick<Grid, "sheet" | "merged" | "hiddenRows" | "hiddenColumns">): Grid | null {
    const filled = this.filled();
    const bounds = boundsOf(filled);
    if (!bounds) return null;
    const worth = isModest(bounds) ? { area: bounds, leftOut: [] } : worthReading(filled);
    if (!worth) throw new UnreadableFile("tooLarge");
    const { area, leftOut } = worth;
    const values = blank<CellValue>(area, "");
    const formulas = blank<CellValue>(area, "");
    const formats = blank(area, GENERAL);
    const texts = blank(area, "");
    for (const [row, cells] of this.rows) {
      const r = row - area.row;
      if (r < 0 || r >= area.rows) continue;
      for (const { column, value, formula, format } of cells) {
        const c = column - area.column;
        if (c < 0 || c >= area.columns) continue;
        const shown = cellValueOf(value);
        values[r]![c] = shown;
        formulas[r]![c] = formula ?? shown;
        formats[r]![c] = format;
        texts[r]![c] = displayText(value, format);
      }
    }
    const [isRow, isColumn] = [within(area.row, area.rows), within(area.column, area.columns)];
    return {
      ...frame,
      merged: frame.merged.filter(({ row, column }) => isRow(row) && isColumn(column)),
      hiddenRows: frame.hiddenRows.filter(isRow),
      hiddenColumns: frame.hiddenColumns.filter(isColumn),
      area,
      values,
      formulas,
      formats,
      texts,
      ...(leftOut.length > 0 && { leftOut }),
      isProtected: false,
      isFiltered: false,
    };
  }

  /** Runs of filled cells, row by row. */
  private filled(): Area[] {
    const found: Area[] = [];
    for (const [row, cells] of this.rows) {
      let end = -1;
      for (const cell of cells) {
        if (!isFilled(cell)) continue;
        const last = found[found.length - 1];
        if (last?.row === row && end === cell.column)
          found[found.length - 1] = { ...last, columns: last.columns + 1 };
        else found.push({ row, column: cell.column, rows: 1, columns: 1 });
        end = cell.column + 1;
      }
    }
    return found;
  }
}

function within(first: number, count: number): (line: number) => boolean {
  return (line) => line >= first && line < first + count;
}

function isFilled({ value, formula }: KeptCell): boolean {
  return (value !== null && value !== "") || formula !== null;
}

/** As Excel's API gives it. */
function cellValueOf(value: FileValue): CellValue {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function boundsOf(filled: readonly Area[]): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column, columns } of filled) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column + columns - 1);
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function blank<T>({ rows, columns }: Area, value: T): T[][] {
  return Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
}
