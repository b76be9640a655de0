import { begins, ends, pattern, whole } from "../boundaries";
import type { Entry, PatternEntry } from "../lexicon";

/** What a column of a goal table holds. */
export type GoalRole =
  | "indicator"
  | "start"
  | "outcome"
  | "target"
  | "forecast"
  | "assessment"
  | "trend"
  /** Which way is better: "Högre är bättre". */
  | "direction"
  | "comment"
  | "area"
  | "other";

/**
 * In order: what is said about an assessment is a comment, "Måluppfyllelse" is no target, "Prognos måluppfyllelse" an
 * assessment, and what others have come to is no outcome of one's own.
 */
export const GOAL_ROLES: readonly Entry<GoalRole>[] = [
  {
    means: "indicator",
    pattern:
      /^(indikator|nyckeltal|mått|mätetal|styrtal|resultatmått|målindikator|(?:hur|så|vad) (?:vi )?mät|vi mäter|mäts (?:genom|av)|fråga)/,
    example: "Nyckeltal",
  },
  { means: "comment", pattern: /kommentar|analys|åtgärd|förklaring|orsak/, example: "Analys av bedömningen" },
  {
    means: "assessment",
    pattern:
      /bedömning|utvärdering|måluppfyll|uppfyllelse|uppfyllt|^(?:målet )?(?:uppnått|uppnås|nått|nås)|^status|signal|färg|^symbol|^smiley/,
    example: "Prognos måluppfyllelse",
  },
  {
    means: "direction",
    pattern: pattern(`^${ends("(?:mål)?riktning")}`, /^önskad (riktning|utveckling|trend)|^bättre är/),
    example: "Önskad riktning",
    unlike: "Riktningsanalys",
  },
  {
    means: "trend",
    pattern: pattern(whole("(?:mål)?trend"), `^${ends("utveckling")}`),
    example: "Trend",
    unlike: "Utvecklingsplan",
  },
  {
    means: "other",
    pattern: /riket|rikssnitt|jämför|gränsvärde|tröskel|liknande kommun|kommungrupp/,
    example: "Utfall riket 2024",
  },
  {
    means: "start",
    pattern: /startvärde|utgångsvärde|utgångsläge|nuläge|basvärde|basår|ingångsvärde|nollmätning/,
    example: "Startvärde 2023",
  },
  { means: "forecast", pattern: /prognos/, example: "Prognos 2025" },
  {
    means: "target",
    pattern: pattern(
      `^(?:(?:vårt|våra|eget|egna|kommunens|nämndens|styrelsens|förvaltningens|fullmäktiges|kf:?s?|årets|lokalt|beslutat) )?${ends("(?:års|helårs|del|etapp|resultat|effekt)?mål(?:värde|nivå(?:er)?|tal)?")}`,
      /målvärde|målnivå|måltal|(?:^|s )ambition(?:en|snivå(?:n)?)?(?: 20\d\d)?$|^målsättning|^target|börvärde|^önska[dt]e? (?:läge|nivå|värde)|^mål totalt?|^(?:vill|ska|att) nå|^vi vill nå/,
    ),
    example: "Etappmål 2025",
    unlike: "Målområde",
  },
  {
    means: "outcome",
    pattern: /utfall|^nådde|^uppmätt|resultat|redovis|värde|mätning|^(19|20)\d\d$|bokslut|^totalt?$/,
    example: "Utfall 31 aug 2024",
  },
  {
    means: "area",
    pattern:
      /^(mål)?område|^vad (?:ska|vill)|kvalitetsområde|perspektiv|inriktningsmål|^övergripande mål|nämndmål|^nivå$|ansvar/,
    example: "Målområde",
  },
];

/** No more than a time: what stands below it is what came. */
export const TIME_ALONE: Entry = {
  means: "outcome",
  pattern:
    /^(?:(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö]*\.?(?: ?- ?[a-zåäö]+\.?)?|(?:t|tertial|kv|kvartal|q) ?[1-4]|(?:vt|ht|läsår(?:et)?|år|delår|helår|basår))? ?(?:(?:20)?\d\d(?:[/-](?:20)?\d\d)?)?(?: ?\(20\d\d\))?$/,
  example: "Jan-aug 2025",
  unlike: "Elever 2025",
};
/** A year of schools, by its last: the figures are in the groups. */
export const SCHOOL_YEAR = {
  means: "year",
  pattern: /(?<!\d)(?:20)?(\d\d)\/(?:20)?(\d\d)(?!\d)/,
  example: "Läsår 23/24",
  unlike: "Nämnd 1/2",
} as const;
/** A name for what can only hold levels, whatever stands in it: "bättre än riket" is one in words. */
export const SURELY_TARGET: Entry = {
  means: "target",
  pattern: /målvärde|målnivå|måltal|börvärde|helårsmål|^target|^önska/,
  example: "Målvärde",
  unlike: "Mål",
};
/** What stands now, which is the outcome where a start value stands beside it. */
export const STANDS_NOW: Entry = { means: "outcome", pattern: /nuläge/, example: "Nuläge 2025" };

/** The municipality's own figures, beside those of others. */
export const OWN_FIGURES: Entry = {
  means: "outcome",
  pattern: /^(?:vår |vår egen |egna )?(?:kommun(?:en)?|region(?:en)?|vi|egen|eget värde)(?: 20\d\d)?$/,
  example: "Kommunen",
  unlike: "Liknande kommuner",
};
/** Where a verdict goes, when the figures stand elsewhere. */
export const VERDICT: Entry = {
  means: "assessment",
  pattern: /^resultat$/,
  example: "Resultat",
  unlike: "Resultatmål",
};
/** The column that is judged, as it is told beside the table: its name is in the group. */
export const JUDGED_COLUMN = {
  means: "judged",
  pattern: /kolumnen ["”]?(.+?)["”]? (?:som )?(?:bedöms|är det som bedöms|ligger till grund|jämförs med mål)/,
  example: "Kolumnen Jan–jun bedöms",
} as const;
/** What is judged is what the year is expected to come to. */
export const JUDGES_FORECAST: Entry = {
  means: "forecast",
  pattern:
    /bedömning(?:en|ar|arna)?[^.]*(?:av|avser|görs på|gäller|utgår från|bygger på)[^.]*prognos|prognosen (?:bedöms|ligger till grund|jämförs med mål)/,
  example: "Bedömningen avser prognosen för helåret",
  unlike: "Bedömningen avser utfallet",
};
/** A place among others, in a column beside the municipality's own figures. */
export const RANK_COLUMN: Entry = {
  means: "rank",
  pattern: /^(?:placering|rank|ranking|plats)(?![a-zåäö]*s?mål)/,
  example: "Placering bland 290 kommuner",
  unlike: "Rankingmål",
};
/** What is measured is itself a place. */
export const OF_RANK: PatternEntry = {
  means: "rank",
  pattern: /rank|placering|plats(?![a-zåäö]*s)(?! (?:i|på) (?:förskola|boende))/,
  example: "Ranking företagsklimat",
  unlike: "Nöjda företag",
};
/** How many there are of those it is a place among: in the group. */
export const AMONG = {
  means: "among",
  pattern: /(?:bland|av) (\d{2,4})(?!\d)/,
  example: "Placering bland 290 kommuner",
} as const;

/** The limits of a step, in a column of its own. */
export const STEP_LIMITS: readonly Entry<"0" | "1" | "2">[] = [
  { means: "0", pattern: /^grön[ta]?(?: nivå| gräns)?$/, example: "Grönt", unlike: "Grönyta" },
  {
    means: "1",
    pattern:
      /^gul[ta]?(?: nivå| gräns)?$|^gräns(?:en|värde)? för gul|^(?:(?:lägsta|högsta|minsta|undre|nedre|övre|minst) )?(?:(?:godtagbar|acceptabel|accepterad|acceptabl)[a-zåäö]*(?: (?:nivå|värde|gräns|resultat))?|(?:tillåt|godkän)[a-zåäö]* (?:nivå|värde|gräns|resultat))(?: 20\d\d)?$|^(?:mini|minimi|lägsta ?)nivå$/,
    example: "Lägsta godtagbara nivå",
    unlike: "Gulmarkerat",
  },
  { means: "2", pattern: /^rö[dt](?:a|t)?(?: nivå| gräns)?$/, example: "Rött", unlike: "Rödlistade arter" },
];

/** A row that tells of the indicator above it. */
export const COMMENT_ROW: Entry = {
  means: "comment",
  pattern: pattern(`^${ends("(?:senaste )?(?:kommentar(?:er)?|analys|åtgärd(?:er)?)")}`),
  example: "Senaste kommentar",
  unlike: "Åtgärdade brister",
};

/** A row of a part of those that the indicator above it is about. */
export const PART_OF_ABOVE: Entry = {
  means: "part",
  pattern: pattern(
    `^[-–—•* ]*(?:${whole("varav|därav")}|(?:kvinnor|män|flickor|pojkar)(?:,? (?:andel|antal|%|\\(.*\\)))*$)`,
  ),
  example: "– varav män",
  unlike: "Kvinnor i chefsposition",
};

/** The column is of a part of those that the indicator is about. */
export const OF_PART: Entry = {
  means: "part",
  pattern: pattern(whole("kvinnor|män|flickor|pojkar")),
  example: "Utfall flickor 2024",
  unlike: "Utfall mäns",
};

/** Of a month or quarter of the year: its figure is in its group, and a figure times so many months is the last. */
export const PARTS_OF_YEAR = [
  {
    means: "4",
    pattern: pattern(begins("(?:t|tertial) ?([1-3])(?!\\d)")),
    example: "T2 2025",
    unlike: "Kostnad 2",
  },
  {
    means: "3",
    pattern: pattern(begins("(?:q|kv|kvartal) ?([1-4])(?!\\d)")),
    example: "Kvartal 3",
    unlike: "Q33",
  },
  { means: "4", pattern: pattern(begins("delår(?:et|srapport)? ?([12])(?!\\d)")), example: "Delår 2" },
] as const;
export const HALF_YEAR: Entry<"6"> = { means: "6", pattern: /halvår/, example: "Halvårsuppföljning" };
/** An interim report without a number is per August. */
export const INTERIM: Entry<"8"> = {
  means: "8",
  pattern: pattern(begins("delår")),
  example: "Delårsrapport",
  unlike: "Modelår",
};
