import type { Grid } from "../sheet/grid";
import type { Fact, Rule } from "./facts";
import type { Finding } from "./findings";
import type { FindingRule, Mend } from "./rule";
import { rounding, staleTotal, tie, unlocated, unsupportedSum, wrongFigure } from "./rules/figures";
import { formulaRange, formulaShape, typedOver } from "./rules/formulas";
import { copiedHeading, period, workbookPeriod } from "./rules/headings";
import { errorValue, formulasWithoutValues, sheetRemark, textNumber } from "./rules/remarks";
import { share } from "./rules/share";
import { crossSheet, uncheckedTotal, unitFactor } from "./rules/tables";

/** One record a rule; the compiler refuses a rule without one. */
const RULES: { readonly [R in Rule]: FindingRule<Fact<R>> } = {
  wrongFigure,
  tie,
  unlocated,
  staleTotal,
  unsupportedSum,
  rounding,
  share,
  period,
  workbookPeriod,
  copiedHeading,
  unitFactor,
  formulaShape,
  formulaRange,
  typedOver,
  crossSheet,
  uncheckedTotal,
  formulasWithoutValues,
  errorValue,
  textNumber,
  protected: sheetRemark,
  hiddenCells: sheetRemark,
  filtered: sheetRemark,
  allFormulas: sheetRemark,
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
