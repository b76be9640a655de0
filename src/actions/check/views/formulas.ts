import type { FormulaQuestion } from "../../../domain/questions/formulas/formulaFinding";
import { address } from "../../../domain/tables/cellOf";
import { pointing, type RuleView } from "./view";

/** A formula that is not what it should be, by whichever rule. */
export const oddFormulaView: RuleView<FormulaQuestion> = {
  ...pointing,
  address: ({ cell }) => address(cell),
  proposal: ({ expected }) => ({ formula: expected }),
};

/** Only where its value is wrong does anything have to be put in its place. */
export const typedOverView: RuleView<FormulaQuestion<"typedOver">> = {
  ...oddFormulaView,
  proposal: ({ expected, change, mayBeMeant }) => (change === 0 || mayBeMeant ? null : { formula: expected }),
};
