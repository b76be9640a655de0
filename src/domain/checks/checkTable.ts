import { applyAnswers, type Answers } from "../structure";
import { findBreakdowns } from "../tables/breakdowns";
import { findDifferences, type Difference } from "../tables/differences";
import { findSums, type Sum } from "../tables/sums";
import type { TableKind } from "../tables/kind";
import type { Table } from "../tables/table";
import type { Check } from "./check";
import type { Condition } from "./condition";
import { copyChecks } from "./copies";
import { crossFootingChecks } from "./crossFooting";
import { footingChecks } from "./footing";
import { partitionChecks } from "./partitions";
import { percentConditions } from "./percent";
import { rowSumChecks } from "./rowSums";
import { turnedChecks } from "./turned";

/** A table, how it is built, and what must hold in it. */
export interface CheckedTable {
  readonly table: Table;
  readonly differences: readonly Difference[];
  readonly sums: readonly Sum[];
  readonly checks: readonly Check[];
  readonly conditions: readonly Condition[];
}

/** Kinds whose rows are not added: prices, shares, goals, roles in the rows. */
const NEVER_FOOTED: ReadonlySet<TableKind> = new Set([
  "apris",
  "mal",
  "personal",
  "internkontroll",
  "uppfoljning",
]);

/**
 * Finds the build of a table and reckons out every check that follows from it.
 * @param answers what the user has said of the build before; it wins
 */
export function checkTable(table: Table, answers: Answers = {}): CheckedTable {
  if (table.kind === "mal") return { table, differences: [], sums: [], checks: [], conditions: [] };
  if (table.kind === "uppfoljning") return { table, differences: [], sums: [], ...turnedChecks(table) };
  const found = findDifferences(table);
  const { sums, differences } = applyAnswers(
    table,
    NEVER_FOOTED.has(table.kind) ? [] : [...findSums(table, found), ...findBreakdowns(table, found)],
    found,
    answers,
  );
  const partitions = table.kind === "personal" ? partitionChecks(table) : { checks: [], conditions: [] };
  return {
    table,
    differences,
    sums,
    checks: [
      ...footingChecks(table, sums),
      ...crossFootingChecks(table, differences),
      ...rowSumChecks(table),
      ...copyChecks(table),
      ...partitions.checks,
    ],
    conditions: [...percentConditions(table), ...partitions.conditions],
  };
}
