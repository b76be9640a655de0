import type { PatternEntry } from "../lexicon";

/** Where a sentence goes on with another clause. */
export const CLAUSE_START: PatternEntry = {
  means: "clause",
  pattern:
    /[;:]|(?<=[a-zåäö]{3})\. |, (?=(?:vilket|vilka|som|där|medan|men|och|samt|då|varav|alltså|en |ett |dels|främst|motsvarande|jämfört|det |de |kostnaderna|intäkterna))| (?=(?:men|medan|varav|vilket|där|samtidigt) )/,
  example: "Utfallet blev lägre, vilket väntades",
};

/** What stands right behind a figure and is said of it. */
export const GOES_ON: PatternEntry = {
  means: "behind",
  pattern:
    /^ ?\(?\)?,? ?(?:bättre|sämre|högre|lägre|över|under|mer|mindre|dyrare|billigare|fler|färre|än|mot|av|jämfört|för|i|inom|avseende|sedan)(?![a-zåäö])/,
  example: " bättre än budget",
};

/** The year that a figure is of, right behind it. */
export const YEAR_BEHIND: PatternEntry = {
  means: "year",
  pattern:
    /^ ?(?:(?:(?:år|under|för|i) )?(?:19|20)\d\d(?!\d)|(?:föregående år|förra året|i fjol|året (?:innan|före)|fjolåret)(?![a-zåäö])|(?:i|under|per|för) (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?![a-zåäö]))/,
  side: "behind",
  example: "2017",
};

/** Between the figure that something went from and the one it went to. */
export const FROM_TO: PatternEntry = {
  means: "to",
  pattern:
    /^(?: (?:år |under |för )?(?:19|20)\d\d| i fjol| förra året| föregående år| året före)?,? ?(?:upp |ned |ner )?till (?:[a-zåäö]+ ){0,2}-?$/,
  side: "before",
  example: "till",
};

/** Between two steps of what something went to. */
export const GOES_ON_TO: PatternEntry = {
  means: "on",
  pattern: /^,? (?:och |för att )?(?:nu|sedan|därefter|slutligen|vidare|senast|vidare till|till)[a-zåäö ]*$/,
  side: "behind",
  example: " och nu ",
};

/** Before the figure that something went from. */
export const FROM_BEFORE: PatternEntry = {
  means: "from",
  pattern: /från (?:[a-zåäö]+ ){0,4}-?$/,
  side: "before",
  example: "från",
};

/** A clause that ends so leads up to the figure behind: "201,3 mnkr (2023: 205,0 mnkr)". */
export const OPENS_NEXT: PatternEntry = {
  means: "next",
  pattern: /[:(]$/,
  example: "201,3 mnkr (2023:",
};

/** Where what is said of a figure ends. */
export const GONE_ON: PatternEntry = {
  means: "stop",
  pattern: /,| (?:och|samt|eller|men|då|eftersom|när|trots)(?: |$)| \(|\)/,
  example: "budget och kostnaderna",
};

/** What stands before the name of what a figure in parentheses is of. */
export const BEFORE_NAME: PatternEntry = {
  means: "before",
  pattern: /[,;:()]| (?:för|inom|avseende|gällande|från|samt|och|till|av|på|om) /,
  example: "överskott för tolkar",
};

/** "bl.a.", "t.ex.", "pga." and the like end no sentence. */
export const SHORTENED: PatternEntry = {
  means: "shortened",
  pattern:
    /(?:^|[^a-zåäö])(?:bl\.? ?a|t\.? ?ex|d\.? ?v\.? ?s|p\.? ?g\.? ?a|m\.? ?m|m\.? ?fl|o\.? ?d|o\.? ?s\.? ?v|e\.? ?d|t\.? ?o\.? ?m|fr\.? ?o\.? ?m|f\.? ?n|s\.? ?k|inkl|exkl|ca|resp|avd|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec|kap|nr|kl|ev|f\.? ?d|mkr|mnkr|tkr|kr|[a-zåäö])\.$/i,
  example: "och bl.a.",
};

/** A line with an amount says something, and is no heading. */
export const AMOUNT_IN_LINE: PatternEntry = {
  means: "amount",
  pattern: /\d ?(?:%|t?kr|mn?kr)/,
  example: "5 mnkr",
};

/** A unit before a full stop ends its sentence, short as it is. */
export const AMOUNT_LAST: PatternEntry = {
  means: "amount",
  pattern: /\d ?(?:m?n?kr|tkr|kr)\.$/i,
  example: "blev 5 mnkr.",
};

/** What a line of a list begins with, and is no sign: "- HR", "• Skola", "2. Arvoden". */
export const LIST_MARK: PatternEntry = {
  means: "mark",
  pattern: /^(?:[-–—•*·▪] ?(?=[A-ZÅÄÖa-zåäö])|\d{1,2}[.)] (?=[A-ZÅÄÖ]))/,
  example: "• Skola +2 mnkr",
  unlike: "-2 mnkr",
};

/** Between two names that are meant together: "skatteintäkter, generella statsbidrag". */
export const BESIDE: PatternEntry = {
  means: "beside",
  pattern: /^,? ?(?:och|samt|&|\+)? ?(?:[a-zåäö]+a )?$/,
  example: "och",
};

/** Between a thing and what it is of: "konsulterna i hemtjänsten". */
export const IN_BETWEEN: PatternEntry = {
  means: "of",
  pattern: /^(?:i|inom|för|på|hos|från|av|vid|till|den|det|de|avseende|gällande)$/,
  example: "inom",
};

/** A clause on what stands right before it. */
export const RELATIVE: PatternEntry = {
  means: "relative",
  pattern: /^ ?(?:som|vilket|vilka) /,
  example: "som gjorde",
};

/** Between two that are named together. */
export const AND: PatternEntry = {
  means: "and",
  pattern: /^(?:och|samt|&)$/,
  example: "och",
};

/** It leads up to what is not the subject of its clause: "under pandemin ökade kostnaderna". */
export const PREPOSITION: PatternEntry = {
  means: "preposition",
  pattern:
    /^(?:i|inom|för|på|hos|från|av|vid|till|under|över|efter|före|mellan|mot|utan|enligt|genom|trots|med|bland|sedan|utöver|förutom|inklusive|exklusive|exkl|inkl|när|då|eftersom|om|men|och|samt)$/,
  example: "under",
};

/** What a row's own figures are: "kostnaderna för hemtjänst" are those of its row. */
export const COST_OF: PatternEntry = {
  means: "cost",
  pattern: /^(?:(?:netto)?(?:kostnad|utgift)(?:en|er|erna|ernas)?|antal(?:et|ets)?)$/,
  example: "kostnaderna",
  unlike: "konsultkostnaderna",
};

/** Between an amount and the per cent that says the same. */
export const DERIVED: PatternEntry = {
  means: "same",
  pattern:
    /^ ?[,(–=-]? ?(?:eller|dvs\.?|det vill säga|alltså|således|motsvarande|=|(?:vilket|som) (?:motsvarar|är|innebär|utgör|ger|betyder))? ?(?:en |ett )?(?:[a-zåäö]*(?:ökning|minskning|avvikelse|förändring|tillväxt|grad|andel|nedgång|uppgång)(?:en)?)? ?(?:med|på|om)? ?(?:(?:cirka|ca|drygt|knappt|ungefär|omkring|runt|närmare|nästan|hela) )?-?\+?$/,
  side: "before",
  example: ", alltså med ",
  unlike: " och ",
};

/** Between the figure that something went to and the one behind that it went from. */
export const FROM_BEHIND: PatternEntry = {
  means: "from",
  pattern: /^ ?(?:(?:19|20)\d\d)?,? (?:upp |ned |ner )?från (?:[a-zåäö]+ ){0,2}-?$/,
  side: "before",
  example: "2024 från",
};

/** Before the figure that something went to. */
export const TO_BEFORE: PatternEntry = {
  means: "to",
  pattern: / till (?:[a-zåäö]+ ){0,2}-?$/,
  side: "before",
  example: "har stigit till",
};

/** Between a figure and what it is held against: "296 under 2024 mot 412". */
export const HELD_AGAINST: PatternEntry = {
  means: "against",
  pattern:
    /^,? ?(?:(?:år|under|för|i) ?(?:19|20)\d\d,? ?)?(?:mot|gentemot|jämfört med|att jämföra med) (?:de |den |det )?(?:budgeterade?|planerade?|beräknade?|budgeten på|budget på)? ?$/,
  side: "before",
  example: " mot budgeterade ",
};

/** Between a part and what it is of: "109 av planerade 150 besök". */
export const OF_BEHIND: PatternEntry = {
  means: "of",
  pattern:
    /^ ?av (?:de |den |det )?(?:totalt |sammanlagt )?(?:budgeterade?|planerade?|anslagna|tilldelade|möjliga)? ?$/,
  side: "before",
  example: " av planerade ",
};

/** A whole that is said first, before the part of it: "av budgeten på 139 mkr har 77,6 mkr". */
export const WHOLE_SAID_FIRST: PatternEntry = {
  means: "of",
  pattern: /^av [^,]*$/,
  side: "before",
  example: "av årets budget på ",
};

/** Between such a whole and its part. */
export const PART_BEHIND_WHOLE: PatternEntry = {
  means: "part",
  pattern: /^ ?(?:har|hade|är|var|återstår) $/,
  side: "before",
  example: " har ",
};

/** Between what exceeds and what it exceeds. */
export const EXCEEDS: PatternEntry = {
  means: "exceeds",
  pattern:
    /(?:överst[ie]g(?:er|it)?|överskrid(?:er|it)|överskred|underst[ie]g(?:er|it)?|underskrid(?:er|it)|underskred) [a-zåäö ]*$/,
  side: "before",
  example: " och översteg budgeten på ",
};

/** Right before how far it went. */
export const WENT_BEHIND: PatternEntry = {
  means: "with",
  pattern: /^ ?med (?:(?:cirka|ca|drygt|knappt|ungefär|omkring|runt|närmare|nästan|hela) )?$/,
  side: "before",
  example: " med drygt ",
};
