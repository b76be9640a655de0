import { areaAddress } from "../../domain/sheet/address";
import type { MethodName } from "../../domain/forecast/fullYear/methods";
import type { ForecastOfRow, TableForecast } from "../../domain/forecast/fullYear/tableForecast";
import type { ExactNumber } from "../../domain/figures/exactNumber";
import type { Grid } from "../../domain/sheet/grid";
import { comparison, methodName, proposedBy, rowLine, sumName } from "../../texts/fullYear/yearForecast";
import { sheetSourceOf, type PreviewLine, type SheetPlan } from "../newSheet/newSheets";
import { tablesJoined } from "../../domain/forecast/fullYear/joinedTable";
import { namedYear } from "../../domain/forecast/fullYear/yearColumns";
import { forecastHistory } from "../../domain/forecast/fullYear/forecastHistory";
import { historyReport, type ForecastHistoryReport } from "./historyReport";
import { previewOf } from "../newSheet/previewOf";
import { showIn } from "../shared/showAmounts";
import { forecastRemarks } from "./yearForecastRemarks";
import { yearForecastSheet } from "./yearForecastSheet";

/** The full year of every row of a sheet's tables, by every method, beside the committee's own forecast. */
export interface YearForecastReport {
  readonly kind: "yearForecast";
  readonly sheet: string;
  /** null where nothing says which. */
  readonly year: number | null;
  readonly month: number | null;
  readonly rows: readonly YearRowView[];
  /** How right the forecasts of the year before were, where they stand beside; the same is said in the remarks. */
  readonly history: ForecastHistoryReport | null;
  /** How the columns were read, and which rows and tables have no forecast, each in a sentence. */
  readonly remarks: readonly string[];
  readonly preview: readonly PreviewLine[];
  readonly plan: SheetPlan;
}

export interface YearRowView {
  readonly label: string;
  /** "Er prognos 1 000, förslag 1 050 (fjolårets periodisering), skillnad −50." */
  readonly line: string;
  /** "Er prognos är −369 528. Rak framskrivning per dag ger −357 165, rak framskrivning per månad −356 676." */
  readonly comparison: string;
  /** Which of them is proposed, why, and how far off it may be; or why none is. */
  readonly why: string;
  readonly own: number | null;
  /** The same as it is read; "" where there is none. */
  readonly ownText: string;
  /** The own forecast less what is proposed; null where there is not one of each. */
  readonly apart: { readonly amount: number; readonly text: string } | null;
  /** What is proposed; null where no method is to be relied on. */
  readonly chosen: ProposedView | null;
  readonly methods: readonly MethodView[];
}

/** A method's forecast, or for a total the sum of what is proposed for its rows. */
export interface ProposedView extends Omit<MethodView, "method"> {
  readonly method: MethodName | "sum";
}

export interface MethodView {
  readonly method: MethodName;
  /** "rak framskrivning per dag" */
  readonly name: string;
  readonly amount: number;
  readonly text: string;
}

/**
 * The forecasts of a sheet's tables in words, and the sheet that would be added.
 * @param left what is said of the tables that have none
 */
export function yearReport(
  forecasts: readonly [TableForecast, ...TableForecast[]],
  left: readonly string[],
  grids: readonly Grid[],
): YearForecastReport {
  const [{ source, columns }] = forecasts;
  const [past] = forecasts.flatMap((one) => forecastHistory(one.source, one.columns.year - 1) ?? []);
  const history = past ? historyReport(past, grids) : null;
  const remarks = [...forecasts.flatMap(forecastRemarks), ...left, ...(history?.summary ?? [])];
  const plan = {
    sheet: yearForecastSheet(forecasts, remarks),
    sources: forecasts
      .flatMap((one) => tablesJoined(one.source))
      .filter(
        ({ sheet, table }, index, all) =>
          all.findIndex((o) => o.sheet === sheet && o.table.area === table.area) === index,
      )
      .map((one) => sheetSourceOf(one, grids)),
  };
  const isOne = forecasts.length === 1;
  return {
    kind: "yearForecast",
    sheet: source.sheet,
    year: namedYear(columns),
    month: columns.month,
    rows: forecasts.flatMap((forecast) =>
      forecast.rows.map((row) => rowView(forecast, row, isOne ? "" : nameOf(forecast))),
    ),
    history,
    remarks,
    preview: previewOf(plan),
    plan,
  };
}

/** A table among several, as its rows are told apart: its title, or where it stands. */
function nameOf({ source: { table } }: TableForecast): string {
  return table.title === "" ? areaAddress(table.area) : table.title;
}

function rowView({ source }: TableForecast, one: ForecastOfRow, table: string): YearRowView {
  const { own, forecast, proposal } = one;
  const show = showIn(source);
  const view = (amount: ExactNumber) => ({ amount: amount.toCell(), text: show(amount) });
  const label = source.table.rows[one.row]!.label;
  return {
    label: table === "" ? label : `${label} (${table})`,
    line: rowLine(one, show),
    comparison: comparison(own, forecast, show),
    why: proposedBy(one, (row) => source.table.rows[row]!.label, show),
    own: own?.toCell() ?? null,
    ownText: own ? show(own) : "",
    apart: own && proposal ? view(own.minus(proposal.forecast)) : null,
    chosen:
      proposal &&
      (proposal.kind === "sum"
        ? { method: "sum", name: sumName, ...view(proposal.forecast) }
        : {
            method: proposal.made.method,
            name: methodName(proposal.made.method),
            ...view(proposal.forecast),
          }),
    methods: forecast.methods.map(({ method, forecast: amount }) => ({
      method,
      name: methodName(method),
      ...view(amount),
    })),
  };
}
