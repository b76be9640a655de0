import { contentKey } from "../sheet/contentKey";
import type { Answers } from "../structure/answers";
import type { Table } from "../tables/table";
import { keyText } from "../words/keyText";
import { pairFor, type Pair, type PlaceOfColumn } from "./comparedPair";
import { isSameTime, isSameYear } from "../structure/sameTime";
import { REMAINS } from "../words/headings";
import { says } from "../words/lexicon";

/** What a column of deviations is taken between, or why that is not known. */
export type PairChoice =
  | { readonly kind: "pair"; readonly pair: Pair }
  /** Only a budget and an outcome of different months: whether they are meant to be compared is asked. */
  | { readonly kind: "otherTime"; readonly pair: Pair; readonly key: string }
  /** They are of different months, and the user has said that they are not compared. */
  | { readonly kind: "declined"; readonly pair: Pair }
  | { readonly kind: "unknown" };

/**
 * The pair that a column is taken between. What remains of a budget is its whole year less what has been used, so
 * its months differ on purpose; of other deviations the user is asked, once for each pair of headings.
 */
export function choosePair(table: Table, place: PlaceOfColumn, answers: Answers): PairChoice {
  const pair = pairFor(table, place, isSameTime);
  if (pair) return { kind: "pair", pair };
  const apart = pairFor(table, place, isSameYear);
  if (!apart) return { kind: "unknown" };
  if (says(REMAINS, place.heading)) return { kind: "pair", pair: apart };
  const headings = [apart.budget, apart.other].map((c) => keyText(table.columns[c]!.heading));
  const key = contentKey("deviationTime", ...headings);
  if (answers[key] === "yes") return { kind: "pair", pair: apart };
  return answers[key] === "no" ? { kind: "declined", pair: apart } : { kind: "otherTime", pair: apart, key };
}
