import fc from "fast-check";
import { typingSlips } from "../../../src/domain/repair/slips";

const kinds = (printed: number, right: number) =>
  typingSlips(printed)
    .filter(({ value }) => value === right)
    .map(({ kind }) => kind);

describe("A slip of the hand", () => {
  test.each([
    [20266, 20066, "digit"],
    [-32296, -33296, "digit"],
    [1651, -1651, "sign"],
    [146955, 14695, "extraDigit"],
    [14695, 146955, "missingDigit"],
    [20626, 20266, "swappedDigits"],
    [12, 12000, "factor"],
    [12000, 12, "factor"],
    [950, 95, "factor"],
  ])("%d for %d: %s", (printed, right, kind) => expect(kinds(printed, right)).toContain(kind));

  test("explains nothing where the printed figure has one digit", () => expect(typingSlips(7)).toEqual([]));
  test("does not reach any figure whatever", () => expect(kinds(4696, 5396)).toEqual([]));

  test("is found for every digit that is replaced, left out, added or swapped", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9_999_999 }), fc.nat(6), fc.nat(9), (right, at, digit) => {
        const text = String(right);
        const i = at % text.length;
        const wrong = Number(text.slice(0, i) + digit + text.slice(i + 1));
        if (wrong !== right && String(wrong).length === text.length)
          expect(kinds(wrong, right)).toContain("digit");
        const longer = Number(text.slice(0, i) + digit + text.slice(i));
        if (String(longer).length > text.length) expect(kinds(longer, right)).toContain("extraDigit");
      }),
    );
  });
});
