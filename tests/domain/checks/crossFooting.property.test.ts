import fc from "fast-check";
import { error, labels, matrix, rounding } from "../../support/specimens/figures";
import { suspects } from "../../support/specimens/findingsOf";
import { holdProperties, type Case } from "../../support/specimens/holdProperties";
import { amounts, changedBy, heading, percent, row, together } from "../../support/specimens/specimen";

interface Drawn {
  readonly names: readonly string[];
  readonly figures: readonly (readonly number[])[];
  readonly off: readonly number[];
  readonly isBudgetFirst: boolean;
  readonly at: readonly [number, number];
  readonly by: number;
}

const drawn: fc.Arbitrary<Drawn> = labels(4, 9).chain((names) =>
  fc.record({
    names: fc.constant(names),
    figures: matrix(names.length, 2),
    off: fc.array(rounding, { minLength: names.length, maxLength: names.length }),
    isBudgetFirst: fc.boolean(),
    at: fc.tuple(fc.integer({ min: 1, max: names.length }), fc.constantFrom(1, 2, 3)),
    by: error,
  }),
);

/** Budget and outcome with their deviation, in the order of either sign convention, each rounded on its own. */
const ofAmounts = drawn.map(({ names, figures, off, isBudgetFirst, at, by }): Case => {
  const lines = [
    heading("Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"),
    ...names.map((name, r) => {
      const [less, deviation] = figures[r]!;
      const more = less! + deviation!;
      const [budget, outcome] = isBudgetFirst ? [more, less!] : [less!, more];
      return row("rows", name, ...amounts([budget, outcome, deviation! + off[r]!]));
    }),
  ];
  const moves = names.map((_, r) => together([r + 1, 1], [r + 1, 2]));
  const specimen = { lines, moves };
  return { specimen, spoil: changedBy(specimen, at, by) };
});

/** Shares of two years with their change in per cent units. */
const ofShares = drawn.map(({ names, figures, off, at, by }): Case => {
  const lines = [
    heading("Sjukfrånvaro", "2025", "2024", "Förändring"),
    ...names.map((name, r) => {
      const [earlier, change] = figures[r]!.map(inHundredths);
      return row(
        "rows",
        name,
        percent(earlier! + change!, 2),
        percent(earlier!, 2),
        percent(change! + off[r]!, 2),
      );
    }),
  ];
  const moves = names.map((_, r) => together([r + 1, 1], [r + 1, 2]));
  const specimen = { lines, moves };
  return { specimen, spoil: changedBy(specimen, at, by) };
});

/** A share of 12 to 45 per cent: long enough a figure for no slip of the hand to explain what is spoilt. */
function inHundredths(figure: number): number {
  return 1_200 + (Math.abs(figure) % 3_300);
}

const properties = {
  applies: ({ checks }) => checks.filter(({ kind }) => kind === "crossFooting").length >= 4,
  isFound: suspects,
} satisfies Partial<Parameters<typeof holdProperties>[0]>;

describe("Cross-footing: a deviation against what it is taken between", () => {
  holdProperties({ cases: ofAmounts, ...properties });
});

describe("Cross-footing: the difference of two shares", () => {
  holdProperties({ cases: ofShares, ...properties });
});
