import { finish, type Steps } from "../steps";
import {
  applyAnswers,
  NOTHING_REJECTED,
  type Answers,
  type Rejected,
  type Structure,
} from "../structure/answers";
import { findBreakdowns } from "../structure/breakdowns";
import { findDifferences } from "../structure/differences";
import { findRelations } from "../structure/relations";
import { findSumsInSteps, type Sum } from "../structure/sums";
import type { TableKind } from "../words/tableKinds";
import type { Table } from "../tables/table";
import type { Check } from "./check";
import type { Condition } from "./condition";
import { copyChecks } from "./copies";
import { crossFootingChecks } from "./crossFooting";
import { footingChecks } from "./footing";
import { partitionChecks } from "./partitions";
import { percentConditions } from "./percent";
import { relationChecks } from "./relations";
import { rowSumChecks } from "./rowSums";
import { turnedChecks } from "./turned";

/** A table, how it is built, and what must hold in it. */
export interface CheckedTable extends Structure {
  readonly table: Table;
  readonly checks: readonly Check[];
  readonly conditions: readonly Condition[];
  /** What the figures say but the user has said is not so: shown, so that it can be taken back; not checked. */
  readonly rejected: Rejected;
}

/** Kinds whose rows are not added: prices, shares, goals, roles in the rows. */
const NEVER_FOOTED: ReadonlySet<TableKind> = new Set([
  "apris",
  "mal",
  "personal",
  "internkontroll",
  "uppfoljning",
]);

/** Finds the build of a table and reckons out every check that follows from it, in one go. */
export function checkTable(table: Table, answers: Answers = {}): CheckedTable {
  return finish(checkTableInSteps(table, answers));
}

/**
 * The same with a rest after each step, for whoever must not be away for long; see steps.ts.
 * @param answers what the user has said of the build before; it wins
 */
export function* checkTableInSteps(table: Table, answers: Answers): Steps<CheckedTable> {
  const unbuilt = { table, differences: [], sums: [], relations: [], rejected: NOTHING_REJECTED };
  if (table.kind === "mal") return { ...unbuilt, checks: [], conditions: [] };
  if (table.kind === "uppfoljning") return { ...unbuilt, ...turnedChecks(table) };
  const found = findDifferences(table);
  yield;
  const read: Sum[] = [];
  if (!NEVER_FOOTED.has(table.kind)) {
    read.push(...(yield* findSumsInSteps(table, found)));
    read.push(...findBreakdowns(table, found));
    yield;
  }
  const related = NEVER_FOOTED.has(table.kind) ? [] : findRelations(table, found);
  const answered = applyAnswers(table, { sums: read, differences: found, relations: related }, answers);
  const { sums, differences, relations, rejected } = answered;
  const partitions = table.kind === "personal" ? partitionChecks(table) : { checks: [], conditions: [] };
  const checks = [...partitions.checks];
  for (const rule of RULES) {
    for (const some of rule({ table, sums, differences, relations })) {
      for (const check of some) checks.push(check);
      yield;
    }
  }
  for (const check of relationChecks(table, relations, checks)) checks.push(check);
  yield;
  return {
    table,
    differences,
    sums,
    relations,
    checks,
    conditions: [...percentConditions(table), ...partitions.conditions],
    rejected,
  };
}

/** What a rule reckons with: a table and how it is built. */
export interface Build extends Structure {
  readonly table: Table;
}

/** Every kind of sum and difference that is checked, some checks at a time; adding one is adding a line. */
const RULES: readonly ((build: Build) => Iterable<readonly Check[]>)[] = [
  ({ table, sums, differences, relations }) => footingChecks(table, sums, differences, relations),
  ({ table, differences }) => crossFootingChecks(table, differences),
  ({ table }) => [rowSumChecks(table)],
  ({ table }) => [copyChecks(table)],
];
