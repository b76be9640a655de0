import { finish, type Steps } from "../steps";
import type { Answers } from "../structure/answers";
import { buildTableInSteps, type BuiltTable } from "../structure/builtTable";
import type { Table } from "../tables/table";
import type { Check } from "./check";
import type { Condition } from "./condition";
import { copyChecks } from "./copies";
import { crossFootingChecks } from "./crossFooting";
import { footingChecks } from "./footing";
import { partitionChecks } from "./partitions";
import { percentConditions } from "./percent";
import { relationChecksInSteps } from "./relations";
import { roundedCounts } from "./roundedCounts";
import { turnedChecks } from "./turned";

/** A table, how it is built, and what must hold in it. */
export interface CheckedTable extends BuiltTable {
  readonly checks: readonly Check[];
  readonly conditions: readonly Condition[];
}

/** Finds the build of a table and reckons out every check that follows from it, in one go. */
export function checkTable(table: Table, answers: Answers = {}): CheckedTable {
  return finish(checkBuildInSteps(finish(buildTableInSteps(table, answers))));
}

/** Reckons out every check that follows from how a table is built; rests between them, see steps.ts. */
export function* checkBuildInSteps(built: BuiltTable): Steps<CheckedTable> {
  const { table } = built;
  if (table.kind === "goals") return { ...built, checks: [], conditions: [] };
  if (table.kind === "followUp") return { ...built, ...turnedChecks(table) };
  const partitions = table.kind === "staff" ? partitionChecks(table) : { checks: [], conditions: [] };
  const checks = [...partitions.checks];
  for (const rule of RULES) {
    for (const some of rule(built)) {
      for (const check of some) checks.push(check);
      yield;
    }
  }
  for (const check of yield* relationChecksInSteps(table, built.relations, checks)) checks.push(check);
  yield;
  const conditions = [...percentConditions(table), ...partitions.conditions];
  yield;
  return { ...built, checks: roundedCounts(checks), conditions };
}

/** Every kind of sum and difference that is checked, some checks at a time; adding one is adding a line. */
const RULES: readonly ((built: BuiltTable) => Iterable<readonly Check[]>)[] = [
  ({ table, sums, differences, relations }) => footingChecks(table, sums, differences, relations),
  ({ table, differences }) => crossFootingChecks(table, differences),
  ({ table }) => [copyChecks(table)],
];
