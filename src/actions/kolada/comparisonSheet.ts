import { cellAddress } from "../../domain/sheet/address";
import type { NewCell, NewSheet } from "../../domain/sheet/newSheet";
import {
  comparedDecimals,
  meanOfOthers,
  type ComparedArea,
  type AreaComparison,
} from "../../domain/kolada/comparison";
import { comparisonTexts as texts } from "../../texts/kolada/comparison";
import { headingLook } from "../shared/looks";
import { formula, number, text } from "../shared/newCells";

/** What each column of the sheet holds. */
type Column =
  | { readonly kind: "area"; readonly area: ComparedArea }
  | { readonly kind: "mean" }
  | { readonly kind: "count"; readonly of: ComparedArea | null };

/** Title and notes stand above; the notes are as many as there are. */
const NOTES = 1;
const COLOURS = ["#B3541E", "#3B5B7E", "#2E7D5B", "#7A5195", "#8A6D00", "#5F6B73"] as const;
const CHART_ROWS = 16;
const CHART_COLUMNS = 6;
/** The own, means, and as many others as a chart bears. */
export const MOST_LINES = COLOURS.length;

/** Areas in the order of the sheet, so that those of the chart stand first. */
export function chartedAreas(comparison: AreaComparison): {
  charted: ComparedArea[];
  others: ComparedArea[];
} {
  const hasMean = meanOfOthers(comparison) !== null || comparison.areas.some(({ kind }) => kind === "group");
  const isCharted = ({ kind }: ComparedArea) => kind !== "municipality" || !hasMean;
  const charted = comparison.areas.filter(isCharted).slice(0, MOST_LINES - (hasMean ? 1 : 0));
  return { charted, others: comparison.areas.filter((area) => !charted.includes(area)) };
}

/**
 * The comparison as a sheet: a row a year, a column an area, means that are reckoned here as formulas over the columns
 * they are of, and a line chart.
 * @param notes what is said above the table: the source first
 */
export function comparisonSheet(
  comparison: AreaComparison,
  years: readonly string[],
  notes: readonly string[],
): NewSheet {
  const { charted, others } = chartedAreas(comparison);
  const mean = meanOfOthers(comparison);
  const counted = charted.filter(({ figures }) => figures.some(({ count }) => count !== null && count > 1));
  const columns: Column[] = [
    ...charted.map((area): Column => ({ kind: "area", area })),
    ...(mean ? [{ kind: "mean" } as const] : []),
    ...others.map((area): Column => ({ kind: "area", area })),
    ...counted.map((area): Column => ({ kind: "count", of: area })),
    ...(mean ? [{ kind: "count", of: null } as const] : []),
  ];
  const header = NOTES + notes.length + 1;
  const first = header + 1;
  const lines = charted.length + (mean ? 1 : 0);
  const municipalities = columns.flatMap((column, index) =>
    column.kind === "area" && column.area.kind === "municipality" ? [index + 1] : [],
  );
  const chartTop = first + years.length + 1;
  const decimals = comparedDecimals(comparison);
  const format = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  return {
    name: texts.sheetName(comparison.id ?? comparison.indicator),
    cells: [
      text(0, 0, titleOf(comparison)),
      ...notes.map((note, index) => text(NOTES + index, 0, note)),
      text(header, 0, texts.year),
      ...columns.map((column, index) => text(header, index + 1, headingOf(column))),
      ...years.map((year, index) => text(first + index, 0, year)),
      ...columns.flatMap((column, index) =>
        years.flatMap((_, year) => cellOf(column, year, first + year, index + 1, municipalities)),
      ),
    ],
    looks: [
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, isBold: true },
      headingLook(header, columns.length + 1),
      { area: { row: first, column: 1, rows: years.length, columns: columns.length }, format },
      ...columns.flatMap((column, index) =>
        column.kind === "count"
          ? [{ area: { row: first, column: index + 1, rows: years.length, columns: 1 }, format: "0" }]
          : [],
      ),
      // What is reckoned here is told apart from what was delivered.
      ...columns.flatMap((column, index) =>
        column.kind === "mean"
          ? [{ area: { row: header, column: index + 1, rows: years.length + 1, columns: 1 }, isItalic: true }]
          : [],
      ),
    ],
    widths: [
      { column: 0, characters: 14 },
      ...columns.map((_, index) => ({ column: index + 1, characters: 16 })),
    ],
    print: {
      orientation: "Landscape",
      repeated: { row: header, rows: 1 },
      area: {
        row: 0,
        column: 0,
        rows: chartTop + CHART_ROWS,
        columns: Math.max(columns.length + 1, CHART_COLUMNS),
      },
    },
    frozen: { rows: header + 1, columns: 1 },
    validations: [],
    chart: {
      name: texts.name,
      type: "Line",
      title: titleOf(comparison),
      source: { row: header, column: 0, rows: years.length + 1, columns: lines + 1 },
      place: { row: chartTop, column: 0, rows: CHART_ROWS, columns: CHART_COLUMNS },
      colours: COLOURS.slice(0, lines),
      minimum: null,
      format,
    },
  };
}

/** "Kostnad ekonomiskt bistånd, kr/inv (N31001)" */
export function titleOf({
  indicator,
  id,
  gender,
}: Pick<AreaComparison, "indicator" | "id" | "gender">): string {
  const name = (indicator || texts.unnamed) + texts.whom[gender];
  return id === null || name.includes(id) ? name : `${name} (${id})`;
}

function headingOf(column: Column): string {
  switch (column.kind) {
    case "area":
      return column.area.name || texts.unnamedArea;
    case "mean":
      return texts.mean;
    case "count":
      return texts.countOf(column.of?.name ?? texts.mean);
  }
}

function cellOf(
  column: Column,
  year: number,
  row: number,
  at: number,
  municipalities: readonly number[],
): NewCell[] {
  const plain = (value: number | null) => (value === null ? [] : [number(row, at, value)]);
  if (column.kind === "area") return plain(column.area.figures[year]!.value);
  if (column.kind === "count" && column.of) return plain(column.of.figures[year]!.count);
  const cells = areasOf(row, municipalities).join(",");
  return column.kind === "count"
    ? [formula(row, at, `=COUNT(${cells})`)]
    : [formula(row, at, `=IF(COUNT(${cells})<2,"",AVERAGE(${cells}))`)];
}

/** The columns of the municipalities, neighbours together. */
function areasOf(row: number, columns: readonly number[]): string[] {
  const runs: number[][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.at(-1) === column - 1) last.push(column);
    else runs.push([column]);
  }
  const name = (column: number) => cellAddress({ row, column });
  return runs.map((run) => (run.length === 1 ? name(run[0]!) : `${name(run[0]!)}:${name(run.at(-1)!)}`));
}
