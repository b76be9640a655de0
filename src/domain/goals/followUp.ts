import { exact } from "../functions/exactNumber";
import type { GoalAssessment } from "./assessGoal";
import type { GoalTable } from "./goalTable";

/** What makes a goal hard to follow up; the commonest finding when goals are audited. */
export type Gap =
  | "noTarget"
  | "noOutcome"
  /** Not met, and nothing is said of why. */
  | "noComment"
  /** The first target lies on the wrong side of the start value: it is reached by doing worse. */
  | "targetBehindStart";

/** What is missing of an assessed indicator. */
export function findGaps({ now, columns, rows }: GoalTable, goal: GoalAssessment): Gap[] {
  const { row, target, outcome, forecast, isMet, direction, word } = goal;
  const hasComments =
    columns.some(({ role }) => role === "comment") || rows.some(({ comment }) => comment !== "");
  const start = row.figure(now.start);
  const first = row.figure(now.targets[0] ?? now.target);
  const gaps: Gap[] = [];
  if (now.target && !target) gaps.push("noTarget");
  if ((now.outcome || now.forecast) && !outcome && !forecast) gaps.push("noOutcome");
  if (isMet === false && word && hasComments && row.comment === "") gaps.push("noComment");
  if (start && first && direction.direction && direction.direction !== "within") {
    const side = exact(first.value).compare(exact(start.value));
    if (side !== 0 && side > 0 !== (direction.direction === "higher")) gaps.push("targetBehindStart");
  }
  return gaps;
}

/** How many of the indicators with a word are met, by the areas they stand in. */
export interface GoalCount {
  /** "" for those that stand in none. */
  readonly area: string;
  readonly met: number;
  readonly assessed: number;
  readonly missed: readonly string[];
}

/**
 * Counts what the words come to: a person's own where one stands, else the computed.
 * @param best the best word of the scale
 */
export function countGoals(
  goals: readonly GoalAssessment[],
  best: string,
  noValue: string | null,
): GoalCount[] {
  const counts = new Map<string, { met: number; assessed: number; missed: string[] }>();
  for (const { row, word, written } of goals) {
    const said = (written.word ?? word)?.word;
    if (!said || said === noValue) continue;
    const count = counts.get(row.area) ?? { met: 0, assessed: 0, missed: [] };
    count.assessed++;
    if (said === best) count.met++;
    else count.missed.push(row.indicator);
    counts.set(row.area, count);
  }
  return [...counts].map(([area, count]) => ({ area, ...count }));
}
