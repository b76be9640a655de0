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
  return oneEach(asked);
}

/** Of several with one key the one that offers most: one table may have a forecast to compare with, another none. */
function oneEach(asked: readonly QuestionView[]): QuestionView[] {
  const kept = new Map<string, QuestionView>();
  for (const question of asked) {
    const known = kept.get(question.key);
    if (!known || question.answers.length > known.answers.length) kept.set(question.key, question);
  }
  return [...kept.values()];
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
  // A deviation that stands there is asked about as the check of the sheet asks.
  const standing = differences.flatMap((difference): QuestionView[] => {
    const pair = otherTimeOf(table, difference);
    if (!pair) return [];
    const times = { pair, key: pair.key, instead: null };
    const { heading } = table.columns[difference.deviation]!;
    return [
      givenAnswer(table, times, answers)
        ? answeredQuestion(heading, table, times, answers)
        : timeQuestion(table, times),
    ];
  });
  const open = unsure.flatMap(({ heading, choice }): QuestionView[] => {
    if (choice.kind === "otherTime") return [timeQuestion(table, choice)];
    return choice.kind === "declined" ? [answeredQuestion(heading, table, choice, answers)] : [];
  });
  return [...answered, ...standing, ...open];
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
  return {
    key,
    text: texts.answered(heading, givenAnswer(table, times, answers)?.label ?? ""),
    answers: [{ label: texts.takeBack, key, value: null }],
  };
}

function givenAnswer(table: Table, times: TimesApart, answers: Answers) {
  return timeQuestion(table, times).answers.find(({ value }) => value === answers[times.key]);
}
