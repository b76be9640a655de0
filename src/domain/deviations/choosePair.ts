import type { Answers } from "../structure/answers";
import { isSameYear, maybeSameTime, otherTimeKey, TIME_ANSWERS, timesCompared } from "../structure/sameTime";
import type { Table } from "../tables/table";
import type { Convention } from "./convention";
import { ordered, pairFor, type Pair, type PlaceOfColumn } from "./comparedPair";
import { REMAINS } from "../words/headings";
import { says } from "../words/lexicon";

/** A budget and an outcome of different months, and what the budget could be compared with instead. */
export interface TimesApart {
  readonly pair: Pair;
  readonly key: string;
  /** null where the table has nothing of the budget's time. */
  readonly instead: Pair | null;
}

/** What a column of deviations is taken between, or why that is not known. */
export type PairChoice =
  | { readonly kind: "pair"; readonly pair: Pair; readonly answered?: TimesApart }
  /** Only a budget and an outcome of different months: whether they are meant to be compared is asked. */
  | ({ readonly kind: "otherTime" } & TimesApart)
  /** They are of different months, and the user has said that they are not compared. */
  | ({ readonly kind: "declined" } & TimesApart)
  | { readonly kind: "unknown" };

/**
 * The pair that a column is taken between. What remains of a budget is its whole year less what has been used, so
 * its months differ on purpose; of other deviations the user is asked, once for each pair of headings.
 */
export function choosePair(table: Table, place: PlaceOfColumn, answers: Answers): PairChoice {
  const pair = pairFor(table, place, timesCompared(table)) ?? pairFor(table, place, maybeSameTime);
  if (pair) return { kind: "pair", pair };
  const apart = pairFor(table, place, isSameYear);
  if (!apart) return { kind: "unknown" };
  if (says(REMAINS, place.heading)) return { kind: "pair", pair: apart };
  const times = timesApart(table, apart, place);
  const answer = answers[times.key];
  if (answer === TIME_ANSWERS.compare) return { kind: "pair", pair: apart, answered: times };
  if (answer === TIME_ANSWERS.instead && times.instead)
    return { kind: "pair", pair: times.instead, answered: times };
  if (answer === TIME_ANSWERS.leave) return { kind: "declined", ...times };
  return { kind: "otherTime", ...times };
}

/** What a column of the chosen pair is taken between, and by which answer. */
export function takenOf(
  { pair, answered }: Extract<PairChoice, { readonly kind: "pair" }>,
  convention: Convention,
) {
  return { ...ordered(pair, convention), ...(answered && { answered }) };
}

/** What is of the same budget's time may stand behind the column: "Budget | Utfall jan-aug | Avvikelse | Prognos". */
function timesApart(table: Table, pair: Pair, { taken }: PlaceOfColumn): TimesApart {
  const isSameTime = timesCompared(table);
  const anywhere = { heading: "", from: 0, before: Infinity, taken };
  return {
    pair,
    key: otherTimeKey(table.columns[pair.budget]!, table.columns[pair.other]!),
    instead: pairFor(
      table,
      anywhere,
      (budget, other) => budget === table.columns[pair.budget] && isSameTime(budget, other),
    ),
  };
}
