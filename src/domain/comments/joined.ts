import { FROM_BEFORE, FROM_BEHIND, FROM_TO, TO_BEFORE } from "../words/comments/clauseWords";
import { JOINED, SAME_IN_PER_CENT } from "../words/comments/frameWords";
import { readingsOf } from "./claimReadings";
import type { Frame } from "./frame";
import { meeting } from "./meets";
import type { SpokenTable } from "./readings";
import type { SaidFigure } from "./said";
import type { Stated } from "./stated";
import type { Reader, ClaimTie } from "./ties";

/** "5 mnkr eller 3 procent", "5 mnkr (3 procent)". */
export function isSameInOther({ unit }: Stated, previous: Stated, between: string): boolean {
  const isOfAmount =
    unit === "%" && previous.unit !== "%" && previous.unit !== "pp" && previous.unit !== "st";
  return JOINED.pattern.test(between) || (isOfAmount && SAME_IN_PER_CENT.pattern.test(between));
}

/** "Från 5 till 7": the first is what it was, whichever way it went. */
export function fromBefore(own: Frame, { stated, figures, i, text }: SaidFigure): Frame {
  const next = figures[i + 1];
  const isFrom =
    next !== undefined &&
    FROM_BEFORE.pattern.test(text.slice(0, stated.from).toLowerCase()) &&
    FROM_TO.pattern.test(text.slice(stated.to, next.from).toLowerCase());
  const previous = figures[i - 1];
  const isFromBehind =
    previous !== undefined &&
    FROM_BEHIND.pattern.test(text.slice(previous.to, stated.from).toLowerCase()) &&
    TO_BEFORE.pattern.test(text.slice(0, previous.from).toLowerCase());
  return isFrom || isFromBehind
    ? { ...own, isFrom, isOther: true, isDistance: false, turn: null, comparisons: new Set() }
    : own;
}

/** "Från 5 till 7": where the table has the 7, the 5 is of the same row. */
export function meetsNext(
  table: SpokenTable,
  tie: ClaimTie,
  { figures, i, clause }: SaidFigure,
  reader: Reader,
): boolean {
  const next = figures[i + 1] ?? figures[i - 1]!;
  const frame = { ...tie.frame, isFrom: false, isOther: false };
  const later = { ...tie, frame, years: { own: [], compared: [] } };
  const { readings } = readingsOf(table, later, next, null, clause.textBehind);
  return readings.some((reading) => meeting(next, reading, frame, reader.grain(next.unit)) === "meets");
}
