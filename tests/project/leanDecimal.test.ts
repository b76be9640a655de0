import { readFileSync } from "node:fs";
import vm from "node:vm";
import { Decimal } from "decimal.js";
import { transformSync } from "esbuild";
import fc from "fast-check";
import leanDecimal from "../../scripts/leanDecimal";

const SOURCE = readFileSync("node_modules/decimal.js/decimal.mjs", "utf8");
const Lean = load(leanDecimal(SOURCE));

/** The library as the build makes it, run. */
function load(source: string): typeof Decimal {
  const module = { exports: {} as { Decimal: typeof Decimal } };
  vm.runInNewContext(transformSync(source, { format: "cjs" }).code, { module });
  return module.exports.Decimal;
}

describe("decimal.js as it is served", () => {
  test("reckons and rounds as it was published", () => {
    const number = fc
      .tuple(fc.integer(), fc.integer({ min: -30, max: 30 }))
      .map(([digits, power]) => `${digits}e${power}`);
    const results = (Kind: typeof Decimal, a: string, b: string, places: number) => {
      const [x, y] = [new Kind(a), new Kind(b)];
      return [
        x.plus(y),
        x.minus(y),
        x.times(y),
        x.dividedBy(y),
        x.abs().sqrt(),
        new Kind(10).pow(-places),
        x.toSignificantDigits(15),
        x.toDecimalPlaces(places, Kind.ROUND_HALF_UP),
        x.comparedTo(y),
        Kind.clone({ precision: 60 }).div(x, y),
      ].map(String);
    };
    fc.assert(
      fc.property(number, number, fc.integer({ min: 0, max: 12 }), (a, b, places) => {
        expect(results(Lean, a, b, places)).toEqual(results(Decimal, a, b, places));
      }),
      { seed: 20251121 },
    );
  });

  test("does without trigonometry, and refuses a version that is written in another way", () => {
    expect(new Decimal(0)).toHaveProperty("sin");
    expect(new Lean(0)).not.toHaveProperty("sin");
    expect(() => leanDecimal(SOURCE.replace("P.tan =", "P.tg ="))).toThrow("no longer written as it was");
  });
});
