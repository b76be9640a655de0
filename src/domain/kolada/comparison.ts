/** An indicator over some years, the own municipality beside others. */
import { exact } from "../figures/exactNumber";
import type { Gender } from "./koladaValue";
import { deliveredDecimals } from "./shownFigure";

export interface ComparedFigure {
  readonly value: number | null;
  readonly isPreliminary: boolean;
  /** How many municipalities stand behind it; null where that is not told. */
  readonly count: number | null;
}

export interface ComparedArea {
  readonly name: string;
  readonly kind: "own" | "group" | "country" | "municipality";
  /** One a year. */
  readonly figures: readonly ComparedFigure[];
}

export interface AreaComparison {
  /** As Kolada calls it, or as the pasted table does. */
  readonly indicator: string;
  readonly id: string | null;
  readonly gender: Gender;
  readonly years: readonly number[];
  /** The own first, then means, then municipalities. */
  readonly areas: readonly ComparedArea[];
}

const ORDER: readonly ComparedArea["kind"][] = ["own", "group", "country", "municipality"];

/** As they are shown: the own first, then means, then municipalities. */
export function inShownOrder(areas: readonly ComparedArea[]): ComparedArea[] {
  return [...areas].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

export interface ComputedMean {
  readonly value: number | null;
  readonly count: number;
}

/** From so many on there is a mean at all. */
const LEAST_FOR_MEAN = 2;

/**
 * The unweighted mean of the other municipalities, year by year. It is reckoned here, and is none of Kolada's figures.
 * @returns null where there are too few others, or a group of Kolada's already tells of them
 */
export function meanOfOthers({ areas, years }: AreaComparison): ComputedMean[] | null {
  const others = areas.filter(({ kind }) => kind === "municipality");
  if (others.length < LEAST_FOR_MEAN || areas.some(({ kind }) => kind === "group")) return null;
  return years.map((_, year) => {
    const values = others.flatMap(({ figures }) => figures[year]!.value ?? []);
    const sum = values.reduce((all, value) => all.plus(exact(value)), exact(0));
    const value = values.length < LEAST_FOR_MEAN ? null : sum.dividedBy(exact(values.length)).toCell();
    return { value, count: values.length };
  });
}

/** Decimals that municipalities' figures are delivered with, at most two; a mean is shown as its parts are. */
export function comparedDecimals({ areas }: AreaComparison): number {
  const own = areas.filter(({ kind }) => kind === "own" || kind === "municipality");
  return deliveredDecimals(
    (own.length > 0 ? own : areas).flatMap(({ figures }) => figures.flatMap(({ value }) => value ?? [])),
  );
}
