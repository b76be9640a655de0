import { cellAddress } from "../../domain/sheet/address";
import type { CostLine } from "../../domain/forecast/volumes/costLine";
import type { NewCell } from "../../domain/sheet/newSheet";
import { sheetPrefix } from "../../domain/sheet/sheetName";
import { forecastTexts as texts } from "../../texts/volumes/forecast";
import { formula, text } from "../shared/newCells";

/**
 * The same costs as the driftredovisning has them, and what is left between the two: four rows, four columns.
 * @param first the row of its headings, from 0
 * @param budget the address of the tables' budgeted cost, in tkr; @param forecast of the forecast
 */
export function costLineCells(line: CostLine, first: number, budget: string, forecast: string): NewCell[] {
  const { source, row, budgetColumn, forecastColumn, isNegative } = line;
  const { rows, columns, unit } = source.table;
  const inTkr = { kr: "/1000", tkr: "", mnkr: "*1000" }[unit] ?? "";
  const cell = (column: number) => {
    const address = cellAddress({ row: rows[row]!.sheetRow, column: columns[column]!.sheetColumn });
    return `=${isNegative ? "-" : ""}${sheetPrefix(source.sheet)}${address}${inTkr}`;
  };
  const at = (r: number, column: number) => cellAddress({ row: first + r, column });
  const words = texts.line;
  return [
    ...[words.heading, words.budget, words.forecast, words.difference].map((one, c) => text(first, c, one)),
    text(first + 1, 0, words.tables),
    formula(first + 1, 1, `=${budget}`),
    formula(first + 1, 2, `=${forecast}`),
    formula(first + 1, 3, `=${at(1, 2)}-${at(1, 1)}`),
    text(first + 2, 0, isNegative ? words.turned(rows[row]!.label) : rows[row]!.label),
    formula(first + 2, 1, cell(budgetColumn)),
    formula(first + 2, 2, cell(forecastColumn)),
    formula(first + 2, 3, `=${at(2, 2)}-${at(2, 1)}`),
    text(first + 3, 0, words.rest),
    ...[1, 2, 3].map((c) => formula(first + 3, c, `=${at(1, c)}-${at(2, c)}`)),
  ];
}
