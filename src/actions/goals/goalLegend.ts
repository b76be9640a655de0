import { thresholdsOf, type GoalAnswers } from "../../domain/goals/goalAnswers";
import type { GoalTable } from "../../domain/goals/goalTable";
import type { Scale } from "../../domain/goals/scaleOf";
import { floorColumn, hasStepLimits } from "../../domain/goals/stepLimits";
import type { Grid } from "../../domain/sheet/grid";
import { contentAt, isBlankAt } from "../../domain/sheet/cellAt";
import { LEGEND_START, legendText } from "../../texts/goals/goalLegend";
import { write } from "./goalPlan";
import type { GoalTableView } from "./goalReport";

/**
 * A row below the table, with a blank one between, that tells where the steps of the scale begin. One that stands
 * there already is renewed when it says something else.
 * @returns null where it stands there as it should, or where something else does
 */
export function goalLegend(
  grid: Grid,
  goal: GoalTable,
  scale: Scale,
  answers: GoalAnswers,
): GoalTableView["legend"] {
  // Limits of these kinds are told in the table or beside it already.
  if (scale.isJudgement || scale.isByDistance || scale.isByChange || scale.isByWay || scale.isByBetter)
    return null;
  if (hasStepLimits(goal, scale) || floorColumn(goal)) return null;
  const { area } = goal.table;
  const cell = { row: area.row + area.rows + 1, column: area.column };
  const stands = String(contentAt(grid, cell).formula);
  const isFree = stands === "" || stands.startsWith(LEGEND_START);
  if (!isFree || ![cell.row - 1, cell.row + 1].every((row) => isBlankAt(grid, { ...cell, row }))) return null;
  const text = legendText(
    scale.words.map(({ word }) => word),
    thresholdsOf(answers, scale),
    scale.id === "plan",
    answers.fromStart,
  );
  return text === stands ? null : { text, changes: [write(grid, cell, text)] };
}
