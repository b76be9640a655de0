import fc from "fast-check";
import { error, labels, matrix, rounding, sum } from "../../support/specimens/figures";
import { suspects } from "../../support/specimens/findingsOf";
import { holdProperties, type Case } from "../../support/specimens/holdProperties";
import { amounts, changedBy, heading, row, together, type Place } from "../../support/specimens/specimen";

/** The columns that are added, and what their sum is headed; a net may also be one less the other. */
const BUILDS = [
  { parts: ["Intäkter", "Kostnader"], total: "Netto", second: 1, isFirst: false },
  { parts: ["Intäkter", "Kostnader"], total: "Netto", second: -1, isFirst: false },
  { parts: ["Jan", "Feb", "Mar", "Apr"], total: "Totalt", second: 1, isFirst: false },
  { parts: ["Jan", "Feb", "Mar", "Apr"], total: "Totalt", second: 1, isFirst: true },
  { parts: ["Kvinnor", "Män"], total: "Summa", second: 1, isFirst: false },
] as const;

const cases = fc
  .record({ build: fc.constantFrom(...BUILDS), names: labels(4, 8) })
  .chain(({ build, names }) =>
    fc.record({
      build: fc.constant(build),
      names: fc.constant(names),
      figures: matrix(names.length, build.parts.length),
      off: fc.array(rounding, { minLength: names.length, maxLength: names.length }),
      at: fc.tuple(
        fc.integer({ min: 1, max: names.length }),
        fc.integer({ min: 1, max: build.parts.length + 1 }),
      ),
      by: error,
    }),
  )
  .map(({ build, names, figures, off, at, by }): Case => {
    const { parts, total, second, isFirst } = build;
    const inOrder = <T>(own: readonly T[], whole: T) => (isFirst ? [whole, ...own] : [...own, whole]);
    const [firstPart, totalColumn] = isFirst ? [2, 1] : [1, parts.length + 1];
    const lines = [
      heading("Nämnd (tkr)", ...inOrder<string>(parts, total)),
      ...names.map((name, r) => {
        // Far larger than the rest, or the two nearly take each other out.
        const [first, ...rest] = figures[r]!.map((one, c) =>
          c === 0 ? one + Math.sign(one) * 100_000 : one,
        );
        return row(
          "rows",
          name,
          ...amounts(inOrder([first!, ...rest], first! + second * sum(rest) + off[r]!)),
        );
      }),
    ];
    const moves = names.map((_, r) => {
      const cell = (c: number): Place => [r + 1, c];
      return together(cell(firstPart), cell(totalColumn));
    });
    const specimen = { lines, moves };
    return { specimen, spoil: changedBy(specimen, at, by) };
  });

describe("Sums across a row: a column headed Netto, Summa or Totalt against its columns", () => {
  holdProperties({
    cases,
    applies: ({ checks }) => checks.filter(({ kind }) => kind === "rowSum").length >= 4,
    isFound: suspects,
  });
});
