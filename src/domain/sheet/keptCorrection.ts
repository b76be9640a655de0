/**
 * What Driftkoll has written in a workbook, as a reader without Excel's own history meets it: texts as the cells showed
 * them, and why. Kept in the workbook's memory only where the user has asked for it.
 */

/** One cell that was written, as its user saw it: "20 266" became "20 066". Of a formula the formula, "" of a blank cell. */
export interface CorrectedCell {
  /** "B8" */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** One write, however many cells it covered. A write that was taken back is no correction: it is not kept. */
export interface KeptCorrection {
  /** By the user's own clock: "2025-09-12T14:05:31". */
  readonly time: string;
  /** "" where it was several sheets, which the text then says. */
  readonly sheet: string;
  /** What was done: "B8 rättad: 20 266 → 20 066" */
  readonly text: string;
  /** Why, in the words of the finding; "" where there is nothing more to say. */
  readonly reason: string;
  /** Who did it; "" where nobody has signed. */
  readonly name: string;
  /** The first of the cells, at most MOST_CORRECTED_CELLS. */
  readonly cells: readonly CorrectedCell[];
  /** How many cells were written in all. */
  readonly count: number;
}

type HistoryKey = "history";
/** The answer under which a workbook says that the list is to be kept in it. */
export const HISTORY_KEY: HistoryKey = "history";

/** So many corrections are kept in a workbook; the oldest go first. */
export const MOST_CORRECTIONS = 200;

/** So many cells are kept of one correction: a filled column is one line of a report, not a thousand. */
export const MOST_CORRECTED_CELLS = 20;

/**
 * The corrections of several readers as one list, the oldest first, each once, the latest MOST_CORRECTIONS of them.
 * @example joinedCorrections([[later], [earlier, later]]) // [earlier, later]
 */
export function joinedCorrections(lists: readonly (readonly KeptCorrection[])[]): KeptCorrection[] {
  const byPlace = new Map(lists.flat().map((one) => [correctionKey(one), one]));
  return [...byPlace.values()]
    .sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
    .slice(-MOST_CORRECTIONS);
}

/** What tells one correction from another: when, where and what. */
export function correctionKey({ time, sheet, text }: KeptCorrection): string {
  return [time, sheet, text].join("\n");
}
