/** @jest-environment ./tests/support/once/jsdom.js */
import "./customFunctionsRuntime";
import fc from "fast-check";
import { avvikelse } from "../../src/functions/worksheet/avvikelse";
import { avvikelseProcent } from "../../src/functions/worksheet/avvikelseProcent";
import { periodisera } from "../../src/functions/worksheet/periodisera";
import { procentAvBudget } from "../../src/functions/worksheet/procentAvBudget";
import { prognosHelar } from "../../src/functions/worksheet/prognosHelar";
import { prognosVolym } from "../../src/functions/worksheet/prognosVolym";
import { column } from "./support";

const RUNS = { seed: 20251121 };
/** Cells round to fifteen digits on the way; nothing larger than this is lost. */
const RELATIVE = 1e-9;

const amount = fc.integer({ min: -1e9, max: 1e9 }).map((steps) => Number(`${steps}e-1`));
/** Whatever a cell may hold, far outside what budgets do. */
const anyNumber = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e14, max: 1e14 })
  .map((number) => number + 0);
const months = fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 12, maxLength: 12 });

function numbers(answer: unknown[][]): number[] {
  return answer.map(([cell]) => cell as number);
}

function isNear(found: number, expected: number): boolean {
  return Math.abs(found - expected) <= RELATIVE * Math.abs(expected);
}

describe("In cells", () => {
  test("AVVIKELSE changes sign with its rule, whatever the numbers", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyNumber, anyNumber), { minLength: 1 }), (rows) => {
        const [budget, outcome] = [0, 1].map((side) => column(...rows.map((row) => row[side])));
        const cost = numbers(avvikelse(budget!, outcome!, [["kostnad"]]));
        const net = numbers(avvikelse(budget!, outcome!, [["netto"]]));
        expect(net).toEqual(cost.map((deviation) => 0 - deviation));
      }),
      RUNS,
    );
  });

  test("AVVIKELSE of a column is AVVIKELSE of each row, blank ones too", () => {
    const cell = fc.oneof({ weight: 8, arbitrary: amount }, anyNumber, fc.constantFrom("", null, "(200)"));
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, cell), { minLength: 1 }), (rows) => {
        const [budget, outcome] = [0, 1].map((side) => column(...rows.map((row) => row[side])));
        const single = rows.map(([before, after]) => avvikelse([[before]], [[after]])[0]![0]);
        expect(numbers(avvikelse(budget!, outcome!))).toEqual(single);
      }),
      RUNS,
    );
  });

  test("what is used of the budget and what is left of it are the whole", () => {
    const budgeted = amount.filter((budget) => budget > 0);
    fc.assert(
      fc.property(budgeted, amount, (budget, outcome) => {
        const [used] = numbers(procentAvBudget([[budget]], [[outcome]]));
        const [left] = numbers(avvikelseProcent([[budget]], [[outcome]]));
        expect(Math.abs(used! + left! - 1)).toBeLessThanOrEqual(RELATIVE * Math.max(1, Math.abs(used!)));
      }),
      RUNS,
    );
  });

  test("PROGNOS_HELÅR of a PERIODISERA gives the year back, straight or along a profile", () => {
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 1, max: 12 }),
        fc.option(months, { nil: undefined }),
        (year, month, profile) => {
          const along = profile && [profile];
          const part = periodisera([[year]], [[month]], along);
          const [again] = numbers(prognosHelar(part, [[month]], along));
          expect(isNear(again!, year)).toBe(true);
        },
      ),
      RUNS,
    );
  });

  test("the months that PERIODISERA gives, each less the one before, add up to the year", () => {
    fc.assert(
      fc.property(amount, months, (year, profile) => {
        const upTo = Array.from({ length: 12 }, (_, month) => month + 1);
        const parts = numbers(periodisera([[year]], column(...upTo), [profile]));
        const before = [0, ...parts.slice(0, -1)];
        const each = numbers(avvikelse(column(...parts), column(...before)));
        const share = (month: number) =>
          (year * profile[month]!) / profile.reduce((sum, one) => sum + one, 0);
        const tolerance = RELATIVE * Math.abs(year);
        each.forEach((part, month) => expect(Math.abs(part - share(month))).toBeLessThanOrEqual(tolerance));
        expect(Math.abs(each.reduce((sum, part) => sum + part, 0) - year)).toBeLessThanOrEqual(tolerance);
      }),
      RUNS,
    );
  });

  test("a deviation in thousands is the thousandth of one in kronor, and volumes cost the same in every unit", () => {
    const kronor = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(kronor, kronor, fc.integer({ min: 0, max: 99_999 }), (budget, outcome, volume) => {
        const inThousands = (amountInKronor: number) => Number(`${amountInKronor}e-3`);
        const [inKronor] = numbers(avvikelse([[budget]], [[outcome]]));
        const [scaled] = numbers(avvikelse([[inThousands(budget)]], [[inThousands(outcome)]]));
        expect(isNear(scaled!, inKronor! / 1000)).toBe(true);
        const [kr, tkr, mnkr] = ["kr", "tkr", "mnkr"].map(
          (unit) => numbers(prognosVolym([[volume]], [[budget]], [[unit]]))[0]!,
        );
        expect(isNear(tkr!, kr! / 1000)).toBe(true);
        expect(isNear(mnkr!, kr! / 1_000_000)).toBe(true);
      }),
      RUNS,
    );
  });
});
