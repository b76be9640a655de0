import type { Fact, Rule } from "../../domain/findings/facts";
import type { Finding } from "../../domain/findings/findings";
import { mendsOf } from "../../domain/findings/rules";
import { cellAddress } from "../../domain/sheet/address";
import type { Grid } from "../../domain/sheet/grid";
import { findingText } from "../../texts/check/findings";
import type { FindingView } from "../shared/report";
import { basisOf } from "./proofCells";
import { rounding, share, staleTotal, tie, unlocated, unsupportedSum, wrongFigure } from "./views/figures";
import { oddFormula, typedOver } from "./views/formulas";
import { copiedHeading, period, workbookPeriod } from "./views/headings";
import {
  crossSheet,
  errorValue,
  formulasWithoutValues,
  sheetRemark,
  textNumber,
  uncheckedTotal,
  unitFactor,
} from "./views/remarks";
import type { RuleView } from "./views/view";

/** How each rule is shown; the compiler refuses a rule without a view. */
const VIEWS: { readonly [R in Rule]: RuleView<Fact<R>> } = {
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
  formulaShape: oddFormula,
  formulaRange: oddFormula,
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

/** A finding as its reader meets it, and as machines do. */
export function findingView<R extends Rule>(finding: Finding<R>, grid: Grid): FindingView {
  const view = VIEWS[finding.rule];
  const mends = mendsOf(finding, grid);
  return {
    key: finding.key,
    rule: view.rule(finding),
    severity: finding.severity,
    address: view.address(finding),
    ...findingText(finding),
    fixes: mends.map((mend) => ({
      address: cellAddress(mend.cell),
      ...view.fix(finding, mend),
      plan: { sheet: grid.sheet, changes: mend.changes, basis: basisOf(finding, grid, mend.changes) },
    })),
    answers: view.answers(finding),
    isAcrossSheets: false,
    proposal: view.proposal(finding, mends),
    otherCells: view.otherCells(finding),
  };
}
