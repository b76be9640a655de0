import { exactFigure } from "../../figures/exactFigure";
import { exact, type ExactNumber } from "../../figures/exactNumber";
import type { Figure } from "../../figures/figure";
import type { Answers } from "../../structure/answers";
import type { PartWeights } from "./partWeights";
import {
  PARTS_OFF_KEY,
  type Missing,
  type PartsOffQuestion,
  type VolumeColumns,
  type VolumeParts,
} from "./volumeTypes";

/** A row's year put together of its parts. */
export interface PartedYear {
  readonly volume: ExactNumber;
  /** What one costs on an average over the year. */
  readonly price: ExactNumber;
  /** Volume times price, part for part, and what it is to be divided by. */
  readonly product: { readonly amount: ExactNumber; readonly over: number };
}

/** A row of each table, and its parts. */
interface PartedFigures {
  readonly volume: readonly (Figure | null)[];
  readonly price: readonly (Figure | null)[];
  readonly parts: VolumeParts;
  readonly weights: PartWeights;
  readonly columns: VolumeColumns;
  readonly sign: 1 | -1;
}

/**
 * Puts a row's year together, each part at its own price where there is one.
 * @returns why not: a blank part is not taken for zero, nor one that is typed as text for a number
 */
export function yearOfParts({
  volume,
  price,
  parts,
  weights: { weights, over },
  columns,
  sign,
}: PartedFigures): PartedYear | Extract<Missing, "figure" | "text"> {
  const volumes = parts.volumes.map(({ column }) => volume[column] ?? null);
  const prices = parts.volumes.map(
    (_part, i) => price[parts.prices ? parts.prices[i]!.column : columns.forecastPrice!] ?? null,
  );
  if ([...volumes, ...prices].some((figure) => figure?.origin === "text")) return "text";
  const weighed: ExactNumber[] = [];
  let amount = exact(0);
  for (const [i, figure] of volumes.entries()) {
    if (!figure) return "figure";
    const part = exactFigure(figure).times(exact(weights[i]!));
    const priced = prices[i];
    // A part without volume needs no price.
    if (!priced && part.sign() !== 0) return "figure";
    weighed.push(part);
    if (priced) amount = amount.plus(part.times(exactFigure(priced)).times(exact(sign)));
  }
  const sum = weighed.reduce((total, part) => total.plus(part), exact(0));
  const ofYear = over === 1 ? sum : sum.dividedBy(exact(over));
  return {
    volume: ofYear,
    price: sum.sign() === 0 ? exact(0) : amount.dividedBy(sum),
    product: { amount, over },
  };
}

/** Rounded figures may differ by this much, and no more. */
const ROUNDED = exact(1);

/** What has to be asked where the parts do not come to the forecast that stands beside; null where they do. */
export function partsOff(sum: ExactNumber, year: ExactNumber, answers: Answers): PartsOffQuestion | null {
  const isOff = sum.minus(year).abs().compare(ROUNDED) > 0;
  if (!isOff || answers[PARTS_OFF_KEY] === "sum" || answers[PARTS_OFF_KEY] === "year") return null;
  return { kind: "partsOff", key: PARTS_OFF_KEY, label: "", sum, year };
}
