import { begins, ends, pattern, whole } from "../../boundaries";
import type { PatternEntry } from "../../lexicon";

/** Words that part an indicator: the goal or the name, what it is measured by, of whom, in what. */

/** Where one part of an indicator ends and what it is measured by begins. */
export const PARTS: PatternEntry = {
  means: "part",
  pattern: / ?[:;()[\]] ?|,(?= )| [-–—/] /,
  example: "Stärkt ekonomi: nettokostnadsandel",
  unlike: "Gång- och cykelväg",
};
/** What a share is taken of, behind what it is a share of: "Materialåtervinning, andel av avfallet". */
export const OF_BASE: PatternEntry = {
  means: "base",
  pattern: /^(?:(?:andel(?:en)?|procent|%|antal) )?av (?!maxpoäng|.*(?:som|där) )/,
  example: "andel av befolkningen",
  unlike: "andel av avfallet som återvinns",
};
/** A part that only says in what, of whom or when: what stands before it is still what is measured. */
export const NARROWS: PatternEntry = {
  means: "narrows",
  pattern: pattern(
    `^(?:${whole(
      "andel(?:en)?|antal(?:et)?|procent|procentenheter|index|indexvärde|poäng|snitt|genomsnitt(?:lig[at]?)?|medel(?:tal|värde)?|median|kr|kronor|tkr|mnkr|mkr|st|styck|tillfällen|tillfälle|gånger|dagar|dgr|dygn|timmar|tim|minuter|min|sekunder|veckor|månader|år|åk|årskurs|ton|kg|kilo|gram|kwh|mwh|km|meter|m2|m3|kvm|liter|inv|invånare|elev|brukare|totalt|total|samtliga|alla|kvinnor|män|flickor|pojkar|kommunen|kommunala?|skolor|hemkommun|lägeskommun|nämnden|kf|ks|helår|delår|skala|positiva svar|ackumulerat|ack|mål|målvärde|nuläge|av|i|per|och|till|minst|högst|max|ca|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec",
    )}|[\\d%#.,/+<>–-]+| )+$`,
    `^${whole("avvikelse från (?:salsa|modellberäknat|förväntat)[a-zåäö]*|enligt|per|för|i|inom|jämfört|målvärde[a-z]*|inkl|exkl|inklusive|exklusive|varav|vid|på|från|under|till|bland|hos|medel(?:tal|värde)?(?:t|et)?|[a-zåäö]*snitt(?:et|svärde|svärdet)?|avser|gäller|mäts|källa")}`,
    `^(?:avgång |ankomst )?(?:högst|minst|max|maximalt|lägst|mer än|fler än|mindre än|färre än|upp till|över|under) (?:\\d|${"en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|femton|tjugo|trettio"}(?![a-zåäö]))`,
  ),
  example: "medeltal för helår",
  unlike: "nettokostnadsandel",
};
/** A share of some of all: what stands behind may only say of whom. */
export const SHARE_OF: PatternEntry = {
  means: "base",
  pattern: /^(?:andel(?:en)?|procent|%) av /,
  example: "andel av de elever som deltagit",
  unlike: "andel elever",
};
/** A few words that are counted, behind a comma or within brackets: as a rule whom or what it is counted in. */
export const UNIT_COUNTED: PatternEntry = {
  means: "unit",
  pattern:
    /(?<=[,(] ?)(antal|andel) (?:av )?((?!.*(?<![a-zåäö])(?:som|med|utan|där|inte|ej|per) )[a-zåäö-]+(?: [a-zåäö\d-]+){0,3})(?= ?[,)(]|$)/,
  example: "tillsynsskuld, antal objekt",
  unlike: "färre fel: antal objekt",
};
/** How far two are from each other, whatever they are: it is that which is measured. */
export const DIFFERENCE_AHEAD: PatternEntry = {
  means: "difference",
  pattern:
    /^(?:minskad[et]? |absolut )?[a-zåäö-]*(?:skillnad|glapp|gap|klyfta|differens|spridning)[a-z]* (?:mellan|i) /,
  example: "skillnad mellan skolor, andel behöriga",
  unlike: "andel skillnader mellan skolor",
};
/** Of whom a share is taken, behind what it is a share of: "som fått plats av dem som sökt". */
export const OF_THOSE_WHO: PatternEntry = {
  means: "base",
  pattern: /(?<=andel .*) av (?:alla|samtliga|de|dem|dom|det|den)(?: [a-zåäö]+)? som [^,;:()]*/,
  example: "andel som fått plats av dem som sökt",
  unlike: "andel avfall som återvinns",
};
/** A part of an indicator that is itself a number or a share of something. */
export const NUMBER_OR_SHARE: PatternEntry = {
  means: "counts",
  pattern: new RegExp(
    `^${ends("(?:procent)?andel(?:en|ar)?|antal(?:et)?|hur stor andel|hur många")} [a-zåäö]`,
  ),
  example: "andel vegetariska portioner",
  unlike: "andel (%)",
};
/** It only says who is counted: "Trycksår, andel boende". */
export const OF_WHOM: PatternEntry = {
  means: "whom",
  pattern:
    /^(?:andel(?:en)?|antal(?:et)?) (?:av )?(?:alla )?(?:[a-zåäö-]*(?:boende|elever|barn|brukare|personer|invånare|medarbetare|anställda|kvinnor|män|flickor|pojkar|unga|ungdomar|äldre|hushåll|företag|aktiebolag|bolag|kommuner|kunder|ärenden|fall|platser|åringar|patienter|klienter|deltagare|lärare|chefer|tjänster|vuxna|gäster|resenärer|respondenter|enheter|skolor|förskolor|fastigheter|byggnader|lägenheter|anmälningar|händelser|tillfällen))(?: (?:i|inom|på|hos|av) [a-zåäö ]+)?(?: (?:över|under|mer än|mindre än) \d[\d ]*(?:%|procent|dagar|år|timmar)?)?(?: \(%\)| %)?$/,
  example: "andel boende",
  unlike: "andel nöjda boende",
};
/** How two are joined, and one held by the other. */
export const JOINED_BY = " och ";
export const PER = " per ";
/** So many of one thing for each of another: what stands behind the stroke is what it is held by. */
export const HELD_BY: PatternEntry = {
  means: "each",
  pattern:
    /(?<=[a-zåäö\d]) ?\/ ?(?=(?:\d[\d ]*)?(?:inv|elev|barn|brukare|lärar|anställd|årsarbetar|kund|hushåll|timm|veck|månad|dygn|dag|år(?![a-zåäö])|m2|m²|kvm|kvadratmeter|km|portion|ätande|person|inskriv|heltid|medarbetar|chef|tjänst|vuxen|plats|lgh|lägenhet|meter|kwh|ljuspunkt|sysselsatt|bostad|avdelning|\d+ ))|(?<=(?<![a-zåäö])(?:antal|kr|tkr|kg|gram|ton|liter|mil|kwh|mwh|timmar|minuter|dagar|kbm|recept|poäng|µg|mg)) ?\/ ?(?=[a-zåäö\d])/,
  example: "antal/inv",
  unlike: "vräkningar/avhysningar",
};
/** Held by a whole: "sjuklön som andel av lönesumman" is about no one who does something. */
export const AS_SHARE_OF: PatternEntry = {
  means: "each",
  pattern: / som (?:en )?(?:andel|procent|del) av (?:den |det |de )?/,
  example: "Sjuklön som andel av lönesumman",
  unlike: "Elever som andel",
};
/** A unit for each of whatever it is: "antal per fotbollsplan". */
export const UNIT_FOR_EACH: PatternEntry = {
  means: "unit",
  pattern: pattern(
    `^${begins("(?:antal|kr|kronor|tkr|mnkr|kg|gram|ton|liter|mil|km|meter|kwh|mwh|timmar|minuter|dagar|dygn|antal dagar|antal timmar|kbm|kvm|recept|poäng) per ")}[\\d a-zåäö<>+–-]+$`,
  ),
  example: "liter per inv",
  unlike: "elever per lärare",
};
/** Continuity by the fortnight is how many of the staff one meets, and no grade of it. */
export const CONTINUITY_COUNTED: PatternEntry = {
  means: "lower",
  pattern:
    /(?<!andel.*)(?<![a-zåäö])[a-zåäö]*kontinuitet(?!.*(?:andel|procent|%|index)).*?(?:(?:14|fjorton) (?:dagar|dygn)|två veckor|14-dagarsperiod)/,
  example: "Personalkontinuitet, medelvärde 14 dagar",
  unlike: "Personalkontinuitet, andel under 14 dagar",
};
/** Units that are only used of what should be little: energy for each, contents, noise. */
export const UNIT_OF_BAD: PatternEntry = {
  means: "bad",
  pattern: pattern(
    whole("(?:kwh|mwh) per (?:m2|m²|kvm|kvadratmeter|inv[a-zåäö]*|elev|plats|ljuspunkt)"),
    // A loan in money is owed; of books it is none.
    whole("lån(?:en)? per [a-zåäö]+ (?:i )?(?:kr|kronor|tkr|mnkr)"),
    whole("(?:µg|mikrogram|mg) per (?:m3|l|liter|kubikmeter)|co2e?|(?:ton|kg) no[x2]"),
  ),
  example: "Värme, kWh per kvm",
  unlike: "Solel, MWh",
};
/** A surface in square metres, as it is measured: "BRA" is no praise. */
export const KIND_OF_SURFACE: PatternEntry = {
  means: "surface",
  pattern: /(?<=(?:kvm|m2|m²|kvadratmeter) )(?:bra|bta|loa|boa|nta|atemp)(?![a-zåäö])/,
  example: "kwh/kvm bra",
  unlike: "bra skick",
};
/** The last of several that are named together: "gator, parker och natur". */
export const LAST_OF_SEVERAL: PatternEntry = {
  means: "several",
  pattern: /^(?:[a-zåäö-]+ ){1,3}(?:och|eller|samt|o|&) /,
  example: "parker och natur",
  unlike: "andel som är trygga när de går hem och äter",
};
/** One of several: a few words, and no number or share of its own. */
export const ONE_OF_SEVERAL: PatternEntry = {
  means: "several",
  pattern: /^(?!andel|antal)[a-zåäö-]+(?: [a-zåäö-]+){0,2}$/,
  example: "parker",
  unlike: "andel parker",
};
