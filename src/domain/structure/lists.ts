import type { Table } from "../tables/table";

/** Fewer rows than this are no list, whatever their labels. */
const LEAST_ROWS = 6;
/** In a list the labels come back: on average each stands so many times. */
const TIMES_EACH = 2;

/**
 * A list of single posts (payments, staff, orders): its labels come back, row after row, and no row calls itself a
 * total. Nothing in it is the sum of anything else in it, and figures that come back are equal by habit.
 * Limit: a list in which every label is its own looks like any table, and is read as one.
 */
export function isList({ rows }: Table): boolean {
  const posts = rows.filter(({ hasFigures }) => hasFigures);
  if (posts.length < LEAST_ROWS || posts.some(({ role, key }) => role !== "plain" || key === ""))
    return false;
  if (hasHeadingsWithin(rows)) return false;
  return new Set(posts.map(({ key }) => key)).size * TIMES_EACH <= posts.length;
}

/** Rows of words between the posts part a table into blocks, where the same labels come back for good reason. */
function hasHeadingsWithin(rows: Table["rows"]): boolean {
  const first = rows.findIndex(({ hasFigures }) => hasFigures);
  return rows.slice(first, lastPost(rows)).some(({ hasFigures, isBlank }) => !hasFigures && !isBlank);
}

function lastPost(rows: Table["rows"]): number {
  let last = rows.length - 1;
  while (last > 0 && !rows[last]!.hasFigures) last--;
  return last;
}
