import type { PatternEntry } from "../lexicon";

/** How a scale and its limits are told in words beside a table. */

/** So many steps, without their words: those of the lights. */
export const THREE_COLOURS: PatternEntry<"signal"> = {
  means: "signal",
  pattern:
    /(?:tre|3) (?:olika )?färger|trafikljus|(?:bedöm|skala|status|måluppfyllelse)[^\n]*(?:tre|3) (?:olika )?(?:nivåer|steg)/,
  example: "Bedömning i tre färger",
  unlike: "Trygghet i tre steg",
};
/** From so many per cent on, or between two of them; the lower one is in the group. */
export const FROM_SHARE = {
  means: "share",
  pattern: /(\d{1,3}(?:,\d+)?)(?: ?(?:%|procent))?(?: ?(?:-|till|och) ?\d{1,3}(?:,\d+)?)? ?(?:%|procent)/,
  example: "minst 90 % av målet",
  unlike: "minst 90 av målet",
} as const;
/** Close before a share it says that the share is the upper end. */
export const BELOW: PatternEntry = {
  means: "below",
  pattern: /(?:under|mindre än|lägre än|<|högst|upp till|sämre än|max|som mest)\s?$/,
  side: "before",
  example: "Röd: under",
  unlike: "Röd: underlag",
};
/** And that a share of just so many is not enough. */
export const ABOVE: PatternEntry = {
  means: "above",
  pattern: /(?:över|mer än|större än|(?<!=)>)\s?$/,
  side: "before",
  example: "Gul: mer än",
  unlike: "Gul: översyn",
};
/** So far from the target, or on the way to it, which is no share of it. */
export const NO_SHARE_OF_TARGET: PatternEntry = {
  means: "distance",
  pattern: /från mål|ifrån|avvik|procentenhet|under mål|över mål|vägen|startvärde|enkät|svar/,
  example: "högst 10 % från målet",
  unlike: "minst 90 % av målet",
};
/** So far from the target at most: a distance, which is measured from the target to either side. */
export const FROM_TARGET: PatternEntry = {
  means: "distance",
  pattern:
    /^(?!.*(?:procentenhet|vägen|startvärde|enkät|svar))(?=.*(?:högst|upp till|max|som mest) ?\d).*(?:avvik|från mål|ifrån|sämre än mål|under mål|över mål|utanför mål)/,
  example: "högst 5 % sämre än målvärdet",
  unlike: "minst 90 % av målet",
};
/** So many points of per cent from the target at most, or below them; "below" and they are in the groups. */
export const POINTS_FROM_TARGET = {
  means: "points",
  pattern:
    /(?:högst|upp till|max|som mest|inom|(mindre än)) (\d+(?:,\d+)?) ?(?:procentenhet(?:er)?|%-enhet(?:er)?|pe)(?![a-zåäö])/,
  example: "högst 5 procentenheter från målvärdet",
} as const;
/** Half of the way from where it began to the target, or so many per cent of it: those are in the group. */
export const OF_THE_WAY = {
  means: "way",
  pattern:
    /(?:(halv(?:a|ägs|vägs)|hälften av|\d{1,2}(?= ?(?:%|procent)))(?: ?(?:%|procent))?(?: av)? ?(?:vägen|förändringen|förflyttningen)?[^\n]*(?:startvärde|utgångsläge|basår|nuläge|start|vägen))/,
  example: "minst halva vägen från startvärdet till målet",
} as const;
export const HALF: PatternEntry = { means: "half", pattern: /^h/, example: "halva", unlike: "75" };
/** A word of a scale and what it means, in their groups: "Svag (under 90 % av målet)". */
export const WORD_WITH_MEANING = {
  means: "told",
  pattern:
    /^(?!(?:[a-zåäö]*(?:kommun|bolag|nämnd|förvaltning|region|koncern|skola|enhet|verksamhet)[a-zåäö]*|not|källa|anm\w*|kommentar\w*) ?[:=–-] )([^=:()\d%]{1,30}?|\d) ?(?:[=:–-] |\()(.*?)\)?$/iu,
  example: "Svag (under 90 % av målet)",
} as const;
/** Where the next word of a scale is told on the same line. */
export const NEXT_WORD: PatternEntry = {
  means: "next",
  pattern: /(?:[.,;/] ?| {2,})(?=[^.,;/=:()]{1,30}(?: =|:) )/u,
  example: "★★ = målet nått, ★ = målet inte nått",
  unlike: "Ja, målet är nått",
};
/** What is told of a step before its word, in its group: "91–99 procent = gul". */
export const ENDS_IN_WORD = {
  means: "step",
  pattern:
    /(?:^|[.;,] )([^.;]*\d ?(?:%|procent)[^.;]*?) ?(?:=|→|->|:| ger| blir| är| markeras(?: med)?| redovisas som) ?$/,
  example: "91–99 procent =",
} as const;
/** The target is reached, or all of it. */
export const IS_REACHED: PatternEntry = {
  means: "reached",
  pattern:
    /^helt (?:uppfyll|uppnå|nådd|nått)|inom mål|på målnivå|mål(?:et|en|värdet|nivån|talet)? (?:för 20\d\d )?(?:är |har )?(?:helt )?(?:nåtts?|nås|nådda?|uppnåtts?|uppnås|uppnådda?|uppfyll(?:t|s|da?|ts))|når (?:upp till )?mål|100 ?(?:%|procent)|(?:i linje med|bättre än|lika med|minst) mål/,
  example: "100 % av målet",
  unlike: "90 % av målet",
};
export const OF_TARGET: PatternEntry = {
  means: "target",
  pattern: /(?<![a-zåäö])mål(?!tid)/,
  example: "målet är nått",
  unlike: "måltider",
};
/** It is not, or less of it. */
export const IS_MISSED: PatternEntry = {
  means: "missed",
  pattern:
    /(?<![a-zåäö])(?:inte|ej|icke|under|mindre|lägre|sämre|mer än|längre|annars|övriga?|delvis|ingen)(?![a-zåäö])/,
  example: "under 90 % av målet",
  unlike: "100 % av målet",
};
/** Better than before, the same, and worse: a scale of the change. */
export const BETTER_THAN_BEFORE: PatternEntry = {
  means: "better",
  pattern: /(?:bättre|förbättr|ökning|positiv)/,
  example: "bättre än föregående år",
  unlike: "lika med föregående år",
};
/** The target is missed, and yet it is better than the time before. */
export const MISSED_BUT_BETTER: PatternEntry = {
  means: "better",
  pattern:
    /^(?!.*\d ?(?:%|procent)).*(?:(?<!(?:inte|ej|icke) )(?:bättre|förbättra[a-zåäö]*) (?:[a-zåäö]+ )?(?:än|jämfört med|mot|sedan)|förbättring (?:från|mot|jämfört med|sedan)) (?:utfallet )?(?:föregående|förra|fjol|i fjol|året före|fjolår|närmast före)/,
  example: "Inte nått men bättre än föregående läsår",
  unlike: "Inte bättre än föregående läsår",
};
export const SAME_AS_BEFORE: PatternEntry = {
  means: "same",
  pattern: /oförändra|samma|lika (?:med|som)|som (?:föregående|förra)/,
  example: "oförändrat",
  unlike: "förändrat",
};
export const WORSE_THAN_BEFORE: PatternEntry = {
  means: "worse",
  pattern: /(?:sämre|försämr|minskning|negativ)/,
  example: "sämre än föregående år",
  unlike: "bättre än föregående år",
};
/** A line of a scale that stands among the rows of a table. */
export const TELLS_STEP: PatternEntry = {
  means: "step",
  pattern:
    /(?<![a-zåäö])(?:gr[öo]n|gul|röd|helt|delvis|uppfyll|uppnå|nått)[^\n]*(?:[:=][^\n]*\d ?(?:%|procent)|\d ?(?:%|procent)[^\n]*mål)/,
  example: "Gul: minst 90 % av målet",
  unlike: "Gula huset",
};
