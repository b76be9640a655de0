import { checkSheet } from "../../src/domain/checkSheet";
import { measureOneError, measureTwoErrors, namesCell } from "./localising";
import { largeSheet } from "./size";
import { oneErrorTargets, twoErrorTargets } from "./targets";

const missed = (targets: readonly { text: string; isReached: boolean }[]) =>
  targets.filter(({ isReached }) => !isReached).map(({ text }) => text);

describe("In tables never seen before, without rules by hand", () => {
  test("a wrong figure is named with its right value, and clean tables are left in peace", () => {
    const figures = measureOneError(200, 11);
    expect(missed(oneErrorTargets(figures))).toEqual([]);
    expect(figures.wronglyNamed).toBeLessThanOrEqual(2);
  });

  test("two wrong figures are both named", () => {
    expect(missed(twoErrorTargets(measureTwoErrors(200, 11)))).toEqual([]);
  });

  test("fifty wrong figures on a large sheet are named, nearly all", () => {
    const { grid, wrong } = largeSheet(2_000, 50);
    const { findings } = checkSheet(grid);
    const named = wrong.filter((cell) => findings.some((finding) => namesCell(finding, cell)));
    expect(named.length).toBeGreaterThanOrEqual(48);
  });
});
