import type { Table } from "../tables/table";
import type { GoalRole } from "../words/goals/goalHeadings";
import type { GoalColumn } from "./goalColumns";
import type { CurrentColumns } from "./goalTable";

/** The outcome that is assessed, and the columns it is held against. */
export function currentColumns(columns: readonly GoalColumn[], table: Table): CurrentColumns {
  const of = (role: GoalRole) => columns.filter((column) => column.role === role);
  // A column for a time that has not come yet is blank from top to bottom.
  const measured = of("outcome").filter(({ figures }) => figures > 0);
  const all = preferred(measured.length > 0 ? measured : of("outcome"), ({ isPast }) => !isPast);
  const outcomes = preferred(all, ({ isOfPart }) => !isOfPart);
  const [outcome = null, ...earlier] = [...outcomes].sort(
    (a, b) => (b.year ?? 9999) - (a.year ?? 9999) || (b.month ?? 12) - (a.month ?? 12),
  );
  const forecasts = of("forecast").filter(({ figures }) => figures > 0);
  const year = outcome?.year ?? forecasts[0]?.year ?? table.period?.year ?? null;
  const isOfYear = (column: GoalColumn) => column.year === null || year === null || column.year === year;
  const forecast = forecasts.find(isOfYear) ?? null;
  const targets = of("target").sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  const isWhole = ({ month }: GoalColumn) => month === null || month === 12;
  const interim = forecast ? undefined : targets.find((one) => isOfYear(one) && isSameMonth(one, outcome));
  const whole = targets.filter(isWhole);
  const isLater = (column: GoalColumn) => column.year !== null && year !== null && column.year > year;
  return {
    outcome,
    forecast,
    target: interim ?? whole.find(isOfYear) ?? whole.find(isLater) ?? targets.at(-1) ?? null,
    start: of("start")[0] ?? null,
    previous:
      earlier.find(({ year: other }) => other !== null && year !== null && other === year - 1) ??
      measured.find(({ isPast }) => isPast) ??
      null,
    targets: whole.filter((column) => isOfYear(column) || isLater(column)),
    assessment: ofTheSameTime(of("assessment"), outcome, year),
    trend: ofTheSameTime(of("trend"), outcome, year),
    direction: of("direction")[0] ?? null,
    // A target for the same part of the year is held against the outcome as it stands.
    months: interim ? 12 : monthsOf(outcome, year, table),
    year,
  };
}

/** Those that fit, or all where none does. */
function preferred(
  columns: readonly GoalColumn[],
  fits: (column: GoalColumn) => boolean,
): readonly GoalColumn[] {
  const fitting = columns.filter(fits);
  return fitting.length > 0 ? fitting : columns;
}

/** The column of words that belongs to the outcome: "Bedömning 2024" is not for 2025, nor that of T1 for T2. */
function ofTheSameTime(
  columns: readonly GoalColumn[],
  outcome: GoalColumn | null,
  year: number | null,
): GoalColumn | null {
  const ofYear = columns.filter((one) => one.year === null || year === null || one.year === year);
  const isDated = ({ month, year: own }: GoalColumn) => Number(month !== null) + Number(own !== null);
  const fitting = ofYear.filter(({ month }) => month === null || month === (outcome?.month ?? month));
  return [...fitting].sort((a, b) => isDated(b) - isDated(a))[0] ?? null;
}

function isSameMonth({ month }: GoalColumn, outcome: GoalColumn | null): boolean {
  return month !== null && month !== 12 && month === outcome?.month;
}

/** "Utfall aug 2025" is eight months; "Utfall 2025" in a report per August is too. */
function monthsOf(outcome: GoalColumn | null, year: number | null, { period }: Table): number {
  if (outcome?.month) return outcome.month;
  const isOfReport = period?.toMonth && (year === null || period.year === null || period.year === year);
  return (isOfReport ? period.toMonth : null) ?? 12;
}
