import { amountAt, isPrinted, unitAt } from "../tables/amounts";
import { comparable } from "../words/comparable";
import { toCheck, type Check, type Term } from "./check";
import type { CheckedTable } from "./checkTable";

/** So many columns have to share their headings before two tables are held against each other. */
const SHARED_COLUMNS = 3;
/** Tables further apart on the sheet are not: a sheet of hundreds of tables has too many pairs. */
const MOST_APART = 10;

/**
 * The same total in two tables of a sheet: a table's total equals what the rows of another, with the same
 * columns, come to (Norrtälje's Summa Driftbudget = Socialnämnd + Socialkontor). Two columns in three have to
 * agree, or nothing is said.
 */
export function crossTableChecks(tables: readonly CheckedTable[]): Check[] {
  return tables.flatMap((a, i) =>
    tables
      .slice(Math.max(0, i - MOST_APART), i + MOST_APART + 1)
      .flatMap((b) => (a === b ? [] : sameTotal(a, b))),
  );
}

/** The total of `a` against the rows of `b` that belong to no other sum of it. */
export function sameTotal(a: CheckedTable, b: CheckedTable): Check[] {
  if (a.table.amounts.scale !== b.table.amounts.scale) return [];
  const { total } = wholeOf(a);
  if (total === null) return [];
  const { tops, total: other } = wholeOf(b);
  // Two tables that each end in one total are compared once, the one that stands first with the other.
  if (tops.length === 1 && other === tops[0] && a.table.area.row > b.table.area.row) return [];
  const shared = sharedColumns(a, b).filter(([left]) => isPrinted(a.table.amounts, total, left));
  if (shared.length < SHARED_COLUMNS || !mayAgree(a, b, total, shared)) return [];
  const checks = shared.map(([left, right]) => {
    const terms = tops.map((row): Term => ({ table: b.table, row, column: right, coefficient: 1 }));
    return toCheck("crossTable", terms, { table: a.table, row: total, column: left });
  });
  const telling = checks.filter((_, i) => isTelling(a, b, total, shared[i]!));
  const agreeing = telling.filter(({ outcome }) => outcome === "holds" || outcome === "rounding").length;
  return isEnough(telling.length, agreeing) ? checks : [];
}

/** Two columns in three, and no fewer than are shared at all. */
function isEnough(telling: number, agreeing: number): boolean {
  return telling >= SHARED_COLUMNS && agreeing * 3 >= telling * 2;
}

/** A column of nothing but naughts agrees with any other. */
function isTelling(a: CheckedTable, b: CheckedTable, total: number, [left, right]: Pair): boolean {
  return wholeOf(b).columns[right]!.isTelling || Boolean(a.table.figures[total]![left]?.units);
}

/**
 * Whether the sums lie near enough for the checks to be worth reckoning out: nearly all pairs of tables do not, and
 * are told apart without their rows being gone through again. A whole unit a figure is more than rounding explains.
 */
function mayAgree(a: CheckedTable, b: CheckedTable, total: number, shared: readonly Pair[]): boolean {
  const telling = shared.filter((pair) => isTelling(a, b, total, pair));
  const near = telling.filter(([left, right]) => {
    const { sum, units } = wholeOf(b).columns[right]!;
    const { amounts } = a.table;
    return Math.abs(amountAt(amounts, total, left) - sum) <= units + unitAt(amounts, total, left);
  });
  return isEnough(telling.length, near.length);
}

/** The columns of one table and of another that have the same heading. */
type Pair = readonly [number, number];

function sharedColumns(a: CheckedTable, b: CheckedTable): Pair[] {
  const [owns, headings] = [wholeOf(a).headings, wholeOf(b).headings];
  return a.table.columns.flatMap(({ isFooted }, left) => {
    const own = owns[left]!;
    const right = headings.indexOf(own);
    return isFooted && right >= 0 && own !== "" ? [[left, right] as const] : [];
  });
}

/** A table as it is held against others. */
interface Whole {
  readonly headings: readonly string[];
  /** The total that no other sum contains. */
  readonly total: number | null;
  /** Rows that are part of nothing: together they are the whole table, once. */
  readonly tops: readonly number[];
  /** By column: what the tops come to, their units together, and whether any of them is more than nothing. */
  readonly columns: readonly { readonly sum: number; readonly units: number; readonly isTelling: boolean }[];
}

const known = new WeakMap<CheckedTable, Whole>();

/** Reckoned once: every table is held against every other. */
function wholeOf(checked: CheckedTable): Whole {
  let whole = known.get(checked);
  if (!whole) known.set(checked, (whole = readWhole(checked)));
  return whole;
}

function readWhole({ table, sums }: CheckedTable): Whole {
  const parts = new Set(sums.flatMap((sum) => sum.parts.map(({ row }) => row)));
  const totals = sums.filter(({ total, isFirm }) => isFirm && !parts.has(total));
  const tops = table.rows.flatMap(({ hasFigures, role }, row) =>
    hasFigures && role !== "ofWhich" && role !== "percent" && !parts.has(row) ? [row] : [],
  );
  const added = (read: (row: number) => number) => tops.reduce((sum, row) => sum + read(row), 0);
  return {
    headings: table.columns.map(({ heading }) => comparable(heading)),
    total: totals.length === 1 ? totals[0]!.total : null,
    tops,
    columns: table.columns.map((_, column) => ({
      sum: added((row) => amountAt(table.amounts, row, column)),
      units: added((row) => unitAt(table.amounts, row, column)),
      isTelling: tops.some((row) => Boolean(table.figures[row]![column]?.units)),
    })),
  };
}
