import type { PatternEntry } from "../lexicon";

/** The one of several that goes furthest, up or down. */
export const FURTHEST: readonly PatternEntry<"most" | "least">[] = [
  {
    means: "most",
    pattern:
      /(?<![a-zåäö])(?<!som |det |den |av |till |till den |för det )(?:störst|högst|flest|mest|bäst)(?![a-zåäö]| (?!(?:19|20)\d\d(?!\d))\d| sannolik| trolig| av (?:allt|den))|(?<![a-zåäö])(?:största|högsta|bästa)(?! (?:del|delen|möjliga|vikt|andel)(?![a-zåäö]))(?![a-zåäö])/,
    example: "störst",
    unlike: "till största delen",
  },
  {
    means: "least",
    pattern:
      /(?<![a-zåäö])(?:lägst|minst|sämst)(?![a-zåäö]| (?!(?:19|20)\d\d(?!\d))\d| sagt| lika)|(?<![a-zåäö])(?:lägsta|minsta|sämsta)(?![a-zåäö])/,
    example: "lägst",
    unlike: "minst 5 mnkr",
  },
];

/** It is not the furthest of all, or not said to be alone: one of several, the next after another. */
export const NOT_FURTHEST: PatternEntry = {
  means: "hedged",
  pattern:
    /(?:en|ett|någon|något) av (?:de|kommunens|nämndens)|bland de|tillhör|(?:de|dem) (?:tre|två|fyra)|(?:de|näst) (?:största|högsta|lägsta) [a-zåäö]*(?:erna|arna|orna|skotten)|näst |efter |förutom|bortsett|utöver|hittills|inte |avstånd|glapp|vanligtvis|brukar|avvikelserna|skillnaderna/,
  example: "en av de största",
};

/** What goes furthest: how far from the budget, which way; how far from another time; or how much. */
export const FURTHEST_OF: readonly PatternEntry<"deviation" | "deficit" | "surplus" | "rise" | "fall">[] = [
  {
    means: "deficit",
    pattern: /(?:underskott|negativa? (?:budget|prognos)?avvikelse|överdrag|överskridande)/,
    example: "underskottet",
  },
  {
    means: "surplus",
    pattern: /(?:överskott|positiva? (?:budget|prognos)?avvikelse)/,
    example: "överskottet",
  },
  {
    means: "deviation",
    pattern: /(?<![a-zåäö])(?:budget|prognos)?(?:avvikelse|avvik(?:er|it|a)(?![a-zåäö])|avvek)/,
    example: "avvikelsen",
  },
  {
    means: "rise",
    pattern: /(?:ökning|öka(?:t|de|r)|steg(?![a-zåäö])|stigit|stiger|växt|uppgång)/,
    example: "ökningen",
  },
  {
    means: "fall",
    pattern: /(?:minskning|minska(?:t|de|r)|sjönk|sjunkit|sjunker|nedgång)/,
    example: "minskningen",
  },
];

/** Behind the year or the times that something was furthest of: "lägst 2022", "det lägsta under femårsperioden". */
export const OF_TIMES: PatternEntry = {
  means: "times",
  pattern:
    /^ ?(?:[a-zåäö]+ )?(?:år )?((?:19|20)\d\d)(?!\d)|^ ?(?:[a-zåäö]+ ){0,2}(?:under|på|av|i) (?:den |de |hela )?(?:[a-zåäö]+ ){0,2}(?:[a-zåäö]+årsperioden|perioden|åren|år(?![a-zåäö]))/,
  side: "behind",
  example: "lägst under femårsperioden",
};

/** What is furthest of all times is of one thing: "det bästa resultatet på tio år", "det högsta någonsin". */
export const OF_BEST_TIME: PatternEntry = {
  means: "times",
  pattern:
    /(?<![a-zåäö])(?:någonsin|sedan|hittills)(?![a-zåäö])|(?:på|under) [a-zåäö0-9 ]*år|årsperioden|(?:19|20)\d\d(?!\d)/,
  example: "det bästa resultatet på tio år",
};

/** Said behind a figure: it is that of one of several, and not of what they are parts of. */
export const ONE_OF_THEM: PatternEntry = {
  means: "furthest",
  pattern:
    /^ ?,? (?:vilket (?:är|var) )?(?:det |den )?(?:näst )?(?:högst|lägst|störst|minst|flest|bäst|sämst)a? (?:av|bland) (?!allt|alla tider)/,
  side: "behind",
  example: ", högst av förvaltningarna",
};

/** The same way each time: how many times is in the group, where it is said. */
export const EACH_TIME: PatternEntry = {
  means: "run",
  pattern:
    /(?:för )?(?<times>två|tre|fyra|fem|andra|tredje|fjärde|femte) (?:år(?:et)?|gången|månad(?:er|en)|tertial(?:et|en)?) i rad|(?:för )?(?:varje|samtliga) (?:år|tertial|månad|kvartal|prognos)(?![a-zåäö])|från (?:år till år|tertial till tertial|månad till månad)/,
  example: "två år i rad",
};

/** Where what is said behind the furthest ends: "..., följt av vården". */
export const ENDS_FURTHEST: PatternEntry = {
  means: "end",
  pattern:
    /[,;:()]| (?:följt|medan|vilket|där|och (?:är|beror|har|högst|lägst|störst|flest|minst))(?![a-zåäö])/,
  example: "skolan, följt av vården",
};

/** A predicate that goes on about the subject of its sentence. */
export const GOES_ON_ABOUT: PatternEntry = {
  means: "on",
  pattern: /^[,;.]? ?(?:och|men|samt) (?:är|var|har)/,
  example: "och är",
};

/** A label of an age or a class. */
export const OF_AGE: PatternEntry = {
  means: "age",
  pattern: /\d ?år(?![a-zåäö])|\d ?[–-] ?\d/,
  example: "30–49 år",
};

/** Ordinals of as many as their place says, from nought. */
export const ORDINALS: readonly string[] = ["", "", "andra", "tredje", "fjärde", "femte"];

/** How a goal is assessed, in a table or in running text. */
export const ASSESSED_AS: readonly PatternEntry<"partly" | "missed" | "met">[] = [
  { means: "partly", pattern: /delvis|(?<![a-zåäö])gul(?:a|t)?(?![a-zåäö])/, example: "Delvis uppfyllt" },
  {
    means: "missed",
    pattern:
      /(?:ej|inte|icke) (?:uppfyll|uppnå|nå)|uppfylls (?:ej|inte)|(?<![a-zåäö])röd(?:a|t)?(?![a-zåäö])|^nej$/,
    example: "Ej uppfyllt",
  },
  {
    means: "met",
    pattern: /uppfyll|uppnå|(?<![a-zåäö])nå(?:tt|dd|s)|(?<![a-zåäö])grön(?:a|t)?(?![a-zåäö])|^ja$/,
    example: "Uppfyllt",
  },
];

/** Behind a number of goals: how they came out. */
export const STATE_SAID: PatternEntry = {
  means: "state",
  pattern:
    /^ (?:av (?:[a-zåäö]+ |\d+ ){1,3})?(?:(?:[a-zåäö]+ )?(?:mål(?:en)?|delmål(?:en)?|indikator(?:er|erna)?|nyckeltal(?:en)?|uppdrag(?:en)?|åtagande(?:n|na)?) )?(?:är |var |har |bedöms |blev |som )*(?:(?:inte|ej|delvis) )?(?:uppfyllda?|uppfyllts?|uppnådda?|uppnåtts?|nådda|nåtts?|gröna|gula|röda)(?![a-zåäö])/,
  side: "behind",
  example: "av fem mål är uppfyllda",
};

/** All rows, or all but those that are named behind it: what they are is in the first group, the others in the second. */
export const EVERY_ONE = {
  means: "all",
  pattern:
    /(?<![a-zåäö])(?:samtliga|alla) (?:[a-zåäö]+s )?([a-zåäö-]+)(?: (?:utom|förutom) (.+?))? (?=redovisar|redovisade|visar|visade|har|hade|prognostiserar|väntas|beräknas|bedöms|ligger|låg|lämnar|lämnade|gör|gjorde|gick|går)/,
  example: "Samtliga nämnder utom socialnämnden redovisar",
} satisfies PatternEntry;
