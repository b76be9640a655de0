import { exactly, roundedQuotient, stepsOf } from "../../../src/domain/figures/exactDecimal";

test.each([
  [1234.5, 12345n, 1],
  [-0.07, -7n, 2],
  [0, 0n, 0],
  [-0, 0n, 0],
  [2.5e21, 2500000000000000000000n, 0],
  [1.5e-7, 15n, 8],
  [0.1 + 0.2, 30000000000000004n, 17],
])("%d is read as it is written, exactly", (value, units, decimals) => {
  expect(exactly(value)).toEqual({ units, decimals });
});

test("figures of different precision are brought to one", () => {
  expect(stepsOf(exactly(1.5), 3) + stepsOf(exactly(0.125), 3)).toBe(1625n);
});

test.each([
  [7n, 2n, 4n],
  [-7n, 2n, -4n],
  [7n, -2n, -4n],
  [-10n, -4n, 3n],
  [10n, 3n, 3n],
  [0n, -5n, 0n],
])("%d / %d is rounded to %d, halves away from zero", (over, under, rounded) => {
  expect(roundedQuotient(over, under)).toBe(rounded);
});
