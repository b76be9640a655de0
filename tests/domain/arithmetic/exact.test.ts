import fc from "fast-check";
import { subtract, subtractAll } from "../../../src/domain/arithmetic/exact";

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

describe("subtractAll", () => {
  it("gives for columns what subtract gives for each number, or sends them back to it", () => {
    const number = fc.oneof(
      printed(3).map(({ value }) => value),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const columns = fc.array(fc.tuple(number, number), { maxLength: 4 });
    fc.assert(
      fc.property(columns, (pairs) => {
        const column = (side: 0 | 1) => Float64Array.from(pairs, (pair) => pair[side]);
        const all = subtractAll(column(0), column(1));
        if (all) expect([...all]).toEqual(pairs.map(([a, b]) => subtract(a, b)));
      }),
      { numRuns: 2000 },
    );
    expect([...subtractAll(Float64Array.of(0.3, 1651.4), Float64Array.of(0.1, 1650.1))!]).toEqual([0.2, 1.3]);
    expect(subtractAll(Float64Array.of(1 / 3), Float64Array.of(0.1))).toBeNull();
  });
});
