import type { Table } from "../../tables/table";
import { comparable } from "../../words/comparable";
import { isPriceHeading } from "../../words/measures";
import {
  COMING_IN,
  COUNT,
  COUNT_OF_STANDING,
  OF_SHARES,
  STANDING_ALONE,
  STANDING_STOCK,
} from "../../words/growth";
import { fits, says } from "../../words/lexicon";

/**
 * What a row's figures are, as its words say. "flow": they come in month by month and can be carried on to a full
 * year. "level": a number that stands, of places or persons. "share" and "price": per cent, means and prices for
 * one of something, which no year adds up.
 */
export type RowNature = "flow" | "level" | "share" | "price";

/** The nature of a row: its own label speaks before its table's words. */
export function rowNature(table: Table, row: number): RowNature {
  const label = comparable(table.rows[row]!.label);
  if (table.rows[row]!.role === "percent" || fits(OF_SHARES, label)) return "share";
  if (isPriceHeading(label)) return "price";
  if (fits(COUNT_OF_STANDING, label) || (fits(COUNT, label) && fits(STANDING_STOCK, label))) return "level";
  // The words above a table of costs may name what is counted elsewhere.
  if (table.kind !== "volumes" || fits(COMING_IN, label)) return "flow";
  const above = [table.labelHeading, table.title, ...table.columns.map(({ heading }) => heading)];
  const isOfStanding = above.some((text) => says(COUNT_OF_STANDING, text));
  const isOfFlow = above.some((text) => says(COMING_IN, text));
  return !isOfFlow && (isOfStanding || fits(STANDING_ALONE, label)) ? "level" : "flow";
}
