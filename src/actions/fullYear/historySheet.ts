import { areaAddress, cellAddress } from "../../domain/sheet/address";
import type { ForecastHistory, HistoryColumn } from "../../domain/forecast/fullYear/forecastHistory";
import type { NewCell, NewSheet } from "../../domain/sheet/newSheet";
import { sheetPrefix } from "../../domain/sheet/sheetName";
import { address } from "../../domain/tables/cellOf";
import { historyTexts as texts } from "../../texts/fullYear/forecastHistory";
import { headingLook } from "../shared/looks";
import { formula, number, text } from "../shared/newCells";

const HEADER = 3;
const FIRST = HEADER + 1;
/** Blank rows between the rows and the summary that the chart is drawn from. */
const GAP = 3;
const COLOUR = "#3B5B7E";
const CHART = { column: 3, rows: 14, columns: 6 } as const;

/** The forecasts of a year beside its outcome, how right each was for each row and for all, and a chart of it. */
export function historySheet(history: ForecastHistory): NewSheet {
  const { forecasts, outcome, rows, year } = history;
  const { sheet, table } = outcome.source;
  const columns = [...forecasts, outcome];
  const count = forecasts.length;
  const outcomeColumn = count + 1;
  const last = FIRST + rows.length - 1;
  // Rows that lack a forecast stand last, and are not in what is said of all rows.
  const lastWhole = FIRST + history.whole - 1;
  const at = (row: number, column: number) => cellAddress({ row, column });
  const range = (column: number) => `${at(FIRST, column)}:${at(lastWhole, column)}`;
  const amounts = rows.flatMap(
    ({ label, at: places, row, accuracy, forecasts: said, outcome: came }, index): NewCell[] => {
      const r = FIRST + index;
      const link = ({ source, column }: HistoryColumn, place: number) =>
        `=${sheetPrefix(source.sheet)}${address({ table: source.table, row: place, column })}`;
      return [
        text(r, 0, label),
        // Figures of another file are values: a link to it would follow the reader of the sheet.
        ...columns.flatMap((column, c) => {
          const amount = c === count ? came : said[c];
          if (!amount) return [];
          return column.source.file === undefined
            ? formula(r, c + 1, link(column, c === count ? row : places[c]!))
            : number(r, c + 1, amount.toCell());
        }),
        ...accuracy.flatMap((one, c) =>
          one === null
            ? []
            : formula(
                r,
                outcomeColumn + 1 + c,
                `=1-ABS(${at(r, c + 1)}-${at(r, outcomeColumn)})/ABS(${at(r, outcomeColumn)})`,
              ),
        ),
      ];
    },
  );
  const top = last + 1 + GAP;
  const summary = forecasts.flatMap(({ heading }, c): NewCell[] => [
    text(top + 1 + c, 0, heading),
    formula(
      top + 1 + c,
      1,
      `=1-SUMPRODUCT(ABS(${range(c + 1)}-${range(outcomeColumn)}))/SUMPRODUCT(ABS(${range(outcomeColumn)}))`,
    ),
  ]);
  const width = outcomeColumn + 1 + count;
  return {
    name: texts.sheetName,
    cells: [
      text(0, 0, texts.title),
      text(1, 0, texts.subtitle(year, `${sheet}!${areaAddress(table.area)}`)),
      text(HEADER, 0, texts.row),
      ...columns.map(({ heading }, c) => text(HEADER, c + 1, heading)),
      ...forecasts.map(({ heading }, c) => text(HEADER, outcomeColumn + 1 + c, texts.accuracy(heading))),
      ...amounts,
      text(top, 0, texts.all),
      text(top, 1, texts.accuracyHeading),
      ...summary,
    ],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, isBold: true },
      headingLook(HEADER, width),
      headingLook(top, 2),
      {
        area: { row: FIRST, column: 1, rows: rows.length, columns: outcomeColumn },
        format: table.amounts.scale > 0 ? "#,##0.0" : "#,##0",
      },
      { area: { row: FIRST, column: outcomeColumn + 1, rows: rows.length, columns: count }, format: "0.0%" },
      { area: { row: top + 1, column: 1, rows: count, columns: 1 }, format: "0.0%" },
    ],
    widths: [
      { column: 0, characters: 36 },
      ...Array.from({ length: width - 1 }, (_, index) => ({ column: index + 1, characters: 14 })),
    ],
    print: {
      orientation: "Landscape",
      repeated: { row: HEADER, rows: 1 },
      area: { row: 0, column: 0, rows: top + CHART.rows, columns: Math.max(width, 9) },
    },
    frozen: { rows: HEADER + 1, columns: 1 },
    validations: [],
    chart: {
      name: texts.chart,
      type: "BarClustered",
      title: texts.chart,
      source: { row: top, column: 0, rows: count + 1, columns: 2 },
      place: { row: top, ...CHART },
      colours: [COLOUR],
      minimum: null,
      format: "0%",
    },
  };
}
