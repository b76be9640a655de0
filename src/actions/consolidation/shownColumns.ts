import { COMMITTEE_MEASURES, type CommitteeMeasure } from "../../domain/consolidation/committeeFigures";
import type { Consolidation } from "../../domain/consolidation/consolidation";
import { isSamePeriod } from "../../domain/consolidation/usualPeriod";
import { consolidationTexts as texts } from "../../texts/consolidation/consolidation";

/** Where the headings stand, and the first committee. */
export const COMMITTEE_HEADER_ROW = 3;
export const FIRST_COMMITTEE_ROW = COMMITTEE_HEADER_ROW + 1;

/** What a column of the sheet holds. */
export type CommitteeColumn = CommitteeMeasure | "heading" | "time" | "percent" | "source";

/** The measures that any of the committees has. */
export function toldMeasures({ rows }: Consolidation): CommitteeMeasure[] {
  return COMMITTEE_MEASURES.filter((measure) => rows.some(({ figures }) => figures[measure]));
}

/** The rows are of different times: each says its own. */
export function isOfSeveralTimes({ rows, period }: Consolidation): boolean {
  return rows.some(({ source }) => period && source.period && !isSamePeriod(source.period, period));
}

/** What heads an amount. */
export function amountHeading(made: Consolidation, measure: CommitteeMeasure): string {
  return texts.headings[measure](isOfSeveralTimes(made) ? null : made.period);
}

/** The columns of the sheet behind its rows' names, in order. */
export function shownColumns(made: Consolidation): CommitteeColumn[] {
  const measures = toldMeasures(made);
  const hasShare = measures.includes("budget") && measures.includes("outcome");
  const [soFar, ofYear] = [
    measures.filter((measure) => ["budget", "outcome", "deviation"].includes(measure)),
    measures.filter((measure) => ["yearBudget", "forecast", "forecastDeviation"].includes(measure)),
  ];
  return [
    ...(made.rows.some(({ source }) => source.heading !== "") ? (["heading"] as const) : []),
    ...(isOfSeveralTimes(made) ? (["time"] as const) : []),
    ...soFar,
    ...(hasShare ? (["percent"] as const) : []),
    ...ofYear,
    "source",
  ];
}
