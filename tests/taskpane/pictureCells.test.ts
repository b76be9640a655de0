import { inParts, narrowed } from "../../src/taskpane/components/pictureCells";

const MOST = 54;

describe("The picture of a wide sheet, enlarged", () => {
  test.each([
    [[34, 16, 16, 16, 40]],
    [[20, 10, 10]],
    [[60, 80, 9, 9, 9, 9, 9, 9, 9]],
    [[12]],
    [[22, 32, 32, 1]],
  ])("of columns %j shows each of them once, beside the names of its rows, and never too wide", (widths) => {
    const narrow = narrowed(widths, MOST);
    const parts = inParts(narrow, MOST);
    expect(parts.flatMap((part) => part.slice(1))).toEqual(widths.slice(1).map((_, index) => index + 1));
    for (const part of parts) {
      expect(part[0]).toBe(0);
      expect(part.reduce((all, column) => all + narrow[column]!, 0)).toBeLessThanOrEqual(MOST);
    }
  });

  test("puts side by side what fits", () => {
    expect(inParts(narrowed([34, 16, 16, 16, 40], MOST), MOST)).toEqual([
      [0, 1, 2],
      [0, 3],
      [0, 4],
    ]);
  });
});
