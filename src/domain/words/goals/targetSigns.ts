/** How a target is written. The worksheet functions read targets too, and carry these words and no others of goals. */
import type { PatternEntry } from "../lexicon";

export type Sign = "<" | "<=" | ">" | ">=";

/** Signs before a target, and words for them. */
export const TARGET_SIGNS: readonly PatternEntry<Sign>[] = [
  {
    means: ">=",
    pattern:
      /^(?:>=|=>|≥|(?:ska )?(?:ökas?|höjas?) till(?: minst)?|minst|lägst|min\.?|ej under|inte under|inte lägre än|från)(?![a-zåäö])/,
    example: "minst 95 %",
    unlike: "minska",
  },
  {
    means: "<=",
    pattern:
      /^(?:<=|=<|≤|(?:ska )?(?:minskas?|sänkas?) till(?: högst)?|högst|max(?:imalt)?\.?|ej över|inte över|inte högre än|upp till|topp|bland de)(?![a-zåäö])/,
    example: "högst 95 dgr",
    unlike: "högsta värdet",
  },
  {
    means: ">",
    pattern: /^(?:>|mer än|fler än|över|högre än|större än|mer)(?![a-zåäö])/,
    example: "fler än 12",
    unlike: "översyn",
  },
  {
    means: "<",
    pattern: /^(?:<|mindre än|färre än|under|lägre än)(?![a-zåäö])/,
    example: "under 40",
    unlike: "underskott",
  },
];

const SHALL = "(?:ska|skall|får|bör|måste)(?: [a-zåäö]+){0,6}?";
const LEVEL = "([\\d ]*\\d(?:,\\d+)? ?(?:%|procent|[a-zåäö]+)?)";
/** A target that stands in the name of what is measured; its figure is in the group. */
export const TARGET_IN_LABEL: readonly PatternEntry<Sign>[] = [
  {
    means: "<=",
    pattern: new RegExp(
      `${SHALL} (?:(?:inte|ej|aldrig) (?:överstiga|överskrida|vara (?:högre|längre|fler|mer) än)|(?:vara|uppgå till|ta)? ?(?:högst|max(?:imalt)?)) ${LEVEL}`,
    ),
    example: "Väntetiden ska inte överstiga 30 dagar",
    unlike: "Väntetider högst 30 dagar",
  },
  {
    means: ">=",
    pattern: new RegExp(
      `${SHALL} (?:(?:inte|ej|aldrig) (?:understiga|underskrida|vara (?:lägre|färre|mindre) än)|(?:vara|uppgå till|nå|till)? ?(?:minst|lägst)) ${LEVEL}`,
    ),
    example: "Andelen ska uppgå till minst 90 procent",
    unlike: "Elever med minst 10 poäng",
  },
  {
    means: "<",
    pattern: new RegExp(`${SHALL} (?:understiga|vara (?:lägre|kortare|färre|mindre) än) ${LEVEL}`),
    example: "Frånvaron ska understiga 6,5 procent",
    unlike: "Frånvaro under 6,5 procent",
  },
  {
    means: ">",
    pattern: new RegExp(`${SHALL} (?:överstiga|vara (?:högre|fler|mer|större) än) ${LEVEL}`),
    example: "Nöjdheten ska överstiga 80 procent",
    unlike: "Nöjdhet över 80 procent",
  },
];

/** From one figure to another; each in a group. */
export const BAND = {
  means: "within",
  pattern: /^(?:inom |mellan )?(-?[\d ,.]+ ?%?) ?(?:-|till|och) ?([\d ,.]+ ?[%a-zåäö]*)$/,
  example: "mellan 5 och 10 %",
} as const;
/** So much to either side. */
export const PLUS_MINUS = {
  means: "within",
  pattern: /^(?:inom )?(?:\+ ?\/? ?-|±) ?([\d ,.]+ ?[%a-zåäö]*)$/,
  example: "inom +/- 2 %",
} as const;
