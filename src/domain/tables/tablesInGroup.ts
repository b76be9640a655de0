import type { Area } from "../sheet/grid";
import type { Cell } from "./cells";
import { firstBelowGroups, isLowerLevel, isNumbering, MOST_HEADER_ROWS, upperLevels } from "./headerLevels";
import {
  areAmountsLikeYears,
  filledColumns,
  hasFigures,
  headingScore,
  headingText,
  isLabelledYears,
  isTextRow,
} from "./headings";
import { fits } from "../words/lexicon";
import { TOLD_AMOUNT } from "../words/toldAmounts";
import type { Region } from "./region";

/** A table while it is being read. */
interface Found {
  readonly titles: readonly number[];
  readonly header: number[];
  readonly body: number[];
}

/** The tables of one column group, from the top. */
export function tablesIn(
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
      while (isLowerLevel(cells, r + 1, to, left, right, MOST_HEADER_ROWS - header.length)) header.push(++r);
      if (r < to && isNumbering(cells[r + 1]!, left, right)) header.push(++r);
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

/** A row of headings: words of a known kind, or texts above a row of figures, headings of groups between or not. */
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
  const below = cells[firstBelowGroups(cells, r + 1, to, left, right)]!;
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
  const previous = body.at(-1) ?? header.at(-1)!;
  if (previous === r - 1 && !body.some((b) => hasFigures(cells[b]!))) return false;
  const isTold = cells[r]!.some((cell) => fits(TOLD_AMOUNT, headingText(cell)));
  if (previous === r - 1 && (isTold || isLabelledYears(cells[r]!, left, right))) return false;
  if (areAmountsLikeYears(cells[r]!, left, right)) return false;
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
  const previous = body.at(-1)!;
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

function toRegion(found: Found, left: number, right: number): Region {
  const first = found.body[0] ?? found.header.at(-1)! + 1;
  return {
    titleRows: found.titles,
    headerRows: found.header,
    firstRow: first,
    lastRow: found.body.at(-1) ?? first - 1,
    firstColumn: left,
    lastColumn: right,
  };
}
