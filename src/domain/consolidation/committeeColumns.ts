import type { Grid } from "../sheet/grid";
import { findColumns } from "../deviations/findColumns";
import type { Convention } from "../deviations/convention";
import { isSameTime } from "../structure/sameTime";
import { datedColumns, type Dated } from "../forecast/fullYear/datedColumns";
import { latestForecast } from "../forecast/fullYear/ownForecast";
import type { Answers } from "../structure/answers";
import type { BuiltTable } from "../structure/builtTable";
import { isPrinted } from "../tables/amounts";
import type { Table } from "../tables/table";
import type { ColumnRole } from "../words/columnRoles";
import { isIncome, OF_COST } from "../words/incomes";
import { says } from "../words/lexicon";
import { ENDS_IN_NET } from "../words/rowRoles";
import { ANNUAL, EARLIER_YEAR, FULL_YEAR } from "../words/times";
import type { CommitteeMeasure } from "./committeeFigures";

/** The columns of a committee's table that hold what is consolidated, by their place in the table. */
export type CommitteeColumns = Partial<Record<CommitteeMeasure, number>>;

/** A time that no table is about, for one that names no year. */
const NO_YEAR = 0;

/**
 * Finds the columns of a table that a consolidation takes: the outcome with the budget of the same time, and the
 * forecast with that of the year. Told by what they are about, never by where they stand.
 * @param convention which way the deviations of the table are taken
 */
export function committeeColumns(
  built: BuiltTable,
  grid: Grid,
  convention: Convention,
  answers: Answers,
): CommitteeColumns {
  const { table } = built;
  const year = yearOfTable(table);
  const own = datedColumns(built, year).filter(
    (one) => one.year === year && isFilledColumn(table, one.column),
  );
  const of = (purpose: Dated["purpose"]) =>
    netOnes(
      table,
      own.filter((one) => one.purpose === purpose),
    );
  const budgets = of("budget");
  const outcomeSoFar = outcomeOf(of("outcome"));
  const latest = annualOnes(table, latestForecast(table, of("forecast"))).at(-1);
  const [outcome, forecast] = [outcomeSoFar, latest].map((one) => netBeside(table, one?.column));
  const deviations = findColumns(built, grid, convention, answers).columns.filter(
    ({ measure, kind }) => measure === "amount" && kind === "existing",
  );
  const pairOf = (dated: Dated | undefined): Pick<CommitteeColumns, "budget" | "deviation"> => {
    const other = netBeside(table, dated?.column);
    if (!dated || other === undefined) return {};
    const compared = deviations.find(({ minuend, subtrahend }) => [minuend, subtrahend].includes(other));
    if (!compared) {
      const budget = netBeside(table, budgetFor(table, budgets, dated));
      const pair = [budget, other];
      const difference = built.differences.find(
        ({ minuend, subtrahend }) => pair.includes(minuend) && pair.includes(subtrahend),
      );
      return { budget, deviation: difference?.deviation };
    }
    const deviation = table.columns.findIndex(({ sheetColumn }) => sheetColumn === compared.sheetColumn);
    return { budget: compared.budget, deviation };
  };
  const [soFar, ofYear] = [pairOf(outcomeSoFar), pairOf(latest)];
  return withoutUndefined({
    budget: soFar.budget ?? (outcome === undefined ? undefined : wholeYear(table, budgets)),
    outcome,
    deviation: soFar.deviation,
    yearBudget: ofYear.budget ?? (forecast === undefined ? undefined : wholeYear(table, budgets)),
    forecast,
    forecastDeviation: ofYear.deviation,
  });
}

/**
 * The year of the report: as the title says, or the latest that a budget, a forecast or an outcome is about. An outcome
 * without a year beside one that has it is a later one.
 */
function yearOfTable({ period, columns }: Table): number {
  if (period?.year) return period.year;
  const yearsOf = (...roles: ColumnRole[]) =>
    columns.flatMap(({ period: own, role }) => (own?.year && roles.includes(role) ? [own.year] : []));
  const planned = yearsOf("budget", "forecast");
  if (planned.length > 0) return Math.max(...planned);
  const years = yearsOf("outcome", "amount");
  if (years.length === 0) return NO_YEAR;
  const hasUndated = columns.some(
    ({ heading, role, period: own }) => role === "outcome" && !own?.year && !says(EARLIER_YEAR, heading),
  );
  return Math.max(...years) + (hasUndated ? 1 : 0);
}

/** Columns of income and of costs stand beside those of what is left: "Budget netto". */
function netOnes(table: Table, dated: readonly Dated[]): Dated[] {
  const heading = ({ column }: Dated) => table.columns[column]!.heading;
  const nets = dated.filter((one) => says(ENDS_IN_NET, heading(one)));
  if (nets.length > 0) return nets;
  const whole = dated.filter((one) => !isIncome(heading(one)) && !says(OF_COST, heading(one)));
  return whole.length > 0 ? whole : [...dated];
}

/** "Budget Intäkter | Kostnader | Netto", the upper heading written once: what is left stands to the right of its income. */
function netBeside({ columns }: Table, column: number | undefined): number | undefined {
  if (column === undefined) return undefined;
  const { heading } = columns[column]!;
  if (!isIncome(heading) && !says(OF_COST, heading)) return column;
  const rest = columns.slice(column + 1);
  const end = rest.findIndex(({ role }) => role !== "amount");
  const own = end < 0 ? rest : rest.slice(0, end);
  const net = own.findIndex((one) => says(ENDS_IN_NET, one.heading));
  return net < 0 ? column : column + 1 + net;
}

/** How surely a column of outcomes is the one from January until now. */
const SPANS: readonly Dated["span"][] = ["soFar", "whole", "month", "part", "onlyMonth"];

function outcomeOf(outcomes: readonly Dated[]): Dated | undefined {
  const weight = ({ span, isAccumulated }: Dated) => SPANS.indexOf(span) * 2 - (isAccumulated ? 1 : 0);
  const sorted = [...outcomes].sort(
    (a, b) => weight(a) - weight(b) || (b.month ?? 0) - (a.month ?? 0) || b.column - a.column,
  );
  return sorted[0];
}

/**
 * The budget of the same time as an outcome or a forecast, the nearest of several: one that is spread to a part of the
 * year before one that names no time, and the whole year's only where there is no other.
 */
function budgetFor(table: Table, budgets: readonly Dated[], other: Dated): number | undefined {
  const isOfYear = other.purpose === "forecast" || other.span === "whole";
  const isPart = ({ span }: Dated) => span !== "whole";
  const months = budgets.filter(
    (one) => one.month === null || other.month === null || one.month === other.month,
  );
  const spread = isOfYear ? [] : months.filter(isPart);
  const same = budgets.filter(({ column }) =>
    isSameTime(table.columns[column]!, table.columns[other.column]!),
  );
  const untimed = isOfYear
    ? []
    : same.filter(({ column }) => !says(FULL_YEAR, table.columns[column]!.heading));
  const [found = []] = [spread, untimed, annualOnes(table, same), budgets].filter((some) => some.length > 0);
  const distance = ({ column }: Dated) => Math.abs(column - other.column);
  return [...found].sort((x, y) => distance(x) - distance(y))[0]?.column;
}

function wholeYear(table: Table, budgets: readonly Dated[]): number | undefined {
  const whole = annualOnes(
    table,
    budgets.filter(({ span }) => span === "whole"),
  );
  return (whole[0] ?? budgets[0])?.column;
}

/** "Årets budget" beside "Total budget": the year's is meant. */
function annualOnes(table: Table, dated: readonly Dated[]): readonly Dated[] {
  const annual = dated.filter(({ column }) => says(ANNUAL, table.columns[column]!.heading));
  return annual.length > 0 ? annual : dated;
}

function isFilledColumn({ amounts, rows }: Table, column: number): boolean {
  return rows.some((_, row) => isPrinted(amounts, row, column));
}

function withoutUndefined(columns: { [M in CommitteeMeasure]: number | undefined }): CommitteeColumns {
  return Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== undefined));
}
