import { LEFT_OUT } from "../words/comments/readingWords";
import type { Candidate } from "./candidateReadings";
import { doubtOf, isMissed, meetsAnother } from "./doubts";
import type { Evidence } from "./evidence";
import { isOffAltogether, type Outcome } from "./outcomes";
import type { Stated } from "./stated";

/** A reading of a claim, how the figure came about if it is meant, and how much tells for both. */
export interface WeighedReading {
  /** null for none that the tables have. */
  readonly candidate: Candidate | null;
  readonly outcome: Outcome | "none";
  readonly evidence: Evidence;
  readonly score: number;
}

/** How surely a figure is wrong, and what it should have been. */
export interface Accusation<One extends WeighedReading> {
  /** The logarithm of the odds that it is wrong. */
  readonly belief: number;
  /** The likeliest of the readings that it misses; null where none may be held against it. */
  readonly likely: One | null;
}

/** What many readings share is told of none of them: how much less surely each time that the likeliest is halved. */
const GATHERED = 1.5;
const NEVER = 1e-4;
/** What is less likely than the best by more than this changes nothing. */
const NEGLIGIBLE = 18;

/**
 * How surely a figure is wrong: by the share of all weight that lies on readings that it misses, each with what makes
 * one doubt that it may be held against anybody; and the less surely the more figures that is spread over.
 * @param isReckoned whether the figure can be reckoned in a way that no reading tries
 */
export function accusationOf<One extends WeighedReading>(
  ranked: readonly One[],
  stated: Stated,
  isReckoned: boolean,
): Accusation<One> {
  const none = ranked.find(({ candidate }) => candidate === null)!.evidence;
  const met = Math.max(...ranked.map((one) => meetsAnother(one, stated)));
  const best = Math.max(...ranked.map(({ score }) => score));
  const likely = ranked.filter(({ candidate, score }) => candidate === null || score > best - NEGLIGIBLE);
  const scored = likely.map((one) => ({
    one,
    score: one.score + doubtOf(one, none, stated, { met, isReckoned }),
  }));
  const most = Math.max(...scored.map(({ score }) => score));
  const weighed = scored.map(({ one, score }) => ({
    one,
    weight: Math.exp(score - most),
  }));
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const grounds = weighed.filter(({ one }) => isMissed(one) && isTenable(one, none));
  const byFigure = new Map<number, number>();
  for (const { one, weight } of grounds) {
    const figure = one.candidate!.figure.actual.toCell();
    byFigure.set(figure, (byFigure.get(figure) ?? 0) + weight);
  }
  const wrong = grounds.reduce((sum, { weight }) => sum + weight, 0);
  if (wrong === 0) return { belief: -Infinity, likely: null };
  const [figure, weight] = [...byFigure].reduce((a, b) => (b[1] > a[1] ? b : a));
  const share = wrong / all;
  const belief = Math.log((share + NEVER) / (1 - share + NEVER)) + GATHERED * Math.log(weight / wrong);
  const missed = grounds
    .filter(({ one }) => one.candidate!.figure.actual.toCell() === figure)
    .reduce((a, b) => (b.weight > a.weight ? b : a)).one;
  return { belief, likely: missed };
}

/**
 * What is said of another report or of a step between two others is held against nobody, nor is one row of several, or
 * a part, against the whole of it.
 */
function isTenable({ candidate, evidence, outcome }: WeighedReading, none: Evidence): boolean {
  if (
    none.has("none.otherReport") ||
    none.has("none.step") ||
    none.has("none.otherRow") ||
    candidate!.operation === "mean"
  )
    return false;
  if (none.has("none.leftOut") && !leavesOut(candidate!)) return false;
  if (none.has("none.partOf") && isOffAltogether(outcome)) return false;
  const isWhole = evidence.has("whole");
  if (isWhole && (none.has("none.eachOfSeveral") || none.has("none.oneOfSeveral"))) return false;
  const howMany = none.get("none.howMany") ?? candidate!.rows.length;
  if (none.has("none.together") && howMany !== candidate!.rows.length) return false;
  return isWhole || candidate!.rows.length > 1 || !none.has("none.together");
}

/** "Resultat före extraordinära poster": the row itself says that something is left out. */
function leavesOut({ table, rows }: Candidate): boolean {
  return rows.every((row) => LEFT_OUT.pattern.test(table.label(row).toLowerCase()));
}
