import { finish, type Steps } from "../steps";
import { blockSums, repeatedSums } from "./blockSums";
import type { Difference } from "./differences";
import { dependence } from "./evidence";
import { sumsByFigures } from "./figureSums";
import { labelledSums, unsupportedSums } from "./labelledSums";
import { nestedSums } from "./nestedSums";
import type { Sum } from "./sum";
import { SumSearch } from "./sumSearch";
import type { Table } from "../tables/table";

export type { Sum } from "./sum";

/**
 * Finds which rows sum to which, labelled totals first. Rows taken into one sum are not taken into another
 * of the same level; a sub-total then stands for its parts.
 * (After AggreCol, EDBT 2022: neighbours are added until the running sum meets the total.)
 */
export function findSums(table: Table, differences: readonly Difference[]): Sum[] {
  return finish(findSumsInSteps(table, differences));
}

/** The same with a rest after each round of the search. */
export function* findSumsInSteps(table: Table, differences: readonly Difference[]): Steps<Sum[]> {
  const search = new SumSearch(table, dependence(table, differences));
  yield;
  blockSums(search);
  repeatedSums(search);
  yield* labelledSums(search, true);
  yield* sumsByFigures(search);
  yield* labelledSums(search, true);
  nestedSums(search);
  yield* labelledSums(search, false);
  unsupportedSums(search);
  yield;
  return search.sums.sort((a, b) => a.total - b.total);
}
