import { CLOSED, MOVED_TO } from "../words/comments/frameWords";
import { TURNS, type Turn } from "../words/comments/turns";
import { clauseAround } from "./clauses";
import type { Stated } from "./stated";

export interface Hit {
  readonly turn: Turn;
  readonly from: number;
  readonly to: number;
}

export function hitsIn(text: string): Hit[] {
  const lower = text.toLowerCase();
  const all = TURNS.flatMap(({ pattern, means }) =>
    [...lower.matchAll(new RegExp(pattern.source, "g"))].map((hit) => ({
      turn: means,
      from: hit.index,
      to: hit.index + hit[0].length,
    })),
  ).sort((a, b) => a.from - b.from || b.to - a.to);
  return all.filter((hit, i) => i === 0 || all[i - 1]!.to <= hit.from);
}

/** The word belongs to a figure: it leads up to it, or stands right behind it. */
export function isSaidOf(text: string, hit: Hit, figure: Stated, figures: readonly Stated[]): boolean {
  // "-0,2 mnkr, i balans" says two things.
  if (hit.turn === "none") return false;
  const clause = clauseAround(text, figure.from, figure.to, figures);
  const begin = clause.before[0]?.from ?? figure.from;
  const isClosed = CLOSED.pattern.test(text.slice(hit.to, figure.from));
  // "Ökade till 131" says a way of its own, which no figure of one time has.
  if (isMove(hit) && MOVED_TO.pattern.test(text.slice(hit.to, figure.from).toLowerCase())) return false;
  const isBefore = hit.from >= begin && hit.to <= figure.from && !isClosed;
  const isBehind = hit.from >= figure.to && hit.from <= figure.to + 2;
  return isBefore || isBehind;
}

function isMove({ turn }: Hit): boolean {
  return turn !== "good" && turn !== "bad";
}
