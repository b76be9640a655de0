import { cellAddress } from "../../domain/sheet/address";
import type { CostLine } from "../../domain/forecast/volumes/costLine";
import { isInHundredths, type FactorBeside } from "../../domain/forecast/volumes/factorBeside";
import { methodFormula } from "../../domain/forecast/fullYear/methodFormula";
import type { SourceTable } from "../../domain/structure/builtTable";
import type { VolumeForecast, VolumeRow } from "../../domain/forecast/volumes/volumeTypes";
import type { AreaLook, NewCell, NewSheet } from "../../domain/sheet/newSheet";
import { forecastTexts as texts } from "../../texts/volumes/forecast";
import { tableName } from "../../domain/forecast/volumes/choosePair";
import { sumOfCosts } from "../../domain/forecast/volumes/costs";
import { mixOf } from "../../domain/forecast/volumes/mixEffect";
import { mixCells } from "./mixCells";
import { BRIDGE_FORMAT, bridgeCells } from "./bridgeSheet";
import { costLineCells } from "./costLineCells";
import { headingLook } from "../shared/looks";
import { formula, text } from "../shared/newCells";
import { rowRemark } from "./forecastRemarks";
import { partsFormula, pricedParts, sourceCell } from "./partsFormula";

/** Columns of the sheet. */
const LABEL = 0;
const VOLUMES = [1, 2] as const;
const PRICES = [3, 4] as const;
const BUDGET = 5;
const FORECAST = 6;
const DIFFERENCE = 7;
const VOLUME_EFFECT = 8;
const PRICE_EFFECT = 9;
const REMARK = 10;
const COLUMNS = REMARK + 1;
const AMOUNTS = [BUDGET, FORECAST, DIFFERENCE, VOLUME_EFFECT, PRICE_EFFECT] as const;

const HEADER_ROW = 4;
const FIRST_ROW = HEADER_ROW + 1;
/** Blank rows that keep two tables apart for whoever reads the sheet. */
const GAP = 4;
const WHOLE = "#,##0";
const KRONOR_A_UNIT = { kr: "/1000", tkr: "", mnkr: "*1000" } as const;

/** The sheet that a forecast is written to: live formulas over the source cells, and a native chart. */
export function forecastSheet(
  forecasts: readonly [VolumeForecast, ...VolumeForecast[]],
  line: CostLine | null,
): NewSheet {
  const [{ year }] = forecasts;
  const placed = placeRows(forecasts);
  const hasBudget = forecasts.every((one) => one.hasBudget);
  const summed = hasBudget ? AMOUNTS : ([FORECAST] as const);
  const totalRow = FIRST_ROW + placed.length;
  const at = (row: number, column: number) => cellAddress({ row, column });
  const cells: NewCell[] = [
    text(0, LABEL, texts.title),
    text(1, LABEL, texts.subtitle(year)),
    text(2, LABEL, sourcesOf(forecasts)),
    ...headings(),
    ...placed.flatMap(({ forecast, row }, index) =>
      row === null
        ? [text(FIRST_ROW + index, LABEL, groupName(forecast))]
        : rowCells(forecast, row, FIRST_ROW + index),
    ),
    text(totalRow, LABEL, texts.total),
    ...summed.map((column) =>
      formula(totalRow, column, `=SUM(${at(FIRST_ROW, column)}:${at(totalRow - 1, column)})`),
    ),
  ];
  let next = totalRow + 1 + GAP;
  const looks = [...tableLooks(totalRow)];
  if (line) {
    cells.push(...costLineCells(line, next, at(totalRow, BUDGET), at(totalRow, FORECAST)));
    looks.push(...blockLooks(next, 4, 4));
    next += 4 + GAP;
  }
  const frame = {
    name: texts.sheetName,
    widths: [
      { column: LABEL, characters: 42 },
      ...[...VOLUMES, ...PRICES, ...AMOUNTS].map((column) => ({ column, characters: 14 })),
      { column: REMARK, characters: 44 },
    ],
    frozen: { rows: HEADER_ROW + 1, columns: 1 },
    validations: [],
  };
  const printed = (rows: number): NewSheet["print"] => ({
    orientation: "Landscape",
    repeated: { row: HEADER_ROW, rows: 1 },
    area: { row: 0, column: 0, rows, columns: COLUMNS },
  });
  // A bridge begins at a budget.
  if (!hasBudget) {
    cells.push(text(totalRow + 2, LABEL, texts.noBudget));
    return { ...frame, cells, looks, print: printed(totalRow + 3), chart: null };
  }
  const bridge = bridgeCells(sumOfCosts(forecasts.map(({ total }) => total)), {
    first: next,
    budget: at(totalRow, BUDGET),
    volumeEffect: at(totalRow, VOLUME_EFFECT),
    priceEffect: at(totalRow, PRICE_EFFECT),
    forecast: at(totalRow, FORECAST),
  });
  cells.push(...bridge.cells);
  const isDivided = mixOf(forecasts) !== null;
  const mixRow = bridge.lastRow + 1 + GAP;
  if (isDivided) {
    cells.push(...mixCells(mixRow, FIRST_ROW, totalRow));
    looks.push(...blockLooks(mixRow, 3, 2));
  }
  looks.push(...blockLooks(next, 5, 5), {
    area: { row: next + 1, column: 1, rows: 4, columns: 4 },
    format: BRIDGE_FORMAT,
  });
  return {
    ...frame,
    cells,
    looks,
    print: printed(isDivided ? mixRow + 3 : bridge.lastRow + 1),
    chart: bridge.chart,
  };
}

/** The rows of all pairs of tables; a row without one stands for the name of a pair among several. */
function placeRows(forecasts: readonly VolumeForecast[]) {
  return forecasts.flatMap((forecast) => [
    ...(forecasts.length > 1 ? [{ forecast, row: null }] : []),
    ...forecast.rows.map((row) => ({ forecast, row })),
  ]);
}

function groupName({ volumes: { sheet, table } }: VolumeForecast): string {
  return table.title || table.labelHeading || sheet;
}

/** "Räknat på volymerna i Volymer!A3:H14 och priserna i Priser!A3:G13.", for each pair of tables. */
function sourcesOf(forecasts: readonly VolumeForecast[]): string {
  return forecasts
    .map(({ volumes, prices }) => texts.sources(tableName(volumes), tableName(prices)))
    .join(" ");
}

function headings(): NewCell[] {
  const { row, budgetVolume, forecastVolume, budgetPrice, forecastPrice, ...rest } = texts.headings;
  const { budget, forecast, difference, volumeEffect, priceEffect, remark } = rest;
  return [
    ...[row, budgetVolume, forecastVolume, budgetPrice, forecastPrice],
    ...[budget, forecast, difference, volumeEffect, priceEffect, remark],
  ].map((heading, column) => text(HEADER_ROW, column, heading));
}

/** Links to the four source cells, and what follows from them. */
function rowCells(forecast: VolumeForecast, row: VolumeRow, r: number): NewCell[] {
  const { volumes, prices, columns, volumeYear, hasBudget, beside } = forecast;
  const cells = [text(r, LABEL, row.label)];
  const link = (
    source: SourceTable,
    sourceRow: number,
    sourceColumn: number,
    column: number,
    sign = "",
    times = "",
  ) => {
    const cell = sourceCell(source, sourceRow, sourceColumn);
    cells.push(formula(r, column, `=${sign}${cell}${times}`));
  };
  if (row.costs && row.priceRow !== null) {
    const factor = beside === null ? "" : factorText(forecast, row.volumeRow, beside);
    if (hasBudget) link(volumes, row.volumeRow, columns.budgetVolume!, VOLUMES[0], "", factor);
    if (row.weights) cells.push(formula(r, VOLUMES[1], partsFormula(forecast, row)));
    else if (columns.forecastVolume !== null)
      link(volumes, row.volumeRow, columns.forecastVolume, VOLUMES[1], "", factor);
    else if (row.made && volumeYear) {
      const made = methodFormula(
        row.made.chosen.method,
        volumes,
        row.volumeRow,
        volumeYear,
        row.made.chosen.members,
      );
      if (made !== null) cells.push(formula(r, VOLUMES[1], made));
    }
    const sign = forecast.priceSign < 0 ? "-" : "";
    if (hasBudget) link(prices, row.priceRow, columns.budgetPrice!, PRICES[0], sign);
    const { priceRow } = row;
    const more = forecast.added
      .map((column) => `${sign || "+"}${sourceCell(prices, priceRow, column)}`)
      .join("");
    if (columns.forecastPrice !== null) link(prices, priceRow, columns.forecastPrice, PRICES[1], sign, more);
    else {
      const volume = cellAddress({ row: r, column: VOLUMES[1] });
      cells.push(formula(r, PRICES[1], `=IF(${volume}=0,0,${pricedParts(forecast, row)}/${volume})`));
    }
    cells.push(...costCells(forecast, row, r));
  }
  const remark = rowRemark(forecast, row);
  return remark ? [...cells, text(r, REMARK, remark)] : cells;
}

/** What a volume is multiplied by; per cent may be written as plain numbers. */
function factorText({ volumes }: VolumeForecast, row: number, beside: FactorBeside): string {
  return `*${sourceCell(volumes, row, beside.column)}${isInHundredths(volumes, row, beside) ? "/100" : ""}`;
}

function costCells(forecast: VolumeForecast, row: VolumeRow, r: number): NewCell[] {
  const { priceUnit, hasBudget, columns } = forecast;
  const { factor, change } = row;
  // What is new has no budgeted price: its volume is reckoned at the forecast's.
  const isNew = change === "new";
  const [v0, v1, p0, p1] = [...VOLUMES, ...PRICES].map((column) => cellAddress({ row: r, column }));
  const [planned, expected] = [BUDGET, FORECAST].map((column) => cellAddress({ row: r, column }));
  const converted =
    (factor.times === 1 ? "" : `*${factor.times}`) + (factor.over === 1 ? "" : `/${factor.over}`);
  const inTkr = converted + KRONOR_A_UNIT[priceUnit];
  const isPricedByParts = columns.forecastPrice === null;
  const whole = isPricedByParts ? `=${pricedParts(forecast, row)}${inTkr}` : `=${v1}*${p1}${inTkr}`;
  if (!hasBudget) return [formula(r, FORECAST, whole)];
  return [
    formula(r, BUDGET, `=${v0}*${p0}${inTkr}`),
    formula(r, FORECAST, whole),
    formula(r, DIFFERENCE, `=${expected}-${planned}`),
    formula(r, VOLUME_EFFECT, `=(${v1}-${v0})*${isNew ? p1 : p0}${inTkr}`),
    formula(r, PRICE_EFFECT, `=(${p1}-${p0})*${isNew ? v0 : v1}${inTkr}`),
  ];
}

function tableLooks(totalRow: number): AreaLook[] {
  const rows = totalRow - FIRST_ROW + 1;
  return [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, isBold: true },
    { area: { row: 2, column: 0, rows: 1, columns: 1 }, isItalic: true },
    headingLook(HEADER_ROW, COLUMNS),
    { area: { row: HEADER_ROW, column: 1, rows: 1, columns: REMARK - 1 }, align: "Right" },
    { area: { row: FIRST_ROW, column: 1, rows, columns: REMARK - 1 }, format: WHOLE },
    { area: { row: FIRST_ROW, column: REMARK, rows, columns: 1 }, wraps: true },
    { area: { row: totalRow, column: 0, rows: 1, columns: COLUMNS }, isBold: true, lineAbove: true },
  ];
}

function blockLooks(first: number, rows: number, columns: number): AreaLook[] {
  return [
    headingLook(first, columns),
    { area: { row: first, column: 1, rows: 1, columns: columns - 1 }, align: "Right" },
    { area: { row: first + 1, column: 1, rows: rows - 1, columns: columns - 1 }, format: WHOLE },
  ];
}
