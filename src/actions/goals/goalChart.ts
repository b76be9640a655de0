import type { GoalAssessment } from "../../domain/goals/assessment";
import type { GoalColumn } from "../../domain/goals/goalColumns";
import type { GoalTable } from "../../domain/goals/goalTable";
import { inTermsOf } from "../../domain/goals/measuredFigure";
import { goalTexts } from "../../texts/goals/goals";
import type { GoalChart } from "./goalReport";

/**
 * What is drawn of an indicator: its start value and outcomes in the order of time, its forecast, and its target.
 * @returns null where fewer than two things can be drawn beside each other
 */
export function goalChart({ columns, now }: GoalTable, { row, target }: GoalAssessment): GoalChart | null {
  const point = (column: GoalColumn, kind: "outcome" | "forecast") => {
    const figure = row.figure(column);
    if (!figure) return [];
    const { value, text } = target ? inTermsOf(figure, target) : figure;
    return [{ label: column.heading, text, value, kind }];
  };
  const inTime = columns
    .filter(({ role }) => role === "start" || role === "outcome")
    .sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.month ?? 12) - (b.month ?? 12));
  const points = [
    ...inTime.flatMap((column) => point(column, "outcome")),
    ...(now.forecast ? point(now.forecast, "forecast") : []),
  ];
  if (points.length === 0 || points.length + (target ? 1 : 0) < 2) return null;
  const drawn = target && { text: target.text, from: target.value, to: target.upper };
  return { points, target: drawn, text: goalTexts.chart(points, drawn?.text ?? null) };
}
