import { purposeOf } from "../forecast/fullYearColumns";
import type { Column, Table } from "../tables/table";
import { comparable } from "../tables/words";
import type { Convention } from "./convention";

/** A budget and what it is compared with, as columns of a table. */
export interface Pair {
  readonly budget: number;
  readonly other: number;
  readonly from: number;
}

/** The roles that a budget is compared with, the one that ends the year first. */
const COMPARED: readonly Column["role"][] = ["forecast", "outcome"];

/** The budget and what it is compared with: as the heading names them, of the same time, the nearest to the left. */
export function pairFor(table: Table, heading: string, from: number, before: number): Pair | null {
  const words = comparable(heading);
  const wanted = /progn?os/.test(words)
    ? "forecast"
    : /utfall|bokslut|redovis/.test(words)
      ? "outcome"
      : null;
  const pairs = (start: number): Pair[] => {
    const within = [...table.columns.keys()].filter(
      (c) => table.columns[c]!.sheetColumn >= start && table.columns[c]!.sheetColumn < before,
    );
    const budgets = within.filter((c) => purposeOf(table.columns[c]!.heading) === "budget");
    const others = within.filter((c) =>
      (wanted ? [wanted] : COMPARED).includes(purposeOf(table.columns[c]!.heading)),
    );
    return others.flatMap((other) =>
      budgets
        .filter((budget) => isSameTime(table.columns[budget]!, table.columns[other]!))
        .map((budget) => ({ budget, other, from: start })),
    );
  };
  const near = pairs(from);
  const all = near.length > 0 ? near : pairs(table.area.column);
  // One pair alone is certain; of several that of the whole year is meant by a heading that names none.
  if (all.length <= 1) return all[0] ?? null;
  const forecasts = all.filter(({ other }) => purposeOf(table.columns[other]!.heading) === "forecast");
  return forecasts.length === 1 ? forecasts[0]! : null;
}

/** A forecast is of the whole year; an outcome is compared with a budget of the same months. */
function isSameTime(budget: Column, other: Column): boolean {
  const [a, b] = [budget.period, other.period];
  if (a?.year && b?.year && a.year !== b.year) return false;
  const isPart = (column: Column) =>
    /period|\back\b/.test(comparable(column.heading)) || (column.period?.toMonth ?? 12) < 12;
  if (purposeOf(other.heading) === "forecast") return !isPart(budget);
  if (a?.toMonth && b?.toMonth) return a.toMonth === b.toMonth;
  return isPart(budget) === isPart(other) || (!isPart(budget) && !b?.toMonth);
}

/** A pair in the order that the convention takes it. */
export function ordered({ budget, other }: Pair, convention: Convention) {
  return convention === "budgetFirst"
    ? { budget, minuend: budget, subtrahend: other }
    : { budget, minuend: other, subtrahend: budget };
}
