import type { Fact, Rule } from "../../domain/findings/facts";
import type { Finding } from "../../domain/findings/findings";
import { mendsOf } from "../../domain/findings/rules";
import { cellAddress } from "../../domain/sheet/address";
import type { Grid } from "../../domain/sheet/grid";
import { findingText } from "../../texts/check/findings";
import type { FindingView } from "../shared/report";
import { basisOf } from "./proofCells";
import {
  roundingView,
  shareView,
  staleTotalView,
  tieView,
  unlocatedView,
  unsupportedSumView,
  wrongFigureView,
} from "./views/figures";
import { oddFormulaView, typedOverView } from "./views/formulas";
import { copiedHeadingView, periodView, workbookPeriodView } from "./views/headings";
import {
  crossSheetView,
  errorValueView,
  formulasWithoutValuesView,
  sheetRemarkView,
  textNumberView,
  copiedRowView,
  leftOutView,
  uncheckedTotalView,
  unitFactorView,
} from "./views/remarks";
import { statementView } from "./views/statements";
import type { RuleView } from "./views/view";

/** How each rule is shown; the compiler refuses a rule without a view. */
const VIEWS: { readonly [R in Rule]: RuleView<Fact<R>> } = {
  wrongFigure: wrongFigureView,
  tie: tieView,
  unlocated: unlocatedView,
  staleTotal: staleTotalView,
  unsupportedSum: unsupportedSumView,
  rounding: roundingView,
  share: shareView,
  period: periodView,
  workbookPeriod: workbookPeriodView,
  copiedHeading: copiedHeadingView,
  unitFactor: unitFactorView,
  formulaShape: oddFormulaView,
  formulaRange: oddFormulaView,
  typedOver: typedOverView,
  crossSheet: crossSheetView,
  leftOut: leftOutView,
  copiedRow: copiedRowView,
  statementFigure: statementView,
  statementColumn: statementView,
  statementConvention: statementView,
  uncheckedTotal: uncheckedTotalView,
  formulasWithoutValues: formulasWithoutValuesView,
  errorValue: errorValueView,
  textNumber: textNumberView,
  protected: sheetRemarkView,
  hiddenCells: sheetRemarkView,
  filtered: sheetRemarkView,
  allFormulas: sheetRemarkView,
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
    elsewhere: view.elsewhere(finding),
  };
}
