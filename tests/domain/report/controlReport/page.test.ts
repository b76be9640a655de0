import fc from "fast-check";
import { fairShares } from "../../../../src/domain/report/controlReport/fairShares";
import { isSealed, sealOf } from "../../../../src/domain/report/controlReport/seal";
import { wrapped } from "../../../../src/domain/report/controlReport/wrapped";

describe("The lines of a page, shared between parts,", () => {
  test("give the small ones what they need and the large ones what is left", () => {
    expect(fairShares([3, 40, 30], 43)).toEqual([3, 20, 20]);
    expect(fairShares([3, 4], 43)).toEqual([3, 4]);
    expect(fairShares([9, 9, 9], 10)).toEqual([4, 3, 3]);
    expect(fairShares([9, 9, 9], 0)).toEqual([0, 0, 0]);
  });

  test("are never more than there are, never more than is needed, and none is left while one is needed", () =>
    fc.assert(
      fc.property(fc.array(fc.nat(200)), fc.nat(300), (needs, lines) => {
        const shares = fairShares(needs, lines);
        const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
        expect(sum(shares)).toBe(Math.min(lines, sum(needs)));
        shares.forEach((share, at) => expect(share).toBeLessThanOrEqual(needs[at]!));
      }),
    ));
});

describe("A text in lines", () => {
  test("is broken between words, and inside those that are longer than a line", () => {
    expect(wrapped("Totalt bör vara 20 066", 12)).toEqual(["Totalt bör", "vara 20 066"]);
    expect(wrapped("abcdefgh ij", 3)).toEqual(["abc", "def", "gh", "ij"]);
    expect(wrapped("", 10)).toEqual([""]);
  });

  test("never leaves a figure's thousands apart", () =>
    expect(wrapped("blev 20\u00A0066", 9)).toEqual(["blev", "20\u00A0066"]));
});

describe("A sealed report", () => {
  const rows = [["Kontrollrapport"], ["Datum", "5 december 2025"], [], ["Blad", "Omdöme"]];
  const grid = (number: string) =>
    [...rows, [], ["Nummer", number]].map((row) => [0, 1, 2].map((at) => row[at] ?? ""));

  test("is known by its number", () => expect(isSealed(grid(sealOf(rows)), "Nummer")).toBe(true));

  test.each<[string, (cells: string[][]) => void]>([
    ["a word of it has been changed", (cells) => (cells[1]![1] = "6 december 2025")],
    ["somebody has written beside it", (cells) => (cells[3]![2] = "Se protokollet")],
    ["somebody has written under it", (cells) => cells.push(["Obs!", "", ""])],
    ["its number is gone", (cells) => (cells[5]![1] = "")],
    ["it has no foot", (cells) => cells.pop()],
  ])("is not ours any longer when %s", (_what, change) => {
    const cells = grid(sealOf(rows));
    change(cells);
    expect(isSealed(cells, "Nummer")).toBe(false);
  });
});
