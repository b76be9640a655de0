import { sheetPrefix } from "../../sheet/sheetName";
import { address } from "../../tables/cellOf";
import { daysInYear, daysUntil } from "./calendar";
import { lineFormula } from "./lineFormula";
import type { MethodName } from "./methods";
import type { SourceTable } from "../../structure/builtTable";
import type { YearColumns } from "./yearColumns";

/**
 * A method's forecast of a row as a live formula over the row's cells, in en-US form and with its "=".
 * @param members what a median is the middle one of
 * @returns null where the table lacks what the method needs
 * @example methodFormula("days", drift, 3, columns) // "=Drift!C7*365/243"
 */
export function methodFormula(
  method: MethodName,
  source: SourceTable,
  row: number,
  columns: YearColumns,
  members: readonly MethodName[] = [],
): string | null {
  const { year, month, columnsOf } = columns;
  const own = columnsOf(year);
  const before = columnsOf(year - 1);
  const months = own.byMonth.slice(0, month);
  const cell = (column: number) => cellIn(source, row, column);
  const outcome = soFar(source, row, own.outcomeSoFar, months);
  if (outcome === null) return null;
  const byShare = (part: string | null, whole: number | null) =>
    part === null || whole === null ? null : `=${outcome}*${cell(whole)}/${part}`;
  switch (method) {
    case "months":
      return `=${outcome}*12/${month}`;
    case "days":
      return `=${outcome}*${daysInYear(year)}/${daysUntil(year, month)}`;
    case "budget":
      return byShare(soFar(source, row, own.budgetSoFar, []), own.budgetWhole);
    case "lastYear": {
      const part = soFar(source, row, before.outcomeSoFar, before.byMonth.slice(0, month));
      return byShare(part, before.outcomeWhole);
    }
    case "restBudget": {
      if (own.budgetSoFar === null || own.budgetWhole === null) return null;
      return `=${outcome}+${cell(own.budgetWhole)}-${cell(own.budgetSoFar)}`;
    }
    case "restLastYear": {
      const part = soFar(source, row, before.outcomeSoFar, before.byMonth.slice(0, month));
      if (part === null || before.outcomeWhole === null) return null;
      const whole = cell(before.outcomeWhole);
      return `=${outcome}+(${whole}-${part})${isIndexed(source, row, columns) ? `*${cell(own.budgetWhole!)}/${whole}` : ""}`;
    }
    case "lastForecast":
      return own.lastForecast === null ? null : `=${cell(own.lastForecast)}`;
    case "median": {
      const parts = members.flatMap((one) => methodFormula(one, source, row, columns)?.slice(1) ?? []);
      return parts.length === 0 ? null : `=MEDIAN(${parts.join(",")})`;
    }
    case "level":
      return `=${own.outcomeSoFar === null ? cell(months[month - 1]!) : outcome}`;
    case "line":
      return months.length === month
        ? lineFormula(outcome, rangeOf(source, row, months), months.map(cell))
        : null;
  }
}

/** Last year's rest follows the budget where the row has both, of one sign, and the budget's part too. */
function isIndexed({ table }: SourceTable, row: number, { year, columnsOf }: YearColumns): boolean {
  const [own, before] = [columnsOf(year), columnsOf(year - 1)];
  const sign = (column: number | null) =>
    column === null ? 0 : Math.sign(table.figures[row]![column]?.units ?? 0);
  const hasBudget = own.budgetSoFar !== null && table.figures[row]![own.budgetSoFar] !== null;
  return hasBudget && sign(own.budgetWhole) !== 0 && sign(own.budgetWhole) === sign(before.outcomeWhole);
}

/** The outcome so far of a row as a live formula: its cell, or the sum of its months. */
export function outcomeFormula(source: SourceTable, row: number, columns: YearColumns): string | null {
  const { outcomeSoFar, byMonth } = columns.columnsOf(columns.year);
  const found = soFar(source, row, outcomeSoFar, byMonth.slice(0, columns.month));
  return found === null ? null : `=${found}`;
}

/** The cell that holds it where the row has a figure there, else the sum of the months. */
function soFar(
  source: SourceTable,
  row: number,
  column: number | null,
  months: readonly number[],
): string | null {
  if (column !== null && (source.table.figures[row]![column] || months.length === 0))
    return cellIn(source, row, column);
  if (months.length === 0) return null;
  const cells = rangeOf(source, row, months) ?? months.map((month) => cellIn(source, row, month)).join(",");
  return `SUM(${cells})`;
}

/** The cells of the columns as one range; null where others stand between them. */
function rangeOf(source: SourceTable, row: number, columns: readonly number[]): string | null {
  const { table, sheet } = source;
  const at = columns.map((column) => table.columns[column]!.sheetColumn);
  if (!at.every((column, i) => i === 0 || column === at[i - 1]! + 1)) return null;
  const last = cellIn(source, row, columns[columns.length - 1]!).slice(sheetPrefix(sheet).length);
  return `${cellIn(source, row, columns[0]!)}:${last}`;
}

function cellIn({ sheet, table }: SourceTable, row: number, column: number): string {
  return sheetPrefix(sheet) + address({ table, row, column });
}
