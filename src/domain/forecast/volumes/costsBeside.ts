import { exact, type ExactNumber } from "../../figures/exactNumber";
import { exactFigure } from "../../figures/exactFigure";
import { inUnit, type MoneyUnit } from "../../arithmetic/volume";
import type { SourceTable } from "../../structure/builtTable";
import { OF_EFFECT, OF_PRODUCT } from "../../words/counted";
import { purposeOf } from "../../words/headings";
import { says } from "../../words/lexicon";
import { isPriceName } from "../../words/priceNames";
import { isMoney } from "../../words/units";
import { unitsIn } from "./priceUnit";
import type { Missing, VolumeForecast, VolumeRow } from "./volumeTypes";

/** The columns beside volumes and prices that hold what the two come to, and what they are in. */
export interface CostColumns {
  readonly budget: number | null;
  readonly forecast: number | null;
  /** null where nothing says it. */
  readonly unit: MoneyUnit | null;
}

/** @returns null where no column of costs stands beside them */
export function costColumns({ table }: SourceTable): CostColumns | null {
  const costs = [...table.columns.keys()].filter((c) => {
    const { heading, role } = table.columns[c]!;
    return (
      role !== "deviation" && !isPriceName(heading) && says(OF_PRODUCT, heading) && !says(OF_EFFECT, heading)
    );
  });
  const [budget, forecast] = (["budget", "forecast"] as const).map((purpose) => {
    const found = costs.filter((c) => purposeOf(table.columns[c]!.heading) === purpose);
    return found.length === 1 ? found[0]! : null;
  });
  // "Kostnad (tkr)" beside volumes and prices that say no purpose either is what they come to.
  const unsaid =
    costs.length === 1 && purposeOf(table.columns[costs[0]!]!.heading) !== "outcome" ? costs[0]! : null;
  if (budget === null && forecast === null && unsaid === null) return null;
  const told = unitsIn(costs.map((c) => table.columns[c]!.heading));
  const unit = told[0] ?? (isMoney(table.unit) ? table.unit : null);
  return { budget: budget ?? null, forecast: forecast ?? (budget === null ? unsaid : null), unit };
}

/** Further off than by this share is no rounding of the price. */
const CLOSE = exact(0.02);

/** Whether what has been reckoned is what stands beside, on every row that can be compared; null where none can. */
export function agreesWithCosts(
  { volumes, rows, priceUnit }: VolumeForecast,
  costs: CostColumns,
): boolean | null {
  const compared = rows.flatMap((row) => ratiosOf(volumes, row, costs, priceUnit));
  if (compared.length === 0) return null;
  return compared.every((ratio) => ratio.minus(exact(1)).abs().compare(CLOSE) <= 0);
}

/** A row whose costs beside are twice as much or half as much, or further off: something else is meant. */
export function isFarFromCosts(
  source: SourceTable,
  row: VolumeRow,
  costs: CostColumns,
  unit: MoneyUnit,
): Extract<Missing, "costs"> | null {
  const isFar = (ratio: ExactNumber) => ratio.compare(exact(1.9)) > 0 || ratio.compare(exact(0.53)) < 0;
  return ratiosOf(source, row, costs, unit).some(isFar) ? "costs" : null;
}

/** What stands beside as a share of what has been reckoned. */
function ratiosOf(
  { table }: SourceTable,
  row: VolumeRow,
  costs: CostColumns,
  unit: MoneyUnit,
): ExactNumber[] {
  if (!row.costs) return [];
  // Where nothing says what the costs are in they are taken for tkr, or for what the prices are in.
  const units: readonly MoneyUnit[] = costs.unit ? [costs.unit] : [unit, "tkr"];
  const pairs = [
    [costs.budget, row.costs.budget],
    [costs.forecast, row.costs.forecast],
  ] as const;
  return pairs.flatMap(([column, reckoned]) => {
    const figure = column === null ? null : table.figures[row.volumeRow]![column];
    if (!figure || figure.units === 0 || reckoned.sign() === 0) return [];
    const ratios = units.map((one) =>
      inUnit(exactFigure(figure), one, "tkr").abs().dividedBy(reckoned.abs()),
    );
    const off = (ratio: ExactNumber) => ratio.minus(exact(1)).abs();
    return ratios.reduce((best, ratio) => (off(ratio).compare(off(best)) < 0 ? ratio : best));
  });
}
