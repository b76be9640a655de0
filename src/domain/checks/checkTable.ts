import { findDifferences, type Difference } from "../tables/differences";
import { findSums, type Sum } from "../tables/sums";
import type { TableKind } from "../tables/kind";
import type { Table } from "../tables/table";
import type { Check } from "./check";
import { crossFootingChecks } from "./crossFooting";
import { footingChecks } from "./footing";

/** A table, how it is built, and what must hold in it. */
export interface CheckedTable {
  readonly table: Table;
  readonly differences: readonly Difference[];
  readonly sums: readonly Sum[];
  readonly checks: readonly Check[];
}

/** Kinds whose rows are not added: prices, shares, goals. */
const NEVER_FOOTED: ReadonlySet<TableKind> = new Set(["apris", "mal", "personal", "internkontroll"]);

/** Finds the build of a table and reckons out every check that follows from it. */
export function checkTable(table: Table): CheckedTable {
  const differences = table.kind === "mal" ? [] : findDifferences(table);
  const sums = NEVER_FOOTED.has(table.kind) ? [] : findSums(table, differences);
  return {
    table,
    differences,
    sums,
    checks: [...footingChecks(table, sums), ...crossFootingChecks(table, differences)],
  };
}
