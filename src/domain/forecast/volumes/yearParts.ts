import type { Answers } from "../../structure/answers";
import { PERIOD_KEY } from "../../structure/answers";
import type { SourceTable } from "../../structure/builtTable";
import { endsSentence } from "../../words/boundaries";
import { readPeriod } from "../../words/periods";
import { comparable } from "../../words/comparable";
import { purposeOf } from "../../words/headings";
import { fits } from "../../words/lexicon";
import { isPriceName } from "../../words/priceNames";
import { ACCUMULATED } from "../../words/times";
import { MARKED_FORECAST, namedPart, type MonthSpan } from "../../words/yearParts";
import { yearOf } from "../fullYear/fullYearColumns";
import { isFilled } from "../fullYear/monthSeries";

/** A column of a part of the year, and which months it holds. */
export interface YearPart extends MonthSpan {
  readonly column: number;
}

interface Part extends YearPart {
  readonly purpose: "outcome" | "forecast" | "amount";
}

/** A figure that has grown this many times from the first month to the last is likely added up from January. */
const GROWN = 6;

/**
 * The columns that make up a whole year together, from January: months that have come and months to come, "Utfall
 * jan-aug" and "Prognos sep-dec", the two terms. Of an outcome and a forecast of the same months the outcome is
 * taken, where it holds figures.
 * @returns none where months are missing, where it is not told which of several columns hold them, where all is
 * budget or all is outcome, or where the later months may be what is left of something else
 */
export function yearParts(
  source: SourceTable,
  subject: "volume" | "price",
  answers: Answers = {},
): YearPart[] {
  const { table, sheet } = source;
  const purposes = [table.title, table.labelHeading, sheet].map(purposeOf);
  if (purposes.includes("budget")) return [];
  const read = table.columns.flatMap((_column, c): Part[] => partIn(source, c));
  const priced = read.filter(({ column }) => isPriceName(table.columns[column]!.heading));
  // Beside a price of the whole year the parts are volumes, and no prices.
  const isOfBoth = priced.length < read.length && table.columns.some(({ heading }) => isPriceName(heading));
  const all = !isOfBoth ? read : subject === "price" ? priced : read.filter((one) => !priced.includes(one));
  const parts = chained(all);
  const isOutcome = ({ purpose }: Part) =>
    purpose === "outcome" || (purpose === "amount" && purposes.includes("outcome"));
  if (parts.length < 2 || parts.every(isOutcome)) return [];
  const reported = monthSaid(source) ?? (Number(answers[PERIOD_KEY] ?? 0) || 12);
  const isUnsaid = parts.some(({ to, purpose }) => to > reported && purpose !== "forecast");
  return isUnsaid || isAddedUp(source, parts) ? [] : parts;
}

/** The last month that a title says the table is of; a sentence explains something else: "VT = januari-juni." */
function monthSaid({ table }: SourceTable): number | null {
  const said = table.titles.filter((title) => !endsSentence(title)).map(readPeriod);
  return said.find((period) => period !== null)?.toMonth ?? null;
}

/** The same months, one by one. */
export function isSameParts(a: readonly YearPart[], b: readonly YearPart[]): boolean {
  return a.length === b.length && a.every(({ from, to }, i) => b[i]!.from === from && b[i]!.to === to);
}

function partIn({ table }: SourceTable, column: number): Part[] {
  const { heading, role, period } = table.columns[column]!;
  const text = comparable(heading);
  const purpose = fits(MARKED_FORECAST, text) ? "forecast" : purposeOf(heading);
  if (role === "note" || !isFilled(table, column)) return [];
  if (![null, yearOf(table)].includes(period?.year ?? null)) return [];
  const { fromMonth = null, toMonth = null } = period ?? {};
  const span =
    namedPart(heading) ??
    (toMonth === null ? null : { from: fromMonth ?? toMonth, to: toMonth, isTerm: false });
  if (!span || span.to - span.from === 11 || (fits(ACCUMULATED, text) && fromMonth === null)) return [];
  const isOfOther = purpose === "budget" || purpose === "deviation" || purpose === "percent";
  if (isOfOther) return [];
  return [
    {
      ...span,
      column,
      purpose: purpose === "outcome" || purpose === "forecast" ? purpose : "amount",
    },
  ];
}

/** From January to December, each month once. */
function chained(all: readonly Part[]): Part[] {
  const parts: Part[] = [];
  for (let month = 1; month <= 12; month = parts.at(-1)!.to + 1) {
    const starting = all.filter(({ from }) => from === month);
    const come = starting.filter(({ purpose }) => purpose === "outcome");
    const [first, ...others] = come.length > 0 ? come : starting;
    if (!first || others.length > 0) return [];
    parts.push(first);
  }
  // What is counted by terms is not mixed with what is counted by months.
  return parts.at(-1)!.to === 12 && parts.every(({ isTerm }) => isTerm === parts[0]!.isTerm) ? parts : [];
}

/** Every row grows from month to month, as figures do that are added up from January. */
function isAddedUp({ table }: SourceTable, parts: readonly YearPart[]): boolean {
  if (parts.length < 12) return false;
  const rows = table.figures.filter((_row, r) => table.rows[r]!.hasFigures);
  return rows.every((row) => {
    const values = parts.map(({ column }) => row[column]?.units ?? 0);
    const isGrowing = values.every((value, i) => i === 0 || value >= values[i - 1]!);
    return isGrowing && values.at(-1)! >= GROWN * values[0]!;
  });
}
