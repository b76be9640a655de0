import { namesCompared, purposeOf } from "../words/headings";
import { readPeriod } from "../words/periods";
import type { Column, Table } from "../tables/table";
import type { Convention } from "./convention";

/** A budget and what it is compared with, as columns of a table. */
export interface Pair {
  readonly budget: number;
  readonly other: number;
}

/** Where a column of deviations stands, and what is known of it. */
export interface PlaceOfColumn {
  readonly heading: string;
  /** Its own block of columns on the sheet: what stands between the last deviation and itself. */
  readonly from: number;
  readonly before: number;
  /** Pairs that other columns hold the deviation of. */
  readonly taken: readonly Pair[];
}

/** Whether a budget may be compared with an outcome or a forecast, by the times they are of. */
export type MayCompare = (budget: Column, other: Column) => boolean;

/**
 * The budget and what it is compared with: as the heading names them, of the year and the months it names, from
 * its own block where that has any, and else the nearest to the left. Of an outcome and a forecast of one year
 * the forecast, which is of the whole of it.
 */
export function pairFor(table: Table, place: PlaceOfColumn, mayCompare: MayCompare): Pair | null {
  const stands = ({ budget, other }: Pair, from: number) =>
    [budget, other].every((c) => {
      const { sheetColumn } = table.columns[c]!;
      return sheetColumn >= from && sheetColumn < place.before;
    });
  const all = pairsOf(table, mayCompare).filter((pair) => stands(pair, 0));
  const named = all.filter(
    (pair) => isNamed(table, pair, place.heading) && !place.taken.some((one) => isSamePair(one, pair)),
  );
  const near = named.filter((pair) => stands(pair, place.from));
  const candidates = withoutOlder(table, near.length > 0 ? near : named);
  const nearest = nearestOf(candidates);
  if (!nearest) return null;
  const ofYear = candidates.filter((pair) => yearOf(table, pair) === yearOf(table, nearest));
  return nearestOf(ofYear.filter(({ other }) => purpose(table, other) === "forecast")) ?? nearest;
}

/** What the heading says of forecast or outcome, year and months does not speak against the pair. */
export function isNamed(table: Table, pair: Pair, heading: string): boolean {
  const of = purpose(table, pair.other);
  if (namesCompared(heading, "forecast")) {
    if (of !== "forecast") return false;
  } else if (namesCompared(heading, "outcome") && of !== "outcome") return false;
  const period = readPeriod(heading);
  const [year, month] = [yearOf(table, pair), table.columns[pair.other]!.period?.toMonth];
  if (period?.year && year && period.year !== year) return false;
  return !period?.toMonth || !month || period.toMonth === month;
}

export function isSamePair(a: Pair, b: Pair): boolean {
  return a.budget === b.budget && a.other === b.other;
}

/** A pair in the order that the convention takes it; per cent as Excel holds them. */
export function ordered({ budget, other }: Pair, convention: Convention) {
  const form = "fraction" as const;
  return convention === "budgetFirst"
    ? { budget, minuend: budget, subtrahend: other, form }
    : { budget, minuend: other, subtrahend: budget, form };
}

/** Every budget with every outcome and forecast that it may be compared with. */
function pairsOf(table: Table, mayCompare: MayCompare): Pair[] {
  const places = [...table.columns.keys()];
  const others = places.filter((c) => ["forecast", "outcome"].includes(purpose(table, c)));
  return others.flatMap((other) =>
    places
      .filter((budget) => purpose(table, budget) === "budget")
      .filter((budget) => mayCompare(table.columns[budget]!, table.columns[other]!))
      .map((budget) => ({ budget, other })),
  );
}

/** A budget that names no year is of the latest: "Budget | Utfall 2025 | Utfall 2024"; likewise an outcome. */
function withoutOlder(table: Table, pairs: readonly Pair[]): Pair[] {
  const year = (c: number) => table.columns[c]!.period?.year ?? null;
  const isOlder = (a: number, b: number) => year(a) !== null && (year(b) === null || year(a)! < year(b)!);
  return pairs.filter(
    (one) =>
      !pairs.some((other) => {
        if (purpose(table, one.other) !== purpose(table, other.other)) return false;
        if (one.budget === other.budget) return year(one.budget) === null && isOlder(one.other, other.other);
        return one.other === other.other && year(one.other) === null && isOlder(one.budget, other.budget);
      }),
  );
}

function yearOf(table: Table, { budget, other }: Pair): number | null {
  return table.columns[other]!.period?.year ?? table.columns[budget]!.period?.year ?? null;
}

function purpose(table: Table, column: number): Column["role"] {
  return purposeOf(table.columns[column]!.heading);
}

/** The pair whose columns stand furthest to the right. */
function nearestOf(pairs: readonly Pair[]): Pair | null {
  const reach = ({ budget, other }: Pair) => [Math.max(budget, other), Math.min(budget, other)] as const;
  const [nearest] = [...pairs].sort((one, another) => {
    const [[a, b], [c, d]] = [reach(one), reach(another)];
    return c - a || d - b;
  });
  return nearest ?? null;
}
