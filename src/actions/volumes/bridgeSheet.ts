import type { Costs } from "../../domain/forecast/volumes/costs";
import type { NewCell, NewChart } from "../../domain/sheet/newSheet";
import { forecastTexts as texts } from "../../texts/volumes/forecast";
import { axisNote, axisStart } from "./bridgeView";
import { formula, number, text } from "../shared/newCells";

/** A zero is drawn as nothing, so that a bridge's columns bear one label each. */
export const BRIDGE_FORMAT = "#,##0;-#,##0;";
/** The base that is not drawn, levels, dearer, cheaper. */
const COLOURS = ["none", "#3B5B7E", "#B3541E", "#2E7D5B"] as const;
/** Beside its table, and as tall as can be read. */
const PLACE = { column: 5, rows: 18, columns: 5 } as const;

/** Where the bridge stands, and the addresses of what it is built on. */
export interface BridgeSource {
  /** The row of its headings, from 0. */
  readonly first: number;
  readonly budget: string;
  readonly volumeEffect: string;
  readonly priceEffect: string;
  readonly forecast: string;
}

export interface BridgeCells {
  readonly cells: readonly NewCell[];
  readonly chart: NewChart;
  readonly lastRow: number;
}

/** From budget to forecast in two steps; each column stands on a base that is not drawn. */
export function bridgeCells(total: Costs, source: BridgeSource): BridgeCells {
  const { first, budget, volumeEffect, priceEffect, forecast } = source;
  const { steps, heading, base, level, dearer, cheaper, title, name } = texts.bridge;
  const step = (row: number, label: string, from: string, effect: string) => [
    text(row, 0, label),
    formula(row, 1, `=MIN(${from},${from}+${effect})`),
    number(row, 2, 0),
    formula(row, 3, `=MAX(${effect},0)`),
    formula(row, 4, `=MAX(-${effect},0)`),
  ];
  const whole = (row: number, label: string, cell: string) => [
    text(row, 0, label),
    number(row, 1, 0),
    formula(row, 2, `=${cell}`),
    number(row, 3, 0),
    number(row, 4, 0),
  ];
  const note = axisNote(total);
  const cells = [
    ...[heading, base, level, dearer, cheaper].map((one, c) => text(first, c, one)),
    ...whole(first + 1, steps.budget, budget),
    ...step(first + 2, steps.volume, budget, volumeEffect),
    ...step(first + 3, steps.price, `(${budget}+${volumeEffect})`, priceEffect),
    ...whole(first + 4, steps.forecast, forecast),
    ...(note === "" ? [] : [text(first + 6, 0, note)]),
  ];
  const chart: NewChart = {
    name,
    type: "ColumnStacked",
    title,
    source: { row: first, column: 0, rows: 5, columns: 5 },
    place: { row: first, ...PLACE },
    colours: COLOURS,
    minimum: axisStart(total)?.toCell() ?? null,
    format: "#,##0",
  };
  return { cells, chart, lastRow: first + PLACE.rows - 1 };
}
