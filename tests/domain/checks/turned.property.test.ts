import fc from "fast-check";
import { error, matrix } from "../../support/specimens/figures";
import { proposes, suspects } from "../../support/specimens/findingsOf";
import { holdProperties, type Case } from "../../support/specimens/holdProperties";
import { amount, changedBy, heading, percent, row, together } from "../../support/specimens/specimen";

const TIMES = ["till och med november", "2025-08-31", "jan-aug 2025"];

/** Budget, outcome and deviation in a row each, in either sign convention; with the per cent of budget or without. */
function cases(hasPercent: boolean): fc.Arbitrary<Case> {
  return fc
    .record({
      time: fc.constantFrom(...TIMES),
      figures: matrix(1, 2),
      isBudgetFirst: fc.boolean(),
      line: fc.integer({ min: 1, max: hasPercent ? 4 : 3 }),
      by: error,
    })
    .map(({ time, figures: [figures], isBudgetFirst, line, by }) => {
      // Large enough for the error to show in the per cent, and not to turn the sign of the deviation.
      const [less, deviation] = figures!.map((figure) => figure + Math.sign(figure) * 20_000);
      const more = less! + deviation!;
      const [budget, outcome] = isBudgetFirst ? [more, less!] : [less!, more];
      const share = percent(Math.round((outcome / budget) * 10_000), 2);
      const lines = [
        heading("Ekonomisk uppföljning (i tusentals kronor)", "Belopp"),
        row("roles", `Budget ${time}`, amount(budget)),
        row("roles", `Redovisning ${time}`, amount(outcome)),
        row("roles", `Avvikelse ${time}`, amount(deviation!)),
        ...(hasPercent ? [row("roles", "Procent av budget", share)] : []),
      ];
      const specimen = { lines, moves: hasPercent ? [] : [together([1, 1], [2, 1])] };
      return { specimen, spoil: changedBy(specimen, [line, 1], by) };
    });
}

describe("A table with its roles in the rows", () => {
  holdProperties({
    cases: cases(false),
    applies: ({ checks }) => checks.length === 1,
    isFound: suspects,
  });
});

describe("A table with its roles in the rows and the per cent of budget among them", () => {
  holdProperties({
    cases: cases(true),
    applies: ({ checks, conditions }) => checks.length === 1 && conditions.length === 1,
    isFound: proposes,
    except: { growth: "no amount can grow without the per cent changing" },
  });
});
