import {
  BEFORE_NAME,
  CLAUSE_START,
  GOES_ON,
  GONE_ON,
  OPENS_NEXT,
  YEAR_BEHIND,
} from "../words/comments/clauseWords";
import { NUMBER_NAMES } from "../words/comments/statedUnits";
import type { Stated } from "./stated";

/** A word of a sentence, in lower case, and where it stands. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly isCapital: boolean;
}

/** What is said around one figure or word of direction: the words before it and behind it in its own clause. */
export interface Clause {
  readonly before: readonly Word[];
  readonly behind: readonly Word[];
  /** The same as text in lower case, for patterns. */
  readonly textBefore: string;
  readonly textBehind: string;
  /** What stands before the colon that the clause begins behind: "Hemtjänst: -2 450 tkr"; null where none does. */
  readonly lead?: Clause | null;
}

/** @example wordsIn("Nämndens utfall").map(({ text }) => text) // ["nämndens", "utfall"] */
export function wordsIn(sentence: string): Word[] {
  return [...sentence.matchAll(/[a-zåäöéü]+(?:[-/&][a-zåäöéü]+)*/gi)].map((hit) => ({
    text: hit[0].toLowerCase(),
    from: hit.index,
    to: hit.index + hit[0].length,
    isCapital: /^[A-ZÅÄÖ]/.test(hit[0]),
  }));
}

/**
 * Numbers that name something, and count nothing: ages and classes.
 * @example numbersIn("medarbetare 30–49 år").map(({ text }) => text) // ["30-49"]
 */
export function numbersIn(sentence: string): Word[] {
  return [...sentence.matchAll(new RegExp(NUMBER_NAMES.pattern, "g"))].map((hit) => ({
    text: hit[1] ? `${hit[1]}-${hit[2]!}` : `${hit[3]!}år`,
    from: hit.index,
    to: hit.index + hit[0].length,
    isCapital: false,
  }));
}

/** Where the clauses of a sentence begin, its own beginning first. */
function clauseStarts(sentence: string): number[] {
  return [
    0,
    ...[...sentence.matchAll(new RegExp(CLAUSE_START.pattern, "g"))].map((hit) => hit.index + hit[0].length),
  ];
}

/**
 * The clause around a figure. It begins behind the figure before it, and ends at the next one.
 * @param from where the figure begins; @param to where it ends
 * @param others the other figures of the sentence
 * @param keepsBehind what stands behind leads up to no other figure
 */
export function clauseAround(
  sentence: string,
  from: number,
  to: number,
  others: readonly Pick<Stated, "from" | "to">[],
  keepsBehind = false,
): Clause {
  const ends = others.filter((other) => other.to <= from).map((other) => other.to);
  const lastFigure = Math.max(0, ...ends.map((end) => end + ownBehind(sentence.slice(end, from))));
  const open = openBracket(sentence, from);
  if (open > 0) return bracketed(sentence, from, to, open, Math.max(0, ...ends.filter((end) => end <= open)));
  const starts = clauseStarts(sentence);
  const own = starts.filter((start) => start <= from);
  const begin = Math.max(lastFigure, ...own);
  const nextFigure = Math.min(
    sentence.length,
    ...others.filter((other) => other.from >= to).map((other) => other.from),
  );
  const stop = Math.min(nextFigure, ...starts.filter((start) => start > to));
  // What leads up to the next figure is said of that one.
  const isLeading = !keepsBehind && nextFigure < sentence.length && leadsUp(sentence, stop, nextFigure);
  const end = isLeading ? to + ownBehind(sentence.slice(to, stop)) : stop;
  const isLed = sentence[begin - 1] === ":";
  const last = Math.max(lastFigure, ...own.filter((start) => start < begin));
  return {
    ...clauseOf(sentence, begin, from, to, end),
    lead: isLed ? clauseOf(sentence, last, begin - 1, begin - 1, begin - 1) : null,
  };
}

function clauseOf(sentence: string, begin: number, from: number, to: number, end: number): Clause {
  const words = wordsIn(sentence);
  return {
    before: words.filter((word) => word.from >= begin && word.to <= from),
    behind: words.filter((word) => word.from >= to && word.to <= end),
    textBefore: sentence.slice(begin, from).toLowerCase(),
    textBehind: sentence.slice(to, end).toLowerCase(),
  };
}

/** What ends here is the next figure, or a colon or a parenthesis right before it. */
function leadsUp(sentence: string, stop: number, nextFigure: number): boolean {
  return stop === nextFigure || OPENS_NEXT.pattern.test(sentence.slice(0, stop));
}

/** The length of the year right behind a figure, which is of that year. */
function yearBehind(text: string): number {
  return YEAR_BEHIND.pattern.exec(text)?.[0].length ?? 0;
}

/** How much of what stands between two figures belongs to the first. */
function ownBehind(between: string): number {
  const year = yearBehind(between);
  if (year > 0 || !GOES_ON.pattern.test(between)) return year;
  const stop = GONE_ON.pattern.exec(between.slice(2));
  return stop ? stop.index + 2 : 0;
}

/** Where the parenthesis that a figure stands in was opened, -1 where it stands in none. */
function openBracket(sentence: string, from: number): number {
  const open = sentence.lastIndexOf("(", from);
  return open > sentence.lastIndexOf(")", from) ? open : -1;
}

/**
 * A figure in parentheses belongs to the name before them: "kapitalkostnader (nämndens investeringar, 500 tkr)". What
 * stands inside says when it is of, and names nothing.
 */
function bracketed(sentence: string, from: number, to: number, open: number, lastFigure: number): Clause {
  const lead = sentence.slice(0, open);
  const begin = Math.max(
    lastFigure,
    ...[...lead.matchAll(new RegExp(BEFORE_NAME.pattern, "g"))].map((hit) => hit.index + hit[0].length),
  );
  const close = sentence.indexOf(")", to);
  const end = close < 0 ? to : close + 1 + ownBehind(sentence.slice(close + 1));
  const words = wordsIn(sentence);
  return {
    before: words.filter((word) => word.from >= begin && word.to <= open),
    behind: words.filter((word) => word.from >= to && word.to <= end),
    textBefore: sentence.slice(begin, from).toLowerCase(),
    textBehind: sentence.slice(to, end).replace(/^\)/, "").toLowerCase(),
  };
}
