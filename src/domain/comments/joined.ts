import { FROM_BEFORE, FROM_BEHIND, FROM_TO, TO_BEFORE } from "../words/comments/clauseWords";
import { JOINED, SAME_IN_PER_CENT } from "../words/comments/frameWords";
import type { Frame } from "./frame";
import type { SaidFigure } from "./said";
import type { Stated } from "./stated";

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
