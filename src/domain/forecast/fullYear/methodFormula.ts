import { exactFigure } from "../../figures/exactFigure";
import { exact } from "../../figures/exactNumber";
import { daysInYear, daysUntil } from "./calendar";
import type { ColumnsOfYear } from "./columnsOfYear";
import { cellIn, rangeIn, type JoinedTable } from "./joinedTable";
import { lineFormula } from "./lineFormula";
import type { MethodName } from "./methods";
import type { YearColumns } from "./yearColumns";

/** The parts of a formula: a year up to its month, and all of it. */
interface PartTexts {
  readonly soFar: string;
  readonly whole: string;
}

/**
 * A method's forecast of a row as a live formula over the row's cells, in en-US form and with its "=".
 * @param members what a median is the middle one of
 * @returns null where the table lacks what the method needs
 * @example methodFormula("days", drift, 3, columns) // "=Drift!C7*365/243"
 */
export function methodFormula(
  method: MethodName,
  source: JoinedTable,
  row: number,
  columns: YearColumns,
  members: readonly MethodName[] = [],
): string | null {
  const { year, month, columnsOf } = columns;
  const own = columnsOf(year);
  const months = own.byMonth.slice(0, month ?? 0);
  const outcome = soFar(source, row, own.outcomeSoFar, months);
  if (outcome === null) return null;
  const budget = budgetParts(source, row, own, month);
  const lastYear = outcomeParts(source, row, columnsOf(year - 1), month);
  const byShare = (parts: PartTexts | null) => parts && `=${outcome}*${parts.whole}/${parts.soFar}`;
  switch (method) {
    case "months":
      return month === null ? null : `=${outcome}*12/${month}`;
    case "days":
      return month === null ? null : `=${outcome}*${daysInYear(year)}/${daysUntil(year, month)}`;
    case "budget":
      return byShare(budget);
    case "lastYear":
      return byShare(lastYear);
    case "restBudget":
      return budget && `=${outcome}+${budget.whole}-${budget.soFar}`;
    case "restLastYear": {
      if (!lastYear) return null;
      const { soFar: part, whole } = lastYear;
      const index = budget && isIndexed(source, row, columns) ? `*${budget.whole}/${whole}` : "";
      return `=${outcome}+(${whole}-${part})${index}`;
    }
    case "lastForecast":
      return own.lastForecast === null ? null : `=${cellIn(source, row, own.lastForecast)}`;
    case "median": {
      const parts = members.flatMap((one) => methodFormula(one, source, row, columns)?.slice(1) ?? []);
      return parts.length === 0 ? null : `=MEDIAN(${parts.join(",")})`;
    }
    case "level":
      return `=${own.outcomeSoFar === null ? cellIn(source, row, months[months.length - 1]!) : outcome}`;
    case "line":
      return months.length === month
        ? lineFormula(
            outcome,
            rangeIn(source, row, months),
            months.map((column) => cellIn(source, row, column)),
          )
        : null;
  }
}

/** The outcome so far of a row as a live formula: its cell, or the sum of its months. */
export function outcomeFormula(source: JoinedTable, row: number, columns: YearColumns): string | null {
  const { outcomeSoFar, byMonth } = columns.columnsOf(columns.year);
  const found = soFar(source, row, outcomeSoFar, byMonth.slice(0, columns.month ?? 0));
  return found === null ? null : `=${found}`;
}

function budgetParts(
  source: JoinedTable,
  row: number,
  { budgetSoFar, budgetWhole, budgetByMonth }: ColumnsOfYear,
  month: number | null,
): PartTexts | null {
  return partsIn(source, row, month, { soFar: budgetSoFar, whole: budgetWhole, byMonth: budgetByMonth });
}

function outcomeParts(
  source: JoinedTable,
  row: number,
  { outcomeSoFar, outcomeWhole, byMonth }: ColumnsOfYear,
  month: number | null,
): PartTexts | null {
  return partsIn(source, row, month, { soFar: outcomeSoFar, whole: outcomeWhole, byMonth });
}

/** A year so far and the whole of it, each from its own cell or else from the months. */
function partsIn(
  source: JoinedTable,
  row: number,
  month: number | null,
  columns: {
    readonly soFar: number | null;
    readonly whole: number | null;
    readonly byMonth: readonly number[];
  },
): PartTexts | null {
  const part = soFar(source, row, columns.soFar, columns.byMonth.slice(0, month ?? 0));
  const all = soFar(source, row, columns.whole, columns.byMonth.length === 12 ? columns.byMonth : []);
  return part === null || all === null ? null : { soFar: part, whole: all };
}

/** Last year's rest follows the budget where the row has both, of one sign, and the budget's part too. */
function isIndexed(source: JoinedTable, row: number, { year, columnsOf }: YearColumns): boolean {
  const [own, before] = [columnsOf(year), columnsOf(year - 1)];
  const signOf = (column: number | null, byMonth: readonly number[]) => {
    const figures = source.table.figures[row]!;
    const one = column === null ? null : figures[column];
    const amounts = one ? [one] : byMonth.flatMap((c) => figures[c] ?? []);
    return amounts.reduce((sum, figure) => sum.plus(exactFigure(figure)), exact(0)).sign();
  };
  const budget = signOf(own.budgetWhole, own.budgetByMonth);
  return budget !== 0 && budget === signOf(before.outcomeWhole, before.byMonth);
}

/** The cell that holds it where the row has a figure there, else the sum of the months. */
function soFar(
  source: JoinedTable,
  row: number,
  column: number | null,
  months: readonly number[],
): string | null {
  if (column !== null && (source.table.figures[row]![column] || months.length === 0))
    return cellIn(source, row, column);
  if (months.length === 0) return null;
  const cells = rangeIn(source, row, months) ?? months.map((month) => cellIn(source, row, month)).join(",");
  return `SUM(${cells})`;
}
