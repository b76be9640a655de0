import { cellAddress } from "../domain/address";
import { PERIOD_KEY } from "../domain/checks/workbookPeriod";
import type { FullYearForecast } from "../domain/forecast/fullYearForecast";
import type { MethodName } from "../domain/forecast/methods";
import { forecastRow } from "../domain/forecast/rowForecast";
import { exactFigure } from "../domain/forecast/sourceRows";
import type { SourceTable } from "../domain/forecast/volumeForecast";
import { yearColumns, type YearColumns } from "../domain/forecast/yearColumns";
import type { ExactNumber } from "../domain/functions/exactNumber";
import { amountText } from "../texts/forecast";
import { localFormula } from "../texts/localFormula";
import { comparison, methodName, whyChosen, yearForecastTexts as texts } from "../texts/yearForecast";
import type { ForecastQuestions } from "./forecastVolumes";
import type { PreviewLine, QuestionView } from "./forecastReport";
import { sourceOf, type SheetPlan } from "./newSheets";
import type { SheetProblem } from "./outcomes";
import { answered, problem } from "./problems";
import { readTables, type TablesWanted } from "./readTables";
import { yearForecastSheet } from "./yearForecastSheet";

/** The full year of every row of a table, by every method, beside the committee's own forecast. */
export interface YearForecastReport {
  readonly kind: "yearForecast";
  readonly sheet: string;
  readonly year: number;
  readonly month: number;
  readonly rows: readonly YearRowView[];
  readonly preview: readonly PreviewLine[];
  readonly plan: SheetPlan;
}

export interface YearRowView {
  readonly label: string;
  /** "Er prognos är −369 528. Takten i dagar ger −357 165, takten i månader −356 676." */
  readonly comparison: string;
  /** Which of them is proposed, why, and how far off it may be. */
  readonly why: string;
  readonly own: number | null;
  readonly chosen: MethodView;
  readonly methods: readonly MethodView[];
}

export interface MethodView {
  readonly method: MethodName;
  /** "takten i dagar" */
  readonly name: string;
  readonly amount: number;
  readonly text: string;
}

/** A row of the table with its forecast. */
export interface ForecastOfRow {
  readonly row: number;
  readonly own: ExactNumber | null;
  readonly forecast: FullYearForecast;
}

/**
 * "Prognos helår": forecasts every row of the sheet's table from its outcome so far, and plans a sheet with the
 * forecasts as live formulas beside the committee's own. Replaces nothing; addPlannedSheet writes the plan.
 *
 * Round trips: 1 to read the sheet.
 * @param sheet null while no worksheet is in front
 */
export async function forecastYear(
  sheet: string | null,
  wanted: Pick<TablesWanted, "answers"> = {},
): Promise<YearForecastReport | ForecastQuestions | SheetProblem> {
  if (sheet === null) return problem("noWorksheet");
  return answered(async () => {
    const { tables, grids, answers } = await readTables({ ...wanted, sheets: [sheet] });
    // The table that tells most of the year comes first in what is proposed.
    for (const source of tables) {
      const columns = yearColumns(source, answers);
      const rows = columns ? forecastRows(source, columns) : [];
      if (columns && rows.length > 0) return reportOf(source, columns, rows, grids);
    }
    if (tables.some((source) => yearColumns(source, { [PERIOD_KEY]: "6" }) !== null))
      return { kind: "questions", questions: [monthQuestion()] };
    return { kind: "problem", sheet, text: texts.problems.noYear, what: "noTable" };
  }, sheet);
}

function forecastRows(source: SourceTable, columns: YearColumns): ForecastOfRow[] {
  const { table } = source;
  const ownColumn = columns.columnsOf(columns.year).forecast;
  return [...table.rows.keys()].flatMap((row): ForecastOfRow[] => {
    if (table.rows[row]!.role === "percent") return [];
    const forecast = forecastRow(source, row, columns);
    const own = ownColumn === null ? null : table.figures[row]![ownColumn];
    return forecast ? [{ row, forecast, own: own ? exactFigure(own) : null }] : [];
  });
}

function reportOf(
  source: SourceTable,
  columns: YearColumns,
  rows: readonly ForecastOfRow[],
  grids: Parameters<typeof sourceOf>[1],
): YearForecastReport {
  const decimals = Math.max(0, Math.min(1, source.table.amounts.scale));
  const show = (amount: ExactNumber) => amountText(amount, decimals);
  const plan = {
    sheet: yearForecastSheet(source, columns, rows, show),
    sources: [sourceOf(source, grids)],
  };
  return {
    kind: "yearForecast",
    sheet: source.sheet,
    year: columns.year,
    month: columns.month,
    rows: rows.map(({ row, own, forecast }) => {
      const methods = forecast.methods.map(({ method, forecast: amount }) => ({
        method,
        name: methodName(method),
        amount: amount.toCell(),
        text: show(amount),
      }));
      return {
        label: source.table.rows[row]!.label,
        comparison: comparison(own, forecast, show),
        why: texts.made(forecast.chosen.method, whyChosen(forecast, show)),
        own: own?.toCell() ?? null,
        chosen: methods[0]!,
        methods,
      };
    }),
    preview: plan.sheet.cells.flatMap((cell) =>
      cell.content.kind === "formula"
        ? [{ address: cellAddress(cell), formula: localFormula(cell.content.formula) }]
        : [],
    ),
    plan,
  };
}

function monthQuestion(): QuestionView {
  return {
    key: PERIOD_KEY,
    text: texts.problems.askMonth,
    answers: texts.months
      .slice(0, -1)
      .map((label, index) => ({ label, key: PERIOD_KEY, value: String(index + 1) })),
  };
}
