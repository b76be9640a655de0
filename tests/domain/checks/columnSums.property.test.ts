import fc from "fast-check";
import { error, labels, matrix } from "../../support/specimens/figures";
import { holdProperties, type Case } from "../../support/specimens/holdProperties";
import { amounts, changedBy, heading, row, together } from "../../support/specimens/specimen";

/** Closing columns of three to five others, some of them taken off, as in a note of funds or of assets. */
const BUILDS = [
  { headings: ["Ingående", "Avsatt", "Använt"], signs: [1, 1, -1], closing: "Utgående värde" },
  {
    headings: ["Bidrag", "Intäkter", "Kostnader", "Disposition"],
    signs: [1, 1, 1, -1],
    closing: "Årets resultat",
  },
  {
    headings: ["Från 2023", "Nya", "Ändrade", "Avslutade", "Flyttade"],
    signs: [1, 1, 1, -1, -1],
    closing: "Utgående",
  },
] as const;

const cases = labels(6, 9)
  .chain((names) => fc.constantFrom(...BUILDS).map((build) => ({ names, build })))
  .chain(({ names, build }) =>
    fc.record({
      names: fc.constant(names),
      build: fc.constant(build),
      figures: matrix(names.length, build.headings.length),
      at: fc.tuple(
        fc.integer({ min: 1, max: names.length }),
        fc.integer({ min: 1, max: build.headings.length + 1 }),
      ),
      by: error,
    }),
  )
  .map(({ names, build: { headings, signs, closing }, figures, at, by }): Case => {
    const lines = [
      heading("Enhet (tkr)", ...headings, closing),
      ...names.map((name, r) => {
        const own = figures[r]!;
        const sum = own.reduce((all, figure, c) => all + signs[c]! * figure, 0);
        return row("rows", name, ...amounts([...own, sum]));
      }),
    ];
    const moves = names.map((_, r) => together([r + 1, 1], [r + 1, headings.length + 1]));
    const specimen = { lines, moves };
    return { specimen, spoil: changedBy(specimen, at, by) };
  });

describe("Signed sums: a closing column against three to five others", () => {
  holdProperties({
    cases,
    applies: ({ checks }) => checks.filter(({ kind }) => kind === "rowSum").length >= 6,
    isFound: (finding, at) =>
      "checks" in finding &&
      finding.checks.some(({ target: { table, row: r } }) => table.rows[r]!.sheetRow === at[0]),
  });
});
