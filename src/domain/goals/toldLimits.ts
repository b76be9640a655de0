import { exact } from "../figures/exactNumber";
import {
  ABOVE,
  BELOW,
  BETTER_THAN_BEFORE,
  FROM_SHARE,
  FROM_TARGET,
  HALF,
  MISSED_BUT_BETTER,
  NO_SHARE_OF_TARGET,
  OF_THE_WAY,
  POINTS_FROM_TARGET,
  SAME_AS_BEFORE,
  WORSE_THAN_BEFORE,
} from "../words/goals/printedScaleWords";
import { fits } from "../words/lexicon";
import type { PointLimit, Scale } from "./scaleOf";

const OF_CHANGE = [BETTER_THAN_BEFORE, SAME_AS_BEFORE, WORSE_THAN_BEFORE];

/**
 * A scale with the limits that are told of its steps: shares of the target, how far from it, or better, the same and
 * worse than before. Without any where they cannot be read.
 * @param said of each step from the best, as comparable gives it; "" where nothing is
 */
export function limitedBy(made: Scale, said: readonly string[]): Scale {
  const isOfChange = said.length === OF_CHANGE.length && OF_CHANGE.every((entry, i) => fits(entry, said[i]!));
  if (isOfChange) return { ...made, isByChange: true };
  const between = said.slice(1, -1);
  const isOfBetter = between.length === 1 && fits(MISSED_BUT_BETTER, between[0]!);
  if (isOfBetter && !fits(MISSED_BUT_BETTER, said[0]!)) return { ...made, isByBetter: true };
  const ways = between.map(wayIn);
  if (ways.length > 0 && ways.every((way) => way !== null))
    return { ...made, thresholds: ways, isByWay: true };
  const points = between.map(pointsIn);
  if (points.length > 0 && points.every((one) => one !== null)) return { ...made, points };
  // Where less than the target is enough for the best word, the limits are none of those that are asked for.
  const distances = between.map((one) => (fits(FROM_TARGET, one) ? shareIn(one, false) : null));
  const isNear = distances.length > 0 && shareIn(said[0]!, false) === null;
  if (isNear && distances.every((one) => one !== null))
    return {
      ...made,
      thresholds: distances.map((one) => exact(100).minus(exact(one)).toCell()),
      isByDistance: true,
    };
  const isOfTarget = shareIn(said[0]!, true) === null && said.every((one) => !fits(NO_SHARE_OF_TARGET, one));
  const shares = between.map((one, i) => shareIn(one, true) ?? shareIn(said[i + 2]!, false));
  const isTold = isOfTarget && shares.length > 0 && shares.every((share) => share !== null);
  return isTold ? { ...made, thresholds: shares } : made;
}

/** How much of the way to the target is enough, in per cent. */
function wayIn(said: string): number | null {
  const size = OF_THE_WAY.pattern.exec(said)?.[1];
  if (size === undefined) return null;
  return fits(HALF, size) ? 50 : Number(size);
}

/** How far from the target is near enough. */
function pointsIn(said: string): PointLimit | null {
  const [, below, size] = POINTS_FROM_TARGET.pattern.exec(said) ?? [];
  if (size === undefined) return null;
  const most = exact(Number(size.replace(",", ".")))
    .shifted(2)
    .toCell();
  return { most, isBelow: below !== undefined };
}

/**
 * The share that a step begins at, in per cent.
 * @param isLower the lower end of the step itself, or else the upper end of the one below it
 */
function shareIn(said: string, isLower: boolean): number | null {
  for (const match of said.matchAll(new RegExp(FROM_SHARE.pattern, "g"))) {
    const before = said.slice(0, match.index);
    if (fits(BELOW, before) === isLower) continue;
    // Just so much is not enough: then the share is not the first that is.
    if (fits(ABOVE, before)) return null;
    const share = Number(match[1]!.replace(",", "."));
    if (exact(share).compare(exact(100)) < 0 && share > 0) return share;
  }
  return null;
}
