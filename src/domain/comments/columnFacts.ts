import type { BuiltTable } from "../structure/builtTable";
import type { Column } from "../tables/table";
import { PLAIN_WORDS } from "../words/comments/explained";
import {
  DIFFERENCE_OF,
  HEADING_WORD,
  OF_FORECAST,
  OF_ALL_YEARS,
  OF_DEVIATIONS,
  OF_YEAR_BEFORE,
  PART_OF_YEAR,
  REPORTS,
  SHORT_MONTH,
  UNTIL_WORDS,
} from "../words/comments/tableWords";
import { comparable, wordsOf } from "../words/comparable";
import { says } from "../words/lexicon";
import { CHANGE_OVER_YEARS, namesCompared, OF_A_REPORT, purposeOf } from "../words/headings";
import { WHOLE_YEAR, type Period } from "../words/periods";
import { NUMBERED } from "../words/times";

/** What a figure of a column is: planned, come out, foreseen, a distance from the budget, a change over time. */
export type Content = "budget" | "outcome" | "forecast" | "deviation" | "change" | "share" | "nothing";

/** A column as a sentence may speak of it. */
export interface ColumnFact {
  readonly content: Content;
  /** Of a deviation: what is held against the budget. */
  readonly basis: "outcome" | "forecast";
  readonly year: number | null;
  /** The last month, where the heading names one before December. */
  readonly month: number | null;
  /** It ends before the year does: "Delårsbokslut 2024", "Utfall ack". */
  readonly isOfPart: boolean;
  /** It names one month alone, of which it may be or until which. */
  readonly isOneMonth: boolean;
  /** An earlier year than the table's own. */
  readonly isPast: boolean;
  /** Of all years of a project, beside a column of the year. */
  readonly isOfAllYears: boolean;
  /** Whether words name the report or plan that it is from: "i delårsrapporten". */
  readonly isNamedBy: (said: string) => boolean;
  /** What the heading says beside role and time: "Koncernen Utfall 2014" is of the "koncernen". */
  readonly group: readonly string[];
}

/**
 * What each column of a table holds, as a sentence may speak of it.
 * @example columnFacts(built)[2] // { content: "outcome", year: 2024, isPast: false, group: ["koncern"], ... }
 */
export function columnFacts({ table, differences }: BuiltTable): ColumnFact[] {
  const columns = table.columns.map((column) => ({
    ...column,
    period: column.period ?? shortMonth(column.heading),
  }));
  const years = columns.flatMap(({ period, role }) =>
    period?.year && role !== "target" ? [period.year] : [],
  );
  const latest = Math.max(...years, table.period?.year ?? 0);
  const isOfDeviations =
    says(OF_DEVIATIONS, table.title) && columns.every(({ heading }) => !HELD_APART.has(purposeOf(heading)));
  const first = columns.map((column, c): ColumnFact => {
    const year = column.period?.year ?? null;
    const difference = differences.find(({ deviation }) => deviation === c);
    const pair = difference ? [columns[difference.minuend]!, columns[difference.subtrahend]!] : [];
    return {
      content: isForeseen(column.heading, columns)
        ? "forecast"
        : contentOf(column, pair, columns, isOfDeviations),
      basis: isOfForecast(column, pair) ? "forecast" : "outcome",
      year,
      month: column.period?.toMonth && column.period.toMonth < 12 ? column.period.toMonth : null,
      isOfPart: says(PART_OF_YEAR, column.heading) || isPart(column.period),
      isOneMonth:
        column.period?.toMonth !== undefined &&
        column.period.toMonth !== null &&
        column.period.fromMonth === null,
      isPast: says(OF_YEAR_BEFORE, column.heading) || (year !== null && latest > 0 && year < latest),
      isOfAllYears: says(OF_ALL_YEARS, column.heading),
      isNamedBy: (said) => REPORTS.some((report) => says(report, column.heading) && says(report, said)),
      group: groupOf(column.heading),
    };
  });
  // "Avvikelse" and "Avvikelse 2017": the one that names no year is the table's own.
  const hasOwn = (fact: ColumnFact) =>
    first.some(
      (other) => other.content === fact.content && other.basis === fact.basis && other.year === null,
    ) && !first.some((other) => other.content !== fact.content && other.year === fact.year);
  const dated = first.map((fact) =>
    fact.content === "deviation" && fact.year !== null && fact.basis === "outcome" && hasOwn(fact)
      ? { ...fact, isPast: true }
      : fact,
  );
  // Of several forecasts, or deviations by them, the one that was made last is the table's own.
  return dated.map((fact, c) => {
    if (!isDated(fact)) return fact;
    const all = [...columns.keys()].filter((d) => isDated(dated[d]!) && dated[d]!.content === fact.content);
    const newest = Math.max(...all.map((d) => dateOf(columns[d]!.heading, dated[d]!)));
    return dateOf(columns[c]!.heading, fact) < newest ? { ...fact, isPast: true } : fact;
  });
}

/** "Utfall 2508": all of the year until its month. */
function shortMonth(heading: string): Period | null {
  const [, year, month] = SHORT_MONTH.pattern.exec(heading.trim()) ?? [];
  return year && month ? { year: CENTURY + Number(year), fromMonth: 1, toMonth: Number(month) } : null;
}

const CENTURY = 2000;

function isPart(period: Period | null): boolean {
  return (period?.toMonth ?? 12) < 12 || (period?.fromMonth ?? 1) > 1;
}

function isDated({ content, basis, month }: ColumnFact): boolean {
  return content === "forecast" || (content === "deviation" && basis === "forecast" && month !== null);
}

/** Which of several forecasts comes first: by its month, or by its number; one without either is the latest. */
function dateOf(heading: string, { year, month, isPast }: ColumnFact): number {
  if (isPast && year === null) return 0;
  const number = NUMBERED.pattern.exec(comparable(heading));
  return (year ?? 0) * MONTHS + (month ?? (number ? Number(number[1]) : MONTHS));
}

const MONTHS = 13;

/** Columns that a deviation is taken between. */
const HELD_APART: ReadonlySet<string> = new Set(["budget", "outcome", "forecast", "deviation"]);

function contentOf(
  column: Column,
  pair: readonly Column[],
  columns: readonly Column[],
  isOfDeviations: boolean,
): Content {
  const purpose = purposeOf(column.heading);
  switch (column.role) {
    case "label":
    case "note":
    case "assessment":
    case "trend":
      return "nothing";
    case "percent":
      if (says(CHANGE_OVER_YEARS, column.heading)) return "change";
      // "Sjukfrånvaro 2024, %" is measured, and no share of what stands beside it.
      return purpose !== "deviation" && groupOf(column.heading).length > 0 ? "outcome" : "share";
    case "deviation":
      return isOverYears(column, pair, columns) ? "change" : "deviation";
    default:
      if (says(DIFFERENCE_OF, column.heading)) return "deviation";
      return purpose === "budget" || purpose === "forecast"
        ? purpose
        : column.role === "target"
          ? "budget"
          : isOfDeviations
            ? "deviation"
            : "outcome";
  }
}

/** What an interim report said, beside what the year came to. */
function isForeseen(heading: string, columns: readonly Column[]): boolean {
  return (
    says(OF_A_REPORT, heading) &&
    columns.some((one) => !says(OF_A_REPORT, one.heading) && says(WHOLE_YEAR, one.heading))
  );
}

/** The change from one year to the next, and no distance from a budget. */
function isOverYears(column: Column, pair: readonly Column[], columns: readonly Column[]): boolean {
  const [a, b] = pair.map(({ period }) => period?.year ?? null);
  if (a !== undefined && a !== null && b !== null && a !== b) return true;
  // Between what came out and what was foreseen: how far the forecast was off.
  const purposes = pair.map(({ heading }) =>
    isForeseen(heading, columns) ? "forecast" : purposeOf(heading),
  );
  if (purposes.includes("forecast") && !purposes.includes("budget")) return true;
  return says(CHANGE_OVER_YEARS, column.heading) && !namesCompared(column.heading, "budget");
}

function isOfForecast(column: Column, pair: readonly Column[]): boolean {
  return (
    namesCompared(column.heading, "forecast") ||
    (purposeOf(column.heading) === "deviation" && says(OF_FORECAST, column.heading)) ||
    (says(DIFFERENCE_OF, column.heading) && says(OF_FORECAST, column.heading)) ||
    pair.some(({ heading }) => purposeOf(heading) === "forecast")
  );
}

function groupOf(heading: string): string[] {
  const unbroken = heading
    .replace(/([a-zåäö])- (?=[a-zåäö])/g, "$1")
    .replace(new RegExp(UNTIL_WORDS.pattern, "gi"), " ");
  return wordsOf(unbroken).filter(
    (word) => !HEADING_WORD.pattern.test(word) && !PLAIN_WORDS.some(({ pattern }) => pattern.test(word)),
  );
}
