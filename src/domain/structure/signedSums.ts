import { weigh, type Dependence, type Part } from "./evidence";
import type { RowQueue } from "./rowQueue";
import type { Table } from "../tables/table";
import { OF_INCOME } from "../words/incomes";
import { says } from "../words/lexicon";

/** Rows above a net that may be income and costs of it. */
const REACH = 12;

/** A net read as the difference of its income and its costs. */
export interface SignedReading {
  readonly parts: readonly Part[];
  /** Columns that meet it, less those that do not. */
  readonly score: number;
  readonly met: readonly number[];
  readonly tried: number;
}

/**
 * The reading of a net as income less costs, or costs less income, where both are printed with the same sign.
 * @returns the reading that most columns meet, or null where none meets any
 */
export function signedReading(
  table: Table,
  dependent: Dependence,
  total: number,
  queue: RowQueue,
): SignedReading | null {
  const isIncome = (row: number) => says(OF_INCOME, table.rows[row]!.label);
  const rows: number[] = [];
  let best: Omit<SignedReading, "tried"> | null = null;
  let tried = 0;
  for (let r = queue.next(total, -1); r >= 0 && rows.length < REACH; r = queue.next(r, -1)) {
    rows.push(r);
    if (!rows.some(isIncome) || rows.every(isIncome)) continue;
    for (const sign of [1, -1] as const) {
      const parts = rows.map((row): Part => ({ row, sign: isIncome(row) ? sign : sign === 1 ? -1 : 1 }));
      const { met, missed } = weigh(table, dependent, total, parts);
      tried++;
      const score = met.length - missed.length;
      if (met.length > 0 && score > (best?.score ?? -Infinity)) best = { parts, score, met };
    }
  }
  return best && { ...best, parts: [...best.parts].sort((a, b) => a.row - b.row), tried };
}
