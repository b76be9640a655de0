import { checkSheet } from "../../src/domain/checkSheet";
import { assessGoal } from "../../src/domain/goals/assessGoal";
import type { GoalAssessment } from "../../src/domain/goals/assessment";
import { findGaps } from "../../src/domain/goals/followUp";
import { readGoalAnswers } from "../../src/domain/goals/goalAnswers";
import { readGoalTable, type GoalTable } from "../../src/domain/goals/goalTable";
import { findScale } from "../../src/domain/goals/scales";
import type { Scale } from "../../src/domain/goals/scaleOf";
import type { Grid } from "../../src/domain/sheet/grid";

export interface AssessedTable {
  readonly table: GoalTable;
  readonly scale: Scale;
  readonly goals: readonly GoalAssessment[];
}

/** The first table of a sheet, assessed. @param answers as the workbook keeps them */
export function assessedTable(grid: Grid, answers: object = {}): AssessedTable {
  const [first] = checkSheet(grid).tables;
  const table = first && readGoalTable(grid, first.table);
  if (!table) throw new Error("no goal table");
  const { answers: read } = readGoalAnswers(JSON.stringify(answers));
  const written = table.rows.map((row) => row.text(table.now.assessment));
  const scale = findScale(written, read.scales, read.scale, table.lines);
  return { table, scale, goals: table.rows.map((row) => assessGoal(table, row, scale, read)) };
}

/** What was made of each indicator: its word, or why there is none. */
export function words({ goals }: AssessedTable): (string | null)[] {
  return goals.map(({ word, open }) => word?.word ?? open);
}

export function gapsOf({ table, goals }: AssessedTable): string[][] {
  return goals.map((goal) => findGaps(table, goal));
}
