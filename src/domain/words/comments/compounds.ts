import type { PatternEntry } from "../lexicon";

/** What a compound says of the thing that its first part names: how much of it, for whom, by whom. */
export const COMPOUND_HEAD: PatternEntry = {
  means: "head",
  pattern:
    /^[se-]?-?(?:netto|personal|drift)?(?:kostnad|intäkt|utgift|budget|resultat|avgift|förbrukning|verksamhet|bolag|nämnd|förvaltning|personal|timm|bruk|plats|elev|barn|besök|lån|avvikelse|projekt|enhet|avdelning|område|överskott|underskott|prognos|avtal|ärende|pris|volym|antal|mängd|andel|grad|insats|tjänst|stöd|regi|kontor|utveckling)/,
  example: "kostnaderna",
};

/** What so many words end in that it tells no row from another. */
export const GENERIC_HEAD: PatternEntry = {
  means: "generic",
  pattern:
    /^(?:netto)?(?:kostnad|intäkt|utgift|avgift|verksamhet|nämnd|förvaltning|enhet|avdelning|bolag|område|antal|resultat|bidrag|projekt)/,
  example: "kostnader",
};

/** Endings of a noun in its forms. */
export const FORM_ENDING: PatternEntry = {
  means: "ending",
  pattern: /(?:ernas|arnas|ornas|erna|arna|orna|ens|ets|ers|er|ar|or|en|et|na|s|a|n|e)$/,
  example: "avgifterna",
};

/** A body, by what its name ends in. */
export const BODY_HEAD: PatternEntry = {
  means: "body",
  pattern: /(?:nämnd|styrelse|förvaltning)(?:en|ens|s)?$/,
  example: "omsorgsnämnden",
};

/** Two bodies' names with one head: the words for its first, what joins them, its second and the head are in the groups. */
export const SHARED_HEAD = {
  means: "body",
  pattern: /([a-zåäö]+)- (och|samt|&) ([a-zåäö]+?)(nämnd|styrelse|förvaltning)/i,
  example: "vård- och omsorgsnämnden",
} satisfies PatternEntry;
