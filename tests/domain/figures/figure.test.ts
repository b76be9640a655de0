import fc from "fast-check";
import { readFigure, roundToUnits } from "../../../src/domain/figures/figure";
import { formatPrecision } from "../../../src/domain/figures/numberFormat";

describe("The precision of a number format", () => {
  test.each([
    ["#,##0", 0],
    ["0", 0],
    ["#,##0.0", 1],
    ["0.00", 2],
    ["#,##0,", -3],
    ["#,##0.0,,", -5],
    ["General", null],
    ["@", null],
    ['#,##0" tkr"', 0],
    ["# ##0;-# ##0", 0],
    ['_-* #,##0.0_-;-* #,##0.0_-;_-* "-"??_-;_-@_-', 1],
    ["[Red]#,##0.0;-0.0", 1],
    ["0.0%", 1],
    ["0.00E+00", null],
  ])("%s shows %s decimals", (format, decimals) => expect(formatPrecision(format).decimals).toBe(decimals));

  test("a date is no figure", () => {
    expect(formatPrecision("yyyy-mm-dd").isDate).toBe(true);
    expect(formatPrecision("mmm yy").isDate).toBe(true);
    expect(formatPrecision("#,##0").isDate).toBe(false);
    expect(formatPrecision("General").isDate).toBe(false);
  });
});

describe("A number cell", () => {
  test("is read as it is shown, and remembers what it holds", () => {
    expect(readFigure(1234.56, 1234.56, "#,##0")).toEqual({
      units: 1235,
      decimals: 0,
      isPercent: false,
      origin: "typed",
      stored: 1234.56,
    });
  });
  test("with nothing hidden keeps no second value", () => {
    expect(readFigure(3449.3, 3449.3, "General")).toEqual({
      units: 34493,
      decimals: 1,
      isPercent: false,
      origin: "typed",
    });
  });
  test("that is a share is counted in per cent", () => {
    expect(readFigure(0.938, 0.938, "0.0%")).toMatchObject({ units: 938, decimals: 1, isPercent: true });
    expect(readFigure(0.95, 0.95, "0%")).toMatchObject({ units: 95, decimals: 0, isPercent: true });
  });
  test("that a formula computes is known as computed", () => {
    expect(readFigure(3, "=A1+A2", "General")?.origin).toBe("formula");
  });
  test("that shows zero as a dash counts as nothing", () => {
    expect(readFigure(0, 0, '#,##0;-#,##0;"-"')).toBeNull();
  });
  test("is rounded half away from zero on its decimal digits, as Excel shows it", () => {
    expect(roundToUnits(1.005, 2)).toBe(101);
    expect(roundToUnits(-1.005, 2)).toBe(-101);
    expect(roundToUnits(2.5, 0)).toBe(3);
    expect(roundToUnits(-2.5, 0)).toBe(-3);
    expect(roundToUnits(0.285, 2)).toBe(29);
  });
  test("in tkr by its format is read in thousands", () => {
    expect(readFigure(20266400, 20266400, "#,##0,")).toMatchObject({
      units: 20266,
      decimals: -3,
      stored: 20266400,
    });
  });
  test("with decimals survives the way through a double", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e11, max: 1e11 }),
        fc.integer({ min: 0, max: 3 }),
        (units, decimals) => {
          const value = Number(`${units}e-${decimals}`);
          const format = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
          expect(readFigure(value, value, format)).toEqual({
            units: units + 0,
            decimals,
            isPercent: false,
            origin: "typed",
          });
        },
      ),
    );
  });
});
