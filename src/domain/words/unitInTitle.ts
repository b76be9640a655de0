import type { PatternEntry } from "./lexicon";

/** The unit of a table as a title names it, before or behind what it is of. */
export const UNIT_IN_TITLE: PatternEntry = {
  means: "unit",
  pattern:
    /(?:^|[\s,;–-]*[\s,;(–-])(?:(?:alla |samtliga )?belopp(?:en)?(?: (?:anges|redovisas|är))? )?(?:i )?(?:tkr|mn?kr|kr|kronor|(?:tusen|tusental|tusentals|miljoner) kronor)\)?[.:]?(?=$|[,;)])/i,
  example: "Kulturnämnden oktober 2025 (tkr)",
  unlike: "Kronofogden",
};

/**
 * A title without the unit of its table.
 * @example withoutUnit("Budgetuppföljning maj 2025, nämnder, mkr") // "Budgetuppföljning maj 2025, nämnder"
 * @example withoutUnit("Belopp i tkr") // ""
 */
export function withoutUnit(title: string): string {
  return title
    .replace(UNIT_IN_TITLE.pattern, "")
    .replace(/^[\s,;:–-]+|[\s,;:–-]+$/g, "")
    .trim();
}
