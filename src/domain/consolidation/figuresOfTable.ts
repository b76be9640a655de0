import { findConvention, type Convention } from "../deviations/convention";
import { exactFigure } from "../figures/exactFigure";
import { exact, type ExactNumber } from "../figures/exactNumber";
import type { Grid } from "../sheet/grid";
import type { Answers } from "../structure/answers";
import type { BuiltTable } from "../structure/builtTable";
import { REMAINS } from "../words/headings";
import { says } from "../words/lexicon";
import { YEARS_BUDGET } from "../words/times";
import { columnRole } from "../words/columnRoles";
import { isWholeYear, readPeriod, type Period } from "../words/periods";
import { TABLE_TRAITS } from "../words/tableTraits";
import { committeeColumns } from "./committeeColumns";
import { COMMITTEE_MEASURES, type CommitteeFigure, type CommitteeMeasure } from "./committeeFigures";
import { wholeRow, type WholeRow } from "./wholeRow";

/** The figures of a table, and what they are of. */
export interface FiguresOfTable {
  readonly figures: Readonly<Partial<Record<CommitteeMeasure, CommitteeFigure>>>;
  readonly outcomePeriod: Period | null;
  readonly budgetPeriod: Period | null;
  /** Which way the table takes its deviations; null where nothing tells. */
  readonly convention: Convention | null;
  /** The budget says that it is of the year, is what the forecast is compared with, or has something left of it. */
  readonly isYearsBudget: boolean;
  readonly isAddedUp: boolean;
  /** The column of the budget; null where the roles stand in the rows. */
  readonly budgetColumn: number | null;
  /** The row of the total; null where the rows were added up, or the roles stand in the rows. */
  readonly totalRow: number | null;
}

/**
 * Budget, outcome and forecast of the whole of a table.
 * @param onSheet the other tables of its sheet
 * @returns null where it compares no budget with anything
 */
export function figuresOfTable(
  built: BuiltTable,
  onSheet: readonly BuiltTable[],
  grid: Grid,
  answers: Answers,
): FiguresOfTable | null {
  if (built.table.kind === "followUp") return ofTurnedTable(built);
  const { hasDeviations, isCounted } = TABLE_TRAITS[built.table.kind];
  if (!hasDeviations || isCounted) return null;
  const convention = findConvention(built, onSheet, answers)?.convention ?? null;
  const columns = committeeColumns(built, grid, convention ?? "budgetFirst", answers);
  const main = columns.outcome ?? columns.forecast;
  const budget = columns.budget ?? columns.yearBudget;
  if (main === undefined || budget === undefined) return null;
  const whole = wholeRow(built, main);
  if (!whole) return null;
  const figures: Partial<Record<CommitteeMeasure, CommitteeFigure>> = {};
  for (const measure of COMMITTEE_MEASURES) {
    const column = columns[measure];
    const figure = column === undefined ? null : figureOf(built, whole, column);
    if (figure) figures[measure] = figure;
  }
  const { table } = built;
  const heading = (column: number) => table.columns[column]!.heading;
  return {
    figures,
    outcomePeriod: table.columns[main]!.period,
    budgetPeriod: table.columns[budget]!.period,
    convention,
    isYearsBudget:
      says(YEARS_BUDGET, heading(budget)) ||
      (columns.deviation === undefined
        ? columns.budget === columns.yearBudget
        : says(REMAINS, heading(columns.deviation))),
    isAddedUp: whole.isAddedUp,
    budgetColumn: budget,
    totalRow: whole.isAddedUp ? null : whole.rows[0]!.row,
  };
}

/** The figure of some rows of a column together; null where none of them has one. */
export function figureOf(
  { table }: BuiltTable,
  whole: Pick<WholeRow, "rows">,
  column: number,
): CommitteeFigure | null {
  let value: ExactNumber = exact(0);
  let decimals = 0;
  let isText = false;
  const cells: CommitteeFigure["cells"][number][] = [];
  for (const { row, sign } of whole.rows) {
    const figure = table.figures[row]![column];
    if (!figure || figure.isPercent) continue;
    const own = exactFigure(figure);
    value = sign > 0 ? value.plus(own) : value.minus(own);
    decimals = Math.max(decimals, figure.decimals);
    isText ||= figure.origin === "text";
    cells.push({ row: table.rows[row]!.sheetRow, column: table.columns[column]!.sheetColumn, sign });
  }
  return cells.length === 0 ? null : { value, decimals, cells, isText };
}

/** A follow-up that has its budget, its outcome, the deviation and perhaps a forecast in a row each. */
function ofTurnedTable(built: BuiltTable): FiguresOfTable | null {
  const { table } = built;
  const rows = [...table.rows.keys()].filter((row) => table.rows[row]!.hasFigures);
  const roleOf = (row: number) => columnRole(table.rows[row]!.label);
  const period = (row: number | undefined) => (row === undefined ? null : readPeriod(table.rows[row]!.label));
  const of = (role: string) => rows.filter((row) => roleOf(row) === role);
  const [outcome] = of("outcome");
  const [forecast] = of("forecast");
  const [first, ...others] = of("budget");
  // A second budget below the first is that of the forecast.
  const yearBudget = others.find((row) => isWholeYear(period(row))) ?? others[0];
  const deviations = of("deviation");
  const forecastDeviation = forecast === undefined ? undefined : deviations.find((row) => row > forecast);
  const places: { [M in CommitteeMeasure]: number | undefined } = {
    budget: first,
    outcome,
    deviation: deviations.find((row) => row !== forecastDeviation),
    yearBudget:
      forecast === undefined ? undefined : (yearBudget ?? (outcome === undefined ? first : undefined)),
    forecast,
    forecastDeviation: outcome === undefined || deviations.length > 1 ? forecastDeviation : undefined,
  };
  const column = table.columns.findIndex((_, c) => first !== undefined && table.figures[first]![c]);
  if (first === undefined || column < 0 || (outcome ?? forecast) === undefined) return null;
  const figures: Partial<Record<CommitteeMeasure, CommitteeFigure>> = {};
  for (const measure of COMMITTEE_MEASURES) {
    const row = places[measure];
    const whole = row === undefined ? null : { rows: [{ row, sign: 1 as const }], isAddedUp: false };
    const figure = whole && figureOf(built, whole, column);
    if (figure) figures[measure] = figure;
  }
  return {
    figures,
    outcomePeriod: period(outcome ?? forecast),
    budgetPeriod: period(first),
    convention: null,
    isYearsBudget: outcome !== undefined && says(YEARS_BUDGET, table.rows[first]!.label),
    isAddedUp: false,
    budgetColumn: null,
    totalRow: null,
  };
}
