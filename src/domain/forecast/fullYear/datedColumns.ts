import { periodQuestions } from "../../questions/periods";
import type { BuiltTable } from "../../structure/builtTable";
import type { Column } from "../../tables/table";
import { comparable } from "../../words/comparable";
import { purposeOf } from "../../words/headings";
import { fits } from "../../words/lexicon";
import { ACCUMULATED, EARLIER_YEAR, FULL_YEAR, ISO_MONTH, MONTH_ALONE, OF_PERIOD } from "../../words/times";

/** What a column's figures are for, of those that a year is forecast from. */
export type DatedPurpose = "outcome" | "budget" | "forecast";

/** How much of its year a column covers. */
export type YearSpan =
  | "whole"
  /** From January. */
  | "soFar"
  /** A month alone is named: its own figures or, where nothing better stands there, those up to it. */
  | "month"
  /** A month, and said to be no more. */
  | "onlyMonth"
  /** From a later month than January: a tertial, a quarter. */
  | "part";

/** A column that belongs to a year. */
export interface Dated {
  readonly column: number;
  readonly purpose: DatedPurpose;
  readonly year: number;
  readonly span: YearSpan;
  /** The last month, where the heading says one. */
  readonly month: number | null;
  /** The heading itself says that its figures are added up from January. */
  readonly isAccumulated: boolean;
}

/** The outcomes, budgets and forecasts of a table, by the year and the part of it that each is about. */
export function datedColumns({ table, differences }: BuiltTable, year: number): Dated[] {
  const corrected = new Map(
    periodQuestions(table, differences).map(({ column, otherMonth }) => [column, otherMonth]),
  );
  return table.columns.flatMap((column, c) => datedColumn(column, c, year, corrected.get(c)));
}

/** What a column is for; a time alone, "Jan" or "2024", heads an outcome. */
export function purposeIn({ heading, period }: Column): DatedPurpose | null {
  const role = purposeOf(heading);
  if (role === "amount" && (period?.toMonth ?? period?.year)) return "outcome";
  return role === "outcome" || role === "budget" || role === "forecast" ? role : null;
}

function datedColumn(column: Column, index: number, year: number, correctedMonth?: number): Dated[] {
  const { heading, period } = column;
  const text = comparable(heading);
  const purpose = purposeIn(column);
  if (purpose === null) return [];
  const isEarlier = fits(EARLIER_YEAR, text);
  const ownYear = period?.year ?? (isEarlier ? year - 1 : year);
  const isAccumulated = fits(ACCUMULATED, text) || (period?.fromMonth === 1 && !fits(ISO_MONTH, text));
  const month = correctedMonth ?? period?.toMonth ?? null;
  const span = spanOf(column, isAccumulated, ownYear === year, purpose);
  return [{ column: index, purpose, year: ownYear, span, month, isAccumulated }];
}

function spanOf(
  { heading, period }: Column,
  isAccumulated: boolean,
  isThisYear: boolean,
  purpose: DatedPurpose,
): YearSpan {
  const text = comparable(heading);
  const { fromMonth = null, toMonth = null } = period ?? {};
  if (fits(FULL_YEAR, text)) return "whole";
  if (fromMonth !== null && fromMonth > 1) return "part";
  if (isAccumulated) return toMonth === 12 ? "whole" : "soFar";
  if (fits(MONTH_ALONE, text)) return "onlyMonth";
  if (toMonth !== null) return "month";
  if (fits(OF_PERIOD, text)) return "soFar";
  return purpose === "outcome" && isThisYear ? "soFar" : "whole";
}
