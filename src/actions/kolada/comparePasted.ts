import type { Gender } from "../../domain/kolada/koladaValue";
import {
  pastedAreas,
  pastedComparison,
  pastedGenders,
  pastedIndicators,
} from "../../domain/kolada/pasted/pastedComparison";
import type { PastedAnswers, PastedQuestion, PastedValue } from "../../domain/kolada/pasted/pastedTypes";
import { readPasted } from "../../domain/kolada/pasted/readPasted";
import { comparable } from "../../domain/words/comparable";
import { comparisonTexts, pastedTexts } from "../../texts/kolada/comparison";
import type { SheetProblem } from "../shared/outcomes";
import { said } from "./asking";
import { COMPARED_YEARS } from "./compareAreas";
import type { ComparisonReport, PastedChoices, PastedQuestions } from "./comparisonReport";
import { comparisonView } from "./comparisonView";

export interface PastedWish {
  readonly text: string;
  readonly answers: PastedAnswers;
  /** As the table calls them; null takes the first indicator, and the remembered municipality where it stands there. */
  readonly indicator: string | null;
  readonly own: string | null;
  /** null takes all, or those alone that the table has. */
  readonly gender: Gender | null;
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
  const reading = pastedValues(wish);
  if (reading.kind !== "values") return reading;
  const indicators = pastedIndicators(reading.values);
  const areas = pastedAreas(reading.values);
  const indicator = indicators.find((one) => one === wish.indicator) ?? indicators[0]!;
  const own = areas.find((one) => comparable(one) === comparable(wish.own ?? "")) ?? areas[0]!;
  const genders = pastedGenders(reading.values, indicator);
  const gender = genders.find((one) => one === wish.gender) ?? genders[0]!;
  const comparison = pastedComparison(reading.values, { indicator, own, gender }, COMPARED_YEARS);
  return {
    kind: "pasted",
    choices: { kind: "pastedChoices", indicators, areas, genders, indicator, own, gender },
    comparison: comparisonView(comparison, comparisonTexts.sourcePasted(wish.today)),
  };
}

interface PastedValues {
  readonly kind: "values";
  readonly values: readonly PastedValue[];
}

/** What a pasted table holds; what is asked or told in its place, ready to show. */
export function pastedValues({
  text,
  answers,
}: Pick<PastedWish, "text" | "answers">): PastedValues | PastedQuestions | SheetProblem {
  const reading = readPasted(text, answers);
  if (reading.kind === "question") return questionView(reading.question);
  if (reading.kind === "values") return reading;
  return said(
    reading.why === "contradiction"
      ? pastedTexts.contradiction(reading.what)
      : pastedTexts.unread[reading.why],
  );
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
