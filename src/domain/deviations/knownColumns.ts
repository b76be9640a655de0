import type { BuiltTable } from "../structure/builtTable";
import { purposeOf } from "../words/headings";
import { ordered, type Pair } from "./comparedPair";
import type { Convention } from "./convention";
import type { DeviationColumn } from "./deviationColumns";

/**
 * The columns that most of their figures show to be the difference of a budget and another column. Where all of
 * them are zero the figures do not tell which is taken from which, and the convention does.
 */
export function knownColumns({ table, differences }: BuiltTable, convention: Convention): DeviationColumn[] {
  return differences.flatMap(({ deviation, minuend, subtrahend, isSignKnown }): DeviationColumn[] => {
    const { heading, sheetColumn } = table.columns[deviation]!;
    const budget = [minuend, subtrahend].find((c) => purposeOf(table.columns[c]!.heading) === "budget");
    if (budget === undefined) return [];
    const other = budget === minuend ? subtrahend : minuend;
    const own = budget === minuend ? "budgetFirst" : "outcomeFirst";
    const taken = ordered({ budget, other }, isSignKnown ? own : convention);
    return [{ kind: "existing", measure: "amount", sheetColumn, heading, ...taken }];
  });
}

/** The budget and what it is compared with, whichever is taken from the other. */
export function pairOf({ budget, minuend, subtrahend }: DeviationColumn): Pair {
  return { budget, other: budget === minuend ? subtrahend : minuend };
}
