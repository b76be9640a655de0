import type { Entry } from "./lexicon";

/** The heading of a column of what measures have really given. */
export const REALISED: Entry = {
  means: "realised",
  pattern: /realisera|uppnådd|faktisk|hittills|utfall/,
  example: "Realiserad effekt av åtgärd (tkr)",
  unlike: "Förväntad effekt",
};
