import { tellingDigits } from "../figures/digitSlips";
import type { Evidence } from "./evidence";
import { isSaidLoosely } from "./noneEvidence";
import type { Outcome } from "./outcomes";
import type { Stated } from "./stated";

/** A reading and how the figure came about, as far as it can be held against its author. */
interface Held {
  readonly outcome: Outcome | "none";
  readonly evidence: Evidence;
}

const SLIPS: ReadonlySet<string> = new Set(["turned", "digit", "unit"]);
const WHOLLY = 0.9;
const HALF = 0.5;
/** So few digits are met by chance. */
const LEAST_DIGITS = 2;

/** What says that a reading is not meant: another row, time or plan than that of the words. */
const EXCLUDED = [
  "row.unsaid",
  "row.otherOwn",
  "year.notOwn",
  "month.notOwn",
  "month.gathered",
  "month.notSum",
  "basis.other",
  "pair.other",
  "plan.earlier",
  "past.unsaid",
  "column.otherOwn",
  "project.notAll",
  "base.partial",
  "whole.notResult",
  "taken",
  "frame.against",
  "is.fromDeviation.surplus",
  "is.fromDeviation.plain",
  "is.fromDeviation.signed",
];

/**
 * Whether a reading that the figure misses may be held against it: by a slip of the pen, or because whose it is is
 * wholly said, and when and what the grammar allows. What is only likely accuses nobody.
 */
export function mayAccuse({ outcome, evidence }: Held, none: Evidence): boolean {
  if (none.has("none.otherReport") || none.has("none.together")) return false;
  if (SLIPS.has(outcome)) return isSaidAtAll(evidence, none);
  if (outcome !== "wrong" && outcome !== "neighbour") return false;
  if (isSaidLoosely(none) || !evidence.has("frame.allows") || evidence.has("column.unusual")) return false;
  return isWhollySaid(evidence, none);
}

/** Something is said of its row, and not only of what no table has. */
function isSaidAtAll(evidence: Evidence, none: Evidence): boolean {
  const isSure = ["ratio.said", "subject.sure", "comment.row"].some((name) => evidence.has(name));
  if (isSure) return true;
  if (evidence.has("row.unsaid") || none.has("none.onlyStrangers")) return false;
  return !none.has("none.foreign") || (evidence.get("row.own") ?? 0) >= HALF;
}

/** The row is named whole in the clause, or stands above it, or goes on from the figure before; or all is meant. */
function isWhollySaid(evidence: Evidence, none: Evidence): boolean {
  const isNamed = (evidence.get("row.own") ?? 0) >= WHOLLY || evidence.has("ratio.said");
  if (isNamed && !(none.has("none.verb") && !evidence.has("subject.sure"))) return true;
  const isOther = evidence.has("row.otherOwn") && !evidence.has("base.named");
  if (none.has("none.strangers") || none.has("none.foreign") || isOther) return false;
  const isAbove = (evidence.get("row.under") ?? 0) >= WHOLLY || evidence.has("comment.row");
  const goesOn = evidence.has("previous.row") && (evidence.get("row.before") ?? 0) >= WHOLLY;
  return isAbove || goesOn || evidence.has("subject.sure");
}

/** A figure that is another one of the tables, which no word excludes, is seldom wrong: it was read as something else. */
export function explains({ outcome, evidence }: Held, stated: Stated): boolean {
  const isMet = outcome === "right" && tellingDigits(stated) >= LEAST_DIGITS;
  return isMet && !EXCLUDED.some((name) => evidence.has(name));
}
