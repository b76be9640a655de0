import fc from "fast-check";
import { exact, type ExactNumber } from "../../../src/domain/figures/exactNumber";
import { fullYear, periodised } from "../../../src/domain/arithmetic/fullYear";

const amount = fc.integer({ min: -1e9, max: 1e9 }).map((tenths) => Number(`${tenths}e-1`));
const month = fc.integer({ min: 1, max: 12 });
const profile = fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 12, maxLength: 12 });

function cell(result: ExactNumber | string): number | string {
  return typeof result === "string" ? result : result.toCell();
}

describe("The full year from the months so far", () => {
  test("goes on as it began, where nothing tells otherwise", () => {
    expect(cell(fullYear(exact(-237_784), 8))).toBe(-356_676);
    expect(cell(fullYear(exact(100), 12))).toBe(100);
    expect(cell(periodised(exact(1200), 4))).toBe(400);
  });

  test("follows how the year usually falls over the months", () => {
    const heavyEnd = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9];
    expect(cell(fullYear(exact(80), 8, heavyEnd))).toBe(200);
    expect(cell(periodised(exact(200), 8, heavyEnd))).toBe(80);
  });

  test("the full year of a periodised budget is the budget again", () => {
    fc.assert(
      fc.property(amount, month, fc.option(profile, { nil: undefined }), (budget, upTo, along) => {
        const part = periodised(exact(budget), upTo, along) as ExactNumber;
        expect(cell(fullYear(part, upTo, along))).toBe(budget + 0);
        const fromCell = cell(fullYear(exact(part.toCell()), upTo, along)) as number;
        expect(Math.abs(fromCell - budget)).toBeLessThanOrEqual(1e-9 * Math.abs(budget));
      }),
      { seed: 20251121 },
    );
  });

  test("the months of a periodised budget end with the whole of it", () => {
    fc.assert(
      fc.property(amount, profile, (budget, along) => {
        expect(cell(periodised(exact(budget), 12, along))).toBe(budget + 0);
      }),
      { seed: 20251121 },
    );
  });

  test("says what is wrong with a profile that gives nothing to reckon along", () => {
    const nothing = Array<number>(12).fill(0);
    expect(fullYear(exact(1), 4, nothing)).toBe("noYear");
    expect(periodised(exact(1), 4, nothing)).toBe("noYear");
    expect(fullYear(exact(1), 4, [...nothing.slice(0, 11), 100])).toBe("nothingYet");
    expect(cell(periodised(exact(1), 4, [...nothing.slice(0, 11), 100]))).toBe(0);
  });
});
