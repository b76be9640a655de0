import type { CheckedTable } from "../checks/checkTable";
import { purposeOf } from "../forecast/fullYearColumns";
import type { Grid } from "../grid";
import { columnRole } from "../tables/columnRole";
import type { Column, Table } from "../tables/table";
import { comparable } from "../tables/words";
import type { Convention } from "./convention";

/** What a column of deviations holds. */
export type DeviationMeasure =
  /** The difference itself. */
  | "amount"
  /** The difference as a share of the budget. */
  | "share"
  /** How much of the budget is used. */
  | "used";

/** A column of deviations that is there, is there but empty, or would be added. */
export interface DeviationColumn {
  readonly kind: "existing" | "empty" | "added";
  readonly measure: DeviationMeasure;
  /** On the sheet, from 0. */
  readonly sheetColumn: number;
  readonly heading: string;
  /** Columns of the table: the deviation is minuend - subtrahend, the share is of the budget. */
  readonly minuend: number;
  readonly subtrahend: number;
  readonly budget: number;
}

/** The roles that a budget is compared with, the one that ends the year first. */
const COMPARED: readonly Column["role"][] = ["forecast", "outcome"];

/** The deviation columns that hold figures, and which two columns each is the difference of. */
export function existingColumns({ table, differences }: CheckedTable): DeviationColumn[] {
  return differences.flatMap(({ deviation, minuend, subtrahend }): DeviationColumn[] => {
    const { heading, sheetColumn } = table.columns[deviation]!;
    const budget = [minuend, subtrahend].find((c) => purposeOf(table.columns[c]!.heading) === "budget");
    if (budget === undefined) return [];
    return [{ kind: "existing", measure: "amount", sheetColumn, heading, minuend, subtrahend, budget }];
  });
}

/**
 * Columns with a heading of deviation and nothing below it: each takes the budget and what it is compared with
 * from the columns between the last deviation and itself, or those its heading names.
 */
export function emptyColumns(checked: CheckedTable, grid: Grid, convention: Convention): DeviationColumn[] {
  const { table } = checked;
  const known = new Set(table.columns.map(({ sheetColumn }) => sheetColumn));
  const found: DeviationColumn[] = [];
  let from = table.area.column;
  for (let c = table.area.column; c < table.area.column + table.area.columns; c++) {
    const column = table.columns.find(({ sheetColumn }) => sheetColumn === c);
    if (column?.role === "deviation") from = c + 1;
    if (known.has(c) || !isBlankBelow(grid, table, c)) continue;
    const heading = headingAt(grid, table, c);
    const measure = measureOf(heading);
    const pair = measure && pairFor(table, heading, from, c);
    if (!measure || !pair) continue;
    found.push({ kind: "empty", measure, sheetColumn: c, heading, ...ordered(pair, convention) });
    // A share stands beside the amount it is of.
    if (measure === "amount") from = pair.from;
  }
  return found;
}

/** A column to the right of the table, where nothing stands: budget against forecast, or against outcome. */
export function addedColumn(
  { table }: CheckedTable,
  grid: Grid,
  convention: Convention,
  measure: DeviationMeasure,
  heading: string,
  offset: number,
): DeviationColumn | null {
  const sheetColumn = table.area.column + table.area.columns + offset;
  const isTaken = [...Array(table.area.rows).keys()].some(
    (r) => valueAt(grid, table.area.row + r, sheetColumn) !== "",
  );
  const pair = pairFor(table, "", table.area.column, sheetColumn);
  if (isTaken || !pair) return null;
  return { kind: "added", measure, sheetColumn, heading, ...ordered(pair, convention) };
}

interface Pair {
  readonly budget: number;
  readonly other: number;
  readonly from: number;
}

/** The budget and what it is compared with: as the heading names them, of the same time, the nearest to the left. */
function pairFor(table: Table, heading: string, from: number, before: number): Pair | null {
  const words = comparable(heading);
  const wanted = /progn?os/.test(words)
    ? "forecast"
    : /utfall|bokslut|redovis/.test(words)
      ? "outcome"
      : null;
  const pairs = (start: number): Pair[] => {
    const within = [...table.columns.keys()].filter(
      (c) => table.columns[c]!.sheetColumn >= start && table.columns[c]!.sheetColumn < before,
    );
    const budgets = within.filter((c) => purposeOf(table.columns[c]!.heading) === "budget");
    const others = within.filter((c) =>
      (wanted ? [wanted] : COMPARED).includes(purposeOf(table.columns[c]!.heading)),
    );
    return others.flatMap((other) =>
      budgets
        .filter((budget) => isSameTime(table.columns[budget]!, table.columns[other]!))
        .map((budget) => ({ budget, other, from: start })),
    );
  };
  const near = pairs(from);
  const all = near.length > 0 ? near : pairs(table.area.column);
  // One pair alone is certain; of several that of the whole year is meant by a heading that names none.
  if (all.length <= 1) return all[0] ?? null;
  const forecasts = all.filter(({ other }) => purposeOf(table.columns[other]!.heading) === "forecast");
  return forecasts.length === 1 ? forecasts[0]! : null;
}

/** A forecast is of the whole year; an outcome is compared with a budget of the same months. */
function isSameTime(budget: Column, other: Column): boolean {
  const [a, b] = [budget.period, other.period];
  if (a?.year && b?.year && a.year !== b.year) return false;
  const isPart = (column: Column) =>
    /period|\back\b/.test(comparable(column.heading)) || (column.period?.toMonth ?? 12) < 12;
  if (purposeOf(other.heading) === "forecast") return !isPart(budget);
  if (a?.toMonth && b?.toMonth) return a.toMonth === b.toMonth;
  return isPart(budget) === isPart(other) || (!isPart(budget) && !b?.toMonth);
}

function ordered({ budget, other }: Pair, convention: Convention) {
  return convention === "budgetFirst"
    ? { budget, minuend: budget, subtrahend: other }
    : { budget, minuend: other, subtrahend: budget };
}

function measureOf(heading: string): DeviationMeasure | null {
  const words = comparable(heading);
  const isPercent = /%|procent/.test(words);
  if (/avv|diff|återstår/.test(words)) return isPercent ? "share" : "amount";
  if (isPercent && /budget|förbruk/.test(words)) return "used";
  return columnRole(heading) === "deviation" ? "amount" : null;
}

function headingAt(grid: Grid, table: Table, column: number): string {
  const first = table.rows[0]?.sheetRow ?? table.area.row;
  const texts: string[] = [];
  for (let row = table.area.row; row < first; row++) {
    const value = valueAt(grid, row, column);
    if (typeof value === "string" && value.trim() !== "") texts.push(value.trim());
  }
  return texts.join(" ");
}

function isBlankBelow(grid: Grid, table: Table, column: number): boolean {
  return table.rows.every(({ sheetRow }) => valueAt(grid, sheetRow, column) === "");
}

/** What a cell of the sheet holds; "" outside what was read. */
export function valueAt(grid: Grid, row: number, column: number) {
  return grid.values[row - grid.area.row]?.[column - grid.area.column] ?? "";
}
