import { isDash } from "../figures/parseFigure";
import { exact } from "../figures/exactNumber";
import type { GoalAssessment } from "./assessment";
import type { GoalTable } from "./goalTable";
import { inTermsOf } from "./measuredFigure";
import { statesNoValue } from "./statesNoValue";
import type { Scale } from "./scaleOf";

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
  if (now.target && !target && statesNoValue(row.text(now.target))) gaps.push("noTarget");
  const isBlank = [now.outcome, now.forecast].every((column) => statesNoValue(row.text(column)));
  if ((now.outcome || now.forecast) && !outcome && !forecast && isBlank) gaps.push("noOutcome");
  if (isMet === false && word && hasComments && row.comment === "") gaps.push("noComment");
  if (start && first && direction.direction && direction.direction !== "within") {
    const side = exact(inTermsOf(first, start).value).compare(exact(inTermsOf(start, first).value));
    if (side !== 0 && side > 0 !== (direction.direction === "higher")) gaps.push("targetBehindStart");
  }
  return gaps;
}

/** An assessed indicator that is not met. */
export interface Unmet {
  readonly indicator: string;
  /** The scale's last word, one of its steps between, or a word of the person's own that it does not know. */
  readonly kind: "missed" | "between" | "ownWord";
  readonly word: string;
}

/** How many of the indicators with a word are met, by the areas they stand in. */
export interface GoalCount {
  /** "" for those that stand in none. */
  readonly area: string;
  readonly met: number;
  readonly assessed: number;
  readonly unmet: readonly Unmet[];
  /** How many wait for an answer or an approval, and are in none of the other numbers. */
  readonly waiting: number;
}

/**
 * Counts what the words come to: whatever a person has written where something stands, else the computed. A written
 * word that the scale does not know is never counted as met, and never as missed.
 */
export function countGoals(goals: readonly GoalAssessment[], { words, noValue }: Scale): GoalCount[] {
  const counts = new Map<string, { met: number; assessed: number; unmet: Unmet[]; waiting: number }>();
  for (const { row, word, written, open } of goals) {
    const isWritten = written.text !== "" && !isDash(written.text);
    const known = isWritten ? written.word : word;
    const said = known?.word ?? (isWritten ? written.text : "");
    const isWaiting = said === "" && open !== null && open !== "judgement";
    if (!isWaiting && (said === "" || said === noValue?.word)) continue;
    const count = counts.get(row.area) ?? { met: 0, assessed: 0, unmet: [], waiting: 0 };
    counts.set(row.area, count);
    if (isWaiting) {
      count.waiting++;
      continue;
    }
    count.assessed++;
    if (known && said === words[0]!.word) count.met++;
    else {
      const kind = !known ? "ownWord" : said === words.at(-1)!.word ? "missed" : "between";
      count.unmet.push({ indicator: row.indicator, kind, word: said });
    }
  }
  return [...counts].map(([area, count]) => ({ area, ...count }));
}
