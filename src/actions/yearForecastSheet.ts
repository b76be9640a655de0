import { areaAddress, cellAddress } from "../domain/address";
import { methodFormula } from "../domain/forecast/methodFormula";
import { METHODS, type MethodName } from "../domain/forecast/methods";
import type { SourceTable } from "../domain/forecast/volumeForecast";
import type { YearColumns } from "../domain/forecast/yearColumns";
import type { ExactNumber } from "../domain/functions/exactNumber";
import type { NewCell, NewSheet } from "../domain/newSheet";
import { sheetPrefix } from "../domain/sheetName";
import { methodHeading, whyChosen, yearForecastTexts as texts } from "../texts/yearForecast";
import type { ForecastOfRow } from "./forecastYear";
import { headingLook } from "./looks";
import { formula, text } from "./newCells";

const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
/** The row's label, its outcome and the committee's own forecast stand before the methods. */
const OUTCOME = 1;
const OWN = 2;
const FIRST_METHOD = 3;

/** The forecasts of a table's rows as live formulas, a column a method, beside the committee's own. */
export function yearForecastSheet(
  source: SourceTable,
  columns: YearColumns,
  rows: readonly ForecastOfRow[],
  show: (amount: ExactNumber) => string,
): NewSheet {
  const { sheet, table } = source;
  const methods = METHODS.map(({ name }) => name).filter((name) =>
    rows.some(({ row }) => methodFormula(name, source, row, columns) !== null),
  );
  const chosenColumn = FIRST_METHOD + methods.length;
  const width = chosenColumn + 3;
  const headings = [
    ...[texts.headings.row, texts.headings.outcome, texts.headings.own],
    ...methods.map(methodHeading),
    ...[texts.headings.chosen, texts.headings.difference, texts.headings.method],
  ];
  const cells: NewCell[] = [
    text(0, 0, texts.title),
    text(1, 0, texts.subtitle(columns.year, columns.month, table.unit)),
    text(2, 0, texts.source(`${sheet}!${areaAddress(table.area)}`)),
    ...headings.map((heading, column) => text(HEADER_ROW, column, heading)),
    ...rows.flatMap((row, index) => rowCells(source, columns, row, methods, FIRST_ROW + index, show)),
  ];
  const body = { row: FIRST_ROW, column: 1, rows: rows.length, columns: width - 2 };
  return {
    name: texts.sheetName,
    cells,
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, isBold: true },
      { area: { row: 2, column: 0, rows: 1, columns: 1 }, isItalic: true },
      headingLook(HEADER_ROW, width),
      { area: { ...body, row: HEADER_ROW, rows: 1 }, align: "Right" },
      { area: body, format: table.amounts.scale > 0 ? "#,##0.0" : "#,##0" },
      { area: { ...body, column: width - 1, columns: 1 }, wraps: true },
    ],
    widths: [
      { column: 0, characters: 36 },
      ...headings.slice(1, -1).map((_heading, index) => ({ column: index + 1, characters: 14 })),
      { column: width - 1, characters: 70 },
    ],
    print: {
      orientation: "Landscape",
      repeated: { row: HEADER_ROW, rows: 1 },
      area: { row: 0, column: 0, rows: FIRST_ROW + rows.length, columns: width },
    },
    frozen: { rows: FIRST_ROW, columns: 1 },
    validations: [],
    chart: null,
  };
}

function rowCells(
  source: SourceTable,
  columns: YearColumns,
  { row, own, forecast }: ForecastOfRow,
  methods: readonly MethodName[],
  r: number,
  show: (amount: ExactNumber) => string,
): NewCell[] {
  const { sheet, table } = source;
  const now = columns.columnsOf(columns.year);
  const link = (column: number) =>
    sheetPrefix(sheet) +
    cellAddress({ row: table.rows[row]!.sheetRow, column: table.columns[column]!.sheetColumn });
  const has = (name: MethodName) => forecast.methods.some(({ method }) => method === name);
  const chosenColumn = FIRST_METHOD + methods.length;
  const chosenIn = FIRST_METHOD + methods.indexOf(forecast.chosen.method);
  const at = (column: number) => cellAddress({ row: r, column });
  return [
    text(r, 0, table.rows[row]!.label),
    ...(now.outcomeSoFar === null ? [] : [formula(r, OUTCOME, `=${link(now.outcomeSoFar)}`)]),
    ...(own && now.forecast !== null ? [formula(r, OWN, `=${link(now.forecast)}`)] : []),
    ...methods.flatMap((name, index) => {
      const made = has(name) ? methodFormula(name, source, row, columns) : null;
      return made === null ? [] : [formula(r, FIRST_METHOD + index, made)];
    }),
    formula(r, chosenColumn, `=${at(chosenIn)}`),
    ...(own ? [formula(r, chosenColumn + 1, `=${at(OWN)}-${at(chosenColumn)}`)] : []),
    text(r, chosenColumn + 2, texts.made(forecast.chosen.method, whyChosen(forecast, show))),
  ];
}
