import { exact, type ExactNumber } from "../figures/exactNumber";
import {
  DERIVED,
  EXCEEDS,
  FROM_BEFORE,
  FROM_TO,
  HELD_AGAINST,
  OF_BEHIND,
  PART_BEHIND_WHOLE,
  WENT_BEHIND,
  WHOLE_SAID_FIRST,
} from "../words/comments/clauseWords";
import { FOR_EACH_BEHIND, LEFT_BEHIND, OF_DIFFERENCE } from "../words/comments/perCentWords";
import { inBase, isOfSize } from "./meets";
import type { SaidFigure } from "./said";
import type { Stated } from "./stated";

const HUNDRED = exact(100);
const HALF = exact(0.5);

/** Two amounts of a sentence, and what a per cent behind them says of them. */
interface Pair {
  readonly part: Stated;
  readonly base: Stated;
  readonly ways: readonly Way[];
}

/** How much the one is more or less than the other, or how much of it. */
type Way = "difference" | "share";

/**
 * A per cent that follows from the two amounts before it, whatever tables say: "från 41,3 till 46,8 mnkr, alltså med 13
 * procent", "109 av 150 besök, det vill säga 73 procent".
 * @returns null where a sentence says no such thing
 */
export function perCentInText(
  at: number,
  { text, figures }: Pick<SaidFigure, "text" | "figures">,
): "agrees" | "contradicts" | null {
  const [first, second, stated] = [figures[at - 2], figures[at - 1], figures[at]!];
  if (!first || !second || stated.unit !== "%" || first.unit !== second.unit || first.unit === "%")
    return null;
  // What is counted stands behind its number.
  const counted = second.unit === "st" ? /^ [a-zåäö]+(?=,)/i.exec(text.slice(second.to))?.[0].length : 0;
  const behind = text.slice(second.to + (counted ?? 0), stated.from).toLowerCase();
  const after = text.slice(stated.to).toLowerCase();
  const pair = FOR_EACH_BEHIND.pattern.test(after) ? null : pairOf(text, first, second, behind, after);
  if (pair === null) return null;
  const [part, base] = [inBase(pair.part).abs(), inBase(pair.base).abs()];
  if (base.sign() === 0) return null;
  // Both may have been rounded.
  const slack = halfOf(first).plus(halfOf(second)).times(HUNDRED).dividedBy(base);
  const isIt = (way: Way) => {
    const actual = (way === "difference" ? part.minus(base).abs() : part).times(HUNDRED).dividedBy(base);
    return isOfSize(stated, { actual, slack, good: null, size: null, places: [] }, null);
  };
  return pair.ways.some(isIt) ? "agrees" : "contradicts";
}

function pairOf(text: string, first: Stated, second: Stated, behind: string, after: string): Pair | null {
  const before = text.slice(0, first.from).toLowerCase();
  const between = text.slice(first.to, second.from).toLowerCase();
  const exceeds = EXCEEDS.pattern.test(between) && WENT_BEHIND.pattern.test(behind);
  if (exceeds) return { part: first, base: second, ways: ["difference"] };
  if (!DERIVED.pattern.test(behind)) return null;
  if (FROM_BEFORE.pattern.test(before) && FROM_TO.pattern.test(between))
    return { part: second, base: first, ways: ["difference"] };
  const isOfDifference = OF_DIFFERENCE.pattern.test(behind);
  const either: Way[] = ["share", "difference"];
  // "296 mot 412, motsvarande 72 procent": so much of it, or so much less, is said alike.
  if (HELD_AGAINST.pattern.test(between))
    return {
      part: first,
      base: second,
      ways: isOfDifference ? ["difference"] : either,
    };
  const ways: Way[] = isOfDifference ? ["difference"] : LEFT_BEHIND.pattern.test(after) ? either : ["share"];
  if (OF_BEHIND.pattern.test(between)) return { part: first, base: second, ways };
  return WHOLE_SAID_FIRST.pattern.test(before) && PART_BEHIND_WHOLE.pattern.test(between)
    ? { part: second, base: first, ways }
    : null;
}

function halfOf({ unit, decimals }: Stated): ExactNumber {
  return inBase({ value: HALF.shifted(decimals), unit });
}
