import { exact, type ExactNumber } from "../figures/exactNumber";
import { pairFor, type Pair } from "../deviations/comparedPair";
import { findColumns } from "../deviations/findColumns";
import { pairOf } from "../deviations/knownColumns";
import { findConvention } from "../deviations/convention";
import { conventionBySigns } from "../deviations/conventionBySigns";
import type { Grid } from "../sheet/grid";
import type { Answers } from "../structure/answers";
import type { BuiltTable } from "../structure/builtTable";
import { detailRows } from "../structure/detailRows";
import { timesCompared } from "../structure/sameTime";
import { rowOfRole } from "../tables/rowOfRole";
import type { Column } from "../tables/table";
import type { ColumnRole } from "../words/columnRoles";
import { isComment, purposeOf } from "../words/headings";
import { TABLE_TRAITS } from "../words/tableTraits";
import { isMoney } from "../words/units";
import { says } from "../words/lexicon";
import { untilPart } from "../words/partOfYear";
import { isWholeYear, readPeriod, type Period } from "../words/periods";
import { DAY_OF_DECISION } from "../words/decisionDays";
import { FULL_YEAR, YEARS_BUDGET } from "../words/times";
import { wholeLine } from "./wholeLine";

/** A figure of a letter, with the decimals that its cell shows. */
export interface LetterFigure {
  /** As its cell shows it: what is told in one line adds up as the reader sees it. */
  readonly value: ExactNumber;
  readonly decimals: number;
}

/** A budget with what has come of it, or is expected to, and the deviation by the table's own convention. */
export interface LetterLine {
  readonly label: string;
  readonly budget: LetterFigure;
  readonly other: LetterFigure;
  readonly deviation: LetterFigure;
  /** What a person has written of the row; "" where nothing. */
  readonly comment: string;
  readonly isTotal: boolean;
}

/** One comparison of a table: the outcome with its budget, or the forecast of the year with its own. */
export interface LetterComparison {
  readonly of: "outcome" | "forecast";
  readonly budgetHeading: string;
  readonly otherHeading: string;
  /** "" where no column holds it. */
  readonly deviationHeading: string;
  /** The time the compared figures are of; null where no heading says it. */
  readonly period: Period | null;
  /** Some deviation differs from what the budget and the other figure make as they are shown. */
  readonly isRounded: boolean;
  /** The table takes its deviations the way in which a plus is worse than the budget. */
  readonly isPlusWorse: boolean;
  /** All rows, in the table's order. */
  readonly lines: readonly LetterLine[];
  /** The whole; null where the table has no total. */
  readonly total: LetterLine | null;
}

/** What a letter can say of one table. */
export interface LetterTable {
  readonly built: BuiltTable;
  readonly outcome: LetterComparison | null;
  readonly forecast: LetterComparison | null;
}

/**
 * Reads a table as a letter speaks of it. Deviations that stand there are told as they stand.
 * @returns null where nothing is compared with a budget in money
 */
export function letterTable(
  built: BuiltTable,
  onSheet: readonly BuiltTable[],
  grid: Grid,
  answers: Answers,
): LetterTable | null {
  const { table } = built;
  if (!isMoney(table.unit)) return null;
  const figures = figuresOf(built);
  if (table.kind === "followUp") {
    const outcome = ofRows(built, figures);
    return outcome && { built, outcome, forecast: null };
  }
  if (!TABLE_TRAITS[table.kind].hasDeviations || TABLE_TRAITS[table.kind].isCounted) return null;
  const convention = findConvention(built, onSheet, answers)?.convention;
  if (!convention) return null;
  const columns = findColumns(built, grid, convention, answers).columns.filter(
    ({ measure }) => measure === "amount",
  );
  const comparisons = columns.map((column): LetterComparison => {
    const { budget, other } = pairOf(column);
    const deviation = table.columns.findIndex(({ sheetColumn }) => sheetColumn === column.sheetColumn);
    const isBudgetFirst = column.minuend === budget;
    return comparisonOf(built, figures, { budget, other, deviation, isBudgetFirst }, column.heading);
  });
  const taken = columns.map(pairOf);
  const found = (of: LetterComparison["of"]): LetterComparison | null => {
    const own = comparisons.find((one) => one.of === of);
    const pair = own ? null : pairWithoutColumn(built, of, taken);
    const isBudgetFirst = convention === "budgetFirst";
    return own ?? (pair && comparisonOf(built, figures, { ...pair, deviation: -1, isBudgetFirst }, ""));
  };
  const [outcome, forecast] = [found("outcome"), found("forecast")];
  return outcome || forecast ? { built, outcome, forecast } : null;
}

/** A budget and what is compared with it stand there, and the deviation is left to the reader. */
function pairWithoutColumn(
  { table }: BuiltTable,
  of: LetterComparison["of"],
  taken: readonly Pair[],
): Pair | null {
  const isSameTime = timesCompared(table);
  const used = new Set(taken.map(({ budget }) => table.columns[budget]!));
  // The budget of an outcome is that of a forecast too only where it says that it is of the year.
  const mayBe = (budget: Column) =>
    isOfYear(budget) === (of === "forecast") || (of === "forecast" && !used.has(budget));
  const anywhere = { heading: "", from: 0, before: Infinity, taken };
  return pairFor(
    table,
    anywhere,
    (budget, other) => purposeOf(other.heading) === of && mayBe(budget) && isSameTime(budget, other),
  );
}

function isOfYear({ heading, period }: Column): boolean {
  return says(YEARS_BUDGET, heading) || isWholeYear(period) || (period !== null && period.toMonth === null);
}

interface Compared {
  readonly budget: number;
  readonly other: number;
  /** -1 where no column holds it. */
  readonly deviation: number;
  readonly isBudgetFirst: boolean;
}

function comparisonOf(
  built: BuiltTable,
  figureAt: FigureAt,
  compared: Compared,
  heading: string,
): LetterComparison {
  const { table } = built;
  const details = new Set(detailRows(built));
  const comments = table.textColumns.filter((column) => isComment(column.heading));
  const lines = table.rows.flatMap(({ label, role }, r): LetterLine[] => {
    const isTotal = role === "total" || role === "net";
    if (label === "" || (!isTotal && !details.has(r))) return [];
    const [budget, other] = [figureAt(r, compared.budget), figureAt(r, compared.other)];
    if (!budget || !other) return [];
    const deviation = figureAt(r, compared.deviation) ?? difference(budget, other, compared.isBudgetFirst);
    const comment = comments.map(({ texts }) => texts[r]!).find((text) => text !== "") ?? "";
    return [{ label, budget, other, deviation, comment, isTotal }];
  });
  const { heading: otherHeading, period } = table.columns[compared.other]!;
  const { heading: budgetHeading, period: budgetPeriod } = table.columns[compared.budget]!;
  const isForecast = purposeOf(otherHeading) === "forecast";
  const favourable = conventionBySigns(table, [compared.budget]);
  const said = withYear(
    period ?? budgetPeriod ?? table.period,
    (table.period?.year ?? null) === null ? budgetPeriod : table.period,
  );
  return {
    of: isForecast ? "forecast" : "outcome",
    budgetHeading,
    otherHeading,
    deviationHeading: heading,
    period: isForecast ? said : untilReported(said, otherHeading, table.titles),
    isRounded: lines.some((line) => isOffByRounding(line, compared.isBudgetFirst)),
    lines,
    isPlusWorse:
      favourable !== null &&
      table.kind !== "investments" &&
      (favourable === "budgetFirst") !== compared.isBudgetFirst,
    total: wholeLine(lines),
  };
}

/** The deviation is not what the two make as they are shown, but what rounding each of them explains. */
function isOffByRounding({ budget, other, deviation }: LetterLine, isBudgetFirst: boolean): boolean {
  const apart = difference(budget, other, isBudgetFirst).value.minus(deviation.value).abs();
  const steps = [budget, other, deviation].map(({ decimals }) => exact(1).shifted(decimals));
  const rounding = steps.reduce((sum, step) => sum.plus(step), exact(0));
  return apart.sign() > 0 && apart.times(exact(2)).compare(rounding) <= 0;
}

/** "November" of a table that names the year above. */
function withYear(period: Period | null, ofTable: Period | null): Period | null {
  return period && period.year === null ? { ...period, year: ofTable?.year ?? null } : period;
}

/** "Utfall 2025" under "Januari–april 2025" is until April: a heading that says the year alone leaves the rest to the title. */
function untilReported(period: Period | null, heading: string, titles: readonly string[]): Period | null {
  const until = untilPart(period, [heading, ...titles]);
  if (until?.toMonth || says(FULL_YEAR, heading)) return until;
  const told = titles.filter((title) => !says(DAY_OF_DECISION, title));
  const reported = told.reverse().map(readPeriod);
  const month = reported.find(
    (one) => one !== null && one.toMonth !== null && [null, one.year].includes(until?.year ?? null),
  );
  return month ? { ...month, year: until?.year ?? month.year } : until;
}

/** A follow-up that has its budget, its outcome and the deviation in a row each. */
function ofRows(built: BuiltTable, figureAt: FigureAt): LetterComparison | null {
  const { rows, columns } = built.table;
  const rowOf = (role: ColumnRole) => rowOfRole(built.table, role);
  const [b, o, d] = [rowOf("budget"), rowOf("outcome"), rowOf("deviation")];
  const c = columns.findIndex((_, at) => figureAt(b, at) !== null);
  const [budget, other, deviation] = [b, o, d].map((row) => figureAt(row, c));
  if (!budget || !other || !deviation) return null;
  const total: LetterLine = {
    label: built.table.title,
    budget,
    other,
    deviation,
    comment: "",
    isTotal: true,
  };
  const period = readPeriod(rows[o]!.label);
  const [budgetHeading, otherHeading, deviationHeading] = [b, o, d].map((row) => rows[row]!.label);
  return {
    of: "outcome",
    budgetHeading: budgetHeading!,
    otherHeading: otherHeading!,
    deviationHeading: deviationHeading!,
    period: withYear(period, built.table.period),
    isRounded: false,
    isPlusWorse: false,
    lines: [total],
    total,
  };
}

/** The amount in a cell of a table, by its row and column; null where none stands there. */
type FigureAt = (row: number, column: number) => LetterFigure | null;

/** The amounts of a table: one that stands with so many decimals as it needs is told with those of its table. */
function figuresOf({ table: { figures } }: BuiltTable): FigureAt {
  const usual = usualDecimals(figures);
  return (row, column) => {
    const figure = figures[row]?.[column];
    if (!figure || figure.isPercent) return null;
    const value = exact(figure.units).shifted(figure.decimals);
    return { value, decimals: Math.max(figure.decimals, figure.stored === undefined ? usual : 0) };
  };
}

/** The most decimals that an amount of a table is printed with, where at least half of them are; 0 otherwise. */
function usualDecimals(figures: BuiltTable["table"]["figures"]): number {
  let [all, most, withMost] = [0, 0, 0];
  for (const figure of figures.flat()) {
    if (!figure || figure.isPercent) continue;
    all += 1;
    if (figure.decimals > most) [most, withMost] = [figure.decimals, 0];
    if (figure.decimals === most) withMost += 1;
  }
  return withMost * 2 >= all ? most : 0;
}

function difference(budget: LetterFigure, other: LetterFigure, isBudgetFirst: boolean): LetterFigure {
  const value = isBudgetFirst ? budget.value.minus(other.value) : other.value.minus(budget.value);
  return { value, decimals: Math.max(budget.decimals, other.decimals) };
}
