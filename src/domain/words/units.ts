import { comparable } from "./comparable";

const UNITS: readonly [RegExp, string][] = [
  [/\b(mnkr|mkr|msek)\b|milj(oner|\.)? ?kr/, "mnkr"],
  [/\b(tkr|ksek)\b|tusental(s)? kr|tusen kr/, "tkr"],
  [/\bkr\b|\bkronor\b|\bsek\b/, "kr"],
  [/procent|\(%\)/, "%"],
  [/\bdygn\b|\bdagar\b/, "dygn"],
  [/\bantal\b/, "antal"],
];

/**
 * The unit of a table, from the nearest text that names one: label heading, column headings, title rows.
 * @example findUnit(["Avdelning (tkr)", "Budget 2025"]) // "tkr"
 */
export function findUnit(texts: readonly string[]): string {
  // Money first: "Procent av budget" heads a column, not a table in per cent.
  for (const wanted of [isMoney, () => true]) {
    for (const text of texts) {
      const found = UNITS.find(([pattern, unit]) => wanted(unit) && pattern.test(comparable(text)));
      if (found) return found[1];
    }
  }
  return "";
}

/** Units of money; only their tables carry deviations in kronor. */
export function isMoney(unit: string): boolean {
  return unit === "kr" || unit === "tkr" || unit === "mnkr";
}
