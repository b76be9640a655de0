import { exact, type ExactNumber } from "../figures/exactNumber";
import type { StatedUnit } from "../words/comments/statedUnits";
import type { Frame } from "./frame";
import type { SpokenFigure } from "./readings";
import type { Stated } from "./stated";

/** How a stated figure stands to one of the table's: it is that figure, it may be, or it is not. */
export type Meeting = "meets" | "near" | "misses";

const ZERO = exact(0);
const HALF = exact(0.5);
/** Words of precision reach so far, as they are used in print: "drygt" up to a tenth above, "cirka" a twentieth. */
const REACH_OF_KNAPPT = exact(0.1);
const REACH_OF_CIRKA = exact(0.05);
/** A figure that ends in noughts may be rounded to them, but not by more than this. */
const ROUNDED_SURELY = exact(0.005);
const ROUNDED_PERHAPS = exact(0.05);

const PLACES: Readonly<Record<StatedUnit, number>> = {
  kr: 0,
  tkr: -3,
  mnkr: -6,
  mdkr: -9,
  "%": 0,
  pp: 0,
  st: 0,
};

const known = new WeakMap<Pick<Stated, "value" | "unit">, ExactNumber>();

/** A stated figure in kronor, in per cent or as a number. */
export function inBase(stated: Pick<Stated, "value" | "unit">): ExactNumber {
  const found = known.get(stated);
  if (found) return found;
  const made = stated.value.shifted(PLACES[stated.unit]);
  known.set(stated, made);
  return made;
}

/**
 * Holds a stated figure against one of the table's.
 *
 * A stated figure covers half a unit of its last digit, and the table's own rounding is added. A text that rounds
 * more coarsely than it prints has a grain, learnt from all its figures.
 * @param grain the step that the text rounds to, in the figure's own unit; null where it is not known
 */
export function meeting(
  stated: Stated,
  reading: SpokenFigure,
  frame: Frame,
  grain: ExactNumber | null,
): Meeting {
  const size = sizeMeeting(stated, reading, grain);
  if (size === "misses") return size;
  // A sign of unknown meaning is most often meant as it is printed, but accuses nobody.
  if (isAgainstPrint(reading, frame)) return "near";
  if (!goesTheSameWay(stated, reading, frame)) return "misses";
  return reading.isDoubtful ? "near" : size;
}

/** Whether it is the table's figure, whichever way either goes. */
export function isOfSize(stated: Stated, reading: SpokenFigure, grain: ExactNumber | null): boolean {
  return sizeMeeting(stated, reading, grain) === "meets";
}

function isAgainstPrint({ good, size, actual }: SpokenFigure, { turn }: Frame): boolean {
  if (good !== null || size !== null) return false;
  return (turn === "good" && actual.sign() < 0) || (turn === "bad" && actual.sign() > 0);
}

function sizeMeeting(stated: Stated, { actual, slack }: SpokenFigure, grain: ExactNumber | null): Meeting {
  const value = inBase(stated).abs();
  const found = actual.abs();
  const step = exact(1).shifted(stated.decimals + PLACES[stated.unit]);
  const unit = grain !== null && stated.decimals === 0 ? grain.shifted(PLACES[stated.unit]) : step;
  const off = value.minus(found);
  const allowed = unit.times(HALF).plus(slack);
  if (off.abs().compare(allowed) <= 0) {
    // "Knappt 62" is no 62,4, though 62 is: some write so, and it tells nothing.
    return stated.nearness === "under" && off.sign() < 0 && off.abs().compare(slack) > 0 ? "near" : "meets";
  }
  const reach = reachOf(stated, value, unit).plus(slack);
  if (stated.nearness === "under" && off.sign() >= 0 && off.compare(reach) <= 0) return "meets";
  if (stated.nearness === "over" && off.sign() <= 0 && off.abs().compare(reach) <= 0) return "meets";
  if (stated.nearness === "about" && off.abs().compare(reach) <= 0) return "meets";
  const noughts = noughtsOf(stated, step);
  if (noughts.compare(step) > 0 && off.abs().compare(noughts.times(HALF).plus(slack)) <= 0) {
    if (off.abs().compare(value.times(ROUNDED_SURELY)) <= 0) return "meets";
    if (off.abs().compare(value.times(ROUNDED_PERHAPS)) <= 0) return "near";
  }
  return "misses";
}

function reachOf({ nearness }: Stated, value: ExactNumber, unit: ExactNumber): ExactNumber {
  const part = value.times(nearness === "about" ? REACH_OF_CIRKA : REACH_OF_KNAPPT);
  return nearness === "about" || part.compare(unit) > 0 ? part : unit;
}

/** The step that a figure's last noughts allow: 10 000 may be rounded to whole ten thousands. */
function noughtsOf({ value, decimals }: Stated, step: ExactNumber): ExactNumber {
  if (decimals > 0) return step;
  const digits = String(Math.abs(value.toCell()));
  const noughts = /0*$/.exec(digits)![0].length;
  return step.times(exact(10 ** noughts));
}

/** The words of direction and the sign agree with where the table's figure goes. */
function goesTheSameWay(stated: Stated, { actual, good, size }: SpokenFigure, { turn }: Frame): boolean {
  const isNothing = actual.sign() === 0;
  if (isNothing) return true;
  if (turn === "up" || turn === "down") return size === null || size === (turn === "up" ? 1 : -1);
  if (turn !== null && turn !== "none")
    return good === null || good === (turn === "good" || turn === "better" ? 1 : -1);
  if (stated.isSigned && good !== null)
    return stated.value.sign() === actual.sign() || stated.value.sign() === good;
  return true;
}

/** Few figures tell no habit of rounding. */
const LEAST_FIGURES = 4;

/**
 * The step that a text rounds to: the largest power of ten that all its whole figures of a unit are made of.
 * @returns null where the text has too few figures to tell
 * @example grainOf([10000, 3400, 9700, 13100]) // 100
 */
export function grainOf(stated: readonly Stated[], unit: StatedUnit): ExactNumber | null {
  const whole = stated.filter(
    (one) => one.unit === unit && one.decimals === 0 && one.value.compare(ZERO) !== 0,
  );
  if (whole.length < LEAST_FIGURES) return null;
  const fewest = Math.min(
    ...whole.map(({ value }) => /0*$/.exec(String(Math.abs(value.toCell())))![0].length),
  );
  return fewest === 0 ? null : exact(10 ** fewest);
}
