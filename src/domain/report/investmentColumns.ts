import type { ColumnFacets } from "./columnFacets";
import type { Statement } from "./statement";
import type { Witness } from "./witnesses";

/** An account of investments has what is spent, what is given for it and the net in columns of their own. */
export function columnsBySide({ kind, facets }: Statement): (readonly ColumnFacets[])[] {
  if (kind !== "investments") return [facets];
  const sides = [...new Set(facets.map(({ measure }) => sideOf(measure)))];
  return sides.map((side) => facets.filter(({ measure }) => sideOf(measure) === side));
}

function sideOf(measure: string): "income" | "costs" | null {
  return measure.startsWith("income") ? "income" : measure.startsWith("costs") ? "costs" : null;
}

/** All of them are of what is given for the investments. */
export function isOfIncome(facets: readonly ColumnFacets[]): boolean {
  return facets.every(({ measure }) => sideOf(measure) === "income");
}

/** All of them are of what is spent, where what is given stands beside. */
export function isOfCosts(facets: readonly ColumnFacets[]): boolean {
  return facets.every(({ measure }) => sideOf(measure) === "costs");
}

/** What is spent on investments, where their income has a column of its own, is the outcome of others. */
export function asOutcome(own: Witness): Witness {
  const { statement, facets } = own;
  if (statement.kind !== "investments") return own;
  return {
    ...own,
    facets: { ...facets, measure: facets.measure.replace("costs", "outcome").replace("income", "outcome") },
  };
}
