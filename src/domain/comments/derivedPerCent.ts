import { DERIVED } from "../words/comments/clauseWords";
import { SHARE_OF_BUDGET, SHARE_OF_ROWS } from "../words/comments/frameWords";
import { inPerCentOf } from "./inPerCentOf";
import { isOfSize } from "./meets";
import type { SpokenFigure, SpokenTable } from "./readings";
import type { Stated } from "./stated";
import type { HeldClaim } from "./ties";

/** A sentence's figures before one of them, and what those of them that agree were held to be. */
export interface Before {
  readonly text: string;
  readonly figures: readonly Stated[];
  readonly held: readonly (readonly HeldClaim[])[];
}

/**
 * A per cent that says the same as the amount before it: "ökat med 26,4 mnkr, motsvarande 4,0 procent". Where the
 * amount is how far a row is from its budget or from another year, it is of that, and of nothing else.
 * @returns null where it says nothing of an amount, or its amount agrees with no table
 */
export function derivedPerCent(at: number, { text, figures, held }: Before): HeldClaim | null {
  const stated = figures[at]!;
  const previous = figures[at - 1];
  if (stated.unit !== "%" || !previous) return null;
  if (!DERIVED.pattern.test(text.slice(previous.to, stated.from).toLowerCase())) return null;
  const behind = text.slice(stated.to).toLowerCase();
  const isOfOther = SHARE_OF_ROWS.pattern.test(behind) && !SHARE_OF_BUDGET.pattern.test(behind);
  if (isOfOther) return null;
  for (const { table, verdict, readings } of held[at - 1] ?? []) {
    if (verdict !== "agrees") continue;
    const shares = readings.flatMap((reading) => sharesOfDistance(table, reading));
    if (shares.length === 0) continue;
    const met = shares.filter((share) => isOfSize(stated, share, null));
    return met.length > 0
      ? { table, verdict: "agrees", readings: met }
      : { table, verdict: "contradicts", readings: shares.slice(0, 1) };
  }
  return null;
}

function sharesOfDistance(table: SpokenTable, reading: SpokenFigure): SpokenFigure[] {
  const rows = [...new Set(reading.places.map(({ row }) => row))];
  const columns = [...new Set(reading.places.map(({ column }) => column))];
  const facts = columns.map((column) => table.facts[column]!);
  const budgets = () => [...table.facts.keys()].filter((c) => table.facts[c]!.content === "budget");
  const bases = columns.length === 2 ? [columns[1]!] : facts[0]!.content === "deviation" ? budgets() : [];
  return bases.flatMap((base) => {
    const level = table.level(rows, base);
    return (level && inPerCentOf(reading, level)) ?? [];
  });
}
