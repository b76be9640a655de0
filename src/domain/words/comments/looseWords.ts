import type { PatternEntry } from "../lexicon";

/** What somebody is to do, or would: no figure of what came out. */
export const WISHED: PatternEntry = {
  means: "wish",
  pattern:
    /(?<![a-zåäö])(?:ska|skall|bör|behöver|måste|vill|skulle|hade)(?= (?:[a-zåäö]+ ){0,5}[-+]?$)(?! (?:ett|en|utfall|kostnader|intäkter))/,
  side: "before",
  example: "ska spara",
};

/** The figure itself is what the verb behind it speaks of: a part. */
export const PART_BEHIND: PatternEntry = {
  means: "part",
  pattern:
    /^ (?:beror|berodde|förklaras|orsakas|härrör|kommer från|består|utgörs|om [a-zåäö]{3,})(?![a-zåäö])/,
  side: "behind",
  example: "beror på",
};

/** Something was done with the amount: "flyttats", "sparas". */
export const PASSIVE: PatternEntry = {
  means: "done",
  pattern: /^[a-zåäö]{3,}(?:ats|ades|its|tts|as)$/,
  example: "flyttats",
};

/** More or less of something that stands behind: "mer i avgifter". The words for it are in the group. */
export const MORE_OF = {
  means: "more",
  pattern: /^ ?(?:mer|mindre|högre|lägre) (?:i|av|på) ((?!grund|helår)[a-zåäö]+)/,
  example: "mer i avgifter",
} satisfies PatternEntry;
