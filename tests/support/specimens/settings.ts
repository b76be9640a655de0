import fc from "fast-check";
import { plainSetting, type Setting } from "./toGrid";
import type { Cell, Move, Specimen, Spoil } from "./specimen";
import { figureAt } from "./specimen";

/** Other ways to set the same specimen out, in which the same has to be said of it. */

/** Anywhere on the sheet. */
export function shifted(specimen: Specimen): fc.Arbitrary<Setting> {
  return fc.record({ row: fc.nat(40), column: fc.nat(30) }).map((at) => ({ ...plainSetting(specimen), at }));
}

/** In a unit a thousand times larger or smaller. */
export function rescaled(specimen: Specimen): fc.Arbitrary<Setting> {
  return fc.constantFrom("larger" as const, "smaller" as const).map((unit) => ({
    ...plainSetting(specimen),
    unit,
  }));
}

/** One to three blank rows between the rows of its tables, no more than two together: three end a table. */
export function withBlankRows(specimen: Specimen): fc.Arbitrary<Setting> {
  const { lines } = specimen;
  const places = lines.flatMap(({ isBody }, l) => (isBody && lines[l - 1]?.isBody ? [l] : []));
  return fc.shuffledSubarray([...places, ...places], { minLength: 1, maxLength: 3 }).map((chosen) => ({
    ...plainSetting(specimen),
    order: lines.flatMap((_, l) => [...chosen.filter((place) => place === l).map(() => null), l]),
  }));
}

/** The rows of each group in another order, the rest where they were. */
export function reordered(specimen: Specimen): fc.Arbitrary<Setting> {
  const { lines } = specimen;
  const groups = [...new Set(lines.flatMap(({ group }) => group ?? []))];
  const members = groups.map((group) => lines.flatMap((line, l) => (line.group === group ? [l] : [])));
  return fc
    .tuple(...members.map((own) => fc.shuffledSubarray(own, { minLength: own.length })))
    .map((orders) => {
      const order = lines.map((_, l) => l);
      members.forEach((own, g) => own.forEach((place, i) => (order[place] = orders[g]![i]!)));
      return { ...plainSetting(specimen), order };
    });
}

/**
 * The amounts of one consistent set, none of them spoilt, and by how much they grow. None grows into the figure
 * that is spoilt: one that stands on the next row too may have been copied from there.
 */
export function growths(specimen: Specimen, spoil: Spoil): fc.Arbitrary<Spoil> {
  const isSpoilt = (move: Move) =>
    move.some(({ at }) => spoil.some((one) => one.at[0] === at[0] && one.at[1] === at[1]));
  const moves = specimen.moves.filter((move) => !isSpoilt(move));
  if (moves.length === 0) return fc.constant([]);
  return fc
    .record({ move: fc.constantFrom(...moves), by: fc.integer({ min: 1, max: 5_000 }) })
    .map(({ move, by }) =>
      move.map(({ at, sign }) => {
        const figure = figureAt(specimen, at);
        return { at, cell: { ...figure, units: figure.units + sign * by } };
      }),
    )
    .filter((growth) => !growth.some(({ cell }) => spoil.some((one) => isSameFigure(one.cell, cell))));
}

function isSameFigure(a: Cell, b: Cell): boolean {
  return typeof a !== "string" && typeof b !== "string" && a.units === b.units;
}
