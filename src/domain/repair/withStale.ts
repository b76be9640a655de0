import { isSameCell } from "../tables/cellOf";
import { scoreOf } from "./score";
import type { StaleTotal } from "./staleTotals";
import type { Suspect } from "./suspect";
import type { PartVerdict } from "./verdict";

/**
 * A verdict on one sum, with its total among those that may be the wrong one. A total needs no slip of the hand: where
 * none speaks for a row it is the likeliest, and stands first. That the totals above it carry the same figure is no
 * error of theirs.
 */
export function withStale(
  verdict: PartVerdict,
  { totals: [total], carried, checks }: StaleTotal,
): PartVerdict {
  const isTotal = (suspect: Suspect) => isSameCell(suspect, total!.cell);
  const { named, beside = [] } = verdict;
  const own = [...named, ...beside].find(isTotal) ?? suspectOf();
  const others = named.filter((suspect) => !isTotal(suspect));
  // A slip that comes to it by chance is rare, and the totals above would have been left behind as well.
  if (others.some(({ slip }) => slip !== null)) return verdict;
  return {
    ...verdict,
    named: [own, ...others],
    isTie: others.length > 0,
    unexplained: [],
    beside: beside.filter((one) => !isTotal(one)),
  };

  function suspectOf(): Suspect {
    const { cell, change, slack = 0 } = total!;
    const figure = cell.table.figures[cell.row]![cell.column]!;
    return {
      ...cell,
      figure,
      mended: checks,
      broken: [],
      low: change - slack,
      high: change + slack,
      change,
      slip: null,
      isExact: true,
      score: scoreOf({ mended: checks.length, broken: 0, hasSlip: false, isFormula: false }),
      carried,
    };
  }
}
