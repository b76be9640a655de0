import fc from "fast-check";
import { error, labels, matrix } from "../../support/specimens/figures";
import { proposes } from "../../support/specimens/findingsOf";
import { holdProperties, type Case } from "../../support/specimens/holdProperties";
import { amounts, changedBy, heading, percent, row, together } from "../../support/specimens/specimen";

const HEADINGS = ["Förbrukning %", "Procent av budget", "Utfall av budget (%)"];

/** The outcome in per cent of the budget, printed with so many decimals. */
function shareOf(outcome: number, budget: number, decimals: number) {
  return percent(Math.round((outcome / budget) * 10 ** (decimals + 2)), decimals);
}

/** Budget, outcome, last year's and what the outcome is in per cent of the budget: a per cent is spoilt. */
const wrongPercent = labels(5, 8)
  .chain((names) =>
    fc.record({
      names: fc.constant(names),
      column: fc.constantFrom(...HEADINGS),
      decimals: fc.constantFrom(0, 1),
      figures: matrix(names.length, 3),
      line: fc.integer({ min: 1, max: names.length }),
      by: error,
    }),
  )
  .map(({ names, column, decimals, figures, line, by }): Case => {
    const lines = [
      heading("Verksamhet (tkr)", "Bokslut 2024", "Budget 2025", "Utfall 2025", column),
      ...names.map((name, r) => {
        const [, budget, outcome] = figures[r]!;
        return row("rows", name, ...amounts(figures[r]!), shareOf(outcome!, budget!, decimals));
      }),
    ];
    // Last year's figures belong to nothing, and the per cent is not of them.
    const specimen = { lines, moves: names.map((_, r) => together([r + 1, 1])) };
    return { specimen, spoil: changedBy(specimen, [line, 4], by) };
  });

/** With a deviation beside, which alone could not tell which of three figures is wrong. */
const wrongAmount = labels(5, 8)
  .chain((names) =>
    fc.record({
      names: fc.constant(names),
      figures: matrix(names.length, 2),
      at: fc.tuple(fc.integer({ min: 1, max: names.length }), fc.constantFrom(1, 2, 3)),
      by: error,
    }),
  )
  .map(({ names, figures, at, by }): Case => {
    const lines = [
      heading("Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse", "Förbrukning %"),
      ...names.map((name, r) => {
        // Large enough for the error to show in the per cent.
        const [outcome, deviation] = figures[r]!.map((figure) => figure + Math.sign(figure) * 20_000);
        const budget = outcome! + deviation!;
        return row("rows", name, ...amounts([budget, outcome!, deviation!]), shareOf(outcome!, budget, 2));
      }),
    ];
    const specimen = { lines, moves: [] };
    return { specimen, spoil: changedBy(specimen, at, by) };
  });

const applies: Parameters<typeof holdProperties>[0]["applies"] = ({ conditions }) =>
  conditions.filter(({ kind }) => kind === "percent").length >= 5;

describe("Per cent: a per cent against its two amounts", () => {
  holdProperties({ cases: wrongPercent, applies, isFound: proposes });
});

describe("Per cent: of three figures it tells the wrong one", () => {
  holdProperties({
    cases: wrongAmount,
    applies,
    isFound: proposes,
    except: { growth: "no amount can grow without the per cent changing" },
  });
});
