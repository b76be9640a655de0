import type { CheckedTable } from "../checks/checkTable";
import type { Table } from "../tables/table";
import { readPeriod } from "../words/periods";
import type { StatementKind } from "../words/statementKinds";
import { columnFacets } from "./columnFacets";
import type { Statement, TableOfWorkbook } from "./statement";

/** A statement whose rows are yet to be read. */
export type Framed = Omit<Statement, "rows"> & { readonly checked: CheckedTable };

/** Null where a table is none of the statements, or has no columns to hold against others. */
export function framedStatement(
  { sheet, checked }: TableOfWorkbook,
  kind: StatementKind | null,
): Framed | null {
  const { table } = checked;
  if (kind === null || kind === "deviations") return null;
  const year = documentYear(sheet, table);
  const month = (table.period ?? readPeriod(sheet))?.toMonth ?? null;
  const facets = columnFacets(table, year, month);
  return facets.length === 0 ? null : { sheet, checked, table, kind, year, facets, total: wholeOf(checked) };
}

function documentYear(sheet: string, table: Table): number | null {
  const said = table.period?.year ?? readPeriod(sheet)?.year;
  if (said) return said;
  const years = table.columns.flatMap(({ period, role }) =>
    period?.year && role !== "budget" && role !== "forecast" ? [period.year] : [],
  );
  return years.length > 0 ? Math.max(...years) : null;
}

/** The total that no other sum contains. */
function wholeOf({ sums }: CheckedTable): number | null {
  const parts = new Set(sums.flatMap((sum) => sum.parts.map(({ row }) => row)));
  const tops = sums.filter(({ total, isFirm }) => isFirm && !parts.has(total));
  return tops.length === 1 ? tops[0]!.total : null;
}
