import { SHARED_HEAD } from "../words/comments/compounds";
import { UNTIL_BREAK } from "../words/comments/frameWords";
import { numbersIn, wordsIn, type Clause, type Word } from "./clauses";
import type { LineWord } from "./lineWords";
import type { SaidFigure } from "./said";
import { wordMatch } from "./wordMatch";

/** The words around a figure, by how near they are: its clause, its sentence, its heading, the sentences before. */
export interface SpokenWords {
  readonly own: readonly Word[];
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly under: readonly Word[];
  readonly earlier: readonly Word[];
}

export const ZONES = ["own", "before", "after", "under", "earlier"] as const;

/** How much of what tells a line is said. */
export interface LineCoverage {
  /** What each zone adds to those nearer, in the order of ZONES; together at most 1. */
  readonly steps: readonly number[];
  readonly total: number;
  /** The weight of what is said, more where the line has more words of its own. */
  readonly mass: number;
}

/**
 * The words of a claim, sorted by how near its figure they stand.
 * @example of "Skolan gick bra, men vården fick 5 mnkr" the 5 has "vården" for its own and "skolan" before it
 */
export function spokenWordsOf({ clause, text, under, earlier, stated }: SaidFigure): SpokenWords {
  const heads = withHeads(text);
  const inClause = [...(clause.lead?.before ?? []), ...clause.before, ...nearBehind(clause)];
  const names = numbersIn(text);
  const owned = [...inClause, ...names.filter((name) => isAmong(name, inClause))];
  const rest = [...wordsIn(text), ...names].filter((word) => !owned.some(({ from }) => from === word.from));
  const full = (words: readonly Word[]) =>
    words.map((word) => ({ ...word, text: heads.get(word.from) ?? word.text }));
  return {
    own: full(owned),
    before: full(rest.filter(({ to }) => to <= stated.from)),
    after: rest.filter(({ from }) => from >= stated.to),
    under: [...wordsIn(under), ...numbersIn(under)],
    earlier: [...wordsIn(earlier), ...numbersIn(earlier)],
  };
}

/** Between the words of a clause, or right beside them. */
function isAmong({ from, to }: Word, words: readonly Word[]): boolean {
  return words.some((word) => Math.abs(word.to - from) <= BESIDE || Math.abs(word.from - to) <= BESIDE);
}

const BESIDE = 1;

/** Words alone, as those of one clause. */
export function onlyOwn(text: string): SpokenWords {
  return { own: [...wordsIn(text), ...numbersIn(text)], before: [], after: [], under: [], earlier: [] };
}

/** "Vård- och omsorgsnämnden": the first is a body as well. */
function withHeads(text: string): Map<number, string> {
  return new Map(
    [...text.matchAll(new RegExp(SHARED_HEAD.pattern, "gi"))].map((hit) => [
      hit.index,
      `${hit[1]!}${hit[4]!}`.toLowerCase(),
    ]),
  );
}

/** The words behind a figure, until the sentence breaks. */
function nearBehind({ textBehind, behind }: Clause): Word[] {
  const length = UNTIL_BREAK.pattern.exec(textBehind)![0].length;
  const start = (behind[0]?.from ?? 0) - Math.max(0, textBehind.search(/[a-zåäöéü]/i));
  return behind.filter(({ from }) => from <= start + length);
}

/** @example coverageOf the row "Särskilt boende" where the clause says "boendet" // steps [0.5, 0, 0, 0, 0] */
export function coverageOf(words: readonly LineWord[], spoken: SpokenWords): LineCoverage {
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return { steps: ZONES.map(() => 0), total: 0, mass: 0 };
  const reached = words.map(() => 0);
  let last = 0;
  const steps = ZONES.map((zone) => {
    words.forEach(({ text }, i) => {
      reached[i] = Math.max(reached[i]!, bestOf(text, spoken[zone]));
    });
    const sum = words.reduce((all, { weight }, i) => all + weight * reached[i]!, 0) / whole;
    const step = sum - last;
    last = sum;
    return step;
  });
  return { steps, total: last, mass: last * whole };
}

function bestOf(labelled: string, words: readonly Word[]): number {
  return words.reduce((best, { text }) => Math.max(best, wordMatch(text, labelled)), 0);
}
