import { exact } from "../figures/exactNumber";
import type { Held, Judgement } from "./assessment";
import { thresholdsOf, type GoalAnswers } from "./goalAnswers";
import type { GoalTable } from "./goalTable";
import type { Measured } from "./measuredFigure";
import type { Scale } from "./scaleOf";

/** The most that a share, and that per cents, of a plan come to: more is done than was planned now and then. */
const MOST_SHARE = 1.5;
const MOST_PER_CENT = 150;

/** Shares of a plan without targets of their own: the municipality says from which share they are on plan. */
export function againstPlan(
  goal: GoalTable,
  outcome: Measured | null,
  scale: Scale,
  answers: GoalAnswers,
): Judgement {
  const [least] = thresholdsOf(answers, scale);
  const nothing = { held: null, isMet: null, share: null, word: null };
  if (!outcome) return { ...nothing, open: null };
  const share = shareOfPlan(goal, outcome);
  if (share === null) return { ...nothing, open: "valueText" };
  const held: Held = { value: share, source: "outcome" };
  if (least === undefined) return { held, isMet: null, share: null, word: null, open: "thresholds" };
  const met = exact(share).compare(exact(least)) >= 0;
  return { held, isMet: met, share, word: scale.words[met ? 0 : 1]!, open: null };
}

/**
 * Without per cent signs the whole column says what it counts: 0,88 and 0,95 are shares, 88 and 95 per cents.
 * @returns null for amounts and counts, which are shares of nothing known
 */
function shareOfPlan({ rows, now }: GoalTable, { value, isPercent, unit }: Measured): number | null {
  if (isPercent) return value;
  const largest = Math.max(...rows.map((row) => row.figure(now.outcome)?.value ?? 0));
  if (unit !== "" || largest > MOST_PER_CENT) return null;
  return largest <= MOST_SHARE ? value : exact(value).shifted(2).toCell();
}
