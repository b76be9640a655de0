import type { Area } from "../grid";
import type { Cell } from "./cells";
import { filledColumns, hasFigures, headingScore, isTextRow } from "./headings";

/** Where one table stands, in the grid's own rows and columns. */
export interface Region {
  /** Texts above the header, nearest last: title, period, unit. */
  readonly titleRows: readonly number[];
  /** One row, or two or three for a header of several levels; none where the table has no heading. */
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A table while it is being read. */
interface Found {
  readonly titles: readonly number[];
  readonly header: number[];
  readonly body: number[];
}

/** So many blank rows end a table even where no new heading follows. */
const BLANK_ROWS_THAT_END = 3;
const MOST_HEADER_ROWS = 3;
/** Titles at the top of a sheet, blank rows among them; more is a text of its own. */
const MOST_TITLE_ROWS = 12;

/**
 * Finds the tables of a sheet: below each other with their titles, beside each other with a blank column
 * between, with one heading row or several, with blank and heading rows inside.
 * Limit: a table to the right that begins beside the middle of another is read only when a blank column
 * separates them from top to bottom.
 */
export function findRegions(cells: readonly (readonly Cell[])[], merged: readonly Area[]): Region[] {
  const last = (cells[0]?.length ?? 0) - 1;
  const regions: Region[] = [];
  for (const [from, to] of rowChunks(cells, last)) {
    for (const [left, right] of columnGroups(cells, from, to, last)) {
      regions.push(...tablesIn(cells, merged, from, to, left, right));
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
    const previous = groups[groups.length - 1];
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

/** The tables of one column group, from the top. */
function tablesIn(
  cells: readonly (readonly Cell[])[],
  merged: readonly Area[],
  from: number,
  to: number,
  left: number,
  right: number,
): Region[] {
  const regions: Region[] = [];
  let titles: number[] = [];
  let current: Found | null = null;
  const close = () => {
    if (!current) return;
    titles = splitOffTitles(cells, current.body, left, right);
    if (current.body.length > 0 || current.header.length > 0) regions.push(toRegion(current, left, right));
    current = null;
  };
  for (let r = from; r <= to; r++) {
    const row = cells[r]!;
    const filled = filledColumns(row, left, right);
    if (filled.length === 0) continue;
    const score = headingScore(row, left, right);
    if (isHeaderStart(cells, r, to, left, right, score) && mayBegin(cells, current, r, left, right, score)) {
      close();
      const header = [...upperLevels(cells, merged, titles, r, left, right), r];
      titles = titles.filter((t) => !header.includes(t));
      current = { titles, header, body: [] };
      titles = [];
      while (header.length < MOST_HEADER_ROWS && isLowerLevel(cells, r + 1, to, left, right))
        header.push(++r);
    } else if (current) {
      current.body.push(r);
    } else if (hasFigures(row.slice(left, right + 1))) {
      current = { titles, header: [], body: [r] };
      titles = [];
    } else titles.push(r);
  }
  close();
  return regions;
}

/** A row of headings: words of a known kind, or texts right above a row of figures. */
function isHeaderStart(
  cells: readonly (readonly Cell[])[],
  r: number,
  to: number,
  left: number,
  right: number,
  score: number,
): boolean {
  if (score > 0) return true;
  const row = cells[r]!.slice(left, right + 1);
  if (!isTextRow(row)) return false;
  const filled = filledColumns(cells[r]!, left, right);
  if (filled.length < 2 || r + 1 > to) return false;
  const below = cells[r + 1]!;
  return filled.filter((c) => c > left && below[c]!.kind === "figure").length >= 2;
}

/**
 * Whether a table may begin here while another is being read: after a title, a blank row, or where the row is
 * plainly a heading. In a table without figures every row is text; only a new title ends it.
 */
function mayBegin(
  cells: readonly (readonly Cell[])[],
  current: Found | null,
  r: number,
  left: number,
  right: number,
  score: number,
): boolean {
  if (!current) return true;
  const { header, body } = current;
  const previous = body[body.length - 1] ?? header[header.length - 1]!;
  if (previous === r - 1 && !body.some((b) => hasFigures(cells[b]!))) return false;
  return score >= 2 || (body.length > 0 && endsWithTitle(cells, body, r, left, right));
}

/** The row just above is a title or a heading of one cell, so that a new table may begin. */
function endsWithTitle(
  cells: readonly (readonly Cell[])[],
  body: readonly number[],
  r: number,
  left: number,
  right: number,
): boolean {
  const previous = body[body.length - 1]!;
  return previous < r - 1 || filledColumns(cells[previous]!, left, right).length === 1;
}

/** Texts at the end of a body, after its last figures, belong to what comes next. */
function splitOffTitles(
  cells: readonly (readonly Cell[])[],
  body: number[],
  left: number,
  right: number,
): number[] {
  let end = body.length;
  while (
    end > 0 &&
    filledColumns(cells[body[end - 1]!]!, left, right).length <= 1 &&
    isTextRow(cells[body[end - 1]!]!)
  ) {
    end--;
  }
  return end === 0 && body.length > 0 ? [] : body.splice(end);
}

/** Header levels above: a row right above with several headings, or one merged over several columns. */
function upperLevels(
  cells: readonly (readonly Cell[])[],
  merged: readonly Area[],
  titles: readonly number[],
  r: number,
  left: number,
  right: number,
): number[] {
  const levels: number[] = [];
  for (let above = r - 1; titles.includes(above) && levels.length < MOST_HEADER_ROWS - 1; above--) {
    const beyondLabel = filledColumns(cells[above]!, left, right).filter((c) => c > left);
    const isMerged = merged.some(
      (m) => m.row === above && m.columns > 1 && m.column > left && m.column <= right,
    );
    if (beyondLabel.length < 2 && !isMerged) break;
    levels.unshift(above);
  }
  return levels;
}

/** A further header level below: texts above figures in at least two columns, and no figures itself. */
function isLowerLevel(
  cells: readonly (readonly Cell[])[],
  r: number,
  to: number,
  left: number,
  right: number,
): boolean {
  if (r + 1 > to) return false;
  const row = cells[r]!;
  if (!isTextRow(row.slice(left, right + 1))) return false;
  const beyondLabel = filledColumns(row, left, right).filter((c) => c > left);
  if (beyondLabel.length < 2 || headingScore(row, left, right) === 0) return false;
  // Headings of groups may stand between: "TILLGÅNGAR", "Anläggningstillgångar".
  let next = r + 1;
  while (next < to && filledColumns(cells[next]!, left, right).length === 1 && isTextRow(cells[next]!))
    next++;
  return hasFigures(cells[next]!);
}

function toRegion(found: Found, left: number, right: number): Region {
  const first = found.body[0] ?? found.header[found.header.length - 1]! + 1;
  return {
    titleRows: found.titles,
    headerRows: found.header,
    firstRow: first,
    lastRow: found.body[found.body.length - 1] ?? first - 1,
    firstColumn: left,
    lastColumn: right,
  };
}
