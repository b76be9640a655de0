import { parseFigure, type PrintedFigure } from "../../src/domain/figures/parseFigure";

/** Excel's own way to write the printed figure: 0 and 0.0 with per cent, thousands apart otherwise. */
export function numberFormat({ decimals, isPercent, unit }: PrintedFigure): string {
  const fraction = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  if (isPercent) return `0${fraction}%`;
  return `#,##0${fraction}${unit ? `" ${unit}"` : ""}`;
}

/** The number a cell holds for a printed figure: 95 % is 0.95. Read from decimal digits, never reckoned. */
export function cellNumber({ units, decimals, isPercent }: PrintedFigure): number {
  return Number(`${units}e${-decimals - (isPercent ? 2 : 0)}`);
}

/** A figure of a table's body; the first column holds labels whatever they look like. */
export function bodyFigure(text: string, column: number): PrintedFigure | null {
  return column === 0 ? null : parseFigure(text);
}
