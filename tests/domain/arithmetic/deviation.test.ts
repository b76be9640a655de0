import fc from "fast-check";
import { deviation } from "../../../src/domain/arithmetic/deviation";

describe("deviation", () => {
  it("is positive where costs stay under budget, when costs are positive", () => {
    expect(deviation(20066, 15452, "cost")).toBe(4614);
    expect(deviation(100, 130.5, "cost")).toBe(-30.5);
  });

  it("is positive where the outcome is better than budget, when costs are negative", () => {
    expect(deviation(-5913, -4078, "net")).toBe(1835);
  });

  it("changes sign with its rule", () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(amount, amount, (budget, outcome) => {
        expect(deviation(budget, outcome, "net")).toBe(0 - deviation(budget, outcome, "cost"));
      }),
    );
  });
});
