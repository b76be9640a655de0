import { comparable, isLike, wordsOf } from "./comparable";

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
const RULES: readonly { role: ColumnRole; words?: readonly string[]; pattern?: RegExp }[] = [
  {
    role: "note",
    pattern: /^(not(er)?|nr|konto|kod|ansvar(ig)?|kommentar(er)?|analys|status|frekvens|metod|nivå)\.?$/,
  },
  { role: "assessment", pattern: /bedömning|måluppfyllelse|uppfyllelse/ },
  { role: "trend", pattern: /^(mål)?trend$/ },
  { role: "percent", pattern: /%|procent|andel\b|förbrukning i/ },
  {
    role: "price",
    pattern:
      /à-?pris|a-?pris|styckpris|(kostnad|kr) per (?!\d|nämnd|verksamhet|förvaltning|enhet|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|genomsnitt|snitt|medel(tal|värde|lön|ålder)|^medel$/,
  },
  // "Tkr/elev", "Timmar per brukare": an amount for each of something is never added up.
  {
    role: "price",
    pattern:
      /(?:\bper|\/) ?(elev|barn|brukare|plats|invånare|inv|person|dygn|vårddygn|dag|timme|tim|månad|mån|hushåll|ärende|m2|m3|kvm|lärare|årsarbetare|anställd|vårdtagare|km|mil|ton)(?![a-zåäö])/,
  },
  {
    role: "deviation",
    words: ["avvikelse", "differens", "förändring", "budgetavvikelse", "prognosavvikelse"],
  },
  { role: "deviation", pattern: /(?<![a-zåäö])(avv|diff|återstår|kvar(stående)?)(?![a-zåäö])/ },
  { role: "target", pattern: /^(mål|målvärde|målnivå(er)?|måltal)\b/ },
  { role: "forecast", words: ["prognos", "helårsprognos", "årsprognos", "progn"] },
  {
    role: "budget",
    words: ["budget", "kommunbidrag", "helårsbudget", "årsbudget", "ombudget", "totalbudget", "budgeterat"],
  },
  { role: "budget", pattern: /budget|\bplan (19|20)\d\d/ },
  {
    role: "outcome",
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
  },
  { role: "outcome", pattern: /utfall|bokslut|redovis(at|ning)\b|\back\b/ },
  { role: "volume", pattern: /volym|antal|dygn|dagar|årsarbetare/ },
  {
    role: "amount",
    pattern:
      /\beffekt\b|^(intäkter|kostnader|netto|belopp|summa|totalt?|kronor|t?kr|mn?kr|(ingående|utgående).*|disposition.*|kvinnor|män)\b/,
  },
];

/** Nothing but a time: "2024", "31 dec 2024", "2025-08-31", "Jan - aug 2025", "Tertial 1", "HT 2025", "Helår". */
const TIME =
  /^(?=.*([a-z]{2}|(19|20)\d\d))(?:(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*|(?:19|20)?\d\d|\d|tertial|kvartal|delår|halvår|helår|vecka|år|[vh]t|per|t\.? ?o\.? ?m|till|och|med|[-–./ ])+$/;

/**
 * The role a heading gives its column. Long words are known misspelt ("progos", "Perodiserad budget").
 * @example columnRole("Avvikelse budget-progos") // "deviation"
 */
export function columnRole(heading: string): ColumnRole {
  const text = comparable(heading);
  if (text === "") return "unknown";
  const words = wordsOf(text);
  for (const { role, words: expected, pattern } of RULES) {
    if (pattern?.test(text)) return role;
    if (expected?.some((known) => words.some((word) => isLike(word, known)))) return role;
  }
  return TIME.test(text) ? "amount" : "unknown";
}

/** Columns that are added up; the rest never are. */
export function isFooted(role: ColumnRole): boolean {
  return ["budget", "outcome", "forecast", "deviation", "volume", "amount", "unknown"].includes(role);
}
