import type { Entry } from "../lexicon";

/** Words for there being none. "Ingen ökning" is a target. */
export const NO_VALUE: Entry = {
  means: "nothing",
  pattern:
    /^(saknas?( (mål|värde|uppgift))?|ing(en|et) (uppgift|mätning|mål|målvärde|värde)( (angivet|satt))?|(mäts|mätt) (ej|inte)|(ej|inte) (angivet|satt|fastställt|mätt|aktuellt|tillämpligt))\.?$/,
  example: "Mäts ej",
  unlike: "Ingen ökning",
};

/** What a printed assessment says, of any scale. */
export const PRINTED_ASSESSMENTS: readonly Entry<"met" | "missed">[] = [
  { means: "met", pattern: /^(helt )?uppfyll|^grön|^enligt plan|^nått/, example: "Helt uppfyllt" },
  { means: "missed", pattern: /^ej |^inte |^röd/, example: "Ej uppfyllt", unlike: "Delvis uppfyllt" },
];

/** Columns that count how many assignments go as planned, and how many do not. */
export const ON_PLAN: Entry = {
  means: "met",
  pattern: /^(enligt|i) plan|^följer plan/,
  example: "Enligt plan",
  unlike: "Ej enligt plan",
};
export const BEHIND_PLAN: Entry = {
  means: "missed",
  pattern: /^(avvik|ej enligt|inte enligt|försen)/,
  example: "Avviker från plan",
};

const NEGATION = /^(inte|icke) /;
const BENDING = /(?<=[a-zåäö]{2})(dda|tt|dd|da|d|t|a)(?![a-zåäö])/g;

/**
 * Without the endings that follow the noun.
 * @param text as comparable gives it @example unbent("inte uppfyllda") // "ej uppfyll"
 */
export function unbent(text: string): string {
  return text.replace(NEGATION, "ej ").replace(BENDING, "");
}
