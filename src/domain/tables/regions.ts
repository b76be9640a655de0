import type { Area } from "../sheet/grid";
import type { Steps } from "../steps";
import type { Cell } from "./cells";
import { areAmountsLikeYears, filledColumns, hasFigures, headingScore } from "./headings";
import type { Region } from "./region";
import { tablesIn } from "./tablesInGroup";

export type { Region } from "./region";

/** So many blank rows end a table even where no new heading follows. */
const BLANK_ROWS_THAT_END = 3;
/** Titles at the top of a sheet, blank rows among them; more is a text of its own. */
const MOST_TITLE_ROWS = 12;

/**
 * Finds the tables of a sheet, with rests: below each other with their titles, beside each other with a blank column
 * between, with one heading row or several, with blank and heading rows inside.
 * Limit: a table to the right that begins beside the middle of another is read only when a blank column
 * separates them from top to bottom.
 */
export function* findRegionsInSteps(
  cells: readonly (readonly Cell[])[],
  merged: readonly Area[],
): Steps<Region[]> {
  const last = (cells[0]?.length ?? 0) - 1;
  const regions: Region[] = [];
  for (const [from, to] of rowChunks(cells, last)) {
    yield;
    for (const [left, right] of columnGroups(cells, from, to, last)) {
      yield;
      for (const region of tablesIn(cells, merged, from, to, left, right)) regions.push(region);
    }
  }
  return regions;
}

/** Cuts the sheet where a blank row stands before a new heading, or where many blank rows stand. */
function rowChunks(cells: readonly (readonly Cell[])[], last: number): [number, number][] {
  const chunks: [number, number][] = [];
  let start = -1;
  let blank = 0;
  for (let r = 0; r < cells.length; r++) {
    if (filledColumns(cells[r]!, 0, last).length === 0) {
      blank++;
      continue;
    }
    const mayCut = start >= 0 && blank > 0 && !(chunks.length === 0 && isOnlyTitles(cells, start, r, last));
    if (mayCut && (blank >= BLANK_ROWS_THAT_END || leadsToHeading(cells, r, last))) {
      chunks.push([start, r - blank - 1]);
      start = r;
    }
    if (start < 0) start = r;
    blank = 0;
  }
  if (start >= 0) chunks.push([start, cells.length - 1 - blank]);
  return chunks;
}

/** What stands at the top of the sheet, blank rows below it or not, speaks for the table that comes first. */
function isOnlyTitles(cells: readonly (readonly Cell[])[], from: number, to: number, last: number): boolean {
  if (to - from > MOST_TITLE_ROWS) return false;
  for (let r = from; r < to; r++) {
    if (hasFigures(cells[r]!) || headingScore(cells[r]!, 0, last) > 0) return false;
  }
  return true;
}

/** Text rows from here on lead to a row of headings before any figure comes. */
function leadsToHeading(cells: readonly (readonly Cell[])[], from: number, last: number): boolean {
  for (let r = from; r < Math.min(cells.length, from + 8); r++) {
    if (areAmountsLikeYears(cells[r]!, 0, last)) return false;
    if (headingScore(cells[r]!, 0, last) > 0) return true;
    if (hasFigures(cells[r]!)) return false;
  }
  return false;
}

/** Cuts a chunk at blank columns where the part to the right has labels of its own. */
function columnGroups(
  cells: readonly (readonly Cell[])[],
  from: number,
  to: number,
  last: number,
): [number, number][] {
  const rows: number[] = [];
  for (let r = from; r <= to; r++) if (filledColumns(cells[r]!, 0, last).length > 1) rows.push(r);
  const isUsed = (c: number) => rows.some((r) => cells[r]![c]!.kind !== "blank");
  const groups: [number, number][] = [];
  for (let c = 0; c <= last; c++) {
    if (!isUsed(c)) continue;
    const previous = groups.at(-1);
    if (previous && (previous[1] === c - 1 || !hasLabels(cells, rows, c))) previous[1] = c;
    else groups.push([c, c]);
  }
  return groups.length > 0 ? groups : [[0, last]];
}

function hasLabels(cells: readonly (readonly Cell[])[], rows: readonly number[], column: number): boolean {
  const filled = rows.filter((r) => cells[r]![column]!.kind !== "blank");
  const texts = filled.filter((r) => cells[r]![column]!.kind === "text");
  return texts.length >= 2 && texts.length * 3 >= filled.length * 2;
}
