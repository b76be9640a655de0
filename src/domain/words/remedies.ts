import type { Entry } from "./lexicon";

/** The heading of a column of what measures have really given. */
export const REALISED: Entry = {
  means: "realised",
  pattern: /realisera|uppnådd|faktisk|hittills|utfall/,
  example: "Realiserad effekt av åtgärd (tkr)",
  unlike: "Förväntad effekt",
};
/** The heading of a column of what measures are expected to give. */
export const EXPECTED_EFFECT: Entry = {
  means: "expected",
  pattern: /förvänta|beräkna|beslut|bedöm|plan|budget|innevarande/,
  example: "Förväntad effekt av åtgärd (tkr)",
  unlike: "Realiserad effekt",
};
/** What a measure gives when the year is over closes no deficit of it. */
export const EFFECT_LATER: Entry = {
  means: "later",
  pattern: /nästa år|kommande|helårseffekt|full effekt|på sikt|efterföljande/,
  example: "Effekt kommande år",
  unlike: "Effekt innevarande år",
};
