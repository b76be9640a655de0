import type { GoalAssessment } from "../domain/goals/assessGoal";
import type { GoalColumn } from "../domain/goals/goalColumns";
import type { GoalTable } from "../domain/goals/goalTable";
import type { CellValue, Grid } from "../domain/grid";
import type { CellChange, Plan } from "../domain/plan";
import { goalTexts } from "../texts/goals";

/** Where the words go: the table's own column, or a new one right of it where there is none. */
export interface AssessmentPlace {
  /** On the sheet, from 0; null where there is no room for a column. */
  readonly sheetColumn: number | null;
  /** The heading of a new column; null where the table has its own. */
  readonly heading: CellChange | null;
}

/** The table's column of assessments, or the blank one to its right. */
export function assessmentPlace(grid: Grid, { table, now }: GoalTable): AssessmentPlace {
  if (now.assessment) return { sheetColumn: now.assessment.sheetColumn, heading: null };
  const { row, column, rows, columns } = table.area;
  const right = column + columns;
  const isBlank = Array.from({ length: rows }, (_, r) => contentAt(grid, row + r, right)).every(
    ({ value }) => value === "",
  );
  if (!isBlank) return { sheetColumn: null, heading: null };
  const headerRow = Math.max(row, (table.rows[0]?.sheetRow ?? row + 1) - 1);
  const heading = change(grid, headerRow, right, goalTexts.assessmentHeading);
  return { sheetColumn: right, heading };
}

/**
 * What would be written for an indicator: its word with colours, and its trend where that cell is blank. For one
 * that a person has assessed otherwise it is the replacement, which nobody writes unasked.
 * @returns null where there is nothing to write
 */
export function rowPlan(
  grid: Grid,
  goal: GoalTable,
  { row, word, written, trend }: GoalAssessment,
  { sheetColumn, heading }: AssessmentPlace,
): Plan | null {
  const changes: CellChange[] = [];
  if (word && sheetColumn !== null && written.word?.word !== word.word) {
    const { fill, font } = word;
    changes.push({ ...change(grid, row.sheetRow, sheetColumn, word.word), look: { fill, font } });
  }
  const trendColumn = goal.now.trend;
  if (trend && trendColumn && isBlankAt(grid, row.sheetRow, trendColumn))
    changes.push(change(grid, row.sheetRow, trendColumn.sheetColumn, goalTexts.trend(trend)));
  if (changes.length === 0) return null;
  return { sheet: grid.sheet, changes: heading ? [heading, ...changes] : changes };
}

function isBlankAt(grid: Grid, sheetRow: number, { sheetColumn }: GoalColumn): boolean {
  return contentAt(grid, sheetRow, sheetColumn).value === "";
}

function change(grid: Grid, row: number, column: number, text: string): CellChange {
  return { row, column, before: contentAt(grid, row, column), after: { kind: "text", value: text } };
}

/** What stands in a cell; nothing beyond what was read. */
function contentAt(grid: Grid, row: number, column: number): { value: CellValue; formula: CellValue } {
  const [r, c] = [row - grid.area.row, column - grid.area.column];
  return { value: grid.values[r]?.[c] ?? "", formula: grid.formulas[r]?.[c] ?? "" };
}
