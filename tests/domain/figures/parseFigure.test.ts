import fc from "fast-check";
import { formatFigure } from "../../../src/domain/figures/formatFigure";
import { isDash, parseFigure } from "../../../src/domain/figures/parseFigure";

const figure = (units: number, decimals = 0, unit = "", isPercent = false) => ({
  units,
  decimals,
  unit,
  isPercent,
});

describe("A figure as printed", () => {
  test.each([
    ["146 955", figure(146955)],
    ["146\u00A0955", figure(146955)],
    ["146\u2009955", figure(146955)],
    ["146\u202F955", figure(146955)],
    ["146955", figure(146955)],
    ["- 1651,4", figure(-16514, 1)],
    ["– 5", figure(-5)],
    ["\u2212 5", figure(-5)],
    ["- 6 279", figure(-6279)],
    ["6 279-", figure(-6279)],
    ["(6 279)", figure(-6279)],
    ["-0", figure(0)],
    ["0,0", figure(0, 1)],
    ["26,5 mkr", figure(265, 1, "mkr")],
    ["70 692 tkr", figure(70692, 0, "tkr")],
    ["14 977st", figure(14977, 0, "st")],
    ["156 141 kr per år", figure(156141, 0, "kr per år")],
    ["-400*", figure(-400)],
    ["3,7 %", figure(37, 1, "%", true)],
    ["33%", figure(33, 0, "%", true)],
    ["98,57 %", figure(9857, 2, "%", true)],
    ["+12", figure(12)],
    ["3.75", figure(375, 2)],
    ["1.234.567", figure(1234567)],
  ])("%j is read", (text, expected) => expect(parseFigure(text)).toEqual(expected));

  test.each([
    "",
    "Stängt",
    "Ej aktuellt",
    "ung 116 000",
    "-",
    "12 34",
    "1 23",
    "3.750",
    "2025-08-31",
    "<166",
    "jan-aug",
    "Prognos 4",
    "1.",
    "12345678901234567890",
    "- -5",
    "(-5)",
    "=1+1",
    "5 katter",
    "1 000 000 0",
    // A number that begins with a nought names something.
    "007",
    "0123",
    "012,5",
    "0123 %",
  ])("%j is no figure", (text) => expect(parseFigure(text)).toBeNull());

  test.each(["-", "–", "\u2212", " - ", "--"])("%j is a dash and stands for nothing", (text) =>
    expect(isDash(text)).toBe(true),
  );

  test("what we print is read back to the same figure", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 4 }),
        fc.boolean(),
        (units, decimals, percent) => {
          const parsed = parseFigure(formatFigure(units, decimals, percent));
          expect(parsed).toMatchObject({ units: units + 0, decimals, isPercent: percent });
        },
      ),
    );
  });
});
