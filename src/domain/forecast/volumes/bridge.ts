import { exact, type ExactNumber } from "../../figures/exactNumber";

/** Steps smaller than this share of the levels are hard to see on an axis from zero. */
const SMALL = 0.4;

/**
 * Where the axis of a bridge begins, so that its steps can be seen: a round number well below the lowest level.
 * @param levels what the bridge passes: budget, budget with the first effect, forecast
 * @returns null where the axis begins at zero: the steps are large, or a level is not above zero
 * @example scaleStart([152797, 159572, 168000].map(exact)) // 130000
 */
export function scaleStart(levels: readonly ExactNumber[]): ExactNumber | null {
  const least = levels.reduce((low, level) => (level.compare(low) < 0 ? level : low));
  const most = levels.reduce((high, level) => (level.compare(high) > 0 ? level : high));
  const span = most.minus(least);
  if (least.sign() <= 0 || span.sign() === 0 || span.compare(most.times(exact(SMALL))) > 0) return null;
  const below = least.minus(span).toCell();
  if (below <= 0) return null;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(below)) - 1);
  return exact(Math.floor(below / step) * step);
}
