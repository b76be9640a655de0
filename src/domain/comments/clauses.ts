import { BEFORE_NAME, CLAUSE_START, GOES_ON, GONE_ON, YEAR_BEHIND } from "../words/comments/clauseWords";
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
  const open = openBracket(sentence, from);
  if (open > 0) return bracketed(sentence, to, open);
  const starts = clauseStarts(sentence);
  const lastFigure = Math.max(
    0,
    ...others
      .filter((other) => other.to <= from)
      .map((other) => other.to + ownBehind(sentence.slice(other.to, from))),
  );
  const begin = Math.max(lastFigure, ...starts.filter((start) => start <= from));
  const nextFigure = Math.min(
    sentence.length,
    ...others.filter((other) => other.from >= to).map((other) => other.from),
  );
  const ends = Math.min(nextFigure, ...starts.filter((start) => start > to));
  // What leads up to the next figure is said of that one.
  const isLeading = !keepsBehind && ends === nextFigure && nextFigure < sentence.length;
  const end = isLeading ? to + ownBehind(sentence.slice(to, ends)) : ends;
  const words = wordsIn(sentence);
  return {
    before: words.filter((word) => word.from >= begin && word.to <= from),
    behind: words.filter((word) => word.from >= to && word.to <= end),
    textBefore: sentence.slice(begin, from).toLowerCase(),
    textBehind: sentence.slice(to, end).toLowerCase(),
  };
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

/** A figure in parentheses belongs to the name before them: "kapitalkostnader (nämndens investeringar, 500 tkr)". */
function bracketed(sentence: string, to: number, open: number): Clause {
  const lead = sentence.slice(0, open);
  const begin = Math.max(
    0,
    ...[...lead.matchAll(new RegExp(BEFORE_NAME.pattern, "g"))].map((hit) => hit.index + hit[0].length),
  );
  const close = sentence.indexOf(")", to);
  const end = close < 0 ? to : close + 1 + ownBehind(sentence.slice(close + 1));
  const words = wordsIn(sentence);
  return {
    before: words.filter((word) => word.from >= begin && word.to <= open),
    behind: words.filter((word) => word.from >= to && word.to <= end),
    textBefore: sentence.slice(begin, open).toLowerCase(),
    textBehind: sentence.slice(to, end).replace(/^\)/, "").toLowerCase(),
  };
}
