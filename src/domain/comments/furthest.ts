import {
  ENDS_FURTHEST,
  FURTHEST,
  FURTHEST_OF,
  GOES_ON_ABOUT,
  NOT_FURTHEST,
  OF_TIMES,
} from "../words/comments/extremes";
import type { Stated } from "./stated";

export type FurthestOf = (typeof FURTHEST_OF)[number]["means"];

/** A word of the furthest, and what is said around it. */
export interface Furthest {
  readonly means: "most" | "least";
  readonly of: FurthestOf | null;
  /** The words that name whose it is, those behind it first. */
  readonly behind: string;
  readonly before: string;
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS_BEHIND = 4;

/** The words of a sentence that say that one thing goes furthest, in their order; those that are hedged are left out. */
export function furthestIn(text: string, figures: readonly Stated[]): Furthest[] {
  const lower = text.toLowerCase();
  const all = FURTHEST.flatMap(({ means, pattern }) =>
    [...lower.matchAll(new RegExp(pattern.source, "g"))].flatMap((hit): Furthest[] => {
      const to = hit.index + hit[0].length;
      const rest = withoutFigures(lower.slice(to), figures, to);
      if (OF_TIMES.pattern.test(rest)) return [];
      const begin = startOf(lower, hit.index);
      const before = lower.slice(begin, hit.index);
      const behind = untilBreak(rest);
      if (NOT_FURTHEST.pattern.test(`${before} ${hit[0]}${behind}`)) return [];
      const near = /^(?: [a-zåäö-]+){0,4}/.exec(rest)![0];
      const ofBehind = ofWhat(near.split(" ").slice(0, MOST_WORDS_BEHIND).join(" "));
      const of = ofBehind ?? ofWhat(before.split(" ").slice(-MOST_WORDS_BEHIND).join(" "));
      const said = ofBehind?.end ?? 0;
      return [{ means, of: of?.means ?? null, behind, before, from: hit.index, to: to + said }];
    }),
  );
  return all.sort((a, b) => a.from - b.from);
}

/** "Den största avvikelsen, 18,7 mkr, avser ...": the figure between breaks nothing. */
function withoutFigures(text: string, figures: readonly Stated[], at: number): string {
  const [next] = figures.filter(({ from }) => from >= at);
  if (!next) return text;
  const [from, to] = [next.from - at, next.to - at];
  return /^[^,]*, ?$/.test(text.slice(0, from)) && /^ ?,/.test(text.slice(to))
    ? text.slice(0, from).replace(/, ?$/, " ") + text.slice(to).replace(/^ ?,/, "")
    : text;
}

function untilBreak(text: string): string {
  const end = ENDS_FURTHEST.pattern.exec(text);
  return end ? text.slice(0, end.index) : text;
}

/** Where the clause begins; "och är den som avviker mest" goes on from what stands before it. */
function startOf(text: string, at: number): number {
  const before = text.slice(0, at);
  const stop = Math.max(
    before.lastIndexOf(";"),
    before.lastIndexOf(". "),
    before.lastIndexOf(", "),
    before.lastIndexOf(" medan "),
  );
  return GOES_ON_ABOUT.pattern.test(before.slice(stop)) ? 0 : stop + 1;
}

function ofWhat(text: string): { means: FurthestOf; end: number } | null {
  const hits = FURTHEST_OF.flatMap(({ means, pattern }) => {
    const hit = pattern.exec(text);
    return hit ? [{ means, at: hit.index, end: hit.index + hit[0].length }] : [];
  });
  return hits.sort((a, b) => a.at - b.at || b.end - a.end)[0] ?? null;
}
