import { inBase, isOfSize, meeting } from "./meets";
import { NAMES_WHOLE } from "../words/comments/explained";
import { mentionedRows } from "./mentionedRows";
import { figuresOf } from "./figuresOfRows";
import type { Frame } from "./frame";
import type { SpokenFigure, SpokenTable } from "./readings";
import { isCoarser } from "./slips";
import type { Stated } from "./stated";
import { wholeSets, type ClaimTie, type Reader } from "./ties";
import { tellingDigits } from "../figures/digitSlips";
import { exact } from "../figures/exactNumber";
import { isAgainstWords } from "./againstWords";

/** What a figure that is not what its words ask for is instead. */
export interface Explanation {
  /** Nothing that is said speaks against it. */
  readonly isFree: boolean;
  readonly reading: SpokenFigure;
}

/** Two digits agree with one of a row's figures by chance. */
const LEAST_DIGITS = 2;

/**
 * Another figure of the same rows, or of rows that the sentence names elsewhere, that a stated figure exactly is. A
 * figure that is in the table is seldom wrong: most often it is its words that were read as of something else.
 * @returns null where it is none, or where every one that it is goes against what is said
 */
export function explanationOf(
  table: SpokenTable,
  tie: ClaimTie,
  stated: Stated,
  text: string,
  reader: Reader,
): Explanation | null {
  const grain = reader.grain(stated.unit);
  const isTelling = tellingDigits(stated) >= LEAST_DIGITS;
  if (!isTelling) return null;
  const isApart = isOfDistance(tie.frame) || stated.isSigned;
  const own = tie.subject.rows !== null ? [tie.subject.rows] : wholeSets(table, tie.frame, stated.isSigned);
  const isMet = (reading: SpokenFigure) =>
    !isCoarser(stated, reading) &&
    isOfSize(stated, reading, grain) &&
    meeting(stated, reading, tie.frame, grain) !== "misses";
  const isOpen = (reading: SpokenFigure) => isMet(reading) && !isAgainstWords(table, reading, tie);
  const ofOwn = own.flatMap((rows) => figuresOf(table, rows, stated, isApart)).find(isOpen);
  if (ofOwn) return { isFree: true, reading: ofOwn };
  const isOfWhole = tie.subject.by !== "name" || NAMES_WHOLE.pattern.test(text.toLowerCase());
  const others = [...mentionedRows(table, text), ...(isOfWhole ? table.wholeRows() : [])].filter(
    (row) => !own.some((rows) => rows.includes(row)),
  );
  const ofOther = others.flatMap((row) => figuresOf(table, [row], stated, isApart)).find(isOpen);
  return ofOther ? { isFree: tie.subject.by !== "name", reading: ofOther } : null;
}

/** Words say that a figure is how far something is from something else. */
export function isOfDistance({ isDistance, turn, comparisons }: Frame): boolean {
  return isDistance || turn !== null || comparisons.size > 0;
}

const FARTHEST = exact(10);
const UNIT_SLIPS = [-6, -3, 3, 6];

/** So far from the table's figure that it is of something else: of another order, and not by its unit alone. */
export function isOfOtherOrder(stated: Stated, readings: readonly SpokenFigure[]): boolean {
  const value = inBase(stated).abs();
  return readings.every((reading) => {
    const { actual, slack } = reading;
    const isOffByUnit = UNIT_SLIPS.some((places) =>
      isOfSize(stated, { ...reading, actual: actual.shifted(places), slack: slack.shifted(places) }, null),
    );
    if (isOffByUnit) return false;
    const found = actual.abs();
    if (found.sign() === 0) return false;
    return value.compare(found.times(FARTHEST)) > 0 || value.times(FARTHEST).compare(found) < 0;
  });
}
