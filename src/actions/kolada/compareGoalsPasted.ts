import { pastedAreas } from "../../domain/kolada/pasted/pastedComparison";
import { inPasted, isByGender, pastedFigure } from "../../domain/kolada/pasted/pastedFigures";
import { comparable } from "../../domain/words/comparable";
import { agreementTexts as texts, comparisonTexts } from "../../texts/kolada/comparison";
import type { SheetProblem } from "../shared/outcomes";
import { agreementRow, type AgreementReport } from "./agreementRow";
import { said } from "./asking";
import { pastedValues, type PastedWish } from "./comparePasted";
import type { PastedQuestions } from "./comparisonReport";
import { withGoalFigures } from "./goalFigures";

/**
 * Holds the goals of the sheet in front against a pasted table, for the same municipality and year. Nothing is asked of
 * anybody. Round trips: 1.
 */
export async function compareGoalsPasted(
  wish: Pick<PastedWish, "text" | "answers" | "own" | "today">,
): Promise<AgreementReport | PastedQuestions | SheetProblem> {
  const reading = pastedValues(wish);
  if (reading.kind !== "values") return reading;
  const { values } = reading;
  const areas = pastedAreas(values);
  // A table without municipalities is of the own one; of several, somebody has to say which that is.
  const own = areas.find((one) => comparable(one) === comparable(wish.own ?? "")) ?? areas[0]!;
  if (areas.length > 1 && comparable(own) !== comparable(wish.own ?? ""))
    return said(comparisonTexts.ownMissing);
  return withGoalFigures(inPasted(values), texts.noneOfPasted, ({ sheet, figures }): AgreementReport => ({
    kind: "agreements",
    sheet,
    rows: figures.map((figure) =>
      agreementRow(
        figure,
        pastedFigure(values, figure, own),
        isByGender(values, figure, own) ? texts.onlyByGender : texts.notPasted,
      ),
    ),
    source: comparisonTexts.sourcePasted(wish.today),
  }));
}
