import { isPrinted } from "../tables/amounts";
import type { Table } from "../tables/table";
import { comparable } from "../words/comparable";
import { allTerms, toCheck, type Check, type Term } from "./check";
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
  const total = grandTotal(a);
  const shared = sharedColumns(a.table, b.table);
  if (total === null || shared.length < SHARED_COLUMNS || a.table.amounts.scale !== b.table.amounts.scale)
    return [];
  const tops = topRows(b);
  // Two tables that each end in one total are compared once, the one that stands first with the other.
  if (tops.length === 1 && grandTotal(b) === tops[0] && a.table.area.row > b.table.area.row) return [];
  const checks = shared.flatMap(([left, right]) => {
    if (!isPrinted(a.table.amounts, total, left)) return [];
    const terms = tops.map((row): Term => ({ table: b.table, row, column: right, coefficient: 1 }));
    return [toCheck("crossTable", terms, { table: a.table, row: total, column: left })];
  });
  const telling = checks.filter((check) =>
    allTerms(check).some(({ table, row, column }) => table.figures[row]![column]?.units),
  );
  const agreeing = telling.filter(({ outcome }) => outcome === "holds" || outcome === "rounding").length;
  return telling.length >= SHARED_COLUMNS && agreeing * 3 >= telling.length * 2 ? checks : [];
}

/** The total that no other sum contains. */
export function grandTotal({ sums }: CheckedTable): number | null {
  const parts = new Set(sums.flatMap((sum) => sum.parts.map(({ row }) => row)));
  const tops = sums.filter(({ total, isFirm }) => isFirm && !parts.has(total));
  return tops.length === 1 ? tops[0]!.total : null;
}

/** Rows that are part of nothing: together they are the whole table, once. */
function topRows({ table, sums }: CheckedTable): number[] {
  const parts = new Set(sums.flatMap((sum) => sum.parts.map(({ row }) => row)));
  return table.rows.flatMap(({ hasFigures, role }, row) =>
    hasFigures && role !== "ofWhich" && role !== "percent" && !parts.has(row) ? [row] : [],
  );
}

function sharedColumns(a: Table, b: Table): [number, number][] {
  const headings = headingsOf(b);
  const owns = headingsOf(a);
  return a.columns.flatMap(({ isFooted }, left) => {
    const own = owns[left]!;
    const right = headings.indexOf(own);
    return isFooted && right >= 0 && own !== "" ? [[left, right] as [number, number]] : [];
  });
}

const known = new WeakMap<Table, readonly string[]>();

/** The headings of a table as they are compared, reckoned once: every table is held against every other. */
function headingsOf(table: Table): readonly string[] {
  let headings = known.get(table);
  if (!headings) known.set(table, (headings = table.columns.map(({ heading }) => comparable(heading))));
  return headings;
}
