import type { Table } from "../../tables/table";
import { comparable } from "../../words/comparable";
import { isPriceHeading } from "../volumes/measures";

/**
 * What a row's figures are, as its words say. "flow": they come in month by month and can be carried on to a full
 * year. "level": a number that stands, of places or persons. "share" and "price": per cent, means and prices for
 * one of something, which no year adds up.
 */
export type RowNature = "flow" | "level" | "share" | "price";

const SHARE =
  /%|procent|\bandel(en|ar)?\b|\bindex\b|\b(snitt|genomsnitt(lig[at]?)?|medel(tal|värde|lön|ålder)|median)\b/;
const STANDS =
  "(?:platser|personer|elever|barn|ungdomar|brukare|hushåll|anställda|medarbetare|årsarbetare|tjänster|boende|inskrivna|kunder|invånare|lägenheter)";
/** "Antal platser", "Elever, antal". */
const COUNT = new RegExp(`\\bantal ${STANDS}(?![a-zåäö])|^${STANDS}\\b.*\\bantal\\)?$`);
const ALONE = new RegExp(`^${STANDS}$`);

/** The nature of a row: its own label speaks before its table's words. */
export function rowNature(table: Table, row: number): RowNature {
  const label = comparable(table.rows[row]!.label);
  if (table.rows[row]!.role === "percent" || SHARE.test(label)) return "share";
  if (isPriceHeading(label)) return "price";
  if (COUNT.test(label)) return "level";
  // The words above a table of costs may name what is counted elsewhere.
  if (table.kind !== "volym" || /dygn|dag(ar)?\b|timm|insats|besök|ärende/.test(label)) return "flow";
  const above = [table.labelHeading, table.title, ...table.columns.map(({ heading }) => heading)];
  const isOfStanding = above.some((text) => COUNT.test(comparable(text)));
  const isOfFlow = above.some((text) => /dygn|dagar|timm|insatser|besök|ärenden/.test(comparable(text)));
  return !isOfFlow && (isOfStanding || ALONE.test(label)) ? "level" : "flow";
}
