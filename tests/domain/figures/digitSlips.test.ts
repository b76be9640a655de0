import { exact } from "../../../src/domain/figures/exactNumber";
import {
  areNeighboursSwapped,
  digitsOf,
  isDigitSlip,
  tellingDigits,
} from "../../../src/domain/figures/digitSlips";

test("the digits of a figure are those it is written with", () => {
  expect(digitsOf({ value: exact(-12.4), decimals: 1 })).toBe("124");
  expect(tellingDigits({ value: exact(12_400), decimals: 0 })).toBe(3);
  expect(tellingDigits({ value: exact(0), decimals: 0 })).toBe(0);
});

test("a slip is one other digit, or two neighbours in turn", () => {
  expect(isDigitSlip("1243", "1234")).toBe(true);
  expect(isDigitSlip("1243", "1248")).toBe(true);
  for (const other of ["1243", "124", "12430"]) expect(isDigitSlip("1243", other)).toBe(false);
  expect(isDigitSlip("1243", "3241")).toBe(false);
});

test("swapped digits stand beside each other, and the others are the same", () => {
  expect(areNeighboursSwapped("1243", "1234")).toBe(true);
  expect(areNeighboursSwapped("1243", "2134")).toBe(false);
  expect(areNeighboursSwapped("1243", "1248")).toBe(false);
  expect(areNeighboursSwapped("1243", "1243")).toBe(false);
});
