import { functionTexts } from "../texts/functions/functions";
import { BLANK, plainValue, readNumber } from "./cell";
import type { Cells } from "./overCells";
import { Problem } from "./problem";

/** Words and thresholds that a range gives: the words are the workbook's own where the range has them. */
export interface Thresholds {
  /** The best first; null where the range holds figures alone. */
  readonly words: readonly string[] | null;
  /** Least shares of the target for the words between the ends, falling. */
  readonly least: readonly number[];
}

/**
 * Reads where the steps of a scale begin: shares such as 90 % in falling order, or two columns with each word
 * and its least share, as they stand in a legend. The share of the best word and of the last one mean nothing.
 */
export function readThresholds(cells: Cells): Thresholds | Problem {
  const rows = (cells ?? []).filter((row) => row.some((cell) => !isNothing(cell)));
  const hasWords = rows.length > 1 && rows.every((row) => row.length === 2 && isWord(row[0]));
  const shares: number[] = [];
  for (const cell of hasWords ? rows.slice(1, -1).map((row) => row[1]) : rows.flat()) {
    const share = readNumber(cell, "Gränser");
    if (share instanceof Problem) return share;
    // "90" is 90 per cent: no step begins at ninety times the target.
    if (share !== BLANK && share !== 0) shares.push(share > 1 && share <= 100 ? share / 100 : share);
  }
  const isFalling = shares.every((share, i) => share > 0 && share < 1 && (i === 0 || share < shares[i - 1]!));
  if (!isFalling) return new Problem("#VALUE!", functionTexts.thresholdsNotFalling);
  return { words: hasWords ? rows.map((row) => String(row[0]).trim()) : null, least: shares };
}

/** Blank, or the 0 that a blank cell arrives as in older Excel: no step begins at nothing. */
function isNothing(cell: unknown): boolean {
  const value = plainValue(cell, "Gränser");
  return value === BLANK || value === 0;
}

function isWord(cell: unknown): boolean {
  return typeof cell === "string" && cell.trim() !== "" && readNumber(cell, "Gränser") instanceof Problem;
}
