import { pastedAreas, pastedComparison, pastedIndicators } from "../../domain/kolada/pasted/pastedComparison";
import type { PastedAnswers, PastedQuestion } from "../../domain/kolada/pasted/pastedTypes";
import { readPasted } from "../../domain/kolada/pasted/readPasted";
import { comparable } from "../../domain/words/comparable";
import { comparisonTexts, pastedTexts } from "../../texts/kolada/comparison";
import type { SheetProblem } from "../shared/outcomes";
import { COMPARED_YEARS, said } from "./compareAreas";
import type { ComparisonReport, PastedChoices, PastedQuestions } from "./comparisonReport";
import { comparisonView } from "./comparisonView";

export interface PastedWish {
  readonly text: string;
  readonly answers: PastedAnswers;
  /** As the table calls them; null takes the first indicator, and the remembered municipality where it stands there. */
  readonly indicator: string | null;
  readonly own: string | null;
  /** ISO date. */
  readonly today: string;
}

export interface PastedReport {
  readonly kind: "pasted";
  readonly choices: PastedChoices;
  readonly comparison: ComparisonReport;
}

/** "Klistra in från Kolada": the comparison of a pasted table. Nothing is asked of anybody. */
export async function comparePasted(
  wish: PastedWish,
): Promise<PastedReport | PastedQuestions | SheetProblem> {
  const reading = readPasted(wish.text, wish.answers);
  if (reading.kind === "question") return questionView(reading.question);
  if (reading.kind === "unread")
    return said(
      reading.why === "contradiction"
        ? pastedTexts.contradiction(reading.what)
        : pastedTexts.unread[reading.why],
    );
  const indicators = pastedIndicators(reading.values);
  const areas = pastedAreas(reading.values);
  const indicator = indicators.find((one) => one === wish.indicator) ?? indicators[0]!;
  const own = areas.find((one) => comparable(one) === comparable(wish.own ?? "")) ?? areas[0]!;
  const comparison = pastedComparison(reading.values, indicator, own, COMPARED_YEARS);
  return {
    kind: "pasted",
    choices: { kind: "pastedChoices", indicators, areas, indicator, own },
    comparison: comparisonView(comparison, comparisonTexts.sourcePasted(wish.today)),
  };
}

function questionView({ about, key, texts }: PastedQuestion): PastedQuestions {
  const options =
    about === "labels" ? Object.entries(pastedTexts.labelAnswers) : Object.entries(pastedTexts.signAnswers);
  return {
    kind: "pastedQuestion",
    key,
    text: pastedTexts[about](texts),
    options: options.map(([value, label]) => ({ value, label })),
  };
}
