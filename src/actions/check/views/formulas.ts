import type { FormulaQuestion } from "../../../domain/questions/formulas";
import { address } from "../../../domain/tables/cellOf";
import { pointing, type RuleView } from "./view";

/** A formula that is not what it should be, by whichever rule. */
export const oddFormula: RuleView<FormulaQuestion> = {
  ...pointing,
  address: ({ cell }) => address(cell),
  proposal: ({ expected }) => ({ formula: expected }),
};

export const typedOver: RuleView<FormulaQuestion<"typedOver">> = {
  ...pointing,
  address: ({ cell }) => address(cell),
};
