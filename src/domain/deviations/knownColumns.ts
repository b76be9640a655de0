import type { CheckedTable } from "../checks/checkTable";
import { purposeOf } from "../forecast/fullYearColumns";
import type { Pair } from "./comparedPair";
import type { DeviationColumn } from "./deviationColumns";

/** The columns that most of their figures show to be the difference of a budget and another column. */
export function knownColumns({ table, differences }: CheckedTable): DeviationColumn[] {
  return differences.flatMap(({ deviation, minuend, subtrahend }): DeviationColumn[] => {
    const { heading, sheetColumn } = table.columns[deviation]!;
    const budget = [minuend, subtrahend].find((c) => purposeOf(table.columns[c]!.heading) === "budget");
    if (budget === undefined) return [];
    return [
      {
        kind: "existing",
        measure: "amount",
        sheetColumn,
        heading,
        minuend,
        subtrahend,
        budget,
        form: "fraction",
      },
    ];
  });
}

/** The budget and what it is compared with, whichever is taken from the other. */
export function pairOf({ budget, minuend, subtrahend }: DeviationColumn): Pair {
  return { budget, other: budget === minuend ? subtrahend : minuend };
}
