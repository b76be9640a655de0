import { readPeriod } from "../tables/period";
import { comparable } from "../tables/words";

/** What a column of a goal table holds. */
export type GoalRole =
  | "indicator"
  | "start"
  | "outcome"
  | "target"
  | "forecast"
  | "assessment"
  | "trend"
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
}

/** In order: "Måluppfyllelse" is no target, "Prognos måluppfyllelse" an assessment. */
const ROLES: readonly (readonly [RegExp, GoalRole])[] = [
  [/bedömning|måluppfyllelse|uppfyllelse|uppfyllt|^status|signal|färg/, "assessment"],
  [/trend|utveckling|riktning/, "trend"],
  [/kommentar|analys|åtgärd|förklaring/, "comment"],
  [/startvärde|utgångsvärde|utgångsläge|nuläge|basvärde|ingångsvärde|nollmätning/, "start"],
  [/prognos/, "forecast"],
  [/^mål(värde|nivå(er)?|tal)?(?![a-zåäö])|målvärde|målnivå|måltal|^target/, "target"],
  [/utfall|resultat|redovis|värde|mätning|^(19|20)\d\d$|bokslut/, "outcome"],
  [/^(mål)?område|perspektiv|inriktningsmål|^övergripande mål|nämndmål|^nivå$|ansvar/, "area"],
];

/**
 * What a heading of a goal table says of its column.
 * @example goalColumn(4, "Utfall 31 aug 2024") // outcome, year 2024, month 8
 */
export function goalColumn(sheetColumn: number, heading: string): GoalColumn {
  const text = comparable(heading);
  const role = ROLES.find(([pattern]) => pattern.test(text))?.[1] ?? "other";
  const period = readPeriod(heading);
  return { sheetColumn, heading, role, year: period?.year ?? null, month: period?.toMonth ?? null };
}
