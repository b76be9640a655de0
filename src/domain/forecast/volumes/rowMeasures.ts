import type { Answers } from "../../structure/answers";
import type { Table } from "../../tables/table";
import { daysInYear } from "../fullYear/calendar";
import { conversion, countedIn, pricedPer, SAME, type Factor } from "../../words/measures";
import type { Counted } from "../../words/counted";

/** A price per month beside volumes in days, and the like. The answer is "convert", "same" or "leave". */
export interface MeasureQuestion {
  readonly kind: "measure";
  readonly key: string;
  readonly volumeRow: number;
  readonly volume: Counted;
  readonly price: Counted;
  /** What the volume would be multiplied by; null where no conversion is known. */
  readonly factor: Factor | null;
}

/** What a volume row counts: its own label speaks before its table's headings. */
export function volumeMeasure(table: Table, row: number): Counted | null {
  const headings = table.columns.map(({ heading }) => heading);
  return (
    countedIn(table.rows[row]!.label) ??
    first([table.labelHeading, table.title, ...headings], countedIn) ??
    (table.unit === "dygn" ? "day" : null)
  );
}

/** What a price is for one of: said by its own label, else by its table. */
export function priceMeasure(table: Table, row: number): Counted | null {
  const headings = table.columns.map(({ heading }) => heading);
  const { label } = table.rows[row]!;
  return (
    pricedPer(label) ?? countedIn(label) ?? first([table.labelHeading, table.title, ...headings], pricedPer)
  );
}

function first(texts: readonly string[], read: (text: string) => Counted | null): Counted | null {
  for (const text of texts) {
    const measure = read(text);
    if (measure) return measure;
  }
  return null;
}

/**
 * What a volume has to be multiplied by to fit its price. Where the two say different things the user is asked;
 * where one of them says nothing, they are taken to fit.
 * @param year for its number of days; 365 where it is not known
 */
export function factorOf(
  volumes: Table,
  volumeRow: number,
  prices: Table,
  priceRow: number,
  year: number | null,
  answers: Answers,
): { readonly factor: Factor | null; readonly question: MeasureQuestion | null } {
  const volume = volumeMeasure(volumes, volumeRow);
  const price = priceMeasure(prices, priceRow);
  if (volume === null || price === null || volume === price) return { factor: SAME, question: null };
  const key = `measure:${volume}/${price}`;
  const factor = conversion(volume, price, year === null ? 365 : daysInYear(year));
  if (answers[key] === "leave") return { factor: null, question: null };
  if (answers[key] === "same") return { factor: SAME, question: null };
  if (answers[key] === "convert" && factor) return { factor, question: null };
  return { factor: null, question: { kind: "measure", key, volumeRow, volume, price, factor } };
}
