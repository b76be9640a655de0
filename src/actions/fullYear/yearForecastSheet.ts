import { areaAddress } from "../../domain/sheet/address";
import { METHOD_NAMES, type MethodName } from "../../domain/forecast/fullYear/methods";
import { namedYear } from "../../domain/forecast/fullYear/yearColumns";
import type { TableForecast } from "../../domain/forecast/fullYear/tableForecast";
import type { AreaLook, NewCell, NewSheet } from "../../domain/sheet/newSheet";
import { methodHeading, yearForecastTexts as texts } from "../../texts/fullYear/yearForecast";
import { headingLook } from "../shared/looks";
import { text } from "../shared/newCells";
import { yearForecastRow } from "./yearForecastRow";

const FIRST_TABLE = 2;
/** Where its source and what it covers are said, and a blank row: the heading stands below. */
const ABOVE_HEADER = 2;

/** A table's place on the new sheet. */
interface Block {
  readonly forecast: TableForecast;
  readonly top: number;
  readonly header: number;
  readonly end: number;
}

/**
 * The forecasts of the tables' rows as live formulas, a column a method, beside the committee's own. The tables stand
 * under each other with the same columns, and under them what is worth knowing.
 */
export function yearForecastSheet(
  forecasts: readonly [TableForecast, ...TableForecast[]],
  remarks: readonly string[],
): NewSheet {
  const methods = METHOD_NAMES.filter((name) =>
    forecasts.some(({ rows }) =>
      rows.some((one) => one.forecast.methods.some(({ method }) => method === name)),
    ),
  );
  const headings = [
    ...[texts.headings.row, texts.headings.outcome, texts.headings.own],
    ...methods.map(methodHeading),
    ...[texts.headings.chosen, texts.headings.difference, texts.headings.method],
  ];
  const width = headings.length;
  const blocks = placed(forecasts);
  const [first] = blocks;
  const end = blocks[blocks.length - 1]!.end;
  const { columns, source } = forecasts[0];
  return {
    name: texts.sheetName,
    cells: [
      text(0, 0, texts.title),
      text(1, 0, texts.subtitle(namedYear(columns), columns.month, source.table.unit)),
      ...blocks.flatMap((block) => blockCells(block, headings, methods)),
      ...remarks.map((remark, index) => text(end + 1 + index, 0, remark)),
    ],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, isBold: true },
      ...blocks.flatMap((block) => blockLooks(block, width)),
    ],
    widths: [
      { column: 0, characters: 36 },
      ...headings.slice(1, -1).map((_heading, index) => ({ column: index + 1, characters: 14 })),
      { column: width - 1, characters: 70 },
    ],
    print: {
      orientation: "Landscape",
      repeated: { row: first!.header, rows: 1 },
      area: { row: 0, column: 0, rows: remarks.length > 0 ? end + 1 + remarks.length : end, columns: width },
    },
    // Several tables have a heading each, and none of them is the one to keep in view.
    frozen: { rows: blocks.length > 1 ? 0 : first!.header + 1, columns: 1 },
    validations: [],
    chart: null,
  };
}

function placed(forecasts: readonly TableForecast[]): Block[] {
  const blocks: Block[] = [];
  let top = FIRST_TABLE;
  for (const forecast of forecasts) {
    const header = top + ABOVE_HEADER;
    const end = header + 1 + forecast.rows.length;
    blocks.push({ forecast, top, header, end });
    top = end + 1;
  }
  return blocks;
}

function blockCells(
  { forecast, top, header }: Block,
  headings: readonly string[],
  methods: readonly MethodName[],
): NewCell[] {
  const { source, columns, rows } = forecast;
  const { table, sheet } = source;
  return [
    text(top, 0, texts.source(`${sheet}!${areaAddress(table.area)}`)),
    ...(top === FIRST_TABLE
      ? []
      : [text(top + 1, 0, texts.subtitle(namedYear(columns), columns.month, table.unit))]),
    ...headings.map((heading, column) => text(header, column, heading)),
    ...rows.flatMap((one) => yearForecastRow(forecast, one, methods, header + 1)),
  ];
}

function blockLooks({ forecast, top, header }: Block, width: number): AreaLook[] {
  const { rows, source } = forecast;
  const body = { row: header + 1, column: 1, rows: rows.length, columns: width - 2 };
  return [
    { area: { row: top, column: 0, rows: 1, columns: 1 }, isItalic: true },
    headingLook(header, width),
    { area: { ...body, row: header, rows: 1 }, align: "Right" },
    { area: body, format: source.table.amounts.scale > 0 ? "#,##0.0" : "#,##0" },
    { area: { ...body, column: width - 1, columns: 1 }, wraps: true },
  ];
}
