import type { CheckedTable } from "./checkTable";
import type { TableKind } from "../words/tableKinds";
import type { Table } from "../tables/table";

/** Why no check reaches an amount. */
export type Why =
  /** Prices and averages are not added up. */
  | "price"
  /** A per cent whose amounts are not in the table, or do not give it. */
  | "percent"
  /** Targets, indicators and assessments: they are compared, not added up. */
  | "indicator"
  /** Nothing in the table is computed from anything else in it. */
  | "noSum"
  /** A row that calls itself a sum, without rows that give it. */
  | "total"
  /** The rest of the table has checks, and none of them holds this. */
  | "alone"
  /** Typed, and only formulas are computed from it: they follow whatever is typed. */
  | "typed"
  /** A formula that the program which wrote the file has not computed. */
  | "uncomputed"
  /** It stands in no table. */
  | "outside"
  /** It stands so far from everything else that it was not read. */
  | "leftOut";

const INDICATORS: ReadonlySet<string> = new Set(["target", "assessment", "trend"]);
const TABLES_OF_INDICATORS: ReadonlySet<TableKind> = new Set(["goals", "staff"]);

/**
 * What the figure's own place says of why it is not checked; asked of a figure that no check reaches.
 * @param row, column the table's own
 */
export function whyUnchecked({ table, checks, conditions }: CheckedTable, row: number, column: number): Why {
  const { role } = table.columns[column]!;
  if (INDICATORS.has(role) || TABLES_OF_INDICATORS.has(table.kind)) return "indicator";
  if (table.rows[row]!.role === "aggregate") return "indicator";
  if (role === "price" || table.kind === "unitPrices") return "price";
  const isPercent = table.figures[row]![column]!.isPercent || table.rows[row]!.role === "percent";
  if (isPercent || role === "percent") return "percent";
  if (checks.length === 0 && conditions.length === 0) return "noSum";
  return table.rows[row]!.role === "total" ? "total" : "alone";
}

const LEAST_YEARS = 3;

/** The columns of a table that hold no amounts: note and account numbers, codes, and columns of years. */
export function columnsWithoutAmounts(table: Table): ReadonlySet<number> {
  return new Set(
    table.columns.flatMap(({ role }, column) =>
      role === "note" || (role === "unknown" && areYears(table, column)) ? [column] : [],
    ),
  );
}

function areYears({ figures }: Table, column: number): boolean {
  let count = 0;
  for (const row of figures) {
    const figure = row[column];
    if (!figure) continue;
    const { units, decimals, isPercent } = figure;
    if (decimals !== 0 || isPercent || units < 1990 || units > 2099) return false;
    count++;
  }
  return count >= LEAST_YEARS;
}
