/** What a chart shows, in figures: read from the cells it is drawn from, and laid out along its value axis. */
import type { CellsOf, ChartModel, Workbook } from "../../workbook";
import { displayText } from "../../../src/files/displayText";

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly SeriesData[];
  readonly axis: ValueAxis;
}

export interface SeriesData {
  readonly name: string;
  readonly colour: string | null;
  readonly hasLabels: boolean;
  readonly points: readonly (Point | null)[];
}

/** A column from one value to another (where stacked it begins at the one below), or a line's point at `to`. */
export interface Point {
  readonly from: number;
  readonly to: number;
  /** The value as its cell shows it. */
  readonly text: string;
}

export interface ValueAxis {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** Excel's own colours for series that were given none. */
const PALETTE = ["#4472C4", "#ED7D31", "#7F7F7F", "#BF9000", "#5B9BD5", "#70AD47"];
const TICKS = 5;

export function chartData(chart: ChartModel, workbook: Workbook): ChartData {
  const isStacked = chart.type.endsWith("Stacked");
  const numbers = chart.series.map(({ values }) => (values ? cellsIn(values, workbook) : []));
  const count = Math.max(0, ...numbers.map((cells) => cells.length));
  // Positive values are stacked upwards from zero, negative ones downwards.
  const heights = Array.from({ length: count }, () => ({ up: 0, down: 0 }));
  const series = chart.series.map((one, index): SeriesData => {
    const points = Array.from({ length: count }, (_, place): Point | null => {
      const cell = numbers[index]![place];
      if (typeof cell?.value !== "number") return null;
      const side = cell.value < 0 ? "down" : "up";
      const from = isStacked ? heights[place]![side] : 0;
      heights[place]![side] += cell.value;
      return { from, to: from + cell.value, text: cell.text };
    });
    const colour = one.fill === "none" ? null : (one.fill ?? PALETTE[index % PALETTE.length]!);
    return { name: nameOf(one.name, workbook), colour, hasLabels: one.hasDataLabels ?? false, points };
  });
  const [first] = chart.series;
  const texts = first?.categories ? cellsIn(first.categories, workbook).map(({ text }) => text) : [];
  return {
    categories: Array.from({ length: count }, (_, place) => texts[place] ?? String(place + 1)),
    series,
    axis: axisFor(chart, series),
  };
}

function cellsIn({ sheetId, area }: CellsOf, workbook: Workbook) {
  const sheet = workbook.sheetById(sheetId);
  if (!sheet) return [];
  return Array.from({ length: area.rows * area.columns }, (_, index) => {
    const cell = {
      row: area.row + Math.floor(index / area.columns),
      column: area.column + (index % area.columns),
    };
    return { value: sheet.content(cell).value, text: sheet.text(cell) };
  });
}

function nameOf(name: string | CellsOf, workbook: Workbook): string {
  return typeof name === "string" ? name : (cellsIn(name, workbook)[0]?.text ?? "");
}

/** From the axis' own ends, or round figures around the values and zero. */
function axisFor({ valueAxis }: ChartModel, series: readonly SeriesData[]): ValueAxis {
  const values = series.flatMap(({ points }) =>
    points.flatMap((point) => (point ? [point.from, point.to] : [])),
  );
  const low = valueAxis.minimum ?? Math.min(0, ...values);
  const high = valueAxis.maximum ?? Math.max(0, ...values);
  const step = roundStep((high - low || 1) / TICKS);
  const minimum = valueAxis.minimum ?? Math.floor(low / step) * step;
  const maximum = valueAxis.maximum ?? Math.max(Math.ceil(high / step) * step, minimum + step);
  const count = Math.floor((maximum - minimum) / step + 1e-9);
  const format = valueAxis.numberFormat ?? "#,##0.##########";
  return {
    minimum,
    maximum,
    ticks: Array.from({ length: count + 1 }, (_, index) => {
      const value = minimum + index * step;
      return { value, text: displayText(Number(value.toPrecision(12)), format).replace(/,$/, "") };
    }),
  };
}

/** 1, 2 or 5 times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((one) => one * power >= step) ?? 10;
  return factor * power;
}
