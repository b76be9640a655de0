import type { Steps } from "../steps";
import type { Table } from "../tables/table";
import type { TableKind } from "../words/tableKinds";
import { TABLE_TRAITS } from "../words/tableTraits";
import { applyAnswers, NOTHING_REJECTED, type Answers, type Rejected, type Structure } from "./answers";
import { findBreakdowns } from "./breakdowns";
import { findDifferences } from "./differences";
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

/** Whether the rows of such a table are added up at all. */
export function hasRowsToAdd(kind: TableKind): boolean {
  return TABLE_TRAITS[kind].adds === "rows";
}

/**
 * Finds how a table is built, with a rest after each step; see steps.ts.
 * @param answers what the user has said of the build before; it wins
 */
export function* buildTableInSteps(table: Table, answers: Answers): Steps<BuiltTable> {
  const { adds } = TABLE_TRAITS[table.kind];
  if (adds === "words")
    return { table, differences: [], sums: [], relations: [], rejected: NOTHING_REJECTED };
  const differences = findDifferences(table);
  yield;
  if (adds === "columns" || isList(table))
    return { table, ...applyAnswers(table, { sums: [], differences, relations: findNamed(table) }, answers) };
  const relations = findRelations(table, differences);
  yield;
  const sums: Sum[] = yield* findSumsInSteps(table, differences, relations);
  yield;
  sums.push(...findBreakdowns(table, witnessesOf(table, differences, relations)));
  yield;
  return { table, ...applyAnswers(table, { sums, differences, relations }, answers) };
}
