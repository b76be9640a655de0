import { pattern, whole } from "./boundaries";
import { comparable } from "./comparable";
import { fits, type Entry, type PatternEntry } from "./lexicon";

/** Money in which prices are named. */
export const MONEY: readonly Entry<"mnkr" | "tkr" | "kr">[] = [
  { means: "mnkr", pattern: pattern(whole("mnkr|mkr")), example: "Pris (mnkr)" },
  { means: "tkr", pattern: pattern(whole("tkr"), /tusental kr/), example: "Tkr per plats" },
  { means: "kr", pattern: pattern(whole("kr|kronor")), example: "Kronor per dygn", unlike: "Kramfors" },
];

/** Units that a text names, the larger money first: "tusental kronor" is no kronor. */
export const UNITS: readonly Entry<Unit>[] = [
  {
    means: "mnkr",
    pattern: pattern(whole("mnkr|mkr|msek"), /milj(oner|\.)? ?kr/),
    example: "Belopp i miljoner kronor",
  },
  {
    means: "tkr",
    pattern: pattern(whole("tkr|ksek"), /tusental(s)? kr|tusen kr/),
    example: "Verksamheter (tkr)",
  },
  { means: "kr", pattern: pattern(whole("kr|kronor|sek")), example: "Kr per dygn", unlike: "Kramfors" },
  { means: "%", pattern: /procent|\(%\)/, example: "Sjukfrånvaro (%)" },
  { means: "dygn", pattern: pattern(whole("dygn|dagar")), example: "Antal dygn", unlike: "Dygnskostnad" },
  { means: "antal", pattern: pattern(whole("antal")), example: "Antal platser" },
];

type Unit = "mnkr" | "tkr" | "kr" | "%" | "dygn" | "antal";

/**
 * The unit of a table, from the nearest text that names one: label heading, column headings, title rows.
 * @example findUnit(["Avdelning (tkr)", "Budget 2025"]) // "tkr"
 */
export function findUnit(texts: readonly string[]): string {
  // Money first: "Procent av budget" heads a column, not a table in per cent.
  for (const wanted of [isMoney, () => true]) {
    for (const text of texts) {
      const found = UNITS.find((unit) => wanted(unit.means) && fits(unit, comparable(text)));
      if (found) return found.means;
    }
  }
  return "";
}

/** Units of money; only their tables carry deviations in kronor. */
export function isMoney(unit: string): unit is "kr" | "tkr" | "mnkr" {
  return unit === "kr" || unit === "tkr" || unit === "mnkr";
}

/** How long something lasts, or how old somebody is: words, and never added. */
export const SPAN_OF_TIME: PatternEntry = {
  means: "span",
  pattern: /^[\d ,.]+(?:år|mån|månader)$/,
  example: "5 år",
  unlike: "5 kr per år",
};

/** A unit at the end of a label: key figures stand in a row each in their own. */
export const UNIT_OF_ROW: PatternEntry = {
  means: "unit",
  pattern:
    /[,(] ?(?:kr|tkr|mnkr|mkr|%|procent|antal|st|dagar|timmar|per [a-zåäö]+[²³]?)\.?\)?$|(?:per|\/) ?(?:inv|invånare)| per (?:barn|elev|plats|dygn|timme|månad|år|m[²³])$/,
  example: "Låneskuld, mnkr",
  unlike: "Utbetalda kr",
};

/**
 * The rows name units of their own, and not one: then they are key figures, and nothing adds up.
 * @example hasUnitsOfItsRows(["Låneskuld, mnkr", "Soliditet, %"]) // true
 */
export function hasUnitsOfItsRows(labels: readonly string[]): boolean {
  const units = labels.flatMap(
    (label) =>
      UNIT_OF_ROW.pattern
        .exec(comparable(label))?.[0]
        .match(/[a-zåäö%]+/g)
        ?.at(-1) ?? [],
  );
  return new Set(units).size >= 2;
}
