import { ownFigures, type Identify, type OwnFigure } from "../../domain/kolada/againstGoals";
import { readGoalTable } from "../../domain/goals/goalTable";
import { readSheet } from "../../excel/readSheet";
import type { SheetProblem } from "../shared/outcomes";
import { orProblem, problem } from "../shared/problems";
import { tablesOf } from "../shared/readWorkbookTables";
import { said } from "./asking";

/** The figures of a sheet's goal tables that a source has too. */
export interface GoalFigures {
  readonly sheet: string;
  readonly figures: readonly OwnFigure[];
}

/**
 * Reads the goals of the sheet in front, and goes on where the source has any of them. Round trips: 1.
 * @param none what is said where it has none
 */
export function withGoalFigures<T>(
  identify: Identify,
  none: string,
  work: (goals: GoalFigures) => Promise<T | SheetProblem> | T | SheetProblem,
): Promise<T | SheetProblem> {
  return orProblem(async () => {
    const reading = await readSheet();
    if (reading.kind !== "grid") return problem(reading.kind, reading.sheet);
    const { grid } = reading;
    const { tables } = await tablesOf(grid);
    const figures = tables.flatMap(({ table }) => {
      const goals = readGoalTable(grid, table);
      return goals ? ownFigures(goals, identify) : [];
    });
    return figures.length === 0 ? said(none) : work({ sheet: grid.sheet, figures });
  });
}
