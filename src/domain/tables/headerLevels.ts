import type { Area } from "../sheet/grid";
import type { Cell } from "./cells";
import { filledColumns, hasFigures, headingScore, isLabelledYears, isTextRow } from "./headings";

export const MOST_HEADER_ROWS = 3;

/** Header levels above: a row right above with several headings, or one merged over several columns. */
export function upperLevels(
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

/** So many numbers in their order are the columns' own; one alone may be an amount. */
const LEAST_NUMBERED = 2;

/**
 * The columns numbered below their headings, "1 2 3" or "(1) (2) (3)", in their order from 1 or 2, with no label of
 * its own. In brackets they are no negative amounts.
 */
export function isNumbering(row: readonly Cell[], left: number, right: number): boolean {
  const filled = filledColumns(row, left, right).map((c) => row[c]!);
  const numbers = filled.map((cell) =>
    cell.kind === "figure" && cell.figure.decimals === 0 && !cell.figure.isPercent
      ? Math.abs(cell.figure.units)
      : Number.NaN,
  );
  const first = numbers[0];
  return (
    numbers.length >= LEAST_NUMBERED &&
    (first === 1 || first === 2) &&
    numbers.every((number, i) => number === first + i)
  );
}

/**
 * A further header level below: texts above figures in at least two columns, and no figures itself.
 * @param levels how many levels there may be yet, this one counted in
 */
export function isLowerLevel(
  cells: readonly (readonly Cell[])[],
  r: number,
  to: number,
  left: number,
  right: number,
  levels: number,
): boolean {
  if (r + 1 > to || levels < 1) return false;
  const row = cells[r]!;
  if (!isTextRow(row.slice(left, right + 1))) return false;
  const beyondLabel = filledColumns(row, left, right).filter((c) => c > left);
  if (beyondLabel.length < 2 || headingScore(row, left, right) === 0) return false;
  if (isLabelledYears(row, left, right) && cells[r - 1]![left]!.kind === "text") return false;
  const next = firstBelowGroups(cells, r + 1, to, left, right);
  return (
    hasFigures(cells[next]!) || (next === r + 1 && isLowerLevel(cells, next, to, left, right, levels - 1))
  );
}

/** The first row that is no heading of a group: "TILLGÅNGAR" and "Anläggningstillgångar" may stand below the header. */
export function firstBelowGroups(
  cells: readonly (readonly Cell[])[],
  from: number,
  to: number,
  left: number,
  right: number,
): number {
  let next = from;
  while (next < to && filledColumns(cells[next]!, left, right).length === 1 && isTextRow(cells[next]!))
    next++;
  return next;
}
