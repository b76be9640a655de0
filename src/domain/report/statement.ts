import type { CheckedTable } from "../checks/checkTable";
import type { Table } from "../tables/table";
import { says } from "../words/lexicon";
import { readPeriod } from "../words/periods";
import { lineOf, OF_ONE_COMMITTEE, statementKind, type StatementKind } from "../words/statements";
import { columnFacets, type ColumnFacets } from "./columnFacets";
import { statementRows, type StatementRow } from "./statementRows";

/** A table, checked by itself, on the sheet where it stands. */
export interface TableOfWorkbook {
  readonly sheet: string;
  readonly checked: CheckedTable;
}

/** A table read as a part of a report: which statement it is, of which year, and what its rows and columns are. */
export interface Statement {
  readonly sheet: string;
  readonly table: Table;
  readonly kind: StatementKind;
  /** Of the report it stands in: what it says of earlier years is for comparison. */
  readonly year: number | null;
  readonly facets: readonly ColumnFacets[];
  readonly rows: readonly StatementRow[];
  /** The row that all of it comes to, where there is one. */
  readonly total: number | null;
}

/** The statements among the tables of a workbook, in their order; tables that are none are left out. */
export function statementsOf(tables: readonly TableOfWorkbook[]): Statement[] {
  return tables.flatMap(({ sheet, checked }) => {
    const { table } = checked;
    const kind = kindOf(sheet, table);
    if (kind === null || kind === "deviations") return [];
    if (table.rows.some(({ label }) => says(OF_ONE_COMMITTEE, label))) return [];
    const year = documentYear(sheet, table);
    const month = (table.period ?? readPeriod(sheet))?.toMonth ?? null;
    const facets = columnFacets(table, year, month);
    const rows = statementRows(table, kind, facets);
    if (facets.length === 0 || rows.length === 0) return [];
    return [{ sheet, table, kind, year, facets, rows, total: wholeOf(checked) }];
  });
}

/** By its title, else its sheet, else the heading of its labels, else the lines that only one statement has. */
function kindOf(sheet: string, table: Table): StatementKind | null {
  const said = [...table.titles, sheet, table.labelHeading].map(statementKind).find((kind) => kind !== null);
  if (said) return said;
  const lines = new Set(table.rows.map(({ label }) => lineOf(label)));
  if (lines.has("requirementResult") && !lines.has("netCosts")) return "balanceRequirement";
  if (lines.has("cashChange") || lines.has("operatingCash")) return "cashFlow";
  return lines.has("netCosts") && (lines.has("taxes") || lines.has("grants")) ? "result" : null;
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
