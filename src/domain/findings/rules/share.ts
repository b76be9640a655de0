import type { Condition } from "../../checks/condition";
import { amountAt } from "../../tables/amounts";
import type { WrongShare } from "../facts";
import { findingKey } from "../findingKey";
import { mendOfFigure } from "../mend";
import type { FindingRule } from "../rule";
import { SAYS_OF_WHAT } from "../../words/headings";
import { says } from "../../words/lexicon";

/** Budgets of one year are so close to each other, last year's and the first one's among them. */
const CLOSE_PER_CENT = 0.2;

export const shareRule: FindingRule<WrongShare> = {
  severity: ({ condition }) => (isOffAnotherBase(condition) ? "warning" : "error"),
  key: ({ condition }) => findingKey("share", [condition.target, ...condition.cells], []),
  /** A typed per cent that does not follow; a computed one is its formula's business. */
  mends: ({ condition: { target, proposal } }, grid) => {
    const figure = target.table.figures[target.row]![target.column];
    if (proposal === null || !figure || figure.origin === "formula") return [];
    return [mendOfFigure(target, grid, proposal - amountAt(target.table.amounts, target.row, target.column))];
  },
};

/**
 * A per cent close to what its amounts give may be of another amount, last year's or the first budget's, where
 * the heading does not say of which.
 */
function isOffAnotherBase({ kind, target, proposal }: Condition): boolean {
  if (kind === "between" || proposal === null) return false;
  const { heading } = target.table.columns[target.column]!;
  if (says(SAYS_OF_WHAT, heading)) return false;
  const printed = amountAt(target.table.amounts, target.row, target.column);
  const largest = Math.max(Math.abs(printed), Math.abs(proposal));
  return Math.abs(printed - proposal) <= CLOSE_PER_CENT * largest;
}
