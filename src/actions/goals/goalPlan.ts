import { isRoomFor } from "../../domain/deviations/deviationColumns";
import type { GoalAssessment } from "../../domain/goals/assessment";
import type { GoalTable } from "../../domain/goals/goalTable";
import type { CellChange, CellLook } from "../../domain/sheet/plan";
import { isSignalColour } from "../../domain/goals/signalColour";
import type { CellPosition, Grid } from "../../domain/sheet/grid";
import { contentAt, fillAt, isBlankAt } from "../../domain/sheet/cellAt";
import { goalTexts } from "../../texts/goals/goals";

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
  const { row, column, columns } = table.area;
  const right = column + columns;
  if (!isRoomFor(table, grid, right)) return { sheetColumn: null, heading: null };
  const headerRow = Math.max(row, (table.rows[0]?.sheetRow ?? row + 1) - 1);
  return {
    sheetColumn: right,
    heading: write(grid, { row: headerRow, column: right }, goalTexts.assessmentHeading),
  };
}

/**
 * What would be written as an indicator's assessment: its word with colours. A word that stands there unchallenged
 * gets its colours where its cell has none. For one that a person has assessed otherwise it is the replacement, which
 * nobody writes unasked. Formulas are never replaced.
 * @returns nothing where there is nothing to write
 */
export function wordChanges(
  grid: Grid,
  { row, word, written }: GoalAssessment,
  { sheetColumn, heading }: AssessmentPlace,
): CellChange[] {
  if (sheetColumn === null) return [];
  const cell = { row: row.sheetRow, column: sheetColumn };
  const own = written.word;
  if (own && (!word || own.word === word.word)) {
    if (fillAt(grid, cell) !== null) return [];
    const before = contentAt(grid, cell);
    return [{ ...cell, before, after: { kind: "kept" }, look: lookOf(own), keepsOwnFill: true }];
  }
  if (!word || isComputed(grid, cell.row, cell.column)) return [];
  const change = { ...write(grid, cell, word.word), look: lookOf(word) };
  return heading ? [heading, change] : [change];
}

/** What would be written as an indicator's trend: its word, where the cell is blank. */
export function trendChanges(grid: Grid, { now }: GoalTable, { row, trend }: GoalAssessment): CellChange[] {
  if (!trend || !now.trend) return [];
  const cell = { row: row.sheetRow, column: now.trend.sheetColumn };
  return isBlankAt(grid, cell) ? [write(grid, cell, goalTexts.trend(trend))] : [];
}

/** Whether the cell of an assessment holds a formula: its word is the formula's, and so is a blank. */
export function isComputed(grid: Grid, row: number, column: number | null): boolean {
  return column !== null && isFormula(contentAt(grid, { row, column }));
}

function lookOf({ fill, font }: CellLook): CellLook {
  return { fill, font };
}

/** @returns a text for a cell. */
export function write(grid: Grid, cell: CellPosition, text: string): CellChange {
  return {
    row: cell.row,
    column: cell.column,
    before: contentAt(grid, cell),
    after: { kind: "text", value: text },
  };
}

/**
 * A blank cell that a person has filled with a colour of signal: red, yellow or green, and no pale shade of a striped
 * table.
 */
export function isSignalledAt(grid: Grid, row: number, column: number | null): boolean {
  const fill = column === null ? null : fillAt(grid, { row, column });
  return fill !== null && isBlankAt(grid, { row, column: column! }) && isSignalColour(fill);
}

function isFormula({ formula }: CellChange["before"]): boolean {
  return typeof formula === "string" && formula.startsWith("=");
}
