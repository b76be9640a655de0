import { areNeighboursSwapped, digitsOf, tellingDigits } from "../figures/digitSlips";
import type { ExactNumber } from "../figures/exactNumber";
import type { Candidate } from "./candidateReadings";
import type { Evidence } from "./evidence";
import { inBase, isOfSize, meeting } from "./meets";
import { kindOf } from "./noneEvidence";
import { isFar, isOfLikeOrder, sizeOf } from "./nearness";
import type { SaidFigure } from "./said";
import type { Setting } from "./setting";
import { digitsAs, isCoarser, isOffByUnit, isOneSlipOff } from "./slips";
import type { Stated } from "./stated";

/**
 * How a stated figure comes about where a reading is what is meant: it is right, or within what is printed much more
 * coarsely; nearly right; turned the wrong way; off by a digit or its unit; another figure of the same row or column;
 * or wrong in no way that is known.
 */
export type Outcome = "right" | "coarse" | "near" | "turned" | "digit" | "unit" | "neighbour" | "wrong";

const SLIPS: ReadonlySet<string> = new Set<Outcome>(["turned", "unit", "digit"]);
const OTHERS: ReadonlySet<string> = new Set<Outcome>(["neighbour", "wrong"]);

/** Off by a slip of the pen: a digit, the unit or the direction. */
export function isSlip(outcome: Outcome | "none"): boolean {
  return SLIPS.has(outcome);
}

/** Not the figure at all, by no slip that is known. */
export function isOffAltogether(outcome: Outcome | "none"): boolean {
  return OTHERS.has(outcome);
}

const FEWEST_OF_SLIP = 2;
const FEWEST_OF_DIGIT = 3;
const MOST_DIGITS = 5;
const MOST_ORDERS = 3;
const MOST_STRANGE = 3;

/** How each reading stands to the figure; a reading that it misses may be missed by a known slip, or just so. */
export function outcomesOf(
  all: readonly Candidate[],
  { stated }: SaidFigure,
  settingOf: (candidate: Candidate) => Setting,
  grain: ExactNumber | null,
): ReadonlyMap<Candidate, readonly Outcome[]> {
  const size = sizeOf(stated);
  const standingOf = (one: Candidate): Outcome => {
    if (!isFar(one.figure, size)) return standing(one, stated, settingOf(one), grain);
    return isOfLikeOrder(one.figure, size) && isOffByDigit(stated, one.figure.actual) ? "digit" : "wrong";
  };
  const met = new Map(all.map((one) => [one, standingOf(one)]));
  const right = all.filter((one) => met.get(one) === "right");
  return new Map(
    all.map((one): [Candidate, readonly Outcome[]] => {
      const how = met.get(one)!;
      if (how !== "wrong") return [one, isSlip(how) ? [how, "wrong"] : [how]];
      return [one, right.some((other) => isNeighbour(one, other)) ? ["neighbour", "wrong"] : ["wrong"]];
    }),
  );
}

function standing(
  { figure }: Candidate,
  stated: Stated,
  { tie: { frame } }: Setting,
  grain: ExactNumber | null,
): Outcome {
  const isCoarse = isCoarser(asRounded(stated), figure);
  const how = meeting(stated, figure, frame, grain);
  if (how === "meets") return isCoarse ? "coarse" : "right";
  if (how === "near") return "near";
  // How far a deficit has moved says nothing of which way it is.
  if (!isCoarse && isOfSize(stated, figure, grain)) return frame.isMoved ? "right" : "turned";
  if (isOffByUnit(stated, figure, frame, grain)) return "unit";
  return isOffByDigit(stated, figure.actual) ? "digit" : "wrong";
}

/** A figure of as many digits as tell it: 885 000 kronor is stated in thousands. */
function asRounded(stated: Stated): Stated {
  if (stated.decimals > 0) return stated;
  return {
    ...stated,
    decimals: -/0*$/.exec(String(Math.abs(stated.value.toCell())))![0].length,
  };
}

/** One digit is another, or two beside each other have changed places; of two digits only the latter tells. */
function isOffByDigit(stated: Stated, actual: ExactNumber): boolean {
  const digits = tellingDigits(stated);
  if (actual.sign() === 0) return false;
  if (digits >= FEWEST_OF_DIGIT) return isOneSlipOff(stated, actual);
  return digits >= FEWEST_OF_SLIP && areNeighboursSwapped(digitsOf(stated), digitsAs(stated, actual));
}

/** The same rows in another column, or another row of the same columns. */
function isNeighbour(a: Candidate, b: Candidate): boolean {
  if (a.table !== b.table) return false;
  return (
    a.rows.join() === b.rows.join() || (a.columns.join() === b.columns.join() && a.operation === b.operation)
  );
}

/** What tells of a reading and how the figure came about, together. */
export function outcomeEvidence(
  evidence: Evidence,
  outcome: Outcome,
  candidate: Candidate,
  said: SaidFigure,
  strange: number,
): Evidence {
  const made = new Map(evidence);
  const { stated } = said;
  made.set(`out.${outcome}`, 1);
  made.set(`out.${outcome}.${kindOf(said)}`, 1);
  if (stated.nearness !== null) made.set(`out.${outcome}.nearness`, 1);
  if (evidence.has("subject.sure") && evidence.has("frame.sure")) made.set(`out.${outcome}.strict`, 1);
  const digits = Math.min(MOST_DIGITS, tellingDigits(stated));
  if (isOffAltogether(outcome) || outcome === "digit") made.set(`out.${outcome}.digits`, digits);
  if (!isOffAltogether(outcome)) return made;
  if (evidence.has("whole")) made.set(`out.${outcome}.whole`, 1);
  if (strange > 0) made.set(`out.${outcome}.strange`, Math.min(MOST_STRANGE, strange));
  if (evidence.has("row.unsaid") || evidence.has("row.half")) made.set(`out.${outcome}.unsaid`, 1);
  if (evidence.has("taken")) made.set("taken.wrong", 1);
  if (outcome === "wrong") {
    made.set("out.wrong.far", ordersApart(stated, candidate));
    if (candidate.operation !== "level") made.set("out.wrong.apart", 1);
  }
  return made;
}

/** How many powers of ten lie between a figure and a reading: what is far off is of something else. */
function ordersApart(stated: Stated, { figure }: Candidate): number {
  const order = (value: ExactNumber) => Math.log10(Math.max(1e-9, Math.abs(value.toCell())));
  return Math.min(MOST_ORDERS, Math.abs(order(inBase(stated)) - order(figure.actual)));
}
