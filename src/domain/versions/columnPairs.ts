import { align, type LinePair } from "./alignment";
import { areAlike } from "./alike";
import { withMoved } from "./moved";
import type { ComparedTable } from "./comparedTable";
import { sameCell } from "./sameCell";

/** Rows that are looked at to see whether two columns hold the same. */
const MOST_ROWS = 200;
/** A column with another heading is the same one when so much of it is. */
const SAME_CONTENTS = 0.5;

/**
 * The columns of a table by the columns of an earlier version of it: by their headings and their order, then by role
 * and by what they hold ("Utfall mars" becomes "Utfall april").
 */
export function columnPairs(old: ComparedTable, now: ComparedTable): LinePair[] {
  const keys = { old: old.columns.map(({ key }) => key), now: now.columns.map(({ key }) => key) };
  const rows = rowsByLabel(old, now);
  const likeness = (a: number, b: number): number => {
    const [was, is] = [old.columns[a]!, now.columns[b]!];
    if (was.isLabels !== is.isLabels || (was.role === null) !== (is.role === null)) return 0;
    const share = sharedContents(old, now, rows, a, b);
    if (was.key === is.key) return 3 + share;
    if (was.isLabels) return 2;
    if (share >= SAME_CONTENTS) return 2 + share;
    const isSameRole = was.role === is.role && was.role !== "unknown";
    return isSameRole && (areAlike(was.heading, is.heading) || was.role === null) ? 1 + share : 0;
  };
  return withMoved(align([keys], likeness), keys, keys);
}

/** Rows with a label of their own in both, some of them. */
function rowsByLabel(old: ComparedTable, now: ComparedTable): LinePair[] {
  const places = new Map(now.rows.map(({ key }, i) => [key, i]));
  const pairs = old.rows.flatMap(({ key, hasFigures }, i): LinePair[] => {
    const j = key === "" || !hasFigures ? undefined : places.get(key);
    return j === undefined ? [] : [[i, j]];
  });
  const step = Math.ceil(pairs.length / MOST_ROWS);
  return pairs.filter((_, i) => i % step === 0);
}

function sharedContents(
  old: ComparedTable,
  now: ComparedTable,
  rows: readonly LinePair[],
  a: number,
  b: number,
): number {
  const columns = {
    oldDecimals: old.columns[a]!.decimals,
    nowDecimals: now.columns[b]!.decimals,
    places: 0,
  };
  let [seen, shared] = [0, 0];
  for (const [i, j] of rows) {
    const [was, is] = [old.cell(i, a), now.cell(j, b)];
    if (was.kind === "blank" && is.kind === "blank") continue;
    seen++;
    if (sameCell(was, is, columns) !== "changed") shared++;
  }
  return seen === 0 ? 0 : shared / seen;
}
