import { isPrinted, amountAt } from "../tables/amounts";
import type { Part } from "./part";
import type { Table } from "../tables/table";

/** Figures further apart than this are no measures of one thing; a row in kronor among thousands is not. */
const MOST_TIMES_APART = 20;

/**
 * A row called a total that lies among its rows in every column: "Totalt kommunen" under the cost a pupil of each
 * school is a mean, and adds nothing up. Columns with both signs say nothing, since any sum may lie there.
 */
export function isMeanOf(table: Table, total: number, parts: readonly Part[]): boolean {
  let telling = 0;
  for (const [column, { isFooted }] of table.columns.entries()) {
    const place = isFooted ? placeAmong(table, total, parts, column) : "untold";
    if (place === "outside") return false;
    if (place === "among") telling++;
  }
  return telling > 0;
}

/**
 * Where a total lies in a column: among its rows, as a mean does, or outside them, as a sum does; "untold" where the
 * rows are of both signs, fewer than two, or the total is not printed.
 */
export function placeAmong(
  table: Table,
  total: number,
  parts: readonly Part[],
  column: number,
): "among" | "outside" | "untold" {
  if (!isPrinted(table.amounts, total, column)) return "untold";
  const values = parts.map(({ row }) => amountAt(table.amounts, row, column)).filter((value) => value !== 0);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (values.length < 2 || least < 0 !== most < 0) return "untold";
  const value = amountAt(table.amounts, total, column);
  const isApart =
    Math.max(Math.abs(least), Math.abs(most)) > MOST_TIMES_APART * Math.min(Math.abs(least), Math.abs(most));
  return isApart || value < least || value > most ? "outside" : "among";
}

/** So many rows have to tell, and so close they have to follow each other, before two columns are of one kind. */
const LEAST_ROWS = 3;
const LEAST_CORRELATION = 0.95;

/**
 * The rows of two columns follow each other: last year's costs are much like this year's, as shares and costs a head
 * are not.
 */
function areInProportion(table: Table, rows: readonly number[], a: number, b: number): boolean {
  const { amounts } = table;
  const told = rows.filter((row) => isPrinted(amounts, row, a) && isPrinted(amounts, row, b));
  if (told.length < LEAST_ROWS) return false;
  const mean = (column: number) =>
    told.reduce((sum, row) => sum + amountAt(amounts, row, column), 0) / told.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, ofA, ofB] = [0, 0, 0];
  for (const row of told) {
    const [x, y] = [amountAt(amounts, row, a) - meanA, amountAt(amounts, row, b) - meanB];
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA > 0 && ofB > 0 && both >= LEAST_CORRELATION * Math.sqrt(ofA * ofB);
}

/** The total lies among its rows, and no column that is added up has rows in the same proportions. */
export function mayBeMeanIn(table: Table, total: number, parts: readonly Part[], column: number): boolean {
  if (placeAmong(table, total, parts, column) !== "among") return false;
  const rows = parts.map(({ row }) => row);
  return !table.columns.some(
    ({ isFooted }, other) =>
      isFooted &&
      other !== column &&
      placeAmong(table, total, parts, other) === "outside" &&
      areInProportion(table, rows, column, other),
  );
}
