import { CONVENTION_KEY } from "../../domain/deviations/convention";
import type { TableDeviations } from "../../domain/deviations/tableDeviations";
import { deviationTexts } from "../../texts/deviations/deviations";
import type { QuestionView } from "../volumes/forecastReport";

const texts = deviationTexts.questions;

/** What has to be answered before the deviations of a sheet can be taken; each asked once. */
export function deviationQuestions(found: readonly TableDeviations[]): QuestionView[] {
  const isAsked = found.some(({ convention }) => convention === null);
  const asked = [...(isAsked ? [conventionQuestion()] : []), ...found.flatMap(timeQuestions)];
  return [...new Map(asked.map((question) => [question.key, question])).values()];
}

function conventionQuestion(): QuestionView {
  return {
    key: CONVENTION_KEY,
    text: texts.convention,
    answers: [
      { label: texts.budgetFirst, key: CONVENTION_KEY, value: "budgetFirst" },
      { label: texts.outcomeFirst, key: CONVENTION_KEY, value: "outcomeFirst" },
    ],
  };
}

function timeQuestions({ built: { table }, unsure }: TableDeviations): QuestionView[] {
  return unsure.flatMap(({ choice }): QuestionView[] => {
    if (choice.kind !== "otherTime") return [];
    const { key, pair } = choice;
    const heading = (c: number) => table.columns[c]!.heading;
    return [
      {
        key,
        text: texts.otherTime(heading(pair.budget), heading(pair.other)),
        answers: [
          { label: texts.compare, key, value: "yes" },
          { label: texts.leave, key, value: "no" },
        ],
      },
    ];
  });
}
