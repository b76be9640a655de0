import { amountAt, isPrinted } from "../tables/amounts";
import type { BuiltTable } from "../structure/builtTable";
import { detailRows } from "../structure/detailRows";
import { committeeIn } from "../words/committeeName";
import { GRANT_TO_COMMITTEE, NET_COST, WHOLE_OF_COMMITTEE } from "../words/committees";
import { comparable } from "../words/comparable";
import { isIncome } from "../words/incomes";
import { fits, says } from "../words/lexicon";

/** The row that all of a table comes to, or the rows that it has to be added up from. */
export interface WholeRow {
  /** By their place in the table; one where the table says what it comes to. */
  readonly rows: readonly { readonly row: number; readonly sign: 1 | -1 }[];
  readonly isAddedUp: boolean;
}

/**
 * What a committee's table comes to, whatever its total is called and wherever it stands.
 * @param column one in which the whole has a figure
 * @returns null where the table has no rows to add up
 */
export function wholeRow(built: BuiltTable, column: number): WholeRow | null {
  const { table, sums } = built;
  const isThere = (row: number) => isPrinted(table.amounts, row, column);
  const one = (row: number): WholeRow => ({ rows: [{ row, sign: 1 }], isAddedUp: false });
  const details = detailRows(built).filter(isThere);
  const parts = new Set(
    sums.filter(({ isFirm }) => isFirm).flatMap((sum) => sum.parts.map(({ row }) => row)),
  );
  const totals = [...table.rows.keys()].filter(
    (row) =>
      isThere(row) &&
      (["total", "net"].includes(table.rows[row]!.role) ||
        sums.some((sum) => sum.isFirm && sum.total === row)),
  );
  const net = totals.find((row) => says(NET_COST, table.rows[row]!.label));
  const hasGrant = table.rows.some(({ label }, row) => isThere(row) && says(GRANT_TO_COMMITTEE, label));
  if (net !== undefined && hasGrant) return one(net);
  const tops = totals.filter((row) => !parts.has(row));
  const [top] = tops;
  if (top !== undefined && tops.length === 1) return one(top);
  const best = bestOf(built, tops);
  if (best !== null) return one(best);
  // Several sums beside each other, and rows in none of them: only together are they the whole.
  const rows = [...tops, ...details.filter((row) => !parts.has(row))].sort((a, b) => a - b);
  const [first] = rows;
  if (first === undefined) return null;
  return rows.length === 1 ? one(first) : { rows: incomeAndCosts(built, rows, column), isAddedUp: true };
}

/** Of several totals that no other contains: the one that says that it is of all, or of what operations cost. */
function bestOf({ table: { rows } }: BuiltTable, tops: readonly number[]): number | null {
  const totals = tops.filter((row) => ["total", "net"].includes(rows[row]!.role));
  const kinds: readonly ((label: string) => boolean)[] = [
    (label) => fits(WHOLE_OF_COMMITTEE, comparable(label)),
    (label) => committeeIn(label) !== null,
    (label) => says(NET_COST, label),
  ];
  for (const isMeant of kinds) {
    const found = totals.filter((row) => isMeant(rows[row]!.label));
    if (found.length > 0) return found.at(-1)!;
  }
  const nets = totals.filter((row) => rows[row]!.role === "net");
  return nets.length === 1 ? nets[0]! : null;
}

/** Income that stands without a minus beside costs that do as well is taken off them. */
function incomeAndCosts({ table }: BuiltTable, rows: readonly number[], column: number): WholeRow["rows"] {
  const isPositive = (row: number) => amountAt(table.amounts, row, column) >= 0;
  const income = rows.filter((row) => isIncome(table.rows[row]!.label));
  const isTakenOff = income.length > 0 && income.length < rows.length && rows.every(isPositive);
  return rows.map((row) => ({ row, sign: isTakenOff && income.includes(row) ? -1 : 1 }));
}
