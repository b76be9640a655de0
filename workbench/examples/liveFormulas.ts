import Decimal from "decimal.js";
import { areaAddress, cellAddress } from "../../src/domain/sheet/address";
import type { CellPosition } from "../../src/domain/sheet/grid";
import type { PrintedFigure } from "../../src/domain/figures/parseFigure";
import { bodyFigure } from "./printedCell";
import type { Computation, PublishedTable, TableStructure } from "./publishedTable";

export interface LiveCell {
  readonly formula: string;
  readonly value: number;
}

/**
 * The formula for a cell of the table, where the structure has one whose result is what is printed; null where
 * the cell has to be typed. A column's formula (the deviation) goes before a row's (the sum).
 * @param placeOf where a row and column of the table stand on the sheet
 */
export function liveCell(
  table: PublishedTable,
  structure: TableStructure,
  row: number,
  column: number,
  placeOf: (row: number, column: number) => CellPosition,
): LiveCell | null {
  const printed = bodyFigure(table.rows[row]?.[column] ?? "", column);
  if (!printed) return null;
  const across = (structure.columns ?? [])
    .filter((entry) => entry.column === column && (entry.onlyRows?.includes(row) ?? true))
    .map((computation) => ({ computation, at: (other: number): [number, number] => [row, other] }));
  const down = (structure.rows ?? [])
    .filter((entry) => entry.row === row)
    .map((computation) => ({ computation, at: (other: number): [number, number] => [other, column] }));
  for (const { computation, at } of [...across, ...down]) {
    const amount = (other: number): Decimal => amountOf(table, ...at(other));
    const result = compute(computation, amount);
    if (!result || !isPrintedAs(result, printed, computation)) continue;
    const place = (other: number): CellPosition => placeOf(...at(other));
    return { formula: `=${expression(computation, place)}`, value: result.toNumber() };
  }
  return null;
}

function amountOf(table: PublishedTable, row: number, column: number): Decimal {
  const figure = bodyFigure(table.rows[row]?.[column] ?? "", column);
  return figure ? new Decimal(figure.units).div(new Decimal(10).pow(figure.decimals)) : new Decimal(0);
}

function compute(
  { plus = [], minus = [], quotient }: Computation,
  amount: (other: number) => Decimal,
): Decimal | null {
  if (quotient) {
    const by = amount(quotient[1]);
    return by.isZero() ? null : amount(quotient[0]).div(by);
  }
  const sum = (list: readonly number[]): Decimal =>
    list.reduce((total, other) => total.plus(amount(other)), new Decimal(0));
  return sum(plus).minus(sum(minus));
}

/** A sum has to be what is printed to the last digit; a share is printed rounded by its nature. */
function isPrintedAs(result: Decimal, printed: PrintedFigure, { quotient }: Computation): boolean {
  const shown = new Decimal(printed.units).div(new Decimal(10).pow(printed.decimals));
  if (quotient) return result.times(100).toDecimalPlaces(printed.decimals).equals(shown);
  // A sum of shares would have to be printed as a share itself; such tables have none.
  return !printed.isPercent && result.equals(shown);
}

function expression(
  { plus = [], minus = [], quotient }: Computation,
  place: (other: number) => CellPosition,
): string {
  const cell = (other: number): string => cellAddress(place(other));
  if (quotient) return `${cell(quotient[0])}/${cell(quotient[1])}`;
  const isRun = plus.every((other, index) => index === 0 || other === plus[index - 1]! + 1);
  if (plus.length > 2 && isRun && minus.length === 0) {
    const [first, last] = [place(plus[0]!), place(plus[plus.length - 1]!)];
    const area = { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
    return `SUM(${areaAddress(area)})`;
  }
  return plus.map(cell).join("+") + minus.map((other) => `-${cell(other)}`).join("");
}
