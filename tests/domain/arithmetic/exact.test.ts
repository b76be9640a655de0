import { Decimal } from "decimal.js";
import fc from "fast-check";
import { subtract, subtractAll } from "../../../src/domain/arithmetic/exact";

const Exact = Decimal.clone({ precision: 1400 });

/** A number printed with some decimals, as amounts are, together with its exact value in whole steps. */
const printed = (decimals: number) =>
  fc
    .integer({ min: -1e13, max: 1e13 })
    .map((steps) => ({ steps: BigInt(steps), value: Number(`${steps}e-${decimals}`) }));

describe("subtract", () => {
  it("gives what pen and paper give, where binary arithmetic does not", () => {
    expect(subtract(0.3, 0.1)).toBe(0.2);
    expect(subtract(1651.4, 1650.1)).toBe(1.3);
    expect(subtract(20066, 15452)).toBe(4614);
  });

  it("is exact for amounts with up to eight decimals", () => {
    const pairs = fc
      .integer({ min: 0, max: 8 })
      .chain((decimals) =>
        fc.record({ a: printed(decimals), b: printed(decimals), decimals: fc.constant(decimals) }),
      );
    fc.assert(
      fc.property(pairs, ({ a, b, decimals }) => {
        expect(subtract(a.value, b.value)).toBe(Number(`${a.steps - b.steps}e-${decimals}`));
      }),
      { numRuns: 2000 },
    );
  });

  it("rounds once to the fifteen digits of a cell when the numbers are far apart", () => {
    expect(subtract(1e15, 0.5)).toBe(1e15);
    expect(subtract(123456789012345, 0.4)).toBe(123456789012345);
    expect(subtract(1e300, 1e-300)).toBe(1e300);
    expect(subtract(999999999999999, -1)).toBe(1e15);
  });

  it("never shows a negative zero", () => {
    expect(Object.is(subtract(-0, 0), 0)).toBe(true);
    expect(Object.is(subtract(0.1, 0.1), 0)).toBe(true);
  });

  it("changes sign when the two trade places", () => {
    const any = fc.double({ noNaN: true, min: -1e12, max: 1e12 });
    fc.assert(fc.property(any, any, (a, b) => expect(subtract(a, b)).toBe(0 - subtract(b, a))));
  });
});

/** Figures of at most fifteen digits, of any size that a cell of a budget may hold, and often nearly the same. */
const decimal = fc
  .tuple(fc.bigInt(-(10n ** 15n) + 1n, 10n ** 15n - 1n), fc.integer({ min: -2, max: 22 }))
  .map(([steps, decimals]) => Number(`${steps}e-${decimals}`));
/** Quotients that no fifteen digits write. */
const quotient = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.constantFrom(3, 7, 11, 13, 97))
  .map(([part, whole]) => part / whole)
  .filter((value) => Number(value.toPrecision(15)) !== value);

describe("Numbers of fifteen digits", () => {
  it("are subtracted as on paper, however many decimals each of them has", () => {
    const pairs = fc.oneof(
      fc.tuple(decimal, decimal),
      fc.tuple(decimal, fc.integer({ min: 1, max: 15 })).map(([value, digit]): [number, number] => {
        return [value, Number((value * (1 + 10 ** -digit)).toPrecision(15))];
      }),
    );
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const exact = new Exact(a).minus(b).toSignificantDigits(15).toNumber();
        expect(subtract(a, b)).toBe(exact + 0);
      }),
      { numRuns: 5000 },
    );
  });

  it("round a half away from zero", () => {
    expect(subtract(123456789012346, 0.5)).toBe(123456789012346);
    expect(subtract(999999999999999, -0.5)).toBe(1e15);
    expect(subtract(-999999999999999, 0.5)).toBe(-1e15);
    expect(subtract(1234567890123.45, 0.005)).toBe(1234567890123.45);
    expect(subtract(1234567890123.45, -0.005)).toBe(1234567890123.46);
  });
});

describe("Quotients that fill the double", () => {
  it("give the machine's difference in fifteen digits", () => {
    fc.assert(
      fc.property(quotient, fc.oneof(quotient, decimal), (a, b) => {
        fc.pre(Math.abs(a) >= Math.abs(b));
        expect(subtract(a, b)).toBe(Number((a - b).toPrecision(15)) + 0);
      }),
      { numRuns: 5000 },
    );
    expect(subtract(2 / 3, 1 / 7)).toBe(0.523809523809524);
    expect(subtract(1 / 3, 1 / 3)).toBe(0);
  });
});

describe("subtractAll", () => {
  it("gives for many numbers what subtract gives for each, and blank where one is blank", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(decimal, fc.oneof(decimal, quotient))), (pairs) => {
        const column = (side: 0 | 1) => Float64Array.from(pairs, (pair) => pair[side]);
        const all = subtractAll(column(0), column(1), new Float64Array(pairs.length));
        expect([...all]).toEqual(pairs.map(([a, b]) => subtract(a, b)));
      }),
    );
    const blank = subtractAll(Float64Array.of(NaN, 5), Float64Array.of(1, NaN), new Float64Array(2));
    expect([...blank]).toEqual([NaN, NaN]);
  });
});
