import { inUnit } from "../arithmetic/volume";
import { exact, type ExactNumber } from "../figures/exactNumber";
import type { Deficit, RemedyCover } from "./remedyCover";

/** A cover whose deficit the figures tell. */
export interface KnownCover extends RemedyCover {
  readonly deficit: Deficit;
}

/** All committees' deficits and measures: a committee without a deficit closes none of the others'. */
export function coverOfAll(covers: readonly RemedyCover[]): KnownCover | null {
  const known = covers.flatMap((cover) => (cover.deficit ? [{ ...cover, deficit: cover.deficit }] : []));
  const open = known.filter(({ uncovered }) => uncovered !== null);
  const [first] = open.length > 0 ? open : known;
  if (!first || known.length === 1) return first ?? null;
  const { unit } = first.deficit;
  const some = open.length > 0 ? open : known;
  const sum = (of: (cover: (typeof known)[number]) => ExactNumber | null) =>
    some.reduce<ExactNumber>((total, cover) => {
      const own = of(cover);
      return own ? total.plus(inUnit(own, cover.deficit.unit, unit)) : total;
    }, exact(0));
  return {
    committee: null,
    deficit: {
      ...first.deficit,
      amount: sum(({ deficit }) => deficit.amount),
      decimals: Math.max(...some.map(({ deficit }) => deficit.decimals)),
    },
    expected: sum(({ expected }) => expected),
    realised: some.some(({ realised }) => realised !== null) ? sum(({ realised }) => realised) : null,
    uncovered: open.length > 0 ? sum(({ uncovered }) => uncovered) : null,
  };
}
