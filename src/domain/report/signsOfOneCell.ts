import { amountAt } from "../tables/amounts";
import type { StatementComparison } from "./comparison";
import type { Agreement } from "./comparisons";
import { TAKEN_AWAY } from "./turnedSigns";
import type { Witness } from "./witnesses";

/** A sign turned in one column of a row, where it stands otherwise in most others, is a figure that differs. */
export function withSignsOfOneCell(agreement: Agreement): StatementComparison[] {
  return agreement.comparisons.map((one) => {
    const { agree, turned } = agreement.ofRows(one);
    const isPrinted = !one.a.isDerived && !one.b.isDerived;
    if (!isPrinted || agree === 0 || turned === 0) return one;
    return one.outcome === oddOf(one, agree, turned) ? { ...one, outcome: "differs" } : one;
  });
}

/**
 * Which of the two is odd. Of two columns no majority tells it: what is taken away, and stands with a minus in the one,
 * lacks it in the other ("Reservering till resultatutjämningsreserv"), against a note that has it without.
 */
function oddOf({ a, b }: StatementComparison, agree: number, turned: number): "agrees" | "turned" {
  if (turned !== agree) return turned > agree ? "agrees" : "turned";
  const mixed = [a, b].find(hasBothSigns);
  const other = mixed === a ? b : a;
  const line = mixed?.row.line ?? null;
  const isTaken = line !== null && TAKEN_AWAY.has(line);
  return isTaken && !isEverNegative(other) ? "agrees" : "turned";
}

function hasBothSigns(one: Witness): boolean {
  return isEverNegative(one) && amountsOf(one).some((amount) => amount > 0);
}

function isEverNegative(one: Witness): boolean {
  return amountsOf(one).some((amount) => amount < 0);
}

function amountsOf({ statement: { table, facets }, row: { row } }: Witness): number[] {
  return facets.map(({ column }) => amountAt(table.amounts, row, column));
}
