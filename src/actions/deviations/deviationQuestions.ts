import type { TimesApart } from "../../domain/deviations/choosePair";
import { CONVENTION_KEY } from "../../domain/deviations/convention";
import type { TableDeviations } from "../../domain/deviations/tableDeviations";
import { otherTimeOf, TIME_ANSWERS } from "../../domain/structure/sameTime";
import type { Answers } from "../../domain/structure/answers";
import type { Table } from "../../domain/tables/table";
import { deviationTexts } from "../../texts/deviations/deviations";
import type { QuestionView } from "../volumes/forecastReport";

const texts = deviationTexts.questions;

/**
 * What has to be answered before the deviations of a sheet can be taken, each asked once; and what has been answered,
 * so that it can be answered otherwise.
 */
export function deviationQuestions(found: readonly TableDeviations[], answers: Answers): QuestionView[] {
  const isAsked = found.some(({ convention }) => convention === null);
  const asked = [
    ...(isAsked ? [conventionQuestion()] : []),
    ...found.flatMap((one) => timeQuestions(one, answers)),
  ];
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

function timeQuestions({ built, columns, unsure }: TableDeviations, answers: Answers): QuestionView[] {
  const { table, differences } = built;
  const answered = columns.flatMap(({ column: { heading, answered: times } }) =>
    times ? [answeredQuestion(heading, table, times, answers)] : [],
  );
  // A deviation that stands there is asked about as the check of the sheet asks, until it has been answered.
  const standing = differences.flatMap((difference): QuestionView[] => {
    const times = otherTimeOf(table, difference, answers);
    return times && answers[times.key] === undefined
      ? [timeQuestion(table, { ...times, pair: times, instead: null })]
      : [];
  });
  const open = unsure.flatMap(({ heading, choice }): QuestionView[] => {
    if (choice.kind === "otherTime") return [timeQuestion(table, choice)];
    return choice.kind === "declined" ? [answeredQuestion(heading, table, choice, answers)] : [];
  });
  return [...open, ...standing, ...answered];
}

function timeQuestion(table: Table, { key, pair, instead }: TimesApart): QuestionView {
  const heading = (c: number) => table.columns[c]!.heading;
  const other = instead && [
    { label: texts.instead(heading(instead.other)), key, value: TIME_ANSWERS.instead },
  ];
  return {
    key,
    text: texts.otherTime(heading(pair.budget), heading(pair.other)),
    answers: [
      { label: texts.compare, key, value: TIME_ANSWERS.compare },
      ...(other ?? []),
      { label: texts.leave, key, value: TIME_ANSWERS.leave },
    ],
  };
}

/** What has been answered, and the way back. */
function answeredQuestion(heading: string, table: Table, times: TimesApart, answers: Answers): QuestionView {
  const { key } = times;
  const given = timeQuestion(table, times).answers.find(({ value }) => value === answers[key]);
  return {
    key,
    text: texts.answered(heading, given?.label ?? ""),
    answers: [{ label: texts.takeBack, key, value: null }],
  };
}
