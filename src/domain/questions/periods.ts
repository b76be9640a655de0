import type { Answers } from "../structure/answers";
import type { Difference } from "../structure/differences";
import { otherTimeOf, TIME_ANSWERS } from "../structure/sameTime";
import type { Column, Table } from "../tables/table";
import { OF_A_REPORT, OF_OTHER_SPANS } from "../words/headings";
import { says } from "../words/lexicon";

/** A heading speaks of another time than what stands beside or above it. */
export interface PeriodQuestion {
  readonly rule: "period";
  readonly table: Table;
  readonly column: number;
  /** Months, 1-12: what the heading says, and what the rest says. */
  readonly saidMonth: number;
  readonly otherMonth: number;
  readonly witness: PeriodWitness;
}

/** Who says otherwise than a heading, the strongest first. */
export type PeriodWitness =
  /** The user, when asked what the workbook is about. */
  | { readonly kind: "answer" }
  /** The title, or the row that tells the period. */
  | { readonly kind: "title" }
  /** The column it is compared with. */
  | { readonly kind: "column"; readonly column: number }
  /** The budget of other months that its deviation is taken from. */
  | { readonly kind: "budget"; readonly column: number }
  /** What the other tables of the workbook are about. */
  | { readonly kind: "tables"; readonly sheet: string };

/**
 * Headings whose period contradicts what they are compared with: an outcome for January-April beside a budget
 * for January-August, or in a report per August. A question, since only the author knows which is right.
 *
 * Evidence in order: the title and period rows, then the column it is compared with. An outcome of an earlier
 * year, or one beside a column that does have the report's period, is a comparison and no contradiction.
 */
export function periodQuestions(table: Table, differences: readonly Difference[]): PeriodQuestion[] {
  return table.columns.flatMap((column, c) => {
    const said = column.period;
    const isOutcome = column.role === "outcome" || column.role === "price" || column.role === "budget";
    if (!isOutcome || !said?.toMonth || said.fromMonth === null) return [];
    const found = byTitle(table, c) ?? byNeighbour(table, c, differences);
    return found ? [periodQuestion(table, c, found.month, found.witness)] : [];
  });
}

/**
 * Deviations that are taken between a budget and what is of other months of its year, such as the whole year's budget
 * beside an outcome until August, where no heading is asked about already: whether that is meant is asked, and the
 * answer holds where deviations are filled too.
 */
export function otherTimeQuestions(
  table: Table,
  differences: readonly Difference[],
  answers: Answers,
): PeriodQuestion[] {
  const asked = new Set(periodQuestions(table, differences).map(({ column }) => column));
  return differences.flatMap((difference): PeriodQuestion[] => {
    const found = otherTimeOf(table, difference);
    if (!found || answers[found.key] === TIME_ANSWERS.compare || asked.has(found.other)) return [];
    asked.add(found.other);
    const [budget, other] = [found.budget, found.other].map((c) => table.columns[c]!.period?.toMonth ?? 12);
    const witness = { kind: "budget", column: found.budget } as const;
    return [{ rule: "period", table, column: found.other, saidMonth: other!, otherMonth: budget!, witness }];
  });
}

/** The question whether a heading should speak of this month instead. */
export function periodQuestion(
  table: Table,
  column: number,
  otherMonth: number,
  witness: PeriodWitness,
): PeriodQuestion {
  const saidMonth = table.columns[column]!.period!.toMonth!;
  return { rule: "period", table, column, saidMonth, otherMonth, witness };
}

interface Witness {
  readonly month: number;
  readonly witness: PeriodWitness;
}

/** The report is per another month, and no other column of its year has that month. */
function byTitle(table: Table, c: number): Witness | null {
  const { period: report, columns } = table;
  const said = columns[c]!.period!;
  const isOfReport =
    report?.toMonth && (said.year === null || report.year === null || said.year === report.year);
  if (!isOfReport || report.toMonth === said.toMonth || said.toMonth === 12 || columns[c]!.role === "budget")
    return null;
  // Another outcome up to the report's month makes this one a column for comparison.
  const hasReportsOwn = columns.some(
    ({ period, role }, other) =>
      other !== c && role === columns[c]!.role && period?.toMonth === report.toMonth,
  );
  return hasReportsOwn ? null : { month: report.toMonth, witness: { kind: "title" } };
}

/**
 * The column it is compared with covers another span of the same year; "kvar av helårsbudget" may, and so may what a
 * report of August said of the whole year.
 */
function byNeighbour(table: Table, c: number, differences: readonly Difference[]): Witness | null {
  if (table.columns[c]!.role === "budget") return null;
  for (const { deviation, minuend, subtrahend } of differences) {
    if (c !== minuend && c !== subtrahend) continue;
    if (says(OF_OTHER_SPANS, table.columns[deviation]!.heading)) continue;
    const other = c === minuend ? subtrahend : minuend;
    const [a, b] = [table.columns[c]!.period!, table.columns[other]!.period];
    const isSameYear = a.year === null || !b || b.year === null || a.year === b.year;
    if (!b?.toMonth || b.fromMonth === null || !isSameYear || b.toMonth === a.toMonth || b.toMonth === 12)
      continue;
    if (a.toMonth === 12 && mayBeOfTheYear(table.columns[other]!)) continue;
    return { month: b.toMonth, witness: { kind: "column", column: other } };
  }
  return null;
}

/** The months of its heading may be those it was made after: "Prognos per augusti", "Delårsrapport jan-aug". */
function mayBeOfTheYear({ role, heading }: Column): boolean {
  return role === "forecast" || says(OF_A_REPORT, heading);
}
