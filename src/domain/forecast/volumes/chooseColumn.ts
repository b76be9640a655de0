import type { Answers } from "../../structure/answers";
import { comparable } from "../../words/comparable";
import { fullYearColumns, type Purpose } from "../fullYear/fullYearColumns";
import { isPriceName } from "../../words/priceNames";
import type { SourceTable } from "../../structure/builtTable";
import { OF_PRODUCT } from "../../words/counted";
import { says } from "../../words/lexicon";
import type { YearPart } from "./yearParts";

/** Several columns may be meant. The answer is the heading of one of them. */
export interface ColumnChoice {
  readonly kind: "column";
  readonly key: string;
  readonly source: SourceTable;
  readonly subject: "volume" | "price";
  readonly purpose: Purpose;
  readonly candidates: readonly number[];
}

/**
 * The column to reckon with.
 * @param parts columns of parts of the year, none of which is all of it
 * @returns null where there is none, a question where more than one may be meant and nothing has been said
 */
export function chooseColumn(
  source: SourceTable,
  subject: "volume" | "price",
  purpose: Purpose,
  answers: Answers,
  parts: readonly YearPart[] = [],
): number | ColumnChoice | null {
  const { columns } = source.table;
  const all = fullYearColumns(source.table, purpose).filter((c) => !parts.some(({ column }) => column === c));
  const counted = all.filter((c) => !isResult(columns[c]!.heading));
  const found = counted.length > 0 ? counted : all;
  // A table of both keeps them apart by what their headings say is priced.
  const priced = found.filter((c) => isPriceName(columns[c]!.heading));
  const isOfBoth = priced.length > 0 && priced.length < found.length;
  const candidates = !isOfBoth
    ? found
    : subject === "price"
      ? priced
      : found.filter((c) => !priced.includes(c));
  const key = `column:${subject}:${purpose}`;
  const answered = candidates.find((c) => comparable(columns[c]!.heading) === comparable(answers[key] ?? ""));
  if (answered !== undefined) return answered;
  if (candidates.length <= 1) return candidates[0] ?? null;
  return { kind: "column", key, source, subject, purpose, candidates };
}

/** What a price and a volume come to, or differ by: neither of them. */
function isResult(heading: string): boolean {
  return !isPriceName(heading) && says(OF_PRODUCT, heading);
}
