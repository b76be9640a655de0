import type { ColumnRole } from "./columnRoles";
import { isTurned } from "./turned";
import { COMMITTEES, OF_COMMITTEE } from "./committees";
import { comparable } from "./comparable";
import { fits, says } from "./lexicon";

/** The kinds of tables of a budget follow-up. */
export type TableKind =
  | "operations"
  | "result"
  | "investments"
  | "volumes"
  | "unitPrices"
  | "goals"
  | "staff"
  | "internalControl"
  | "assignments"
  | "remedies"
  /** The roles stand in the rows, one figure each. */
  | "followUp"
  /** A row for each committee. */
  | "consolidation"
  /** A table that none of these fits. */
  | "other";

export interface TableWords {
  readonly sheet: string;
  readonly titles: readonly string[];
  readonly labelHeading: string;
  readonly headings: readonly string[];
  readonly labels: readonly string[];
  readonly roles: readonly ColumnRole[];
}

/** Most rows are committees, or the label column says so. */
function isOfCommittees({ labelHeading, labels }: TableWords): boolean {
  const names = labels.map(comparable).filter((label) => label !== "");
  const committees = names.filter((label) => fits(OF_COMMITTEE, label));
  return (
    says(COMMITTEES, labelHeading) || (committees.length >= 3 && committees.length * 3 >= names.length * 2)
  );
}

/** Cost and income types: two of them make a table a result by type. */
const TYPES =
  /personalkostnad|lokal(hyr|kostnad)|köp av (tjänst|verksamhet)|övriga (kostnader|intäkter)|kapitalkostnad|avskrivning|finansnetto|kommunbidrag|årets resultat|verksamhetens (intäkter|kostnader|nettokostnader)|bidrag|försäljning|taxor|material/;

/** The kind of a table by its words; the nearest heading decides before the sheet's name. */
export function tableKind(words: TableWords): TableKind {
  const { roles } = words;
  const heading = comparable([words.labelHeading, ...words.headings].join(" | "));
  const above = comparable([...words.titles, words.sheet].join(" | "));
  const has = (...wanted: ColumnRole[]) => roles.some((role) => wanted.includes(role));

  if (/identifierad risk|internkontroll|vad kontrolleras/.test(`${heading} ${above}`))
    return "internalControl";
  if (/åtgärd/.test(heading) && /effekt/.test(heading)) return "remedies";
  if (/uppdrag|initiativ/.test(heading) && /status|enligt plan/.test(heading)) return "assignments";
  if (
    (/nyckeltal|sjukfrånvaro/.test(heading) || /sjukfrånvaro/.test(above)) &&
    /sjukfrånvaro|kvinnor|personal|anställda/.test(comparable([heading, ...words.labels].join(" ")))
  ) {
    return "staff";
  }
  if (isTurned(words.labels, roles.length)) return "followUp";
  if (
    has("assessment", "target") ||
    /bedömning|måluppfyllelse/.test(heading) ||
    /indikator|målvärde|målnivå|\bmål 31\b|\bmål (19|20)\d\d/.test(heading)
  )
    return "goals";
  // Volumes and prices side by side have costs, which are added up.
  if (/volym.*[àa]-pris|[àa]-pris.*volym/.test(heading)) return "volumes";
  if (
    /kostnad per (dygn|dag|plats|timme)|à-pris|a-pris/.test(heading) ||
    /à-pris|apris/.test(comparable(words.titles.join(" ")))
  )
    return "unitPrices";
  if (/volym|antal (dygn|dagar|platser|placeringar)/.test(heading)) return "volumes";
  if (/investering/.test(`${heading} ${above}`)) return "investments";
  const isAmounts = has("budget", "outcome", "forecast", "deviation", "amount");
  if (!isAmounts) return "other";
  if (isOfCommittees(words)) return "consolidation";
  const types = words.labels.filter((label) => TYPES.test(comparable(label))).length;
  if (/resultaträkning/.test(above) || (types >= 3 && !/driftredovisning/.test(above))) return "result";
  return has("budget", "outcome", "forecast", "deviation") ? "operations" : "other";
}
