import { readPeriod } from "../words/periods";
import { comparable } from "../words/comparable";
import type { SheetColumn } from "./sheetColumns";

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

export interface GoalColumn {
  /** On the sheet, from 0. */
  readonly sheetColumn: number;
  readonly heading: string;
  readonly role: GoalRole;
  readonly year: number | null;
  /** The last month it speaks of, 1-12; null where only a year, or nothing, is said. */
  readonly month: number | null;
  /** How many figures or targets stand in it. */
  readonly figures: number;
  /** It says that it is of the year before, without saying which. */
  readonly isPast: boolean;
  /** It is of a part of those that the indicator is about. */
  readonly isOfPart: boolean;
}

/**
 * In order: what is said about an assessment is a comment, "Måluppfyllelse" is no target, "Prognos måluppfyllelse" an
 * assessment, and what others have come to is no outcome of one's own.
 */
const ROLES: readonly (readonly [RegExp, GoalRole])[] = [
  [/^(indikator|nyckeltal|mått|mätetal|styrtal|resultatmått|målindikator)/, "indicator"],
  [/kommentar|analys|åtgärd|förklaring|orsak/, "comment"],
  [/bedömning|måluppfyllelse|uppfyllelse|uppfyllt|^status|signal|färg/, "assessment"],
  [/^(mål)?riktning(?![a-zåäö])|^önskad (riktning|utveckling|trend)|^bättre är/, "direction"],
  [/(?<![a-zåäö])(mål)?trend(?![a-zåäö])|^utveckling(?![a-zåäö])/, "trend"],
  [/riket|rikssnitt|jämför|gränsvärde|tröskel|liknande kommun|kommungrupp/, "other"],
  [/startvärde|utgångsvärde|utgångsläge|nuläge|basvärde|ingångsvärde|nollmätning/, "start"],
  [/prognos/, "forecast"],
  [
    /^(års|helårs|del|etapp|resultat|effekt)?mål(värde|nivå(er)?|tal)?(?![a-zåäö])|målvärde|målnivå|måltal|^target/,
    "target",
  ],
  [/utfall|resultat|redovis|värde|mätning|^(19|20)\d\d$|bokslut/, "outcome"],
  [/^(mål)?område|perspektiv|inriktningsmål|^övergripande mål|nämndmål|^nivå$|ansvar/, "area"],
];

/** What stands below some headings decides: words below "Mål" are goals and no targets. */
const OTHERWISE: Readonly<Partial<Record<GoalRole, { figures: boolean; role: GoalRole }>>> = {
  target: { figures: false, role: "area" },
  outcome: { figures: false, role: "comment" },
  forecast: { figures: false, role: "comment" },
  indicator: { figures: true, role: "other" },
  // "Måluppfyllelse 90 %": a share that is reached, and no word for it.
  assessment: { figures: true, role: "other" },
  trend: { figures: true, role: "other" },
  direction: { figures: true, role: "other" },
};

/** "T2 2025", "Tertial 2", "Kvartal 3", "Q3", "Halvår", "Delår 2": up to which month. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/(?<![a-zåäö\d])(?:t|tertial) ?([1-3])(?!\d)/, 4],
  [/(?<![a-zåäö\d])(?:q|kv|kvartal) ?([1-4])(?!\d)/, 3],
  [/(?<![a-zåäö\d])delår(?:et|srapport)? ?([12])(?!\d)/, 4],
];

/**
 * What a heading of a goal table says of its column.
 * @param figures how many figures or targets stand below it, @param texts how many other texts
 * @example goalColumn({ sheetColumn: 4, heading: "Utfall 31 aug 2024", figures: 2, texts: 0 }) // outcome, 2024, month 8
 */
export function goalColumn({ sheetColumn, heading, figures, texts }: SheetColumn): GoalColumn {
  const text = comparable(heading);
  const said = ROLES.find(([pattern]) => pattern.test(text))?.[1] ?? "other";
  const otherwise = OTHERWISE[said];
  const period = readPeriod(heading);
  // "Mål 2025" is a target however it is put.
  const isOtherwise = otherwise && (otherwise.figures ? figures > texts : texts > figures && !period);
  return {
    sheetColumn,
    heading,
    role: isOtherwise ? otherwise.role : said,
    year: period?.year ?? null,
    month: period?.toMonth ?? partOfYear(text),
    figures,
    isPast: /föregående|förra|(?<![a-zåäö])f\.? ?g\.?(?![a-zåäö])/.test(text),
    isOfPart: /(?<![a-zåäö])(kvinnor|män|flickor|pojkar)(?![a-zåäö])/.test(text),
  };
}

/** The last month of the part of a year that a heading names; an interim report without a number is per August. */
function partOfYear(text: string): number | null {
  for (const [pattern, months] of PARTS) {
    const found = pattern.exec(text);
    if (found) return Number(found[1]) * months;
  }
  if (/halvår/.test(text)) return 6;
  return /(?<![a-zåäö])delår/.test(text) ? 8 : null;
}
