import { begins, ends, pattern, whole } from "./boundaries";
import { comparable } from "./comparable";
import { meaningOf, type Entry } from "./lexicon";

/** What a column holds, as its heading says. */
export type ColumnRole =
  | "label"
  | "budget"
  | "outcome"
  | "forecast"
  /** A difference between two other columns, whichever they are. */
  | "deviation"
  /** Per cent of another column, or a deviation in per cent: never footed. */
  | "percent"
  /** Price or average: never footed. */
  | "price"
  | "volume"
  | "target"
  | "assessment"
  | "trend"
  /** Note numbers, account numbers, responsible, comments: nothing to reckon with. */
  | "note"
  /** An amount of no named kind: a year, Intäkter, Kostnader, Netto, Belopp. */
  | "amount"
  /** The heading says nothing known. */
  | "unknown";

/** In order: the first that fits decides, since "Avvikelse budget-prognos" is no budget. */
export const COLUMN_ROLES: readonly Entry<ColumnRole>[] = [
  {
    means: "note",
    pattern: /^(not(er)?|nr|konto|kod|ansvar(ig)?|kommentar(er)?|analys|status|frekvens|metod|nivå)\.?$/,
    example: "Not",
    unlike: "Noterade avvikelser",
  },
  {
    means: "note",
    // Numbers of somebody or something, places and dates: they name, and are no amounts.
    pattern:
      /^[a-zåäö.:/-]*(?:nr|nummer|kod|koder|datum|telefon)\.?$|^(?:org|post|person|kund|faktura|anst|löp|ver|telefon)\.? ?(?:nr|nummer)\.?$|^(?:id|littera|streckkod|barcode|ean(?:[- ]?kod)?|zip|zip ?code|postal code|phone|date|code|account|org\.? no\.?|personal id|[a-z]+ id)$/,
    example: "Org.nr",
    unlike: "Budget per datum",
  },
  { means: "assessment", pattern: /bedömning|måluppfyllelse|uppfyllelse/, example: "Bedömning 2025" },
  { means: "trend", pattern: /^(mål)?trend$/, example: "Trend" },
  { means: "percent", pattern: pattern(/%|procent|förbrukning i/, ends("andel")), example: "Avvikelse i %" },
  {
    means: "price",
    pattern:
      /à-?pris|a-?pris|styckpris|(kostnad|kr) per (?!\d|nämnd|verksamhet|förvaltning|enhet|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|genomsnitt|snitt|medel(tal|värde|lön|ålder)|^medel$|^median|^(?:min|max)(?:imum|imi)?(?:värde|lön|ålder|pris|tid)?[ .,]*(?:\(?(?:kr|tkr|mnkr|%|år)\)?|(?:19|20)\d\d)?$/,
    example: "Kostnad per dygn",
    unlike: "Kostnad per 31 augusti",
  },
  {
    means: "price",
    // An amount for each of something is never added up.
    pattern: pattern(
      ends(
        `(?:${begins("per")}|/) ?(?:elev|barn|brukare|plats|invånare|inv|person|dygn|vårddygn|dag|timme|tim|månad|mån|hushåll|ärende|m2|m3|kvm|lärare|årsarbetare|anställd|vårdtagare|km|mil|ton)`,
      ),
    ),
    example: "Tkr/elev",
    unlike: "Verksamhet/enhet",
  },
  {
    means: "deviation",
    words: ["avvikelse", "differens", "skillnad", "förändring", "budgetavvikelse", "prognosavvikelse"],
    example: "Avvikelse mot budget 2021",
  },
  {
    means: "deviation",
    pattern: pattern(whole("avv|diff|återstår|kvar(?:stående)?"), ends("avvikelse")),
    example: "Diff. utfall 2023/2024",
    unlike: "Kvartal 3",
  },
  {
    means: "deviation",
    pattern: pattern(`^${ends("(?:ökning|minskning)(?: ?(?:/|eller|och) ?(?:ökning|minskning))?")}`),
    example: "Ökning 2020-2024",
    unlike: "Intäktsökning",
  },
  {
    means: "target",
    pattern: pattern(`^${whole("mål|målvärde|målnivå(?:er)?|måltal")}`),
    example: "Mål 2025",
  },
  {
    means: "forecast",
    words: ["prognos", "helårsprognos", "årsprognos", "progn"],
    example: "Progos utfall helår",
  },
  {
    means: "budget",
    words: ["budget", "kommunbidrag", "helårsbudget", "årsbudget", "ombudget", "totalbudget", "budgeterat"],
    example: "Kommunbidrag",
  },
  {
    means: "budget",
    pattern: pattern(/budget/, begins("plan (?:19|20)\\d\\d"), whole("bud")),
    example: "Plan 2017",
    unlike: "Anbud",
  },
  {
    means: "outcome",
    words: [
      "utfall",
      "redovisning",
      "bokslut",
      "delårsbokslut",
      "nettokostnad",
      "nettokostnader",
      "årsutfall",
      "delårsrapport",
    ],
    example: "Redovisning",
  },
  {
    means: "outcome",
    pattern: pattern(/utfall|bokslut/, ends("redovis(?:at|ning)"), whole("ack|utf")),
    example: "Utfall2013",
    unlike: "Redovisas senare",
  },
  { means: "volume", pattern: /volym|antal|dygn|dagar|årsarbetare/, example: "Antal placeringar" },
  {
    means: "amount",
    pattern: pattern(
      whole("effekt|(?:hel|del)?års?effekt|besparing|inbesparing"),
      `^${ends("intäkter|kostnader|netto|belopp|summa|totalt?|kronor|t?kr|mn?kr|(?:ingående|utgående).*|disposition.*|kvinnor|män")}`,
    ),
    example: "Intäkter",
    unlike: "Kostnadsställe",
  },
  {
    means: "amount",
    // Nothing but a time.
    pattern:
      /^(?=.*([a-z]{2}|(19|20)\d\d))(?:(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*|(?:19|20)?\d\d|\d|tertial|kvartal|delår|halvår|helår|vecka|år|[vh]t|per|t\.? ?o\.? ?m|till|och|med|[-–./ ])+$/,
    example: "31 dec 2024",
    unlike: "18",
  },
];

/**
 * The role a heading gives its column. Long words are known misspelt ("progos", "Perodiserad budget").
 * @example columnRole("Avvikelse budget-progos") // "deviation"
 */
export function columnRole(heading: string): ColumnRole {
  return meaningOf(COLUMN_ROLES, comparable(heading)) ?? "unknown";
}

/** Columns that are added up; the rest never are. */
export function isFooted(role: ColumnRole): boolean {
  return ["budget", "outcome", "forecast", "deviation", "volume", "amount", "unknown"].includes(role);
}
