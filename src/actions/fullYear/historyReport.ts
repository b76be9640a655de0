import type { ForecastHistory } from "../../domain/forecast/fullYear/forecastHistory";
import type { Grid } from "../../domain/sheet/grid";
import { historyTexts as texts, percentText } from "../../texts/fullYear/forecastHistory";
import { sheetSourceOf, type PreviewLine, type SheetPlan } from "../newSheet/newSheets";
import { previewOf } from "../newSheet/previewOf";
import { showIn } from "../shared/showAmounts";
import { historySheet } from "./historySheet";

/** How right the forecasts of a year that is over were. */
export interface ForecastHistoryReport {
  readonly kind: "forecastHistory";
  readonly sheet: string;
  readonly year: number;
  /** Each forecast for all rows together: "Prognos 1: 94,3 %." */
  readonly summary: readonly string[];
  /** The same as figures: 1 is wholly right, null where nothing came. */
  readonly forecasts: readonly {
    readonly heading: string;
    readonly share: number | null;
    readonly text: string;
  }[];
  readonly rows: readonly HistoryRowView[];
  readonly preview: readonly PreviewLine[];
  readonly plan: SheetPlan;
}

export interface HistoryRowView {
  readonly label: string;
  /** "Prognos 1 1 020 (98,0 %), Prognos 2 1 005 (99,5 %), utfall 1 000." */
  readonly line: string;
  readonly accuracy: readonly (number | null)[];
  /** Each forecast less what came, with the signs that the sheet has; null where the row has no such forecast. */
  readonly errors: readonly (number | null)[];
}

/** The history of a year's forecasts in words, and the sheet that would be added. */
export function historyReport(history: ForecastHistory, grids: readonly Grid[]): ForecastHistoryReport {
  const { outcome, forecasts, rows, accuracy, year } = history;
  const { sheet } = outcome.source;
  const show = showIn(outcome.source);
  const heading = (index: number) => forecasts[index]!.heading;
  const own = [outcome, ...forecasts].filter(({ source }) => source.file === undefined);
  const sources = [...new Set(own.map(({ source }) => source))];
  const plan = {
    sheet: historySheet(history),
    sources: sources.map((source) => sheetSourceOf(source, grids)),
  };
  return {
    kind: "forecastHistory",
    sheet,
    year,
    summary: accuracy.map((one, index) => texts.inAll(heading(index), percentText(one))),
    forecasts: accuracy.map((share, index) => ({
      heading: heading(index),
      share,
      text: percentText(share),
    })),
    rows: rows.map((one) => ({
      label: one.label,
      line: texts.line(
        one.forecasts.flatMap((amount, index) =>
          amount ? texts.said(heading(index), show(amount), percentText(one.accuracy[index] ?? null)) : [],
        ),
        show(one.outcome),
      ),
      accuracy: one.accuracy,
      errors: one.errors.map((error) => error && error.toCell()),
    })),
    preview: previewOf(plan),
    plan,
  };
}
