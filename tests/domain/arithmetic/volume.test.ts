import fc from "fast-check";
import { exact } from "../../../src/domain/figures/exactNumber";
import { inUnit, priceEffect, volumeCost, volumeEffect } from "../../../src/domain/arithmetic/volume";

const volume = fc.integer({ min: 0, max: 10_000_000 }).map((tenths) => exact(Number(`${tenths}e-1`)));
const price = fc.integer({ min: 0, max: 100_000_000 }).map((ore) => exact(Number(`${ore}e-2`)));
const unit = fc.constantFrom("kr" as const, "tkr" as const, "mnkr" as const);

describe("Volume times unit price", () => {
  test("gives the cost in thousands, not rounded", () => {
    expect(volumeCost(exact(10_385), exact(5_717)).toCell()).toBe(59_371.045);
    expect(volumeCost(exact(1), exact(1), "mnkr").toCell()).toBe(0.000001);
    expect(inUnit(exact(26.5), "mnkr", "tkr").toCell()).toBe(26_500);
  });

  test("what volume and price do adds up exactly to the whole difference", () => {
    fc.assert(
      fc.property(volume, volume, price, price, unit, (before, after, was, becomes, wanted) => {
        const effects = volumeEffect(before, after, was, wanted).plus(
          priceEffect(after, was, becomes, wanted),
        );
        const difference = volumeCost(after, becomes, wanted).minus(volumeCost(before, was, wanted));
        expect(effects.equals(difference)).toBe(true);
      }),
      { seed: 20251121 },
    );
  });

  test("is the same in kronor, thousands and millions", () => {
    fc.assert(
      fc.property(volume, price, (some, each) => {
        const kronor = volumeCost(some, each, "kr");
        expect(inUnit(kronor, "kr", "tkr").equals(volumeCost(some, each, "tkr"))).toBe(true);
        expect(inUnit(volumeCost(some, each, "mnkr"), "mnkr", "kr").equals(kronor)).toBe(true);
      }),
      { seed: 20251121 },
    );
  });
});
