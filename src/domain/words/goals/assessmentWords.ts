import { pattern, whole } from "../boundaries";
import type { Entry, PatternEntry } from "../lexicon";

/** Words for there being none. "Ingen ökning" is a target. */
export const NO_VALUE: Entry = {
  means: "nothing",
  pattern:
    /^(i\.? ?u\.?|uppgift saknas|saknas?( (mål|värde|uppgift))?|ing(en|et) (uppgift|mätning|mål|målvärde|värde)( (angivet|satt))?|(mäts|mätt) (ej|inte)|(ej|inte) (angivet|satt|fastställt|mätt|aktuellt|tillämpligt))\.?$/,
  example: "Mäts ej",
  unlike: "Ingen ökning",
};

/** What a printed assessment says, of any scale. */
export const PRINTED_ASSESSMENTS: readonly Entry<"met" | "missed">[] = [
  {
    means: "missed",
    pattern: pattern(/^(?:ej|inte|icke) |^röd|^nej$/, whole("uppfylls inte|inte nått|ej nått")),
    example: "Ej uppfyllt",
    unlike: "Delvis uppfyllt",
  },
  {
    means: "met",
    pattern: /^(?:helt )?(?:uppfyll|uppnå)(?!.*(?:delvis|inte|ej))|^grön|^enligt plan|^nått|^ja$/,
    example: "Helt uppfyllt",
    unlike: "Uppfylls delvis",
  },
];

/** A target that is to be done, and whether it is. */
export const DONE_OR_NOT: readonly Entry<"done" | "not">[] = [
  {
    means: "not",
    pattern:
      /^(?:nej|(?:ej|inte|icke) (?:klar[at]?|färdig[at]?|genomför[dt]?a?|införd?a?t?|infört|upprättad|antagen|påbörja[dt]|uppnå[dt]t?|gjord|gjort))\.?$/,
    example: "Ej genomförd",
    unlike: "Nejlikor",
  },
  {
    means: "done",
    pattern:
      /^(?:ja|klar[at]?|färdig[at]?|genomför[dt]a?|införd|infört|införda|upprättad|upprättat|antagen|antaget|gjord|gjort)\.?$/,
    example: "Genomförd",
    unlike: "Genomförs 2027",
  },
];

/** How far something is reached, of any word for reaching it; without any of them it is reached. */
export type Degree = "best" | "high" | "partly" | "not";
export const DEGREES: readonly PatternEntry<Degree>[] = [
  { means: "not", pattern: pattern(whole("ej|inte|icke")), example: "Målet ej nått", unlike: "Nejlika" },
  {
    means: "partly",
    pattern: pattern(
      whole(
        "delvis|till viss del|till liten del|i viss grad|i liten grad|i låg grad|i viss mån|i viss utsträckning|nästan|nära",
      ),
    ),
    example: "Delvis infriat",
    unlike: "Delvist",
  },
  {
    means: "high",
    pattern: pattern(whole("i hög grad|till stor del|i stor utsträckning|i stort sett|i stort")),
    example: "I hög grad infriat",
    unlike: "Hög",
  },
  {
    means: "best",
    pattern: pattern(whole("helt|fullt ut|fullt|fullständigt")),
    example: "Helt infriat",
    unlike: "Helthet",
  },
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

/** A word that takes the next one back. */
export const NEGATION: PatternEntry = {
  means: "not",
  pattern: /^(inte|icke) /,
  example: "Inte uppfyllt",
  unlike: "Internt",
};
/** Endings that follow the noun. */
export const BENDING: PatternEntry = {
  means: "ending",
  pattern: /(?<=[a-zåäö]{2})(dda|tt|dd|da|d|t|a)(?![a-zåäö])/,
  example: "Uppfyllda",
};

/**
 * Without the endings that follow the noun.
 * @param text as comparable gives it @example unbent("inte uppfyllda") // "ej uppfyll"
 */
export function unbent(text: string): string {
  return text.replace(NEGATION.pattern, "ej ").replace(new RegExp(BENDING.pattern, "g"), "");
}

/**
 * A word of a scale wherever it stands in a text, however it is bent and negated.
 * @param word as comparable gives it
 * @returns null for what is no word: a digit, an arrow
 */
export function inAnyForm(word: string): RegExp | null {
  const stem = unbent(word);
  if (!/[a-zåäö]{2}/.test(stem)) return null;
  const source = stem.replace(/^ej /, "(?:ej|inte|icke) ");
  return new RegExp(`(?<![a-zåäö])${source}(?:dda|tt|dd|da|d|t|a)?(?![a-zåäö])`, "g");
}

/** Signs that people use as the steps of a scale, from the best; those of one step mean the same. */
export const SIGN_STEPS: readonly (readonly (readonly string[])[])[] = [
  [
    ["🙂", "😊", "😀", "😃", "😄", "😁", "☺", "😎"],
    ["😐", "😑", "😶"],
    ["🙁", "☹", "😞", "😟", "😠", "😢", "😡"],
  ],
  [
    ["↑", "⬆", "▲", "⇧", "🡅", "👍"],
    ["→", "➡", "►", "▶", "⇨", "↔", "↗", "↘"],
    ["↓", "⬇", "▼", "⇩", "🡇", "👎"],
  ],
  [["🟢"], ["🟡", "🟠"], ["🔴"]],
  [["✅"], ["❌"]],
  [
    ["✓", "✔"],
    ["✗", "✘", "✖"],
  ],
];
/** What stands between the signs that are told on one line. */
export const BEFORE_SIGN: PatternEntry = {
  means: "between",
  pattern: new RegExp(`[\\s,;/]+(?=(?:${SIGN_STEPS.flat(2).join("|")}))`, "u"),
  example: "☺ målet nått, ☹ inte nått",
  unlike: "målet nått, inte nått",
};
/** What only says how a sign is to be drawn. */
export const SIGN_DRAWING: PatternEntry = {
  means: "drawing",
  pattern: /\ufe0e|\ufe0f|\p{Emoji_Modifier}/u,
  example: "☹️",
  unlike: "☹",
};
