import { cellAddress } from "../address";
import { sheetPrefix } from "../sheetName";
import { daysInYear, daysUntil } from "./calendar";
import type { MethodName } from "./methods";
import type { SourceTable } from "./volumeForecast";
import type { YearColumns } from "./yearColumns";

/**
 * A method's forecast of a row as a live formula over the row's cells, in en-US form and with its "=".
 * @returns null where the table lacks what the method needs
 * @example methodFormula("days", drift, 3, columns) // "=Drift!C7*365/243"
 */
export function methodFormula(
  method: MethodName,
  { sheet, table }: SourceTable,
  row: number,
  { year, month, columnsOf }: YearColumns,
): string | null {
  const prefix = sheetPrefix(sheet);
  const cell = (column: number) =>
    cellAddress({ row: table.rows[row]!.sheetRow, column: table.columns[column]!.sheetColumn });
  const own = columnsOf(year);
  const before = columnsOf(year - 1);
  const months = own.byMonth.slice(0, month);
  const monthCells = (of: readonly number[]) => {
    const isUnbroken = of.every((column, i) => i === 0 || column === of[i - 1]! + 1);
    return isUnbroken
      ? `${prefix}${cell(of[0]!)}:${cell(of[of.length - 1]!)}`
      : of.map((column) => prefix + cell(column)).join(",");
  };
  const soFar = (column: number | null, byMonth: readonly number[]) =>
    column !== null ? prefix + cell(column) : byMonth.length > 0 ? `SUM(${monthCells(byMonth)})` : null;
  const outcome = soFar(own.outcomeSoFar, months);
  if (outcome === null) return null;
  const byShare = (part: string | null, whole: number | null) =>
    part === null || whole === null ? null : `=${outcome}*${prefix}${cell(whole)}/${part}`;
  switch (method) {
    case "months":
      return `=${outcome}*12/${month}`;
    case "days":
      return `=${outcome}*${daysInYear(year)}/${daysUntil(year, month)}`;
    case "budget":
      return byShare(soFar(own.budgetSoFar, []), own.budgetWhole);
    case "lastYear":
      return byShare(soFar(before.outcomeSoFar, before.byMonth.slice(0, month)), before.outcomeWhole);
    case "line":
      return months.length === month ? lineFormula(outcome, monthCells(months), month) : null;
  }
}

/** The outcome, and what the line through its months gives for each month that is left. */
function lineFormula(outcome: string, cells: string, month: number): string | null {
  // A list of single cells is no range that a line can be drawn through.
  if (cells.includes(",")) return null;
  const numbers = `{${Array.from({ length: month }, (_, i) => i + 1).join(",")}}`;
  const left = 12 - month;
  const sumOfLeft = 78 - (month * (month + 1)) / 2;
  return `=${outcome}+${left}*INTERCEPT(${cells},${numbers})+${sumOfLeft}*SLOPE(${cells},${numbers})`;
}
