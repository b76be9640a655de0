import { meeting, isOfSize, type Meeting } from "./meets";
import type { Frame } from "./frame";
import { explanationOf, isOfOtherOrder } from "./otherFigures";
import type { SpokenFigure, SpokenTable } from "./readings";
import { isCoarser, isOffByUnit, isSlipOf } from "./slips";
import { isOddlyWritten } from "./slipsByValue";
import type { Stated } from "./stated";
import type { ClaimTie, HeldClaim, Reader } from "./ties";

/** A figure, and all that its words may mean in a table. */
export interface HeldFigure {
  readonly stated: Stated;
  readonly readings: readonly SpokenFigure[];
  /** The sentence, with those that it goes on from and the heading that it stands under. */
  readonly text: string;
}

/**
 * How a figure stands to what its words ask for.
 *
 * That it is none of that does not make it wrong: where it is another figure of what the sentence names, the words
 * have been read as of something else. It contradicts where nothing explains it, and its words tie it surely, or it
 * misses what they ask for by one slip.
 */
export function weighed(
  table: SpokenTable,
  tie: ClaimTie,
  { stated, readings, text }: HeldFigure,
  reader: Reader,
): HeldClaim {
  const { subject, frame } = tie;
  const open: HeldClaim = { table, verdict: "unclear", readings: [] };
  const grain = reader.grain(stated.unit);
  const met = readings.map((reading) => meeting(stated, reading, frame, grain));
  const isMet = (wanted: Meeting) => readings.filter((_, at) => met[at] === wanted);
  if (met.includes("meets")) {
    // Nearly any figure is in one that is printed much more coarsely: another that is off by its unit is meant.
    const isCoarse = isMet("meets").every((reading) => isCoarser(stated, reading));
    const slips = isCoarse ? readings.filter((reading) => isOffByUnit(stated, reading, frame, grain)) : [];
    if (isCoarse && slips.length === 0 && isOddlyWritten(stated, table)) return open;
    if (slips.length === 0) return { table, verdict: "agrees", readings: isMet("meets") };
    return { table, verdict: "contradicts", readings: slips };
  }
  if (met.includes("near")) return open;
  const turned = readings.filter((reading) => isOfSize(stated, reading, grain));
  const slips = readings.filter((reading) => isSlipOf(stated, reading, frame, grain));
  const isLoose = subject.by === "partOfName" || subject.by === "silence";
  if (turned.length === 0 || isLoose) {
    const other = explanationOf(table, tie, stated, text, reader);
    if (other) return other.isFree ? { table, verdict: "agrees", readings: [other.reading] } : open;
  }
  if (frame.isMoved) return open;
  if (slips.length > 0)
    return { table, verdict: "contradicts", readings: isLoose ? slips : toldOf(readings, frame) };
  if (isLoose || frame.isWeak || isOfOtherOrder(stated, readings)) return open;
  return { table, verdict: "contradicts", readings: toldOf(readings, frame) };
}

/** What is told against a claim: printed figures before those that are reckoned, and of a surplus the deviation. */
function toldOf(readings: readonly SpokenFigure[], { turn }: Frame): readonly SpokenFigure[] {
  const fewest = Math.min(...readings.map(({ places }) => places.length));
  const printed = readings.filter(({ places }) => places.length === fewest);
  const ofWay = printed.filter(({ good }) => good !== null);
  return turn !== null && ofWay.length > 0 ? ofWay : printed;
}
