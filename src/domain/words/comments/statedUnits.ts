import { pattern, whole } from "../boundaries";
import type { PatternEntry } from "../lexicon";

/** What a figure in running text counts. */
export type StatedUnit = "kr" | "tkr" | "mnkr" | "mdkr" | "%" | "pp" | "st";

/** Units as they stand behind a figure in running text, the longer first. */
export const STATED_UNITS: readonly PatternEntry<StatedUnit>[] = [
  {
    means: "pp",
    pattern: /^ ?procentenhet(?:er|erna|s)?(?![a-zåäö])/,
    example: "procentenheter",
  },
  {
    means: "%",
    pattern: /^ ?(?:%|procent(?![a-zåäö]))/,
    example: "procent",
    unlike: "procentenheter",
  },
  {
    means: "mdkr",
    pattern: /^ ?(?:miljard(?:er)?(?: kr(?:onor)?)?|mdkr|mdr(?: kr(?:onor)?)?)(?![a-zåäö])/,
    example: "miljarder kronor",
  },
  {
    means: "mnkr",
    pattern: /^ ?(?:miljon(?:er)?(?: kr(?:onor)?)?|mn?kr|msek|mnsek|milj\.? kr)(?![a-zåäö])/,
    example: "miljoner kronor",
  },
  {
    means: "tkr",
    pattern: /^ ?(?:tusen(?:tals)?(?: kr(?:onor)?)|tusen(?! [a-zåäö])|tkr|kkr|ksek)(?![a-zåäö])/,
    example: "tusen kronor",
    unlike: "tusen invånare",
  },
  {
    means: "kr",
    pattern: /^ ?(?:kr(?:onor)?|sek)(?![a-zåäö])/,
    example: "kronor",
    unlike: "krav",
  },
];

/** So much for each of something: no figure of a row of money. */
export const FOR_EACH: PatternEntry = {
  means: "each",
  pattern:
    /^ ?(?:i (?:månaden|veckan|timmen)|om (?:dagen|året|dygnet)|varje (?:år|månad))(?![a-zåäö])|^ ?(?:per |\/ ?)(?!år(?![a-zåäö])|den |jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]/,
  example: "per invånare",
  unlike: "per augusti",
};

/** How near a figure is meant. */
export type Nearness = "about" | "under" | "over";

/** Words of precision before a figure. */
export const NEARNESS: readonly PatternEntry<Nearness>[] = [
  {
    means: "under",
    pattern: pattern(whole("knappt|närmare|nästan|strax under|mindre än|inte fullt") + " $"),
    side: "before",
    example: "knappt",
  },
  {
    means: "over",
    pattern: pattern(whole("drygt|strax över|mer än|över|minst|lite mer än") + " $"),
    side: "before",
    example: "drygt",
  },
  {
    means: "about",
    pattern: pattern(
      whole("cirka|ca\\.?|c:a|ungefär|omkring|runt|i storleksordningen|uppskattningsvis") + " $",
    ),
    side: "before",
    example: "cirka",
  },
];

/** Numbers that are written as words, from nought. */
export const NUMBER_WORDS: readonly string[] = [
  "noll",
  "en",
  "två",
  "tre",
  "fyra",
  "fem",
  "sex",
  "sju",
  "åtta",
  "nio",
  "tio",
  "elva",
  "tolv",
];

/** A sign that is written as a word. */
export const SIGN_WORD: PatternEntry = {
  means: "sign",
  pattern: /(?<![a-zåäö-])(?:minus|plus) (?=\d)/,
  example: "minus 5",
};

/** A number before a month is a day. */
export const MONTH_BEHIND: PatternEntry = {
  means: "date",
  pattern: /^ (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/i,
  side: "behind",
  example: "augusti",
};

/** A number before it is an age or a span of time. */
export const AGE_BEHIND: PatternEntry = {
  means: "age",
  pattern: /^ år(?:ingar|igas?)?(?![a-zåäö])/,
  side: "behind",
  example: "år",
};

/** A number behind it names, and counts nothing. */
export const NUMBERED_BEFORE: PatternEntry = {
  means: "number",
  pattern:
    /(?:§|(?<![a-zåäö])(?:punkt(?:en)?|not|prognos|tertial|tertialrapport|delårsrapport|delår|kvartal|kapitel|kap\.?|sida|sid|bilaga|tabell|nr|nummer|dag|vecka|årskurs|covid|agenda|år|steg|nivå|fas|(?:del)?etapp|skede|hus|linje|version|zon|klass|avsnitt|byggnad|avdelning))\.? $/i,
  side: "before",
  example: "enligt bilaga ",
};

/** Between two figures with one unit: "8,2 respektive 9,4 mnkr". */
export const ONE_UNIT_FOR_BOTH: PatternEntry = {
  means: "both",
  pattern:
    /^ ?(?:\(|\/|och|eller|till|respektive|resp\.?)? ?$|^ (?:[a-zåäö ]{0,40} )?(?:respektive|och|till) (?:[a-zåäö]{1,12} )?$/i,
  example: " respektive ",
};

/** Between two figures that are held against each other: "från 62 i fjol till 58", "51 mot budgeterade 44". */
export const PAIRED: PatternEntry = {
  means: "pair",
  pattern:
    /^ ?(?:(?:(?:19|20)\d\d|[a-zåäö]+) )*(?:till|mot|gentemot|jämfört med|att jämföra med)(?: [a-zåäö]+){0,2} $/,
  side: "before",
  example: " år 2024 till",
};

/** Between an amount and the same in per cent: "35 eller 17 procent". */
export const SAME_IN_SHARE: PatternEntry = {
  means: "same",
  pattern: /^ ?eller $/,
  side: "before",
  example: " eller ",
};

/** An amount stands behind, in the unit of the one before it. */
export const AMOUNT_BEHIND: PatternEntry = {
  means: "amount",
  pattern: /(?: om| på| till| med| eller|respektive|\() ?[-+]?$/i,
  side: "before",
  example: "kostnader om ",
};

/** Nothing is counted by the number before. */
export const NO_NOUN_BEHIND: PatternEntry = {
  means: "amount",
  pattern: /^(?:[.,;)]|$| (?:och|samt|eller) )/,
  side: "behind",
  example: "och 5",
};

/** Behind a number: "två av nämndinitiativen" is a part that no row may have. */
export const SOME_OF: PatternEntry = {
  means: "some",
  pattern: /^ ?av /,
  side: "behind",
  example: "av målen",
};

/** What is counted is told by the row: pieces or persons of whatever it is. */
export const COUNTS_ANYTHING: PatternEntry = {
  means: "any",
  pattern:
    /^(?:st|stycken|personer|individer|anställda|tim|timmar|dygn|dagar|fler|färre|mer|mindre|högre|lägre)$/,
  example: "st",
};

/** A number without a unit is a count, where a word, a stop or a parenthesis stands behind it. */
export const COUNT_BEHIND: PatternEntry = {
  means: "count",
  pattern: /^(?: [a-zåäö]| ?[(]|[.,;)]+(?:\s|$))/i,
  side: "behind",
  example: " elever",
};

/** So much for each of something, said first: "per elev och år kostade skolan". */
export const EACH_FIRST: PatternEntry = {
  means: "each",
  pattern:
    /(?:^|[ ,])(?:per|för varje) (?:[a-zåäö]*(?:barn|elev|plats|timme)|brukare|invånare|hushåll|dygn|person|anställd|portion|besök|kvadratmeter|medlem)|(?:dygns|tim|styck|enhets|à-|a-|snitt|elev|plats)-?(?:pris|kostnad)(?:et|en|er|erna)?(?![a-zåäö])[^.;]*$/,
  example: "per elev kostade skolan",
};

/** Several things that the same is said of, each for itself. */
export const EACH_OF_SEVERAL: PatternEntry = {
  means: "both",
  pattern: /(?<![a-zåäö])(?:båda|bägge|vardera|var för sig|alla tre|samtliga)(?![a-zåäö])/,
  example: "båda visar överskott på",
};

/** How many are taken together. */
export const SO_MANY_TOGETHER: PatternEntry = {
  means: "number",
  pattern:
    /(?<![a-zåäö])(två|tre|fyra|fem|sex|sju|åtta|nio)(?: [a-zåäö-]+){0,3} (?:tillsammans|sammanlag(?:da?|t)|gemensam(?:ma|t)?)(?![a-zåäö])(?!.*\d)/,
  side: "before",
  example: "de två verksamheternas sammanlagda kostnad är",
};

/** Between two figures, each of which is of one of several. */
export const ONE_EACH: PatternEntry = {
  means: "each",
  pattern: /^[^,.;]{0,12}(?<![a-zåäö])respektive(?![a-zåäö])[^,.;]{0,12}$/,
  example: " respektive ",
};

/** What is counted stands before its number: "antalet placerade minskade till 58". */
export const COUNTED_BEFORE: PatternEntry = {
  means: "count",
  pattern: /(?:^|[^a-zåäö])[a-zåäö]*antalet? [^,;]*$/,
  side: "before",
  example: "antalet placerade minskade till",
};

/** Words that may be a number: before a noun, or last behind "med", "till" or "från". */
export const NUMBER_IN_WORDS: PatternEntry = {
  means: "number",
  pattern: /(?<![a-zåäö])([a-zåäö]+)(?= [a-zåäö])|(?<= (?:med|till|från) )([a-zåäö]+)(?=[.,;]|$)/i,
  example: "nio fler",
};

/** Numbers that name: from and to, or an age, in the groups. */
export const NUMBER_NAMES: PatternEntry = {
  means: "name",
  pattern: /(?<=[ (]|^)(\d{1,2}) ?[–-] ?(\d{1,2})(?![\d,.])|(?<![\d,.] ?)(\d{1,2})(?= år(?![a-zåäö]))/,
  example: "30–49 år",
};

/** A number of one thing is what goes up or down: "antalet vårddygn är". */
export const NUMBER_OF_BEFORE: PatternEntry = {
  means: "count",
  pattern: /antalet? (?:(?!som |och |samt )[a-zåäö-]+ )*$/,
  side: "before",
  example: "antalet vårddygn är",
};
