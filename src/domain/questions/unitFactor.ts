import { amountAt } from "../tables/amounts";
import type { Sum } from "../structure/sums";
import type { Check } from "../checks/check";
import type { Table } from "../tables/table";

const FACTORS = [1000, 0.001] as const;
/** A figure of one digit is made to fit by chance: the change must be so many times what rounding allows. */
const LEAST_TIMES_ROOM = 10;

/** A row seems to stand in another unit than its table. */
export interface UnitQuestion {
  readonly rule: "unitFactor";
  readonly table: Table;
  readonly row: number;
  readonly total: number;
  /** The row's figures are so many times too large (1000) or too small (0,001). */
  readonly factor: 1000 | 0.001;
  /** The sums that hold once the row is reckoned anew. */
  readonly checks: readonly Check[];
}

/**
 * A row in another unit than its table: kronor among thousands. A total that no column bears out does so in
 * all of them once one row is divided (or multiplied) by a thousand.
 * @param checks the footing checks of the sum, none of which holds
 */
export function unitQuestion(sum: Sum, checks: readonly Check[]): UnitQuestion | null {
  if (checks.length < 2) return null;
  const termsByRow = checks.map((check) => new Map(check.terms.map((term) => [term.row, term])));
  for (const { row } of sum.parts) {
    for (const factor of FACTORS) {
      let telling = 0;
      const isMended = checks.every((check, i) => {
        const term = termsByRow[i]!.get(row);
        if (!term) return false;
        const value = amountAt(term.table.amounts, row, term.column);
        // In grains a thousandth may fall between two whole numbers: that is rounding of the row's own unit.
        const change = term.coefficient * (value / factor - value);
        const room = check.limits.likely + (factor === 1000 ? 0.5 : 500);
        // Where hardly anything would be left of it, a row too much explains the sum as well.
        const isLeft = Math.abs(value / factor) > room;
        if (isLeft && Math.abs(change) >= LEAST_TIMES_ROOM * room) telling++;
        return Math.abs(check.residual + change) <= room;
      });
      if (!isMended || telling < 2) continue;
      const { table } = checks[0]!.target;
      return { rule: "unitFactor", table, row, total: sum.total, factor, checks };
    }
  }
  return null;
}
