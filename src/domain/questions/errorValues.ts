import { areasRead } from "../formulas/formulaWork";
import { isInside } from "../sheet/address";
import { formulaAt } from "../sheet/cellAt";
import type { Area, CellPosition, Grid } from "../sheet/grid";
import type { BuiltTable } from "../structure/builtTable";
import type { Cell } from "../tables/cells";
import type { Table } from "../tables/table";

/** Cells that show one error value: those it comes from, and those that only reckon with them. */
export interface ErrorValue {
  readonly rule: "errorValue";
  readonly sheet: string;
  /** The first of those it comes from. */
  readonly cell: CellPosition;
  /** All it comes from, the first among them, row by row. */
  readonly cells: readonly CellPosition[];
  /** How many more show it because they reckon with these. */
  readonly followers: number;
  /** "#REF!" */
  readonly error: string;
  /** Elsewhere than in a table it may be somebody's scratch. */
  readonly isInTable: boolean;
  readonly place: string;
}

interface Shown {
  readonly position: CellPosition;
  readonly error: string;
  readonly table: Table | null;
}

/** So many formulas are looked into for what they reckon with; a sheet with more errors has one cause or is given up. */
const MOST_FORMULAS = 1000;

/**
 * The error values of a sheet, one finding for each of a kind in each table: what has one cause is told once, and a
 * total of rows that show an error shows it too, with nothing wrong in its own formula.
 */
export function errorValues(
  grid: Grid,
  cells: readonly (readonly Cell[])[],
  tables: readonly BuiltTable[],
): ErrorValue[] {
  const shown = shownErrors(grid, cells, tables);
  if (shown.length === 0) return [];
  const counts = new ErrorCounts(cells);
  const groups = new Map<string, Shown[]>();
  const followers = new Map<string, number>();
  let looked = 0;
  for (const one of shown) {
    const formula = looked < MOST_FORMULAS ? formulaAt(grid, one.position.row, one.position.column) : "";
    const isLive = typeof formula === "string" && formula.startsWith("=");
    if (isLive) looked++;
    if (isLive && counts.isRead(formula, grid)) {
      followers.set(one.error, (followers.get(one.error) ?? 0) + 1);
      continue;
    }
    const key = `${one.error}/${one.table ? tables.findIndex(({ table }) => table === one.table) : ""}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  // Errors that only reckon with each other go round in a circle.
  if (groups.size === 0) groups.set("", shown);
  return [...groups.values()].map((group) => {
    const [{ position, error, table }] = group as [Shown];
    const followed = groups.has("") ? 0 : (followers.get(error) ?? 0);
    followers.delete(error);
    return {
      rule: "errorValue",
      sheet: grid.sheet,
      cell: position,
      cells: group.map((one) => one.position),
      followers: followed,
      error,
      isInTable: table !== null,
      place: table ? placeOf(table, position) : "",
    };
  });
}

function shownErrors(
  grid: Grid,
  cells: readonly (readonly Cell[])[],
  tables: readonly BuiltTable[],
): Shown[] {
  const shown: Shown[] = [];
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell.kind !== "error") return;
      const position = { row: grid.area.row + r, column: grid.area.column + c };
      const table = tables.find(({ table: { area } }) => isInside(area, position))?.table ?? null;
      shown.push({ position, error: cell.error, table });
    }),
  );
  return shown;
}

function placeOf(table: Table, { row, column }: CellPosition): string {
  // The rows of a table stand right under each other.
  const label = table.rows[row - (table.rows[0]?.sheetRow ?? 0)]?.label ?? "";
  const heading = table.columns.find((c) => c.sheetColumn === column)?.heading ?? "";
  return [label, heading].filter(Boolean).join(", ");
}

/** How many error values stand above and to the left of each cell, so that any area is looked through at once. */
class ErrorCounts {
  private readonly width: number;
  private readonly before: Int32Array;

  constructor(private readonly cells: readonly (readonly Cell[])[]) {
    this.width = (cells[0]?.length ?? 0) + 1;
    this.before = new Int32Array((cells.length + 1) * this.width);
    cells.forEach((row, r) => {
      let sum = 0;
      row.forEach((cell, c) => {
        if (cell.kind === "error") sum++;
        this.before[(r + 1) * this.width + c + 1] = this.before[r * this.width + c + 1]! + sum;
      });
    });
  }

  /** The formula reads a cell of its own sheet that shows an error. */
  isRead(formula: string, grid: Grid): boolean {
    for (const { sheet, area } of areasRead(formula)) {
      const isOwn = sheet === null || sheet.toLowerCase() === grid.sheet.toLowerCase();
      if (isOwn && this.within(area, grid.area) > 0) return true;
    }
    return false;
  }

  private within(area: Area, { row, column }: CellPosition): number {
    const top = clamp(area.row - row, this.cells.length);
    const bottom = clamp(area.row + area.rows - row, this.cells.length);
    const left = clamp(area.column - column, this.width - 1);
    const right = clamp(area.column + area.columns - column, this.width - 1);
    const at = (r: number, c: number) => this.before[r * this.width + c]!;
    return at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
  }
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}
