import type { Steps } from "../steps";
import type { VersionChange } from "./change";
import { comparedTables, type ComparedTable, type VersionSheet } from "./comparedTable";
import { looseChanges } from "./looseChanges";
import { unpairedOf } from "./moved";
import { matchTables, oneSided, tableChanges, type TableMatch } from "./tableChanges";
import { tablePairs } from "./tablePairs";

/** What has changed on a sheet. */
export interface SheetChanges {
  /** As it is called now. */
  readonly sheet: string;
  /** As it was called. */
  readonly oldSheet: string;
  readonly changes: readonly VersionChange[];
  readonly matches: readonly TableMatch[];
  readonly roundedOnly: number;
  readonly typedOver: readonly { readonly row: number; readonly column: number }[];
  readonly moved: number;
}

/** Holds a sheet against an earlier version of it, with rests; see steps.ts. */
export function* sheetChanges(old: VersionSheet, now: VersionSheet): Steps<SheetChanges> {
  const { sheet } = now.grid;
  const [olds, nows] = [comparedTables(old), comparedTables(now)];
  yield;
  const pairs = tablePairs(olds, nows);
  yield;
  const changes: VersionChange[] = looseChanges(sheet, old, now);
  const matches: TableMatch[] = [];
  let [roundedOnly, moved] = [0, 0];
  const typedOver: { readonly row: number; readonly column: number }[] = [];
  for (const [i, j] of pairs) {
    const match = matchTables(olds[i]!, nows[j]!);
    yield;
    const own = tableChanges(sheet, match);
    yield;
    matches.push(match);
    for (const change of own.changes) changes.push(change);
    typedOver.push(...own.typedOver);
    roundedOnly += own.roundedOnly;
    moved += own.moved;
  }
  const lone = unpairedOf(pairs, olds.length, nows.length);
  for (const j of lone.now) changes.push(wholeTable(sheet, "added", nows[j]!));
  for (const i of lone.old) changes.push(wholeTable(sheet, "removed", olds[i]!));
  return { sheet, oldSheet: old.grid.sheet, changes, matches, roundedOnly, typedOver, moved };
}

function wholeTable(sheet: string, kind: "added" | "removed", { parts }: ComparedTable): VersionChange {
  const { title, area, labelHeading } = parts[0]!.table;
  return {
    ...oneSided(kind, title || labelHeading || null, { row: area.row, column: area.column }),
    what: "table",
    sheet,
    row: null,
    column: null,
  };
}
