import { isInside } from "../sheet/address";
import type { Area } from "../sheet/grid";
import { asLastDay, asYear, type Cell, type LastDay } from "./cells";
import { columnRole } from "../words/columnRoles";
import { findUnit, isMoney } from "../words/units";

const FEW_YEARS = 5;

/** Nothing that is added up stands in the row: texts, dates, dashes and years only. */
export function isTextRow(row: readonly Cell[]): boolean {
  const figures = row.filter(({ kind }) => kind === "figure");
  if (row.some(({ kind }) => kind === "error")) return false;
  if (figures.every((cell) => asYear(cell) !== null))
    return areYearsOfOneTable(figures.map((cell) => asYear(cell)!));
  return areDaysOfOneTable(figures);
}

/** The same day of different years that follow each other: "171231", "161231". Equal ones are amounts. */
function areDaysOfOneTable(figures: readonly Cell[]): boolean {
  const days: LastDay[] = [];
  for (const cell of figures) {
    // Nearly all rows are of amounts: the first of them tells.
    const day = asLastDay(cell);
    if (day === null) return false;
    days.push(day);
  }
  const years = days.map(({ year }) => year);
  return (
    new Set(years).size > 1 && new Set(days.map(({ day }) => day)).size === 1 && areYearsOfOneTable(years)
  );
}

/**
 * The years above the columns of a table follow each other, or stand in order with gaps: 2010, 2015, 2020. Amounts
 * that could be years are further apart, and in no order.
 */
function areYearsOfOneTable(years: readonly number[]): boolean {
  if (years.length === 0) return true;
  let [first, last] = [years[0]!, years[0]!];
  for (const year of years) [first, last] = [Math.min(first, year), Math.max(last, year)];
  return last - first <= Math.max(FEW_YEARS, years.length) || (years.length > 2 && areInOrder(years));
}

function areInOrder(years: readonly number[]): boolean {
  const step = Math.sign(years[1]! - years[0]!);
  return step !== 0 && years.every((year, i) => i === 0 || Math.sign(year - years[i - 1]!) === step);
}

/** Whether the row holds an amount, which makes it a row of a table's body. */
export function hasFigures(row: readonly Cell[]): boolean {
  return !isTextRow(row);
}

/** The places in the row where something stands. */
export function filledColumns(row: readonly Cell[], from: number, to: number): number[] {
  const filled: number[] = [];
  for (let c = from; c <= to; c++) if (row[c]!.kind !== "blank") filled.push(c);
  return filled;
}

/**
 * How many cells of a row, beyond its first, are headings of a known kind. A row of a body that has words
 * only in its label column scores 0.
 */
export function headingScore(row: readonly Cell[], from: number, to: number): number {
  if (!isTextRow(row.slice(from, to + 1))) return 0;
  const filled = filledColumns(row, from, to);
  const beyondLabel = filled.filter((c) => c > from && (filled.length === 1 || c !== filled[0]));
  return beyondLabel.filter((c) => isHeadingCell(row[c]!)).length;
}

/** A label and figures that could all be years: "HVB", 2000, 2010. A row of amounts, where headings stand already. */
export function isLabelledYears(row: readonly Cell[], from: number, to: number): boolean {
  const [label, ...others] = filledColumns(row, from, to).map((c) => row[c]!);
  return label?.kind === "text" && others.length > 0 && others.every((cell) => asYear(cell) !== null);
}

/**
 * A label and figures that could be years, where a table stands already: amounts, unless they stand as the years
 * above columns do, next to each other in order, or a unit stands at their side. "Telefoner 2055 2055" are amounts.
 */
export function areAmountsLikeYears(row: readonly Cell[], from: number, to: number): boolean {
  if (!isLabelledYears(row, from, to)) return false;
  const [label, ...others] = filledColumns(row, from, to);
  const years = others.map((c) => asYear(row[c]!)!);
  const isRow = others.at(-1)! - others[0]! === others.length - 1;
  const isOrder = years.length > 1 && isRow && areInOrder(years) && areYearsOfOneTable(years);
  const cell = row[label!]!;
  return !isOrder && !(cell.kind === "text" && isMoney(findUnit([cell.text])));
}

function isHeadingCell(cell: Cell): boolean {
  if (cell.kind === "text") return cell.text.length <= 80 && columnRole(cell.text) !== "unknown";
  return cell.kind === "date" || asYear(cell) !== null || asLastDay(cell) !== null;
}

/** The text of a heading cell; a year or a day as its digits. */
export function headingText(cell: Cell): string {
  if (cell.kind === "text" || cell.kind === "date") return cell.text.trim();
  const year = asYear(cell);
  if (year !== null) return String(year);
  return cell.kind === "figure" && asLastDay(cell) ? String(cell.figure.units).padStart(6, "0") : "";
}

/**
 * The heading of one column: its texts in the header rows, from the top, a merged one counted for every
 * column below it.
 * @param merged merged areas in the grid's own rows and columns
 */
export function columnHeading(
  cells: readonly (readonly Cell[])[],
  headerRows: readonly number[],
  column: number,
  merged: readonly Area[],
): string {
  const texts: string[] = [];
  for (const row of headerRows) {
    const area = merged.find((m) => isInside(m, { row, column }));
    const text = headingText(cells[area?.row ?? row]?.[area?.column ?? column] ?? { kind: "blank" });
    if (text !== "" && texts.at(-1) !== text) texts.push(text);
  }
  return texts.join(" ").replace(/\s+/g, " ");
}
