import { inBase } from "./meets";
import type { SpokenFigure } from "./readings";
import type { Stated } from "./stated";

/** How large a figure is, and how far its rounding may reach; in doubles, for a look before the exact one. */
interface Size {
  readonly size: number;
  readonly slack: number;
}

const NEAR = 0.15;
/** What is more than so many times as large or as small is another figure, in all units, however it is rounded. */
const FAR = 2.5;
const MOST_TIMES = 100;
const UNIT_STEPS = [1, 1e3, 1e-3, 1e6, 1e-6];

const known = new WeakMap<SpokenFigure, Size>();

function sizeOfRead(figure: SpokenFigure): Size {
  const found = known.get(figure);
  if (found) return found;
  const made = { size: Math.abs(figure.actual.toCell()), slack: 2 * figure.slack.toCell() };
  known.set(figure, made);
  return made;
}

/** How large a stated figure is, in kronor, in per cent or as a number. */
export function sizeOf(stated: Stated): number {
  return Math.abs(inBase(stated).toCell());
}

/** Near enough to be the figure, or the figure in another unit: most readings are neither. */
export function isCloseTo(figure: SpokenFigure, said: number): boolean {
  const { size, slack } = sizeOfRead(figure);
  return UNIT_STEPS.some((step) => Math.abs(said - size * step) <= NEAR * said + slack * step);
}

/** Of about as many digits: what is not has no digit that could be another. */
export function isOfLikeOrder(figure: SpokenFigure, said: number): boolean {
  const { size } = sizeOfRead(figure);
  return size < said * MOST_TIMES && said < size * MOST_TIMES;
}

/** So far from the figure in all units that no rounding and no word of precision reaches it. */
export function isFar(figure: SpokenFigure, said: number): boolean {
  const { size, slack } = sizeOfRead(figure);
  return (
    said > 0 &&
    UNIT_STEPS.every((step) => (size + slack) * step < said / FAR || (size - slack) * step > said * FAR)
  );
}
