import type { Grid } from "../sheet/grid";
import type { Table } from "../tables/table";
import { TABLE_TRAITS } from "../words/tableTraits";
import { currentColumns } from "./currentColumns";
import { goalColumn, type GoalColumn } from "./goalColumns";
import { readGoalRows } from "./goalRows";
import { linesBeside } from "./printedScale";
import type { Measured } from "./measuredFigure";
import { sheetColumns } from "./sheetColumns";

/** A table of goals, with what each column is for. */
export interface GoalTable {
  readonly table: Table;
  readonly columns: readonly GoalColumn[];
  readonly rows: readonly GoalRow[];
  /** The outcome that is assessed, and the columns that belong to its year. */
  readonly now: CurrentColumns;
  /** What is told beside it, of its scale among other things. */
  readonly lines: readonly string[];
}

export interface CurrentColumns {
  readonly outcome: GoalColumn | null;
  readonly forecast: GoalColumn | null;
  readonly target: GoalColumn | null;
  readonly start: GoalColumn | null;
  /** The latest outcome of an earlier year. */
  readonly previous: GoalColumn | null;
  /** Targets of this year and later ones, by year. */
  readonly targets: readonly GoalColumn[];
  readonly assessment: GoalColumn | null;
  readonly trend: GoalColumn | null;
  readonly direction: GoalColumn | null;
  /** How much of the year the outcome covers, in months; 12 where nothing says it is an interim one. */
  readonly months: number;
  /** The year of the outcome; null where nothing says it. */
  readonly year: number | null;
}

/** An indicator. */
export interface GoalRow {
  /** On the sheet, from 0. */
  readonly sheetRow: number;
  readonly indicator: string;
  /** What is measured: the indicator, or that which it is a part of, "– varav män" below "Sjukfrånvaro". */
  readonly measured: string;
  /** What answers about it are kept by: its name, and the how-manieth with that name it is from the second. */
  readonly answerKey: string;
  /** The heading of the group it stands in, "" where there is none. */
  readonly area: string;
  readonly comment: string;
  /** The goal that stands beside the indicator or above it, as it is written; "" where none does. */
  readonly goal: string;
  /** The same where it stands on the indicator's own row; "" where it is the goal of several. */
  readonly ownGoal: string;
  /** The figure in a column of the table, by its place on the sheet. */
  figure(column: GoalColumn | null): Measured | null;
  /** What the cell shows, "" where it is blank. */
  text(column: GoalColumn | null): string;
}

/**
 * Reads a table as one of goals.
 * @returns null where it has neither outcomes, targets nor assessments, or no indicators
 */
export function readGoalTable(grid: Grid, table: Table): GoalTable | null {
  const columns = sheetColumns(grid, table).map(goalColumn);
  const lines = linesBeside(grid, table, columns);
  const now = currentColumns(columns, table, lines);
  if (!now.outcome && !now.forecast && !now.target && !now.assessment) return null;
  const rows = readGoalRows(grid, table, columns);
  return rows.length === 0 ? null : { table, columns, rows, now, lines };
}

/**
 * Whether a table is about goals, or a person's judgement of something; other tables may have a column named
 * "Resultat" or "Status" too.
 */
export function isGoalTable({ table, now }: GoalTable): boolean {
  if (TABLE_TRAITS[table.kind].isAssessed) return true;
  return now.target !== null && (now.outcome !== null || now.forecast !== null);
}
