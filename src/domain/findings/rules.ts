import type { Grid } from "../sheet/grid";
import type { Fact, Rule } from "./facts";
import type { Finding } from "./findings";
import type { FindingRule, Mend } from "./rule";
import {
  roundingRule,
  staleTotalRule,
  tieRule,
  unlocatedRule,
  unsupportedSumRule,
  wrongFigureRule,
} from "./rules/figures";
import { formulaRangeRule, formulaShapeRule, typedOverRule } from "./rules/formulas";
import { copiedHeadingRule, periodRule, workbookPeriodRule } from "./rules/headings";
import { errorValueRule, formulasWithoutValuesRule, sheetRemarkRule, textNumberRule } from "./rules/remarks";
import { shareRule } from "./rules/share";
import {
  copiedRowRule,
  crossSheetRule,
  leftOutRule,
  uncheckedTotalRule,
  unitFactorRule,
} from "./rules/tables";
import { statementColumnRule, statementConventionRule, statementFigureRule } from "./rules/statements";

/** One record a rule; the compiler refuses a rule without one. */
const RULES: { readonly [R in Rule]: FindingRule<Fact<R>> } = {
  wrongFigure: wrongFigureRule,
  tie: tieRule,
  unlocated: unlocatedRule,
  staleTotal: staleTotalRule,
  unsupportedSum: unsupportedSumRule,
  rounding: roundingRule,
  share: shareRule,
  period: periodRule,
  workbookPeriod: workbookPeriodRule,
  copiedHeading: copiedHeadingRule,
  unitFactor: unitFactorRule,
  formulaShape: formulaShapeRule,
  formulaRange: formulaRangeRule,
  typedOver: typedOverRule,
  crossSheet: crossSheetRule,
  leftOut: leftOutRule,
  copiedRow: copiedRowRule,
  statementFigure: statementFigureRule,
  statementColumn: statementColumnRule,
  statementConvention: statementConventionRule,
  uncheckedTotal: uncheckedTotalRule,
  formulasWithoutValues: formulasWithoutValuesRule,
  errorValue: errorValueRule,
  textNumber: textNumberRule,
  protected: sheetRemarkRule,
  hiddenCells: sheetRemarkRule,
  filtered: sheetRemarkRule,
  allFormulas: sheetRemarkRule,
};

/** A fact with how grave it is and the key that an approval of it lies under. */
export function toFinding<R extends Rule>(fact: Fact<R>): Finding<R> {
  const rule = RULES[fact.rule];
  return { ...fact, severity: rule.severity(fact), key: rule.key(fact) };
}

/** The ways to mend a finding, as the cells each would change; none on a sheet that is protected. */
export function mendsOf<R extends Rule>(fact: Fact<R>, grid: Grid): readonly Mend[] {
  return grid.isProtected ? [] : RULES[fact.rule].mends(fact, grid);
}
