import type { Entry } from "./lexicon";

/** An amount in a text, with its per cent or what is counted, and no day of a year. No heading is one. */
export const TOLD_AMOUNT: Entry = {
  means: "amount",
  pattern: /^\D{0,7}\d+(,\d+)? ?(%|[a-zåäö]{4}(?!.*20))/,
  example: "12 arbetsdagar",
  unlike: "31 december 2024",
};
