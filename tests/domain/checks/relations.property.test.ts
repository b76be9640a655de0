import fc from "fast-check";
import { error, labels, matrix } from "../../support/specimens/figures";
import { holdProperties, type Case } from "../../support/specimens/holdProperties";
import { amounts, changedBy, heading, row, together } from "../../support/specimens/specimen";

/** Headings that say nothing of a sum: one column is the difference of two before it, or the sum of them. */
const BUILDS = [
  { headings: ["Platser", "Belagda", "Lediga"], build: (a: number, b: number) => [a + b, a, b] },
  { headings: ["Egen regi", "Köpt", "Hela"], build: (a: number, b: number) => [a, b, a + b] },
] satisfies readonly { headings: string[]; build: (a: number, b: number) => number[] }[];

const cases = labels(6, 9)
  .chain((names) =>
    fc.record({
      names: fc.constant(names),
      kind: fc.constantFrom(...BUILDS),
      figures: matrix(names.length, 2),
      at: fc.tuple(fc.integer({ min: 1, max: names.length }), fc.constantFrom(1, 2, 3)),
      by: error,
    }),
  )
  .map(({ names, kind: { headings, build }, figures, at, by }): Case => {
    const lines = [
      heading("Enhet", ...headings),
      ...names.map((name, r) => row("rows", name, ...amounts(build(figures[r]![0]!, figures[r]![1]!)))),
    ];
    const whole = headings[0] === "Platser" ? 1 : 3;
    const moves = names.map((_, r) => together([r + 1, 2], [r + 1, whole]));
    const specimen = { lines, moves };
    return { specimen, spoil: changedBy(specimen, at, by) };
  });

describe("Relations: columns that follow from each other by their figures alone", () => {
  holdProperties({
    cases,
    applies: ({ checks }) => checks.filter(({ isByFigures }) => isByFigures).length >= 6,
    // No word speaks for it: a question about the row, and no cell is named.
    isFound: (finding, at) =>
      finding.rule === "unlocated" &&
      finding.severity === "warning" &&
      finding.checks.every(({ target: { table, row: r } }) => table.rows[r]!.sheetRow === at[0]),
  });
});
