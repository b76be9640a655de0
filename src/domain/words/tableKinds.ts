import type { ColumnRole } from "./columnRoles";
import { isTurned } from "./turned";
import { COMMITTEES, OF_COMMITTEE } from "./committees";
import { comparable } from "./comparable";
import {
  ASSESSED,
  ASSIGNMENT,
  COUNTED,
  EFFECT,
  HOW_FAR,
  MEASURED,
  OF_INVESTMENTS,
  OF_RISKS,
  PERHAPS_REMEDY,
  ABOUT_STAFF,
  PRICED,
  REMEDY,
  SICK_LEAVE,
  STAFF_FIGURE,
  TITLE_OF_OPERATIONS,
  TITLE_OF_PRICES,
  TITLE_OF_REMEDIES,
  TITLE_OF_RESULT,
  TYPE_OF_AMOUNT,
  VOLUMES_BESIDE_PRICES,
} from "./kindWords";
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

/** The rows are measures, in so many words, or in others under a title that says what they are for. */
function isOfRemedies({ labelHeading, roles }: TableWords, heading: string, above: string): boolean {
  const isCompared =
    roles.includes("budget") && roles.some((role) => role === "outcome" || role === "forecast");
  return (
    fits(REMEDY, heading) ||
    (!isCompared && says(PERHAPS_REMEDY, labelHeading) && fits(TITLE_OF_REMEDIES, above))
  );
}

/** The kind of a table by its words; the nearest heading decides before the sheet's name. */
export function tableKind(words: TableWords): TableKind {
  const { roles } = words;
  const heading = comparable([words.labelHeading, ...words.headings].join(" | "));
  const above = comparable([...words.titles, words.sheet].join(" | "));
  const titles = comparable(words.titles.join(" "));
  const has = (...wanted: ColumnRole[]) => roles.some((role) => wanted.includes(role));

  if (fits(OF_RISKS, `${heading} ${above}`)) return "internalControl";
  if (fits(EFFECT, heading) && isOfRemedies(words, heading, above)) return "remedies";
  if (fits(ASSIGNMENT, heading) && fits(HOW_FAR, heading)) return "assignments";
  if (
    (fits(STAFF_FIGURE, heading) || fits(SICK_LEAVE, above)) &&
    fits(ABOUT_STAFF, comparable([heading, ...words.labels].join(" ")))
  ) {
    return "staff";
  }
  if (isTurned(words.labels, roles.length)) return "followUp";
  if (has("assessment", "target") || fits(ASSESSED, heading) || fits(MEASURED, heading)) return "goals";
  // Volumes and prices side by side have costs, which are added up.
  if (fits(VOLUMES_BESIDE_PRICES, heading)) return "volumes";
  if (fits(PRICED, heading) || fits(TITLE_OF_PRICES, titles)) return "unitPrices";
  if (fits(COUNTED, heading)) return "volumes";
  if (fits(OF_INVESTMENTS, `${heading} ${above}`)) return "investments";
  const isAmounts = has("budget", "outcome", "forecast", "deviation", "amount");
  if (!isAmounts) return "other";
  if (isOfCommittees(words)) return "consolidation";
  const types = words.labels.filter((label) => says(TYPE_OF_AMOUNT, label)).length;
  if (fits(TITLE_OF_RESULT, above) || (types >= 3 && !fits(TITLE_OF_OPERATIONS, above))) return "result";
  return has("budget", "outcome", "forecast", "deviation") ? "operations" : "other";
}
