import { begins, ends, pattern, whole } from "../boundaries";
import type { PatternEntry } from "../lexicon";

/** A change that is wanted. Nouns ("minskning av utsläpp") are left out: more of a reduction is better. */
const LESS =
  "minska[drst]?|minskade|sjunk(?:a|er|ande)|sänk(?:a|er|t|ta|as)|färre|lägre|kortare|kort(?:as|ad)|begränsa[st]?|undvik(?:a|s|as)?|reducera[dst]?|förkorta[dst]?|halvera[dst]?|understiga|avta";
const MORE =
  "öka[drst]?|ökade|fler|högre(?! (?:utbildning|studier))|stärk(?:a|as|t|ta)|förbättra[drst]?|förbättrade|utöka[dst]?|utökade|fördubbla[dst]?|överstiga";

/** A change one way or the other: what stands in its first group is less. */
export const CHANGE = {
  means: "change",
  pattern: pattern(whole(`(${LESS})|(${MORE})`)),
  example: "Placeringsdygn ska minska",
  unlike: "Minskning av utsläpp",
} as const;

/** A name that begins with what is wanted of it: a goal, and not what is measured. */
export const STARTS_IN_CHANGE: PatternEntry = {
  means: "change",
  pattern: new RegExp(`^${whole(`${LESS}|${MORE}|mindre|förebygg[a-z]*|motverka[a-z]*`)}`),
  example: "minskad klimatpåverkan",
  unlike: "klimatpåverkan",
};

/** Of those the ones that only compare. */
export const COMPARES = {
  means: "compared",
  pattern: /^(?:färre|fler|lägre|högre|kortare)$/,
  example: "fler",
  unlike: "ökad",
} as const;

/** Wanted, wherever it stands; but "som ska" is about those who are counted. */
export const WANTED = {
  means: "wanted",
  pattern: new RegExp(
    `(?<!(?:som|där) )${begins("ska|skall|bör|måste")}(?: (?:på sikt|generera|ge|bli|vara|inte|ej))*$`,
  ),
  example: "Antalet bör på sikt",
  unlike: "Antalet som ska",
} as const;

/** The verb of the sentence, and none of what it is about: "Antal hushåll med försörjningsstöd minskar". */
export const HAPPENS = {
  means: "change",
  pattern: /^(?:minskar|sjunker|ökar|förbättras|sänks|stärks)$/,
  example: "minskar",
  unlike: "minskad",
} as const;

/** Close before the change. Further away the negation may belong to something else. */
export const NOT_CHANGED = {
  means: "not",
  pattern: new RegExp(
    `${begins("inte|ej|icke|aldrig|utan att")}(?: (?:på sikt|längre|heller|bli|vara|få|ha))* $`,
  ),
  side: "before",
  example: "Kostnaderna ska inte längre",
  unlike: "Inte alla kostnader",
} as const;

/** Close behind what it is about. */
export const NOT_BEHIND = {
  means: "not",
  pattern: new RegExp(`^ ${ends("inte|ej")}`),
  side: "behind",
  example: "inte",
  unlike: "internt",
} as const;

/** Near before the change, so that it may be meant or not. */
export const NOT_NEAR = {
  means: "not",
  pattern: new RegExp(`${begins("inte|ej|icke|aldrig|utan|varken")}(?: [a-zåäö]+){0,4} $`),
  side: "before",
  example: "Kommuner som varken vill se",
  unlike: "Varken kommunen eller någon annan vill se",
} as const;

/** "Motverka ökad segregation": the other way, or not, as the rest of the sentence goes. */
export const AGAINST = {
  means: "against",
  pattern: pattern(begins("motverka|förebygg|broms|förhindra|hindra|bekämpa|stoppa")),
  example: "Motverka ökad segregation",
  unlike: "Omotverkad",
} as const;

/** "fler än 2 fel", "kortare handläggningstid än 30 dagar": a limit; "än föregående år" is a change. */
export const LIMIT_BEHIND = {
  means: "limit",
  pattern:
    /^(?: [a-zåäö]+){0,4} än (?!riket|rikssnitt|genomsnitt|föregående|tidigare|förra|(?:år )?(?:19|20)\d\d)/,
  side: "behind",
  example: "handläggningstid än 30 dagar",
  unlike: "än föregående år",
} as const;

/** "Sex tillfällen eller fler": a limit too. */
export const OR_BEFORE = {
  means: "limit",
  pattern: /\d(?: [a-zåäö]+){0,3} (?:eller|och) $/,
  side: "before",
  example: "6 tillfällen eller",
  unlike: "spelregler",
} as const;

/** The same of a number or a share: what is counted has the limit, whatever it is. */
export const THAN_BEHIND = {
  means: "limit",
  pattern: /^(?: [a-zåäö]+){0,4} än /,
  side: "behind",
  example: "än föregående år",
} as const;

/** "Antal kortare utbildningar": a kind of what is counted. */
export const KIND_BEFORE = {
  means: "counts",
  pattern: /^(?:andel(?:en)?|antal(?:et)?) $/,
  side: "before",
  example: "Antal",
  unlike: "Antal nya",
} as const;
