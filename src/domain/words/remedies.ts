import { pattern, whole } from "./boundaries";
import type { Entry } from "./lexicon";

/** The heading of a column of what measures have really given. */
export const REALISED: Entry = {
  means: "realised",
  pattern: /realisera|uppnå|faktisk|hittills|utfall|genomförd|verkställd|inhämtad/,
  example: "Realiserad effekt av åtgärd (tkr)",
  unlike: "Förväntad effekt",
};
/** The heading of a column of what measures are expected to give. */
export const EXPECTED_EFFECT: Entry = {
  means: "expected",
  pattern: /förvänta|beräkna|beslut|bedöm|plan|budget|prognos|uppskatta/,
  example: "Förväntad effekt av åtgärd (tkr)",
  unlike: "Realiserad effekt",
};
/** What a measure gives before the year is over, where what it gives in a whole year stands beside it. */
export const EFFECT_THIS_YEAR: Entry = {
  means: "thisYear",
  pattern: pattern(/innevarande|årets|detta år|under året/, whole("i år|delår|delårseffekt|periodens")),
  example: "varav effekt i år",
  unlike: "Effekt nästa år",
};
/** What a measure gives in a year when it holds from January: more than it gives in the year it is decided. */
export const EFFECT_FULL_YEAR: Entry = {
  means: "fullYear",
  pattern: /helår|full effekt|årseffekt|årsbasis|per år|fullt genomförd/,
  example: "Helårseffekt",
  unlike: "Effekt innevarande år",
};
/** What a measure gives when the year is over closes no deficit of it. */
export const EFFECT_LATER: Entry = {
  means: "later",
  pattern: /nästa år|kommande|på sikt|efterföljande|därefter|framåt/,
  example: "Effekt kommande år",
  unlike: "Effekt innevarande år",
};
/** What a measure costs, and how large a share of it has been reached, are no effects. */
export const NO_EFFECT: Entry = {
  means: "cost",
  pattern: pattern(/engångs|omställningskostnad|investering|procent|andel|%/, whole("kostnad(?:er|en)?")),
  example: "Kostnad för åtgärden",
  unlike: "Kostnadsminskning",
};
/** The heading of a column of who is to carry a measure out. */
export const CARRIED_OUT_BY: Entry = {
  means: "committee",
  pattern: /nämnd|styrelse|förvaltning|sektor/,
  example: "Ansvarig nämnd",
  unlike: "Ansvarig chef",
};
