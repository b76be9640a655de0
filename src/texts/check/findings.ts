import type { Fact, Rule } from "../../domain/findings/facts";
import { copiedRowText, crossSheetText, leftOutText, uncheckedTotalText, unitText } from "./apart";
import {
  roundingText,
  staleTotalText,
  tieText,
  unlocatedText,
  unsupportedSumText,
  wrongFigureText,
} from "./figures";
import type { FindingText } from "./findingText";
import { formulaRangeText, formulaShapeText, typedOverText } from "./formulas";
import { copiedHeadingText, periodChoiceText, periodText } from "./headings";
import {
  allFormulasText,
  errorValueText,
  formulasWithoutValuesText,
  filteredText,
  hiddenCellsText,
  protectedText,
  textNumberText,
} from "./remarks";
import { statementColumnText, statementConventionText, statementFigureText } from "./statements";
import { wrongShareText } from "./shares";

/** What each rule says; the compiler refuses a rule without words. */
const SENTENCES: { readonly [R in Rule]: (fact: Fact<R>) => FindingText } = {
  wrongFigure: wrongFigureText,
  tie: tieText,
  unlocated: unlocatedText,
  staleTotal: staleTotalText,
  unsupportedSum: unsupportedSumText,
  rounding: roundingText,
  share: wrongShareText,
  period: periodText,
  workbookPeriod: periodChoiceText,
  copiedHeading: copiedHeadingText,
  unitFactor: unitText,
  formulaShape: formulaShapeText,
  formulaRange: formulaRangeText,
  typedOver: typedOverText,
  crossSheet: crossSheetText,
  leftOut: leftOutText,
  copiedRow: copiedRowText,
  statementFigure: statementFigureText,
  statementColumn: statementColumnText,
  statementConvention: statementConventionText,
  uncheckedTotal: uncheckedTotalText,
  formulasWithoutValues: formulasWithoutValuesText,
  errorValue: errorValueText,
  textNumber: textNumberText,
  protected: protectedText,
  hiddenCells: hiddenCellsText,
  filtered: filteredText,
  allFormulas: allFormulasText,
};

/** Every sentence of a finding. */
export function findingText<R extends Rule>(fact: Fact<R>): FindingText {
  return SENTENCES[fact.rule](fact);
}
