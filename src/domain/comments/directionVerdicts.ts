import { exact } from "../figures/exactNumber";
import type { Manner } from "./candidates";
import { isCount } from "./claimReadings";
import type { Frame } from "./frame";
import { HELD_OVER_TIME, type Turn } from "../words/comments/turns";
import type { SpokenFigure, SpokenTable } from "./readings";
import { says } from "../words/lexicon";
import type { Subject } from "./subjects";
import type { HeldClaim } from "./ties";

/** What is called in balance may be off by so much of the budget: a part either way, the whole on the bad side. */
const OF_PART = exact(0.03);
const OF_WHOLE = exact(0.005);
const FAR_OFF = exact(2);

export function directed(
  table: SpokenTable,
  subject: Subject,
  turn: Turn,
  readings: readonly SpokenFigure[],
): HeldClaim {
  const wanted = wayOfTurn(turn);
  const told = readings.flatMap((reading) => {
    const way = turn === "up" || turn === "down" ? reading.size : reading.good;
    return way === null || way === 0 ? [] : [{ reading, isSame: way === wanted }];
  });
  const same = told.filter(({ isSame }) => isSame).map(({ reading }) => reading);
  if (same.length > 0) return { table, verdict: "agrees", readings: same };
  // What rounding may have turned round accuses nobody.
  // "Antalet platser har minskat" where it is the same number.
  const isSame = (reading: SpokenFigure) =>
    reading.actual.sign() === 0 && reading.places.length > 1 && isCount(table, reading);
  const isMove = turn === "up" || turn === "down" || turn === "better" || turn === "worse";
  if (isMove && readings.length > 0 && readings.every(isSame) && !isLoose(subject))
    return { table, verdict: "contradicts", readings };
  const isUnsure = told.some(({ reading }) => reading.actual.abs().compare(reading.slack) <= 0);
  if (told.length === 0 || isUnsure || isLoose(subject)) return { table, verdict: "unclear", readings: [] };
  return { table, verdict: "contradicts", readings: told.map(({ reading }) => reading) };
}

export function balanced(
  table: SpokenTable,
  subject: Subject,
  readings: readonly SpokenFigure[],
  columns: readonly number[],
): HeldClaim {
  const budgets = columns.filter((c) => table.facts[c]!.content === "budget");
  const told = readings.flatMap((reading) => {
    const rows = [...new Set(reading.places.map(({ row }) => row))];
    const inRow = table.budgetRow();
    const [first, ...others] = reading.places;
    const earlier = others.find(({ column }) => column !== first!.column);
    const base =
      (earlier ? table.level(rows, earlier.column) : null) ??
      budgets.flatMap((c) => table.level(rows, c) ?? []).at(0) ??
      (inRow === null ? null : table.level([inRow], reading.places[0]!.column));
    if (!base || base.actual.sign() === 0) return [];
    const isWhole = subject.rows === null;
    const limit = base.actual
      .abs()
      .times(isWhole ? OF_WHOLE : OF_PART)
      .plus(reading.slack);
    const off = reading.actual.abs();
    const isBalanced = off.compare(limit) <= 0 || (isWhole && reading.good === 1);
    return [{ reading, isBalanced, isFarOff: off.compare(limit.times(FAR_OFF)) > 0 }];
  });
  const held = told.filter(({ isBalanced }) => isBalanced).map(({ reading }) => reading);
  if (held.length > 0) return { table, verdict: "agrees", readings: held };
  // A little more than is called balance may still be called so by somebody.
  if (told.length === 0 || isLoose(subject) || !told.every(({ isFarOff }) => isFarOff))
    return { table, verdict: "unclear", readings: [] };
  return { table, verdict: "contradicts", readings: told.map(({ reading }) => reading) };
}

function isLoose({ by }: Subject): boolean {
  return by === "partOfName" || by === "silence";
}

/** What kind of figure tells a direction. */
export function mannerOfTurn({ comparisons, turn, said }: Frame): Manner {
  if (comparisons.has("budget")) return "deviation";
  if (comparisons.has("past")) return "change";
  if (turn === "none") return says(HELD_OVER_TIME, said) ? "change" : "deviation";
  return turn === "good" || turn === "bad" ? "levelOrDeviation" : "deviationOrChange";
}

/** 1 for what is good or more, -1 for what is bad or less. */
export function wayOfTurn(turn: Turn): 1 | -1 {
  return turn === "good" || turn === "better" || turn === "up" ? 1 : -1;
}
