import {
  RELATIVE_TIME,
  AWAY_FROM,
  HEAD_NOUNS,
  DISTANCE_BEFORE,
  MOVED,
  OTHER_BEFORE,
  TOGETHER,
  TURN_BEHIND,
  UNTIL_BREAK,
  WEAK_BEFORE,
} from "../words/comments/frameWords";
import { OF_RESULT } from "../words/comments/tableWords";
import { says } from "../words/lexicon";
import { DENIED, TURNS, type Turn } from "../words/comments/turns";
import { COMPARISONS, type Comparison } from "../words/comments/comparisons";
import { ALONE_MONTH, WHENS, type When } from "../words/comments/whens";
import { readPeriod } from "../words/periods";
import type { Clause } from "./clauses";

/** What a clause says of its figure beside whose it is. */
export interface Frame {
  readonly turn: Turn | null;
  readonly comparisons: ReadonlySet<Comparison>;
  readonly whens: ReadonlySet<When>;
  /** Years that are named; the figure is of the first, and compared with the second. */
  readonly years: readonly number[];
  /** The last month of the time that is named, before December; null where none is. */
  readonly month: number | null;
  /** A month alone, which a table of what has been gathered does not hold. */
  readonly isOneMonth: boolean;
  /** The clause speaks of a result: less of it is worse, whatever the row is called. */
  readonly isOfResult: boolean;
  /** The words themselves. */
  readonly said: string;
  /** The noun right before the figure says what it is, and nothing that goes on from it is of that. */
  readonly isOfHead: boolean;
  /** Of all rows together. */
  readonly isTogether: boolean;
  /** "jämfört med 70": what something else is held against. */
  readonly isOther: boolean;
  /** "från 5 till 7": what it was before. */
  readonly isFrom: boolean;
  /** "ökat med": the figure is how far, and not how much. */
  readonly isDistance: boolean;
  /** "underskottet minskade med": a surplus or deficit itself has moved, which no figure of one time tells. */
  readonly isMoved: boolean;
  /** "besparingar": what was saved may be all that was done, and none of it a deviation. */
  readonly isWeak: boolean;
}

/**
 * Reads the frame of a figure from the words around it.
 * @param inherited words of the clause before, where this one goes on about the same
 */
export function frameOf(clause: Clause, inherited = ""): Frame {
  const lead = clause.lead?.textBefore ?? "";
  const before = clause.textBefore;
  const near = UNTIL_BREAK.pattern.exec(clause.textBehind)![0];
  const around = `${inherited} ${lead} ${before} ¤ ${near} ${RELATIVE_TIME.pattern.exec(clause.textBehind)?.[0] ?? ""}`;
  const isBehind = TURN_BEHIND.pattern.test(clause.textBehind);
  const period = readPeriod(around);
  const comparisons = new Set(
    COMPARISONS.flatMap(({ pattern, means }) => (pattern.test(around) ? [means] : [])),
  );
  const years = [...around.matchAll(/(?<![\d])(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
  const head = HEAD_NOUNS.find(({ pattern }) => pattern.test(before))?.means ?? null;
  const isOfHead = head !== null && !isBehind && !AWAY_FROM.pattern.test(before);
  const frame: Frame = {
    turn: ofFigure(
      isBehind
        ? turnIn(clause.textBehind.slice(0, 30))
        : (turnIn(before, true) ?? turnIn(near.slice(0, 40)) ?? turnIn(lead, true)),
    ),
    comparisons,
    whens: new Set(WHENS.flatMap(({ pattern, means }) => (pattern.test(around) ? [means] : []))),
    years,
    month: period?.toMonth && period.toMonth < 12 ? period.toMonth : null,
    isOneMonth: says(ALONE_MONTH, around),
    isOfResult: says(OF_RESULT, before),
    said: around,
    isTogether: TOGETHER.pattern.test(around),
    isOther: OTHER_BEFORE.pattern.test(before),
    isFrom: false,
    isOfHead,
    isDistance: isBehind || DISTANCE_BEFORE.pattern.test(before.trim() === "" ? `${lead} ` : before),
    isMoved: MOVED.pattern.test(around),
    isWeak: WEAK_BEFORE.pattern.test(before),
  };
  return isOfHead ? asHead(frame, head) : frame;
}

/** What is said beside the budget's or the forecast's own figure is said of what is held against it. */
function asHead(frame: Frame, head: When): Frame {
  const whens = new Set<When>(
    [...frame.whens].filter((when) => when === "period" || when === "year" || when === "past"),
  );
  return {
    ...frame,
    turn: null,
    comparisons: new Set(),
    whens: whens.add(head),
    isOther: false,
    isDistance: false,
    isMoved: false,
  };
}

/** That nothing deviates is a claim of its own, and says nothing of a figure beside it. */
function ofFigure(turn: Turn | null): Turn | null {
  return turn === "none" ? null : turn;
}

/** The way that words say, the nearest to the figure; taken back where it is denied. */
export function turnIn(text: string, isLast = false): Turn | null {
  const hits = TURNS.flatMap(({ pattern, means }) =>
    [...text.matchAll(new RegExp(pattern.source, "g"))].map((hit) => ({ means, at: hit.index })),
  ).sort((a, b) => a.at - b.at);
  const hit = isLast ? hits.at(-1) : hits[0];
  if (!hit) return null;
  const isDenied = says(DENIED, text.slice(Math.max(0, hit.at - 14), hit.at));
  if (!isDenied) return hit.means;
  return hit.means === "none" ? "bad" : null;
}
