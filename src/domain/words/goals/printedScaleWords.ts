import type { PatternEntry } from "../lexicon";

/** How a scale and its limits are told in words beside a table. */

/** So many steps, without their words: those of the lights. */
export const THREE_COLOURS: PatternEntry = {
  means: "signal",
  pattern: /(?:tre|3) (?:olika )?(?:färger|nivåer|steg)|trafikljus/,
  example: "Bedömning i tre färger",
  unlike: "Tretton färger",
};
/** From so many per cent on, or between two of them; the lower one is in the group. */
export const FROM_SHARE = {
  means: "share",
  pattern: /(\d{1,3}(?:,\d+)?)(?: ?(?:%|procent))?(?: ?(?:-|till|och) ?\d{1,3}(?:,\d+)?)? ?(?:%|procent)/,
  example: "minst 90 % av målet",
  unlike: "minst 90 av målet",
} as const;
/** Close before a share it says that the share is the upper end. */
export const BELOW: PatternEntry = {
  means: "below",
  pattern: /(?:under|mindre än|lägre än|<|högst|upp till|sämre än)\s?$/,
  side: "before",
  example: "Röd: under",
  unlike: "Röd: underlag",
};
/** And that a share of just so many is not enough. */
export const ABOVE: PatternEntry = {
  means: "above",
  pattern: /(?:över|mer än|större än|(?<!=)>)\s?$/,
  side: "before",
  example: "Gul: mer än",
  unlike: "Gul: översyn",
};
/** So far from the target, or on the way to it, which is no share of it. */
export const NO_SHARE_OF_TARGET: PatternEntry = {
  means: "distance",
  pattern: /från mål|ifrån|avvik|procentenhet|under mål|över mål|vägen|startvärde|enkät|svar/,
  example: "högst 10 % från målet",
  unlike: "minst 90 % av målet",
};
