import type { Steps } from "../steps";
import { amountAt } from "../tables/amounts";
import type { Table } from "../tables/table";
import { TABLE_TRAITS } from "../words/tableTraits";
import { applyAnswers, NOTHING_REJECTED, type Answers, type Rejected, type Structure } from "./answers";
import { findBreakdowns } from "./breakdowns";
import { findDifferencesInSteps } from "./differences";
import { isList } from "./lists";
import { findNamed, findRelations } from "./relations";
import { findSumsInSteps, type Sum } from "./sums";
import { witnessesOf } from "./witnesses";

/** A table and how it is built: which rows sum to which, which columns are the difference of others. */
export interface BuiltTable extends Structure {
  readonly table: Table;
  /** What the figures say but the user has said is not so: shown, so that it can be taken back; not used. */
  readonly rejected: Rejected;
}

/** The same, with the sheet it stands on: what is computed from several sheets starts here. */
export interface SourceTable extends BuiltTable {
  readonly sheet: string;
}

/** No per cent of anything is as much: what goes beyond it is counted. */
const MOST_PER_CENT = 100;

/**
 * Whether the rows of a table are added up at all. A table of staff tells of sick leave in per cent, as a rule; where
 * it counts the staff in every column, these are added as anything else.
 */
export function hasRowsToAdd({ kind, columns, amounts }: Table): boolean {
  if (kind !== "staff") return TABLE_TRAITS[kind].adds === "rows";
  const most = MOST_PER_CENT * 10 ** amounts.scale;
  const isCounted = (column: number) => {
    for (let row = 0; row < amounts.rows; row++)
      if (Math.abs(amountAt(amounts, row, column)) > most) return true;
    return false;
  };
  return columns.every(({ isFooted }, column) => !isFooted || isCounted(column));
}

/**
 * Finds how a table is built, with a rest after each step; see steps.ts.
 * @param answers what the user has said of the build before; it wins
 */
export function* buildTableInSteps(table: Table, answers: Answers): Steps<BuiltTable> {
  const { adds } = TABLE_TRAITS[table.kind];
  if (adds === "words")
    return { table, differences: [], sums: [], relations: [], rejected: NOTHING_REJECTED };
  const differences = yield* findDifferencesInSteps(table);
  if (!hasRowsToAdd(table) || isList(table))
    return { table, ...applyAnswers(table, { sums: [], differences, relations: findNamed(table) }, answers) };
  const relations = findRelations(table, differences);
  yield;
  const sums: Sum[] = yield* findSumsInSteps(table, differences, relations);
  yield;
  sums.push(...findBreakdowns(table, witnessesOf(table, differences, relations)));
  yield;
  return { table, ...applyAnswers(table, { sums, differences, relations }, answers) };
}
