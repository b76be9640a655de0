import { exactFigure } from "../../figures/exactFigure";
import { exact, type ExactNumber } from "../../figures/exactNumber";
import type { Table } from "../../tables/table";
import { OF_PRODUCT } from "../../words/counted";
import { says } from "../../words/lexicon";
import { volumeMeasureIn } from "../../words/measures";
import { isPriceName } from "../../words/priceNames";
import { purposeOf } from "../../words/headings";

/** A forecast of the same is never so many times its budget. */
const MOST_TIMES = exact(3);

/**
 * The heading that says what a column counts: its own, or that of the column to its left where the subject is written
 * once over both, "Antal barn | " over "Budget 2026 | Prognos 2026". Only where the figures are about as large: a
 * forecast that stands alone may as well be of kronor.
 * @returns the column's own heading where no other speaks for it
 * @example countingHeading(table, 1) // "Antal barn Budget 2026", of the columns above
 */
export function countingHeading(table: Table, column: number): string {
  const own = table.columns[column]!.heading;
  const beside = table.columns[column - 1]?.heading ?? "";
  const purposes = [beside, own].map(purposeOf);
  const isPair =
    purposes.every((purpose) => ["budget", "forecast", "outcome"].includes(purpose)) &&
    purposes[0] !== purposes[1];
  const isSilent = (text: string) => volumeMeasureIn(text, "column").of === null;
  if (!isPair || !isSilent(own) || isSilent(beside)) return own;
  const isMoneyOr = (text: string) => isPriceName(text) || says(OF_PRODUCT, text);
  if (isMoneyOr(own) || isMoneyOr(beside)) return own;
  const isNear = table.figures.every((row) => {
    const [a, b] = [row[column - 1], row[column]].map((figure) =>
      figure ? exactFigure(figure).abs() : exact(0),
    ) as [ExactNumber, ExactNumber];
    const isWithin = (one: ExactNumber, other: ExactNumber) => one.compare(other.times(MOST_TIMES)) <= 0;
    return a.sign() === 0 || b.sign() === 0 || (isWithin(a, b) && isWithin(b, a));
  });
  return isNear ? beside : own;
}
