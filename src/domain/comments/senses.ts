import type { Years } from "./columnPairs";
import { candidatesFor, type Manner } from "./candidates";
import type { Frame } from "./frame";
import { inPerCentOf } from "./inPerCentOf";
import type { SpokenFigure, SpokenTable } from "./readings";

/** What words may measure rows by, row by row: the same columns of each. */
export type Sense = ReadonlyMap<number, SpokenFigure>;

/** What rows are measured in. */
export interface RowMeasure {
  readonly frame: Frame;
  readonly years: Years;
  readonly columns: readonly number[];
  readonly manner: Manner;
}

/** All senses that words may have for rows: the period's deviation or the year's, in money or in per cent. */
export function sensesOf(table: SpokenTable, rows: readonly number[], measured: RowMeasure): Sense[] {
  const { frame, years, columns, manner } = measured;
  const isForecastOpen = frame.whens.size === 0;
  const frames = isForecastOpen
    ? [frame, { ...frame, whens: new Set([...frame.whens, "forecast" as const]) }]
    : [frame];
  const senses = new Map<string, Map<number, SpokenFigure>>();
  for (const row of rows)
    for (const one of frames)
      for (const reading of candidatesFor(table, [row], one, years, columns, manner).readings) {
        const key = reading.places.map(({ column }) => column).join();
        const sense = senses.get(key) ?? new Map<number, SpokenFigure>();
        senses.set(key, sense);
        if (!sense.has(row)) sense.set(row, reading);
      }
  return [...senses.values()];
}

/** The same in per cent of each row's budget. */
export function inPerCentOfBudget(table: SpokenTable, sense: Sense, columns: readonly number[]): Sense[] {
  return columns
    .filter((c) => table.facts[c]!.content === "budget")
    .map(
      (c) =>
        new Map(
          [...sense].flatMap(([row, figure]): [number, SpokenFigure][] => {
            const base = table.level([row], c);
            const share = base && inPerCentOf(figure, base);
            return share ? [[row, { ...share, good: figure.good, size: figure.size }]] : [];
          }),
        ),
    );
}
