import type { PatternEntry } from "../lexicon";

/** Words of precision, and no more, before a figure. */
const NEAR = "(?: (?:cirka|ca|drygt|knappt|ungefär|omkring|runt|närmare|nästan|endast|hela))* ?[-+]?$";

/** "ökat med": the figure behind is how far, and not how much. */
export const DISTANCE_BEFORE: PatternEntry = {
  means: "distance",
  pattern:
    /(?:(?<!jämfört|jämföra|räkna(?:r|de|t)(?: [a-zåäö-]+)?|(?:^| )(?:belasta|påverka|bidra|bidro)[a-zåäö]*(?: [a-zåäö]+){0,2}) med| motsvarande| förbättrats| försämrats|avvikelse(?:n)?(?: mot budget)?(?: om| på)|ökning(?:en)?(?: om| på)|minskning(?:en)?(?: om| på)|förbättring(?:en)?(?: om| på)|förändring(?:en)?(?: om| på)|skillnad(?:en)?[a-zåäö0-9 ]*(?:om|på|till)|ökad[a-zåäö ]*(?:om|på)|minskad[a-zåäö ]*(?:om|på)|förbättrat[a-zåäö ]*(?:om|på)|försämrat[a-zåäö ]*(?:om|på)|(?:^| )(?:öka(?:de|t|r)|minska(?:de|t|r)|steg|stigit|stiger|sjönk|sjunkit|sjunker|växte|krympte|[a-zåäö]*(?:ökning|minskning|förbättring|försämring)(?:en)?))(?: (?:cirka|ca|drygt|knappt|ungefär|omkring|runt|närmare|nästan|endast|hela|\())* ?$/,
  side: "before",
  example: "kostnaderna har ökat med ",
};

/** What stands right behind a figure, until the sentence breaks. */
export const UNTIL_BREAK: PatternEntry = {
  means: "near",
  pattern:
    /^(?:(?! (?:till följd|på grund|beroende på|tack vare|eftersom|genom att|efter att)(?![a-zåäö]))[^,;:()])*/,
  side: "behind",
  example: "fler än i fjol, vilket",
};

/** A surplus or a deficit goes up or down itself. */
export const MOVED: PatternEntry = {
  means: "moved",
  pattern:
    /(?:över|under)skott(?:et)? (?:[a-zåäö]+ ){0,4}(?:öka|minska|växa|väx|krymp|halvera|fördubbla|förbättra|försämra|sjunk|sjönk|stig|steg)|¤ *(?:mindre|mer|lägre|högre) kvar/,
  example: "underskottet har minskat med",
};

/** What was saved or left out may be no deviation. */
export const WEAK_BEFORE: PatternEntry = {
  means: "weak",
  pattern:
    /besparing(?:ar|en|arna)?(?![a-zåäö])|(?:merkostnad|effekt|effektivisering|åtgärd)(?:er|en|ar)?(?![a-zåäö])/,
  example: "besparingar på",
};

/** Right behind a figure: so much better, or higher. */
export const TURN_BEHIND: PatternEntry = {
  means: "turn",
  pattern:
    /^ ?(?:bättre|sämre|högre|lägre|(?:över|under)(?= (?:sin |den |det |årets |periodens |tilldelad )?(?:budget|plan|ram|anslag|prognos|kommunbidrag|helårsbudget|periodbudget|årsbudget|målvärde|måltal|målet(?![a-zåäö])))|mer|mindre|dyrare|billigare|fler|färre|plus|minus|back|kvar|till godo|i (?:överskott|underskott|vinst|förlust|plus|minus))(?![a-zåäö])/,
  example: " bättre än budget",
};

/** Of all together. */
export const TOGETHER: PatternEntry = {
  means: "all",
  pattern: /tillsammans|sammanlag|samla[dt]|totalt|sammantag/,
  example: "ett samlat överskott",
};

/** Between a word of direction and the figure that something went to. */
export const MOVED_TO: PatternEntry = {
  means: "to",
  pattern: /^ ?(?:[a-zåäö]+ ){0,3}till (?:(?:drygt|knappt|cirka|ca|nästan|närmare|nu) )?$/,
  side: "before",
  example: " under året till ",
};

/** What stands behind is what something else is held against. */
export const OTHER_BEFORE: PatternEntry = {
  means: "other",
  pattern:
    /(?:(?:(?:jämfört|i jämförelse) med|mot|än) (?:[a-zåäö]+ )?|(?:att jämföra|jämför(?:a|as)) med (?:[a-zåäö]+ ){0,4})$/,
  side: "before",
  example: "jämfört med ",
};

/** The year behind is what is compared with. */
export const COMPARED_BEFORE: PatternEntry = {
  means: "compared",
  pattern: /(?:än|mot|gentemot|(?:jämfört|i jämförelse) med|sedan|från|mellan)(?: [a-zåäö]+){0,4} $/,
  side: "before",
  example: "lägre än ",
};

/** A word of direction behind it is taken back. */
export const DENIED_BEFORE: PatternEntry = {
  means: "not",
  pattern: /(?:^|[^a-zåäö])(?:inte|ej|aldrig)(?![a-zåäö])[a-zåäö ]{0,12}$/,
  side: "before",
  example: "har inte ",
};

/** The one that goes furthest, which the words behind name. */
export const SUPERLATIVE: PatternEntry = {
  means: "most",
  pattern: /(?<![a-zåäö])(?:största?|minsta?|högsta?|lägsta?|sämsta?|bästa?|främsta?) (?:[a-zåäö]+ )?$/,
  side: "before",
  example: "den största ",
};

/** A comparison that ends before the next one begins. */
export const CLOSED: PatternEntry = {
  means: "closed",
  pattern: / (?:än|mot|(?:jämfört|i jämförelse) med) .* och /,
  example: "bättre än 2016 och bättre",
};

/** What something is held against stands behind. */
export const THAN: PatternEntry = {
  means: "than",
  pattern: /^ än /,
  side: "behind",
  example: "än innan sommaren",
};

/** A deviation, in running text. */
export const SAID_DEVIATION: PatternEntry = {
  means: "deviation",
  pattern: /avvik|differens|skillnad|överskott|underskott/,
  example: "en positiv avvikelse på",
};

/** A budget, in running text. */
export const SAID_BUDGET: PatternEntry = {
  means: "budget",
  pattern: /budget/,
  example: "var budgeten",
};

/** An outcome, in running text. */
export const SAID_OUTCOME: PatternEntry = {
  means: "outcome",
  pattern: /utfall|redovis|kostnad/,
  example: "och utfallet",
};

/** Income, in running text: more of it is better. */
export const SAID_INCOME: PatternEntry = {
  means: "income",
  pattern: /intäkt/,
  example: "intäkterna",
};

/** Costs, in running text. */
export const SAID_COSTS: PatternEntry = {
  means: "costs",
  pattern: /kostnad/,
  example: "kostnaderna",
};

/** What stands behind are the parts of what stands before. */
export const MADE_OF: PatternEntry = {
  means: "parts",
  pattern: /utgörs av|består av|fördelat på/,
  example: "vilket utgörs av",
};

/** Behind a per cent: what it is of is the budget. */
export const SHARE_OF_BUDGET: PatternEntry = {
  means: "base",
  pattern:
    /^ ?(?:av|mot) (?:(?:den|det|sin|dess|årets|hela|total|totala|samlade|beslutade|tilldelade|[a-zåäö-]*(?:nämnden|styrelsen|förvaltningen|verksamheten|enheten|avdelningen)s) ){0,3}(?:[a-zåäö]*budget|budgeter|[a-zåäö]*anslag)/,
  example: " av budgeten",
};

/** Behind a per cent: what it is of is named. */
export const SHARE_OF_ROWS: PatternEntry = {
  means: "base",
  pattern: /^ ?av (?!budget)/,
  example: " av skatteintäkterna",
  unlike: " av budget",
};

/** Before a per cent: what it is of is named. The words for it are in the group. */
export const SHARE_OF_BEFORE = {
  means: "base",
  pattern:
    /andel(?:en)? (av [^,;]*?) (?:är|var|blev|blir|uppgår till|uppgick till|motsvarar|motsvarade|utgör|utgjorde|(?:beräknas|väntas|bedöms|prognostiseras|förväntas)(?: [a-zåäö]+){0,3} (?:till|bli)) (?:(?:cirka|ca|drygt|knappt|ungefär|närmare) )?$/,
  side: "before",
  example: "Skolans andel av nämndens kostnader är ",
} satisfies PatternEntry;

/** How much of a budget has been used, by one word; what that is of, as it would be said. */
export const DEGREE_OF_BUDGET = {
  means: "base",
  pattern:
    /(?<![a-zåäö])(?:genomförande|upparbetning|upparbetnings|förbruknings|nyttjande|utnyttjande|budgetutnyttjande)grad(?:en)?(?![a-zåäö])/,
  base: "av budgeten",
  example: "upparbetningsgraden",
} satisfies PatternEntry & { readonly base: string };

/** Where another is told together with it. */
export const AND_ON: PatternEntry = {
  means: "and",
  pattern: / (?:och|samt|medan|men) .*$/,
  example: " av kostnaderna och vården",
};

/** What stands behind is where most of a movement lies. */
export const MAINLY: PatternEntry = {
  means: "mainly",
  pattern:
    /(?:främst|huvudsakligen|i huvudsak|primärt|i första hand|till största delen|framför ?allt) (?:genom|av|inom|på grund av|på|till följd av|beroende på|kopplat till|i|hos|för) /,
  example: "främst genom avgångar",
};

/** Where it ends. */
export const MAINLY_ENDS: PatternEntry = {
  means: "end",
  pattern: /[,.;:(]| (?:vilket|som|där|men|och att|medan)(?: |$)/,
  example: "avgångar, vilket",
};

/** Between two figures that say the same in two units. */
export const JOINED: PatternEntry = {
  means: "joined",
  pattern:
    /^ ?[,(]? ?(?:eller|dvs\.?|det vill säga|motsvarande|=|(?:vilket|som) (?:motsvarar|är|innebär|utgör)|och) ?$/,
  example: " eller ",
};

/** Between an amount and the same in per cent. */
export const SAME_IN_PER_CENT: PatternEntry = {
  means: "joined",
  pattern: /^ ?[,(/] ?$/,
  example: " (",
};

/** Between two figures that two names share. */
export const RESPECTIVELY: PatternEntry = {
  means: "shared",
  pattern: /^ ?(?:respektive|resp\.?) ?$/,
  example: "respektive",
};

/**
 * The noun right before a figure says what it is, whatever it is held against: "över budgeten på 46 mnkr", "håller
 * budget, med en prognos på 12,6 mnkr".
 */
export const HEAD_NOUNS: readonly PatternEntry<"budget" | "forecast" | "outcome">[] = [
  {
    means: "budget",
    pattern: new RegExp(
      `(?:(?:(?:[a-zåäö]*budget(?:en|s)?|anslag(?:et)?|kommunbidrag(?:et)?|ram(?:en)?)${"(?: (?:på|om|är|var|uppgår till|uppgick till)|:)"})|budgetera(?:t|de?)(?: (?!över|under)[a-zåäö]+){0,2} (?:på|om)|budgetera(?:t|de?)s?)${NEAR}`,
    ),
    side: "before",
    example: "något över årsbudgeten på",
  },
  {
    means: "forecast",
    pattern: new RegExp(
      `[a-zåäö]*prognos(?:en)?(?: (?:på|om|är|blir|uppgår till|uppgick till|är nu)|:| sätts till| landar på)${NEAR}`,
    ),
    side: "before",
    example: "med en prognos på",
  },
  {
    means: "outcome",
    pattern: new RegExp(`(?<![a-zåäö])(?:års|helårs)?utfall(?:et)? (?:på|om)${NEAR}`),
    side: "before",
    example: "ett utfall på",
  },
];

/** A distance from the budget, and not the budget: "avvikelse mot budget på". */
export const AWAY_FROM: PatternEntry = {
  means: "distance",
  pattern:
    /(?:avvik|överskott|underskott|överskrid|underskrid|skillnad|differens|resultat)[a-zåäö]* (?:[a-zåäö]+ ){0,2}(?:mot|gentemot|(?:jämfört|i jämförelse) med|från|i förhållande till) (?:[a-zåäö]+ ){0,2}[a-zåäö]*(?:budget|ram|anslag)[a-zåäö]* (?:på|om|är|var|blev|blir|uppgår till|uppgick till) [a-zåäö ]*$/,
  side: "before",
  example: "en avvikelse mot budget på ",
};

/** A clause right behind a figure that says when it was of: "som redovisades året innan". */
export const RELATIVE_TIME: PatternEntry = {
  means: "when",
  pattern:
    /^,? som (?:[a-zåäö]+ ){0,3}(?:året innan|året före|förra året|i fjol|föregående år|(?:19|20)\d\d)/,
  side: "behind",
  example: "som redovisades året innan",
};

/** Right behind a figure: what it is held against is said, whether it is known or not. */
export const HELD_BEHIND: PatternEntry = {
  means: "held",
  pattern: /¤ *(?:[a-zåäö]+ )?(?:än|mot|gentemot|jämfört|sedan|från)(?![a-zåäö])/,
  example: "¤ högre än i fjol",
};

/** What came out, which is held against what was foreseen before it. */
export const CAME_OUT: PatternEntry = {
  means: "outcome",
  pattern: /(?:utfall|resultat|bokslut)(?:et)? (?:blev|hamnade|landade|slutade|är|var)/,
  example: "utfallet blev",
};

/** What follows is reckoned from what stands before. */
export const CONCLUDES: PatternEntry = {
  means: "so",
  pattern:
    /^ ?[,(–-]? ?(?:vilket|som|alltså|dvs|det vill säga|en|ett|ger|innebär|differensen|avvikelsen|skillnaden|och (?:avvikelsen|differensen|skillnaden|över|under)|detta|det)(?![a-zåäö])/,
  side: "behind",
  example: ", vilket ger",
};
