import { exact, type ExactNumber } from "../../figures/exactNumber";
import { inUnit, type MoneyUnit } from "../../arithmetic/volume";
import type { Answers } from "../../structure/answers";
import { isMoney } from "../../words/units";
import { comparable } from "../../words/comparable";
import { fullYearColumns, yearOf } from "../fullYear/fullYearColumns";
import { stem, withoutCost } from "../../words/labelWords";
import { labelWords } from "./labels";
import { exactFigure } from "../../figures/exactFigure";
import type { SourceTable } from "../../structure/builtTable";
import { sumOfCosts } from "./costs";
import type { VolumeForecast } from "./volumeTypes";

/** The line of the driftredovisning that holds the costs of the placements, or whatever is counted. */
export interface CostLine {
  readonly source: SourceTable;
  readonly row: number;
  readonly budgetColumn: number;
  readonly forecastColumn: number;
  /** Costs stand with a minus there. */
  readonly isNegative: boolean;
  /** In tkr, costs positive. */
  readonly budget: ExactNumber;
  readonly forecast: ExactNumber;
  readonly difference: ExactNumber;
}

/** The key of the answer to which line it is; the answer is costLineName of it, or NO_COST_LINE. */
export const COST_LINE_KEY = "costLine";
/** The answer that none of the lines is. */
export const NO_COST_LINE = "-";

/** Budgets of one line and of its tables lie no further apart than this share. */
const CLOSE = 0.25;
/** Shorter beginnings of words are shared by chance. */
const LEAST_SHARED = 6;

/**
 * Finds the line that says the same as volumes and prices multiplied: its label is built on a word of theirs
 * ("Placeringskostnader", "Institutsplaceringar"), and its budget and forecast are about as large.
 * @param tables every table of the workbook
 * @returns the one that the user has said, or all that fit: which of several is meant is for the user to say
 */
export function findCostLines(
  forecasts: readonly VolumeForecast[],
  tables: readonly SourceTable[],
  answers: Answers = {},
): CostLine[] {
  const total = sumOfCosts(forecasts.map((one) => one.total));
  const year = forecasts[0]?.year ?? null;
  const used = forecasts.flatMap(({ volumes, prices }) => [volumes.table, prices.table]);
  const answer = answers[COST_LINE_KEY];
  if (answer === NO_COST_LINE) return [];
  const lines = tables
    .filter(
      ({ table }) =>
        isMoney(table.unit) &&
        !used.includes(table) &&
        [null, year].includes(year === null ? null : yearOf(table)),
    )
    .flatMap(linesOf);
  if (answer !== undefined) {
    const said = lines.find((line) => comparable(costLineName(line)) === comparable(answer));
    return said ? [said] : [];
  }
  const words = wordsOf(forecasts);
  return lines.filter(
    (line) =>
      isAbout(labelOf(line.source, line.row), words) &&
      isClose(line.budget, total.budget) &&
      isClose(line.forecast, total.forecast),
  );
}

/** @example "Placeringskostnader (Drift per verksamhet)" */
export function costLineName({ source, row }: CostLine): string {
  return `${labelOf(source, row)} (${source.sheet})`;
}

function labelOf({ table }: SourceTable, row: number): string {
  return table.rows[row]!.label;
}

function linesOf(source: SourceTable): CostLine[] {
  const { table } = source;
  const [budgetColumn, forecastColumn] = [
    fullYearColumns(table, "budget")[0],
    fullYearColumns(table, "forecast")[0],
  ];
  if (budgetColumn === undefined || forecastColumn === undefined) return [];
  return table.rows.flatMap((row, r): CostLine[] => {
    const budget = table.figures[r]![budgetColumn];
    const expected = table.figures[r]![forecastColumn];
    if (!budget || !expected || row.role === "total" || row.role === "net") return [];
    const isNegative = budget.units < 0;
    const inTkr = (amount: ExactNumber) => {
      const tkr = inUnit(amount, table.unit as MoneyUnit, "tkr");
      return isNegative ? exact(0).minus(tkr) : tkr;
    };
    const [planned, forecast] = [inTkr(exactFigure(budget)), inTkr(exactFigure(expected))];
    const difference = forecast.minus(planned);
    return [
      { source, row: r, budgetColumn, forecastColumn, isNegative, budget: planned, forecast, difference },
    ];
  });
}

/** The words of the tables' titles, headings and labels, without their endings. */
function wordsOf(forecasts: readonly VolumeForecast[]): Set<string> {
  const sources = forecasts.flatMap(({ volumes, prices }) => [volumes, prices]);
  const texts = sources.flatMap(({ table }) => [
    table.title,
    table.labelHeading,
    ...table.rows.map(({ label }) => label),
  ]);
  return new Set(texts.flatMap(labelWords).map(stem));
}

/** One word begins or ends as the other does: "placeringskostnader" and "institutsplacering". */
function isAbout(label: string, words: ReadonlySet<string>): boolean {
  const own = labelWords(label).map((word) => stem(withoutCost(word)));
  return own.some(
    (word) =>
      word.length >= LEAST_SHARED &&
      [...words].some((other) => other === word || other.endsWith(word) || other.startsWith(word)),
  );
}

function isClose(a: ExactNumber, b: ExactNumber): boolean {
  const distance = a.minus(b).abs();
  return distance.compare(b.abs().times(exact(CLOSE))) <= 0;
}
