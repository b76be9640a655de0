import { isMoney } from "../words/units";
import { isCount } from "./claimReadings";
import { inPerCentOf } from "./inPerCentOf";
import type { SpokenFigure, SpokenTable } from "./readings";
import type { Stated } from "./stated";

/** All that a row holds, and how far its figures are from each other. */
export function figuresOf(
  table: SpokenTable,
  rows: readonly number[],
  stated: Stated,
  isApart: boolean,
): SpokenFigure[] {
  const isShare = stated.unit === "%" || stated.unit === "pp";
  const used = [...table.facts.keys()].filter((c) => table.facts[c]!.content !== "nothing");
  const levels = used.flatMap((c) => table.level(rows, c) ?? []);
  const amounts = used.filter((c) => LEVELS.has(table.facts[c]!.content));
  const distances = (isApart ? amounts : []).flatMap((later) =>
    amounts
      .filter((earlier) => earlier !== later)
      .flatMap((earlier) => table.distance(rows, later, earlier) ?? []),
  );
  if (stated.unit === "st") return [...levels, ...distances].filter((reading) => isCount(table, reading));
  if (!isShare)
    return [...levels, ...distances].filter(({ places }) =>
      places.every(({ row, column }) => !table.isPerCent(row, column) && isMoney(table.unitAt(row, column))),
    );
  const printed = levels.filter(({ places }) =>
    places.every(({ row, column }) => table.isPerCent(row, column)),
  );
  return [...printed, ...distances.flatMap((distance) => ofEarlier(table, rows, distance))];
}

function ofEarlier(table: SpokenTable, rows: readonly number[], distance: SpokenFigure): SpokenFigure[] {
  const base = table.level(rows, distance.places.at(-1)!.column);
  const isOfShares = distance.places.every(({ row, column }) => table.isPerCent(row, column));
  const share = base && !isOfShares ? inPerCentOf(distance, base) : null;
  return share ? [share] : [];
}

const LEVELS: ReadonlySet<string> = new Set(["outcome", "budget", "forecast"]);

/** What rows are of the whole, and of their budget, in per cent. */
export function sharesOfRows(table: SpokenTable, rows: readonly number[]): SpokenFigure[] {
  const used = [...table.facts.keys()].filter((c) => LEVELS.has(table.facts[c]!.content));
  const budgets = used.filter((c) => table.facts[c]!.content === "budget");
  const wholes = table.wholeRows().filter((row) => !rows.includes(row));
  const share = (part: SpokenFigure | null, base: SpokenFigure | null) =>
    (part && base && inPerCentOf(part, base)) ?? [];
  const ofWhole = wholes.flatMap((whole) =>
    used.flatMap((c) => share(table.level(rows, c), table.level([whole], c))),
  );
  const parts = [...table.facts.keys()].filter((c) =>
    ["outcome", "forecast", "deviation"].includes(table.facts[c]!.content),
  );
  const ofBudget = budgets.flatMap((b) =>
    parts.flatMap((c) => share(table.level(rows, c), table.level(rows, b))),
  );
  return [...ofWhole, ...ofBudget];
}
