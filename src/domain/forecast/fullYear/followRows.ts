import type { BuiltTable } from "../../structure/builtTable";
import { exact } from "../../figures/exactNumber";
import { unitAt, amountAt } from "../../tables/amounts";
import type { Sum } from "../../structure/sum";
import type { Table } from "../../tables/table";
import { proposalAlone, type Proposal } from "./proposal";
import type { ForecastOfRow, RowAlone } from "./tableForecast";

/**
 * Lets each total follow its rows: what is proposed for it is the sum of what is proposed for them, so that the
 * sheet adds up. A total by a method of its own would differ from them without anybody being told.
 * @param missing rows that hold figures but are not forecast
 * @param outcome the column of the outcome so far, where there is one
 */
export function followRows(
  { table, sums }: BuiltTable,
  alone: readonly RowAlone[],
  missing: ReadonlySet<number>,
  outcome: number | null,
): ForecastOfRow[] {
  const known = new Map<number, ForecastOfRow>();
  const rowAt = (row: number): ForecastOfRow | null => {
    const one = alone.find((other) => other.row === row);
    if (!one) return null;
    const found = known.get(row);
    if (found) return found;
    const byItself = { ...one, proposal: proposalAlone(one.forecast), apart: null };
    // Until it is known it stands by itself, so that a sum that leads back to itself comes to an end.
    known.set(row, byItself);
    const sum = sums.find(({ total, isFirm }) => isFirm && total === row);
    const made = sum ? { ...byItself, ...followed(sum) } : byItself;
    known.set(row, made);
    return made;
  };
  const followed = (sum: Sum): Partial<Pick<ForecastOfRow, "proposal" | "apart">> => {
    if (outcome !== null && !isMet(table, sum, outcome)) return { apart: { why: "differs" } };
    const parts = sum.parts.filter(({ row }) => missing.has(row) || rowAt(row) !== null);
    const amounts = parts.map(({ row, sign }) => {
      const amount = rowAt(row)?.proposal?.forecast;
      return amount && amount.times(exact(sign));
    });
    const lacking = amounts.findIndex((amount) => !amount);
    if (lacking >= 0) {
      const { row } = parts[lacking]!;
      const whole = rowAt(sum.total)?.forecast.because;
      // What the row's own figures do not tell, their sum tells only where it has been tried.
      const isTold = whole === "error" && rowAt(row)?.forecast.because !== "ending";
      return { apart: { why: "lacks", row }, ...(isTold ? {} : { proposal: null }) };
    }
    if (parts.length === 0) return {};
    const forecast = amounts.reduce<typeof ZERO>((total, amount) => total.plus(amount ?? ZERO), ZERO);
    const proposal: Proposal = { kind: "sum", parts, forecast };
    return { proposal };
  };
  return alone.flatMap(({ row }) => rowAt(row) ?? []);
}

const ZERO = exact(0);

/** Whether the outcomes of the rows add up to the total's, but for rounding. */
function isMet({ amounts }: Table, { total, parts }: Sum, column: number): boolean {
  const sum = parts.reduce((added, { row, sign }) => added + sign * amountAt(amounts, row, column), 0);
  const room = parts.reduce(
    (most, { row }) => most + unitAt(amounts, row, column),
    unitAt(amounts, total, column),
  );
  return Math.abs(sum - amountAt(amounts, total, column)) * 2 <= room;
}
