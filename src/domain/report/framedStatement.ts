import type { CheckedTable } from "../checks/checkTable";
import type { Table } from "../tables/table";
import { says } from "../words/lexicon";
import { readPeriod } from "../words/periods";
import type { StatementKind } from "../words/statementKinds";
import { ALL_YEARS, EARLIER_YEAR } from "../words/times";
import { columnFacets } from "./columnFacets";
import type { Statement, TableOfWorkbook } from "./statement";

/** A statement whose rows are yet to be read. */
export type Framed = Omit<Statement, "rows"> & { readonly checked: CheckedTable };

/**
 * Null where a table is none of the statements, or has no columns to hold against others.
 * @param ofReport the year that the report is of, for tables that name none themselves
 */
export function framedStatement(
  { sheet, checked }: TableOfWorkbook,
  kind: StatementKind | null,
  ofReport: number | null = null,
): Framed | null {
  const { table } = checked;
  if (kind === null || kind === "deviations") return null;
  const year = documentYear(sheet, table, ofReport);
  const month = (table.period ?? readPeriod(sheet))?.toMonth ?? null;
  const facets = columnFacets(table, year, month);
  return facets.length === 0 ? null : { sheet, checked, table, kind, year, facets, total: wholeOf(checked) };
}

/** Sheets of a report that tell their year: fewer tell nothing of one that does not. */
const LEAST_DATED = 2;

/** The year that most of the statements are of; null where few tell, or as many are of another. */
export function yearOfReport(years: readonly (number | null)[]): number | null {
  const dated = years.filter((year) => year !== null);
  const most = dated.filter((year) => dated.filter((other) => other === year).length * 2 > dated.length);
  return most.length >= LEAST_DATED ? most[0]! : null;
}

function documentYear(sheet: string, table: Table, ofReport: number | null): number | null {
  const said = table.period?.year ?? readPeriod(sheet)?.year;
  const amounts = table.columns.filter(({ role }) => role !== "note" && role !== "deviation");
  const dated = amounts.filter(
    ({ period, role }) => period?.year && role !== "budget" && role !== "forecast",
  );
  const years = dated.map(({ period }) => period!.year!);
  // "Översikt 2018-2020" is of the last of its years.
  if (said) return Math.max(said, ...years);
  if (years.length === 0) {
    const isOfYearBefore = [sheet, ...table.titles].some((text) => says(EARLIER_YEAR, text));
    return ofReport !== null && isOfYearBefore ? ofReport - 1 : ofReport;
  }
  const last = Math.max(...years);
  // "Utfall" beside "Utfall 2023" is of the year after.
  const isBesideOwn = amounts.some(
    ({ period, role, heading }) =>
      !period?.year &&
      !says(EARLIER_YEAR, heading) &&
      !says(ALL_YEARS, heading) &&
      dated.some((other) => other.role === role && other.period!.year === last),
  );
  return isBesideOwn ? last + 1 : last;
}

/** The total that no other sum contains. */
function wholeOf({ sums }: CheckedTable): number | null {
  const parts = new Set(sums.flatMap((sum) => sum.parts.map(({ row }) => row)));
  const tops = sums.filter(({ total, isFirm }) => isFirm && !parts.has(total));
  return tops.length === 1 ? tops[0]!.total : null;
}
