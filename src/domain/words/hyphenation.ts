import { pattern, whole } from "./boundaries";
import type { PatternEntry } from "./lexicon";

/** Behind these a hyphen stands for the rest of a word that comes later: "skatte- och avgifter". */
export const SHARES_REST: PatternEntry = {
  means: "joint",
  pattern: pattern(`^${whole("och|o|eller|el|alt|samt|respektive|resp|jämte|plus|som|till|mot")}`),
  example: "och avgiftsfinansierat",
  unlike: "ombildning",
};

/** Words that stand by themselves: a hyphen between two of them says from and to, or this against that. */
export const BY_ITSELF: PatternEntry = {
  means: "whole",
  pattern:
    /^(?:(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|sept|okt|nov|dec)|januari|februari|mars|april|juni|juli|augusti|september|oktober|november|december|budget|utfall|prognos|bokslut|redovisning|avvikelse|helår|delår|halvår|tertial|kvartal)$/,
  example: "jan",
  unlike: "kost",
};

/** Words that a bare hyphen within a line only breaks, wherever it stands in them: so narrow columns are copied. */
export const BROKEN_ANYWHERE: PatternEntry = {
  means: "broken",
  pattern:
    /avvikelse[nr]?$|^(?:ombudget|utfall|prognos|redovisning|bokslut|kommunbidrag|(?:netto|brutto)?(?:kostnad|intäkt)(?:er)?)$/,
  example: "budgetavvikelse",
  unlike: "budgetutfall",
};

const HYPHEN = /([a-zåäöéü]+)-(\s*)(?=([a-zåäöéü]+))/g;

/**
 * A text without the hyphens that only break a word at the end of a line; those that belong to it stay.
 * @param text in small letters
 * @example withoutHyphenation("kost- nader, skatte- och avgifter") // "kostnader, skatte- och avgifter"
 */
export function withoutHyphenation(text: string): string {
  return text.replace(HYPHEN, (hit, before: string, space: string, behind: string) => {
    const isBroken =
      BROKEN_ANYWHERE.pattern.test(before + behind) ||
      (space !== "" &&
        !SHARES_REST.pattern.test(behind) &&
        !(BY_ITSELF.pattern.test(before) && BY_ITSELF.pattern.test(behind)));
    return isBroken ? before : hit;
  });
}
