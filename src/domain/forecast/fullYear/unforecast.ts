import { TABLE_TRAITS } from "../../words/tableTraits";
import { isMoney } from "../../words/units";
import { isPriceHeading } from "../../words/measures";
import type { SourceTable } from "../../structure/builtTable";
import { OF_SHARES_ABOVE, OF_VOLUMES } from "../../words/counted";
import { says } from "../../words/lexicon";

/** Why nothing in a table is carried on to a full year. */
export type Unforecast = "goals" | "prices" | "shares" | "control";

/** Tables that no year adds up: goals, prices, shares, follow-ups in words; null where a table is none of them. */
export function unforecast({ sheet, table }: SourceTable): Unforecast | null {
  const known = TABLE_TRAITS[table.kind].unforecast;
  if (known) return known;
  const words = [table.title, table.labelHeading];
  // A column in per cent beside amounts makes no table of shares.
  if (!isMoney(table.unit) && words.some((text) => says(OF_SHARES_ABOVE, text))) return "shares";
  // Volumes may stand on a sheet that is named for its prices too.
  const isOfPrices = [sheet, ...words].some(isPriceHeading);
  return isOfPrices && !says(OF_VOLUMES, `${sheet} ${table.title}`) ? "prices" : null;
}
