import { exact, type ExactNumber } from "../figures/exactNumber";
import { inUnit } from "../arithmetic/volume";
import { choosePairs } from "../forecast/volumes/choosePair";
import { findCostLines, type CostLine } from "../forecast/volumes/costLine";
import { costsOf, sumOfCosts, type Costs } from "../forecast/volumes/costs";
import { forecastPair } from "../forecast/volumes/pairForecast";
import { isForecast } from "../forecast/volumes/volumeForecast";
import { isSameFactor, type Factor } from "../forecast/volumes/yearFactor";
import type { VolumeForecast } from "../forecast/volumes/volumeTypes";
import type { Answers } from "../structure/answers";
import type { SourceTable } from "../structure/builtTable";
import { comparable } from "../words/comparable";

/** Why a row's forecast is another than it was. In tkr; `budget` is the earlier forecast, `forecast` the later. */
export interface MovedRow {
  readonly label: string;
  readonly kind: "changed" | "added" | "removed";
  readonly costs: Costs;
}

/** Why the forecast has moved: how much of it by volume, how much by price, and what neither explains. */
export interface ForecastMove {
  /** Rows whose volume or price is forecast otherwise, the largest first. */
  readonly rows: readonly MovedRow[];
  readonly total: Costs;
  /** The line of the driftredovisning they belong to: how its forecast has moved, and what of it is something else. */
  readonly line: {
    readonly label: string;
    readonly difference: ExactNumber;
    readonly other: ExactNumber;
  } | null;
}

/** A row's forecast in one version: so many at so much, in kronor. */
interface ForecastRow {
  readonly label: string;
  readonly volume: ExactNumber;
  readonly price: ExactNumber;
  readonly factor: Factor;
}

/**
 * Why the forecast is another than in an earlier version, as far as volumes and unit prices tell.
 * @param answers what the user has said of the later version's tables; the earlier is read by the same
 * @returns null where either version has no volumes with prices that can be multiplied
 */
export function forecastMove(
  old: readonly SourceTable[],
  now: readonly SourceTable[],
  answers: Answers = {},
): ForecastMove | null {
  const [was, is] = [forecastsOf(old, answers), forecastsOf(now, answers)];
  if (was.length === 0 || is.length === 0) return null;
  const left = new Map(rowsOf(was));
  const rows: MovedRow[] = [];
  for (const [key, row] of rowsOf(is)) {
    const before = left.get(key);
    left.delete(key);
    if (before && !isSameFactor(before.factor, row.factor)) return null;
    rows.push({
      label: row.label,
      kind: before ? "changed" : "added",
      costs: moveOf(before, row, row.factor),
    });
  }
  for (const row of left.values())
    rows.push({ label: row.label, kind: "removed", costs: moveOf(row, undefined, row.factor) });
  const moved = rows.filter(({ costs }) => costs.difference.sign() !== 0);
  const total = sumOfCosts(rows.map(({ costs }) => costs));
  const lineWas = theOnly(findCostLines(was, old, answers));
  const lineIs = theOnly(findCostLines(is, now, answers));
  const difference = lineWas && lineIs ? lineIs.forecast.minus(lineWas.forecast) : null;
  return {
    rows: moved.sort((a, b) => b.costs.difference.abs().compare(a.costs.difference.abs())),
    total,
    line: difference && {
      label: labelOf(lineIs!),
      difference,
      other: difference.minus(total.difference),
    },
  };
}

/** Where several lines could be meant none is told of. */
function theOnly(lines: readonly CostLine[]): CostLine | null {
  return lines.length === 1 ? lines[0]! : null;
}

function labelOf({ source, row }: CostLine): string {
  return source.table.rows[row]!.label;
}

function forecastsOf(tables: readonly SourceTable[], answers: Answers): VolumeForecast[] {
  const choice = choosePairs(tables, "", answers);
  if (choice.kind === "ask") return [];
  return choice.pairs.flatMap((pair) => {
    const made = forecastPair(pair, answers);
    return isForecast(made) ? [made] : [];
  });
}

/** The rows that could be reckoned, by their labels. */
function rowsOf(forecasts: readonly VolumeForecast[]): [string, ForecastRow][] {
  const seen = new Map<string, number>();
  return forecasts.flatMap(({ priceUnit, rows }) =>
    rows.flatMap(({ label, amounts, costs, factor, priceRow }): [string, ForecastRow][] => {
      if (!amounts || !costs || priceRow === null) return [];
      const ordinal = (seen.get(comparable(label)) ?? 0) + 1;
      seen.set(comparable(label), ordinal);
      const row = { label, volume: amounts.forecast, price: inUnit(amounts.price, priceUnit, "kr"), factor };
      return [[`${comparable(label)}/${ordinal}`, row]];
    }),
  );
}

function moveOf(was: ForecastRow | undefined, is: ForecastRow | undefined, factor: Factor): Costs {
  const zero = exact(0);
  return costsOf(
    {
      budgetVolume: was?.volume ?? zero,
      forecastVolume: is?.volume ?? zero,
      budgetPrice: was?.price ?? zero,
      // What is gone has no price any more: all of it is volume.
      forecastPrice: is?.price ?? was?.price ?? zero,
    },
    "kr",
    factor,
  );
}
