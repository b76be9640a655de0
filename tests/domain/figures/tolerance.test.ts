import fc from "fast-check";
import { limitsOf, LimitsOfFigures } from "../../../src/domain/figures/tolerance";

const uniform = (k: number, unit = 1) => limitsOf(k * unit, k * unit * unit, unit);

describe("How far printed figures may stand apart", () => {
  test("k figures of one unit: half a unit each at most, three standard deviations for all practical purposes", () => {
    for (let k = 2; k <= 200; k++) {
      const { likely, hard } = uniform(k);
      expect(Math.floor(hard)).toBe(Math.floor(k / 2));
      expect(Math.floor(likely)).toBe(
        Math.max(1, Math.min(Math.floor(k / 2), Math.ceil(3 * Math.sqrt(k / 12)))),
      );
    }
  });
  test("a sum of seven figures may be 3 off, a deviation 1", () => {
    expect(uniform(7)).toEqual({ likely: 3, hard: 3.5 });
    expect(uniform(3)).toEqual({ likely: 1.5, hard: 1.5 });
  });
  test("mixed precisions add their half units up: 242 589 − 244 240 against −1651,4", () => {
    const limits = new LimitsOfFigures();
    for (const unit of [10, 10, 1]) limits.add(unit);
    expect(limits.limits.hard).toBe(10.5);
  });
  test("blanks are no figures and give no room", () => {
    const limits = new LimitsOfFigures();
    limits.add(0);
    expect(limits.limits).toEqual({ likely: 0, hard: 0 });
  });
  test("figures that are rounded one by one are never further apart than the hard limit", () => {
    const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(amounts, (thousandths) => {
        const printed = thousandths.map((amount) => Math.round(amount / 1000));
        const total = Math.round(thousandths.reduce((a, b) => a + b, 0) / 1000);
        const residual = printed.reduce((a, b) => a + b, 0) - total;
        expect(Math.abs(residual)).toBeLessThanOrEqual(uniform(thousandths.length + 1).hard);
      }),
    );
  });
});
