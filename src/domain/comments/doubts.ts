import { tellingDigits } from "../figures/digitSlips";
import type { WeighedReading } from "./accusation";
import { DOUBT_WEIGHTS, type Doubt } from "./doubtWeights";
import type { Evidence } from "./evidence";
import { isSaidLoosely } from "./noneEvidence";
import { isOffAltogether, isSlip } from "./outcomes";
import type { Stated } from "./stated";

const CELLS: ReadonlySet<string> = new Set(["level", "deviation", "change"]);
const WHOLLY = 0.9;
const NAMED = 0.6;
const HALF = 0.5;
/** So few digits are met by chance. */
const LEAST_DIGITS = 2;
/** So many never are, whosever body is named. */
const MANY_DIGITS = 4;
/** What is left of the doubt of a per cent where it is said what it is of. */
const SAID_BASE = 0.4;
/** What is left of the doubt that it is of something the table lacks, where no word is strange to it. */
const NOT_NAMED = 0.3;

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
  "plan.notForeseen",
  "past.unsaid",
  "column.otherOwn",
  "project.notAll",
  "base.partial",
  "whole.notResult",
  "taken",
  "is.fromDeviation.surplus",
  "is.fromDeviation.plain",
  "is.fromDeviation.signed",
];
/** The same of one that is held against a figure: it is doubted, and no more than that. */
const UNLIKELY = [
  "row.otherOwn",
  "year.notOwn",
  "month.notOwn",
  "basis.other",
  "pair.other",
  "plan.earlier",
  "past.unsaid",
  "column.otherOwn",
  "base.partial",
  "base.unnamed",
  "time.unknown",
  "taken",
];
const MOST_UNLIKELY = 2;

/** A figure of the tables that the stated one is not, by a slip of the pen or in no way that is known. */
export function isMissed({ outcome }: WeighedReading): boolean {
  return isSlip(outcome) || isOffAltogether(outcome);
}

/**
 * How much less likely doubts make it that a reading is what a figure should have been.
 * @param claim what is known of the claim beside its readings: whether the figure is another of the tables (from 0 to
 * 1), and whether it can be reckoned in a way that no reading tries
 */
export function doubtOf(
  held: WeighedReading,
  none: Evidence,
  stated: Stated,
  claim: { readonly met: number; readonly isReckoned: boolean },
): number {
  if (!isMissed(held)) return 0;
  const doubts = isSlip(held.outcome)
    ? doubtsOfSlip(held, none, stated, claim.met)
    : doubtsOfMissed(held, none, stated, claim);
  return Object.entries(doubts).reduce(
    (sum, [name, amount]) => sum + DOUBT_WEIGHTS[name as Doubt] * Number(amount),
    0,
  );
}

type Doubts = Partial<Record<Doubt, number | boolean>>;

function doubtsOfSlip(
  { outcome, evidence }: WeighedReading,
  none: Evidence,
  stated: Stated,
  met: number,
): Doubts {
  const isForeign = none.has("none.foreign") && (evidence.get("row.own") ?? 0) < HALF;
  const isFewDigits = outcome === "digit" && tellingDigits(stated) <= LEAST_DIGITS;
  return {
    "slip.met": met,
    "slip.notAsked": !isAskedFor(evidence),
    "slip.foreign": isForeign && !isKnown(evidence),
    "slip.onlyStrangers": none.has("none.onlyStrangers") && !isKnown(evidence),
    "slip.fewDigits": isFewDigits && !isKnown(evidence),
    "slip.unsaid": (evidence.has("row.unsaid") || (isForeign && isSilent(evidence))) && !isKnown(evidence),
  };
}

function doubtsOfMissed(
  { candidate, evidence }: WeighedReading,
  none: Evidence,
  { unit }: Stated,
  { met, isReckoned }: { readonly met: number; readonly isReckoned: boolean },
): Doubts {
  const isShareOf = (unit === "%" || unit === "pp") && !CELLS.has(candidate!.operation);
  return {
    "missed.met": met,
    "missed.reckoned": isReckoned,
    "missed.notAsked": !isAskedFor(evidence),
    "missed.loosely": isSaidLoosely(none),
    "missed.strangely": none.has("none.verb") && !isKnown(evidence),
    "missed.unlikely": Math.min(MOST_UNLIKELY, unlikelihoodOf(evidence)),
    "missed.share": isShareOf && (isBaseSaid(evidence) ? SAID_BASE : 1),
    "missed.partly": !isSaidWhole(evidence),
    "missed.foreign": none.has("none.foreign") && (none.has("none.strangers") ? 1 : NOT_NAMED),
    "missed.strangeBase": none.has("none.baseStranger"),
    "missed.bracketed": none.has("none.bracket"),
    "missed.borrowedUnit": none.has("none.borrowedUnit"),
    "missed.silent": isSilent(evidence) && !isKnown(evidence),
  };
}

/** The grammar asks for it, or a key ratio is said by its name. */
function isAskedFor(evidence: Evidence): boolean {
  return evidence.has("frame.allows") || evidence.has("ratio.said");
}

/** The whole is meant because nothing is said of whose it is. */
function isSilent(evidence: Evidence): boolean {
  return evidence.has("whole.silent") && !evidence.has("whole.body");
}

/** Whose it is is known otherwise than by the words of its row. */
function isKnown(evidence: Evidence): boolean {
  return ["ratio.said", "comment.row", "subject.sure"].some((name) => evidence.has(name));
}

/** Another row that is named is no other one where it is what a per cent is said to be of. */
function unlikelihoodOf(evidence: Evidence): number {
  return UNLIKELY.filter(
    (name) => evidence.has(name) && !(name === "row.otherOwn" && evidence.has("base.named")),
  ).length;
}

/** It is said what a per cent is of. */
function isBaseSaid(evidence: Evidence): boolean {
  if (evidence.has("ratio.said") || (evidence.get("base.named") ?? 0) >= NAMED) return true;
  return [...evidence.keys()].some((name) => name.startsWith("base.") && name.endsWith(".budget"));
}

/** The row is named whole in the clause, or stands above it, or goes on from the figure before; or all is meant. */
function isSaidWhole(evidence: Evidence): boolean {
  const goesOn = evidence.has("previous.row") && (evidence.get("row.before") ?? 0) >= WHOLLY;
  return (
    goesOn ||
    ["row.own", "row.under"].some((name) => (evidence.get(name) ?? 0) >= WHOLLY) ||
    isKnown(evidence)
  );
}

/**
 * "I oktober var prognosen 34,5 mnkr" says no row: that of all of it is likely meant, but one that stands in the very
 * column is not excluded.
 */
function isRowOpen(evidence: Evidence, digits: number): boolean {
  const isOfNone = evidence.has("subject.figure.not") || evidence.has("subject.silence.not");
  const isOfBody = digits < MANY_DIGITS && evidence.has("subject.ofBody");
  return isOfNone && evidence.has("frame.sure") && !isOfBody && !evidence.has("row.notNearest");
}

/** What a figure of so many digits meets where the grammar asks for it is what it is of, whatever row is named. */
export function isMetForSure(one: WeighedReading, stated: Stated): boolean {
  return tellingDigits(stated) >= MANY_DIGITS && meetsAnother(one, stated) === 1;
}

/**
 * A figure that is another one of the tables, which no word excludes, is seldom wrong: it was read as something else.
 * One of many digits in the row that is named may be so though the grammar asks for another of its columns.
 */
export function meetsAnother({ outcome, evidence }: WeighedReading, stated: Stated): number {
  const digits = tellingDigits(stated);
  const isOpen = digits > LEAST_DIGITS && isRowOpen(evidence, digits);
  const isExcluded = EXCLUDED.some((name) => evidence.has(name) && !(isOpen && name === "row.unsaid"));
  if (outcome !== "right" || isExcluded) return 0;
  if (!evidence.has("frame.against")) return digits >= LEAST_DIGITS ? 1 : 0;
  return digits > LEAST_DIGITS && (evidence.get("row.own") ?? 0) >= WHOLLY ? HALF : 0;
}
