import { exact, type ExactNumber } from "../figures/exactNumber";
import type { SpokenFigure } from "./readings";

const HUNDRED = exact(100);

/** One figure in per cent of another. */
export function inPerCentOf(part: SpokenFigure, base: SpokenFigure): SpokenFigure | null {
  if (base.actual.sign() === 0) return null;
  const share = part.actual.times(HUNDRED).dividedBy(base.actual.abs());
  const rest = slackOfShare(part, base, share);
  return { ...part, actual: share, slack: rest, places: [...part.places, ...base.places] };
}

/** How far a share may have moved by the rounding of both its parts. */
function slackOfShare(part: SpokenFigure, base: SpokenFigure, share: ExactNumber): ExactNumber {
  const byPart = part.slack.times(HUNDRED).dividedBy(base.actual.abs());
  const byBase = share.abs().times(base.slack).dividedBy(base.actual.abs());
  return byPart.plus(byBase);
}
