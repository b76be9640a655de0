import { isPrinted } from "../tables/amounts";
import { compare } from "./comparison";
import type { Couple } from "./comparisons";
import type { ColumnFacets } from "./columnFacets";
import { keyOfLine } from "./statementRows";
import type { Powers } from "./units";
import { witnessKey, type Witness } from "./witnesses";

/**
 * An operating statement with income and costs in columns of their own: where it comes to the net costs of the income
 * statement, its income is that statement's and its costs are the costs and the depreciation. One of the two has to
 * bear it out: with internal items in them they are neither.
 * @param ends the rows that operating statements are found to end in
 */
export function operatingSides(
  ends: readonly Couple[],
  known: ReadonlyMap<string, readonly Witness[]>,
  powers: Powers,
): Couple[] {
  const nets = ends.filter(([a, b]) => a.statement.kind === "operations" && b.row.line === "netCosts");
  return nets.flatMap(([own], i) => {
    if (nets.findIndex(([other]) => isSameFigure(own, other)) < i) return [];
    const sides = (["income", "costs"] as const).map((side) => couplesOf(own, side, known));
    const isBorneOut = sides.some((couples) =>
      couples.some(([a, b]) => ["agrees", "turned"].includes(compare(a, b, powers).outcome)),
    );
    return isBorneOut ? sides.flat() : [];
  });
}

/** Two tables of one sheet may have their totals in the same places. */
function isSameFigure(a: Witness, b: Witness): boolean {
  return a.statement === b.statement && a.row.row === b.row.row && a.facets.column === b.facets.column;
}

function couplesOf(
  net: Witness,
  side: "income" | "costs",
  known: ReadonlyMap<string, readonly Witness[]>,
): Couple[] {
  const { statement, row } = net;
  const facets = statement.facets.find((one) => isSideOf(one, net.facets, side));
  if (!facets || !isPrinted(statement.table.amounts, row.row, facets.column)) return [];
  const line = side === "income" ? "operatingIncome" : "operatingCosts";
  const reading = [{ row: row.row, column: facets.column, sign: 1 as const }];
  const own: Witness = {
    statement,
    row: { ...row, key: keyOfLine(line), line },
    facets: { ...facets, measure: net.facets.measure },
    readings: [reading],
    isDerived: false,
  };
  return (known.get(witnessKey(own)) ?? []).flatMap((other): Couple[] =>
    other.statement.kind === "result" && !other.isDerived
      ? [[own, side === "costs" ? withDepreciation(other) : other]]
      : [],
  );
}

function isSideOf(one: ColumnFacets, net: ColumnFacets, side: "income" | "costs"): boolean {
  return (
    one.year === net.year && one.owner === net.owner && one.measure === net.measure.replace("outcome", side)
  );
}

/** Depreciation is among the costs of those who answer for the assets. */
function withDepreciation(costs: Witness): Witness {
  const { statement, facets } = costs;
  const found = statement.rows.find(({ line }) => line === "depreciation");
  if (!found || !isPrinted(statement.table.amounts, found.row, facets.column)) return costs;
  const part = { row: found.row, column: facets.column, sign: 1 as const };
  return { ...costs, readings: costs.readings.flatMap((reading) => [[...reading, part], reading]) };
}
