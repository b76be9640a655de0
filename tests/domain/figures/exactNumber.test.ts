import fc from "fast-check";
import { exact } from "../../../src/domain/figures/exactNumber";

/** A number printed with some decimals, and the whole steps it stands for. */
const printed = fc
  .record({ steps: fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), decimals: fc.nat(8) })
  .map(({ steps, decimals }) => ({ steps, decimals, value: Number(`${steps}e-${decimals}`) }));

/** The number nearest to so many steps of ten to the power of -decimals, kept to fifteen digits. */
function cell(steps: bigint, decimals: number): number {
  const digits = String(steps < 0n ? -steps : steps).length;
  const cut = Math.max(0, digits - 15);
  const unit = 10n ** BigInt(cut);
  const [whole, rest] = [steps / unit, steps % unit];
  const up = 2n * (rest < 0n ? -rest : rest) >= unit && cut > 0 ? (steps < 0n ? -1n : 1n) : 0n;
  return Number(`${whole + up}e${cut - decimals}`) + 0;
}

describe("Numbers as cells show them", () => {
  test("0,1 + 0,2 is 0,3", () => {
    expect(exact(0.1).plus(exact(0.2)).toCell()).toBe(0.3);
    expect(exact(1.1).times(exact(1.1)).toCell()).toBe(1.21);
    expect(exact(10365).times(exact(5717.5)).shifted(3).toCell()).toBe(59261.8875);
  });

  test("sums, differences and products are what pen and paper give, whatever the decimals", () => {
    fc.assert(
      fc.property(printed, printed, (a, b) => {
        const decimals = Math.max(a.decimals, b.decimals);
        const [x, y] = [a, b].map(({ steps, decimals: own }) => steps * 10n ** BigInt(decimals - own)) as [
          bigint,
          bigint,
        ];
        const [left, right] = [exact(a.value), exact(b.value)];
        expect(left.plus(right).toCell()).toBe(cell(x + y, decimals));
        expect(left.minus(right).toCell()).toBe(cell(x - y, decimals));
        expect(left.times(right).toCell()).toBe(cell(a.steps * b.steps, a.decimals + b.decimals));
      }),
      { numRuns: 2000, seed: 20251121 },
    );
  });

  test("a quotient is rounded once", () => {
    expect(exact(2).dividedBy(exact(3)).toCell()).toBe(0.666666666666667);
    expect(exact(4614).dividedBy(exact(20066)).toCell()).toBe(0.229941194059603);
    fc.assert(
      fc.property(printed, printed, (a, b) => {
        fc.pre(b.steps !== 0n);
        const back = exact(a.value).dividedBy(exact(b.value)).times(exact(b.value));
        expect(back.toCell()).toBe(exact(a.value).toCell());
      }),
      { seed: 20251121 },
    );
  });

  test("compares without binary noise, and takes the sign away", () => {
    expect(exact(0.1).plus(exact(0.2)).equals(exact(0.3))).toBe(true);
    expect(exact(27.2).compare(exact(27))).toBe(1);
    expect(exact(-5.5).abs().toCell()).toBe(5.5);
    expect(Object.is(exact(-0).toCell(), 0)).toBe(true);
  });

  test("takes the largest and the smallest number a cell holds", () => {
    expect(exact(9.99999999999999e307).plus(exact(1e-307)).toCell()).toBe(9.99999999999999e307);
    expect(exact(1e-300).times(exact(1e300)).toCell()).toBe(1);
    expect(exact(1e300).times(exact(1e300)).toCell()).toBe(Infinity);
  });
});
