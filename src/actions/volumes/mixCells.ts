import { cellAddress } from "../../domain/sheet/address";
import type { NewCell } from "../../domain/sheet/newSheet";
import { forecastTexts as texts } from "../../texts/volumes/forecast";
import { formula, text } from "../shared/newCells";

/** Columns of the forecast's rows: budgeted and forecast volume, budgeted cost, volume effect. */
const [PLANNED, EXPECTED, COST, EFFECT] = [1, 2, 5, 8] as const;

/**
 * The volume effect in two, as live formulas over the rows: three rows, two columns.
 * @param first the row of its headings, from 0
 * @param firstRow the first of the forecast's rows; @param totalRow their total
 */
export function mixCells(first: number, firstRow: number, totalRow: number): NewCell[] {
  const words = texts.mixBlock;
  const sum = (column: number) => {
    const [from, to] = [firstRow, totalRow - 1].map((row) => cellAddress({ row, column }));
    return `SUM(${from}:${to})`;
  };
  const more = cellAddress({ row: first + 1, column: 1 });
  const total = cellAddress({ row: totalRow, column: COST });
  return [
    text(first, 0, words.heading),
    text(first, 1, words.amount),
    text(first + 1, 0, words.more),
    formula(first + 1, 1, `=(${sum(EXPECTED)}-${sum(PLANNED)})*${total}/${sum(PLANNED)}`),
    text(first + 2, 0, words.mix),
    formula(first + 2, 1, `=${cellAddress({ row: totalRow, column: EFFECT })}-${more}`),
  ];
}
