import type { PatternEntry } from "../lexicon";

/** What a word may end in, and still be the same word. */
export const ENDING: PatternEntry = {
  means: "ending",
  pattern:
    /^(?:|s|n|en|ens|et|ets|t|a|e|er|ers|erna|ernas|or|orna|ar|arna|arnas|na|nas|de|as|at|ade|ats|d|r|um|ums)$/,
  example: "erna",
};

/** What stands behind a name, of the body or the development that is called after it. */
export const NAMED_AFTER: PatternEntry = {
  means: "body",
  pattern: /^s?(?:bolag|nämnd|förvaltning|kontor|verksamhet|område|utveckling|sida)[a-zåäö]*$/,
  example: "bolaget",
};

/** A plural. */
export const PLURAL: PatternEntry = {
  means: "plural",
  pattern: /(?:er|erna|or|ar)$/,
  example: "kostnader",
};
