import fc from "fast-check";
import { checkSheet } from "../../../src/domain/checkSheet";
import { error, labels, matrix } from "../../support/specimens/figures";
import { isAt, suspects } from "../../support/specimens/findingsOf";
import { holdProperties, type Case } from "../../support/specimens/holdProperties";
import { amounts, changedBy, heading, row, together, withCells } from "../../support/specimens/specimen";
import { toGrid } from "../../support/specimens/toGrid";

const [BUDGET, OUTCOME, DEVIATION, FORECAST] = [1, 2, 3, 4];

/** A forecast that equals the budget on every row, beside an outcome with its deviation. */
const cases = labels(6, 9)
  .chain((names) =>
    fc.record({
      names: fc.constant(names),
      figures: matrix(names.length, 2),
      at: fc.tuple(fc.integer({ min: 1, max: names.length }), fc.constantFrom(OUTCOME, DEVIATION)),
      by: error,
    }),
  )
  .map(({ names, figures, at, by }): Case => {
    const lines = [
      heading("Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse", "Prognos 2025"),
      ...names.map((name, r) => {
        const [outcome, deviation] = figures[r]!;
        const budget = outcome! + deviation!;
        return row("rows", name, ...amounts([budget, outcome!, deviation!, budget]));
      }),
    ];
    const moves = names.map((_, r) => together([r + 1, BUDGET], [r + 1, OUTCOME], [r + 1, FORECAST]));
    const specimen = { lines, moves };
    return { specimen, spoil: changedBy(specimen, at, by) };
  });

describe("Copies: a column that says the same as another bears witness to it", () => {
  holdProperties({
    cases,
    // It bears witness and is no check that the user is told of.
    applies: ({ tables, checks }) =>
      tables[0]!.checks.filter(({ kind }) => kind === "copy").length >= 5 &&
      !checks.some(({ kind }) => kind === "copy"),
    // Of budget, outcome and deviation one is wrong; the forecast clears the budget.
    isFound: (finding, at) =>
      finding.rule === "tie" &&
      suspects(finding, at) &&
      !finding.suspects.some((cell) => isAt(cell, [at[0], BUDGET])),
  });

  test("a forecast that differs on one row is a forecast, and nothing is said of it", () => {
    fc.assert(
      fc.property(cases, error, ({ specimen, spoil }, by) => {
        const own = changedBy(specimen, [spoil[0]!.at[0], FORECAST], by);
        const { findings } = checkSheet(toGrid(withCells(specimen, own)));
        expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
      }),
      { numRuns: 30, seed: 20251121 },
    );
  });
});
