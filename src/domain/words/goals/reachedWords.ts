import { begins, pattern, whole } from "../boundaries";

/** Something that is good to have reached. */
export const REACHED = {
  means: "reached",
  pattern: pattern(
    whole(
      "uppnå(?:tt|r)?|klarar?|behörig(?:a|het)?|godkän(?:t|d|da)|nöjd(?:a|het)?|positiva svar|ej återaktualiser[a-z]*",
    ),
    "ska erbjudas|har erbjudits",
  ),
  example: "Andel elever som uppnått målen",
  unlike: "Obehöriga lärare",
} as const;

/** Words that a negation reaches across for certain: "inte når upp till godkända betyg". */
const ACROSS =
  "är|var|har|haft|fått|får|blir|blivit|nått|når|upp|till|ännu|heller|längre|helt|fullt|fullständigt?|kan|kunnat|alla|samtliga|sina|de|fler|varit";

export const NOT_REACHED = {
  means: "not",
  pattern: pattern(
    `${begins(`(?:inte|ej|icke|aldrig)(?: (?:${ACROSS})){0,4}|mindre|utan|saknar|utan fullständig|saknar fullständig`)} $`,
  ),
  side: "before",
  example: "Elever som inte når upp till",
  unlike: "Elever som inte känner sig",
} as const;

/** A negation that may belong to something else, and words that make it only partly so. */
export const PARTLY_REACHED = {
  means: "not",
  pattern: pattern(
    `${begins("(?:inte|ej|icke|aldrig|utan|utan att|saknar|mindre|varken|knappt|nästan|delvis|ganska|minst|för)(?: [a-zåäö]+){0,4}")} $`,
  ),
  side: "before",
  example: "Elever som inte känner sig",
  unlike: "Elever som",
} as const;

/** Without reaches a noun or an adjective, never what somebody does: "utan stöd klarar". */
export const WITHOUT = {
  means: "not",
  pattern: /(?:utan|saknar|mindre) $/,
  side: "before",
  example: "Elever utan",
  unlike: "Elever utan stöd",
} as const;

/** Of what is good to have reached, that which somebody does. */
export const REACHING = {
  means: "reached",
  pattern: /^(?:uppnå|klara)/,
  example: "klarar",
  unlike: "behöriga",
} as const;
