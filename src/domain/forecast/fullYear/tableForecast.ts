import type { ExactNumber } from "../../figures/exactNumber";
import { followRows } from "./followRows";
import type { FullYearForecast } from "./fullYearForecast";
import type { Apart, Proposal } from "./proposal";
import { forecastRow } from "./rowForecast";
import { rowNature } from "./rowNature";
import { exactFigure } from "../../figures/exactFigure";
import { says } from "../../words/lexicon";
import { COMES_TO_END } from "../../words/yearForecasts";
import { loneZero } from "./soundness";
import { usedColumns } from "./usedColumns";
import type { JoinedTable } from "./joinedTable";
import type { YearColumns } from "./yearColumns";

/** The full year of every row of a table, and the rows that have none. */
export interface TableForecast {
  readonly source: JoinedTable;
  readonly columns: YearColumns;
  readonly rows: readonly ForecastOfRow[];
  readonly left: readonly RowLeft[];
}

/** A row with its forecast by every method, taken by itself. */
export interface RowAlone {
  readonly row: number;
  /** The committee's own. */
  readonly own: ExactNumber | null;
  readonly forecast: FullYearForecast;
}

/** A row of the table with its forecast, and what is proposed. */
export interface ForecastOfRow extends RowAlone {
  /** null where none of the methods is to be relied on. */
  readonly proposal: Proposal | null;
  /** Why a total does not follow its rows; null where it does, or is no total. */
  readonly apart: Apart | null;
}

/** A row with figures that is not forecast: a share or a price, figures that are text, or no outcome. */
export interface RowLeft {
  readonly row: number;
  readonly why: "share" | "text" | "noOutcome" | "zero";
  /** The columns whose figures are text, or the last month where a level is zero that was not before. */
  readonly columns: readonly number[];
}

/** A number of places that is zero in the last month and never before is a figure that is missing, until it is said. */
function zeroAtLast(
  { table }: JoinedTable,
  row: number,
  { year, month, columnsOf }: YearColumns,
): number | null {
  const months = columnsOf(year).byMonth.slice(0, month ?? 0);
  const amounts = months.flatMap((column) => table.figures[row]![column] ?? []).map(exactFigure);
  const isLast = amounts.length === month && loneZero(amounts) === months.length - 1;
  return isLast ? months[months.length - 1]! : null;
}

/** What the sheet says of a row in words goes before what its figures say. */
function heeded({ table }: JoinedTable, row: number, forecast: FullYearForecast): FullYearForecast {
  const words = [table.rows[row]!.label, ...table.textColumns.map(({ texts }) => texts[row] ?? "")];
  return words.some((text) => says(COMES_TO_END, text)) ? { ...forecast, because: "ending" } : forecast;
}

/** Forecasts every row that can be, and lets each total follow its rows. */
export function forecastTable(source: JoinedTable, columns: YearColumns): TableForecast {
  const { table } = source;
  const used = usedColumns(columns);
  const ownColumn = columns.columnsOf(columns.year).forecast;
  const alone: RowAlone[] = [];
  const left: RowLeft[] = [];
  for (const row of table.rows.keys()) {
    const figures = table.figures[row]!;
    const isShare =
      ["share", "price"].includes(rowNature(table, row)) || used.some((c) => figures[c]?.isPercent);
    const zero = rowNature(table, row) === "level" ? zeroAtLast(source, row, columns) : null;
    const texts = used.filter((column) => figures[column]?.origin === "text");
    const forecast = isShare || texts.length > 0 || zero !== null ? null : forecastRow(source, row, columns);
    const own = ownColumn === null ? null : figures[ownColumn];
    if (forecast)
      alone.push({ row, forecast: heeded(source, row, forecast), own: own ? exactFigure(own) : null });
    else if (zero !== null) left.push({ row, why: "zero", columns: [zero] });
    else if (used.some((column) => (figures[column]?.units ?? 0) !== 0))
      left.push({ row, why: isShare ? "share" : texts.length > 0 ? "text" : "noOutcome", columns: texts });
  }
  const { outcomeSoFar } = columns.columnsOf(columns.year);
  const isMissing = new Set(left.map(({ row }) => row));
  return { source, columns, left, rows: followRows(source, alone, isMissing, outcomeSoFar) };
}
