import fc from "fast-check";

/** Names of rows that mean nothing to a check; no two alike. */
const NAMES = [
  "Förskola",
  "Grundskola",
  "Gymnasium",
  "Hemtjänst",
  "Färdtjänst",
  "Kultur",
  "Bibliotek",
  "Gata och park",
  "Fastighet",
  "Räddningstjänst",
  "Miljö och bygg",
  "Näringsliv",
] as const;

/** So many rows, by their labels. */
export function labels(least: number, most: number): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray([...NAMES], { minLength: least, maxLength: most });
}

/** An amount large enough not to meet another by chance. */
export const size = fc.integer({ min: 1_200, max: 98_765 });

/** Costs positive or costs negative. */
export const sign = fc.constantFrom(1 as const, -1 as const);

/** Rows x columns of amounts of one sign, no two alike: a figure that stands twice may be a neighbour's. */
export function matrix(rows: number, columns: number): fc.Arbitrary<number[][]> {
  const drawn = fc.uniqueArray(size, { minLength: rows * columns, maxLength: rows * columns });
  return fc
    .tuple(sign, drawn)
    .map(([s, figures]) =>
      Array.from({ length: rows }, (_, r) =>
        figures.slice(r * columns, (r + 1) * columns).map((figure) => s * figure),
      ),
    );
}

/** How close two changes are where the rounding of a dozen figures may make one of the other. */
const CLOSE = 8;

/**
 * What a figure is spoilt by: far beyond rounding, and nothing that one slip of the hand does to a figure of
 * four digits or more (a digit replaced, two swapped, one left out). A slip would speak for another cell now
 * and then, by chance; what slips are worth is for the tests of src/domain/repair.
 */
export const error = fc
  .tuple(sign, fc.integer({ min: 123, max: 987 }))
  .filter(([, by]) => [90, 100].every((step) => by % step > CLOSE && step - (by % step) > CLOSE))
  .map(([s, by]) => s * by);

/** What rounding may leave in a sum or a difference of three figures or more. */
export const rounding = fc.constantFrom(-1, 0, 0, 1);

export function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
