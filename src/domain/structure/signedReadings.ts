import type { Table } from "../tables/table";
import { OF_COST, OF_INCOME, NET_RESULT } from "../words/incomes";
import { says } from "../words/lexicon";
import type { Part } from "./part";
import type { LabelOfTotal } from "./reading";
import type { RowQueue } from "./rowQueue";

/** Rows above a net that may be income and costs of it. */
const REACH = 12;
/** And rows above a deviation that it may be taken between. */
const REACH_OF_DEVIATION = 6;

/**
 * The readings of a row in which parts are subtracted: a net as income less costs or costs less income, where both
 * are printed with the same sign, and a deviation as one less the other of the two rows above it.
 */
export function signedReadings(table: Table, total: number, label: LabelOfTotal, queue: RowQueue): Part[][] {
  const rows = rowsAbove(total, label === "deviation" ? REACH_OF_DEVIATION : REACH, queue);
  return label === "deviation" ? pairs(rows) : incomeAndCosts(table, rows);
}

function rowsAbove(total: number, most: number, queue: RowQueue): number[] {
  const rows: number[] = [];
  for (let r = queue.next(total, -1); r >= 0 && rows.length < most; r = queue.next(r, -1)) rows.push(r);
  return rows;
}

/** One of the rows less another, whichever: between them may stand what one of them is made of. */
function pairs(rows: readonly number[]): Part[][] {
  return rows.flatMap((nearer, i) =>
    rows.slice(i + 1).flatMap((farther) =>
      ([1, -1] as const).map((sign): Part[] => [
        { row: farther, sign },
        { row: nearer, sign: sign === 1 ? -1 : 1 },
      ]),
    ),
  );
}

function incomeAndCosts(table: Table, rows: readonly number[]): Part[][] {
  const kinds = rows.map((row) => isTakenOff(table, row) || isResult(table, row));
  if (haveSignsOfTheirOwn(table, rows, kinds)) return [];
  return rows.flatMap((_, i) => {
    const taken = rows.slice(0, i + 1).filter((row) => !isResult(table, row));
    const incomes = taken.filter((row) => isTakenOff(table, row)).length;
    if (incomes === 0 || incomes === taken.length) return [];
    return ([1, -1] as const).map((sign) =>
      rows
        .slice(0, i + 1)
        .map((row, j): Part => ({ row, sign: (kinds[j] ? sign : -sign) as 1 | -1 }))
        .sort((a, b) => a.row - b.row),
    );
  });
}

/** Income by its name, and no cost: "Arbetsgivaravgifter" are none. */
function isTakenOff({ rows }: Table, row: number): boolean {
  const { label } = rows[row]!;
  return says(OF_INCOME, label) && !says(OF_COST, label);
}

/** A result of rows above it: income less costs already, with the sign that it has come to. */
function isResult({ rows }: Table, row: number): boolean {
  return rows[row]!.role === "net" && says(NET_RESULT, rows[row]!.label);
}

/**
 * Income and costs are printed with opposite signs in most columns: then they simply add up. Results may come to
 * either sign and tell nothing of it.
 */
function haveSignsOfTheirOwn(table: Table, rows: readonly number[], isIncome: readonly boolean[]): boolean {
  const { values, columns: width } = table.amounts;
  let opposite = 0;
  for (const [c, { isFooted, role }] of table.columns.entries()) {
    if (!isFooted || role === "deviation") continue;
    const largest = (wanted: boolean) =>
      rows.reduce((most, row, i) => {
        const value = values[row * width + c]!;
        const isMeant = isIncome[i] === wanted && !isResult(table, row);
        return isMeant && Math.abs(value) > Math.abs(most) ? value : most;
      }, 0);
    opposite -= Math.sign(largest(true) * largest(false));
  }
  return opposite > 0;
}
