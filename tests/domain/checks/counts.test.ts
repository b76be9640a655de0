import { checkSheet } from "../../../src/domain/checkSheet";
import { printedGrid } from "../../support/printedGrid";

/** How the columns of the total come out. */
const outcomes = (rows: string[][]) =>
  checkSheet(printedGrid(rows, 1)).checks.map(({ outcome, target }) => [target.column, outcome]);

describe("Counts among amounts", () => {
  const rows = (count: string) => [
    ["Verksamhet", count, "Kostnad tkr"],
    ["Förskola", "412", "18 211"],
    ["Grundskola", "1 288", "44 902"],
    ["Gymnasium", "603", "21 377"],
    ["Totalt", "2 304", "84 491"],
  ];
  test.each([["Antal platser"], ["Antal elever 2024"], ["Elever"]])(
    "%s: one too many is no rounding, one thousand kronor is",
    (heading) => {
      expect(outcomes(rows(heading))).toEqual([
        [0, "fails"],
        [1, "rounding"],
      ]);
    },
  );
  test("what is budgeted or counted in parts may be rounded", () => {
    expect(outcomes(rows("Budget antal platser"))).toContainEqual([0, "rounding"]);
    expect(outcomes(rows("Antal årsarbetare"))).toContainEqual([0, "rounding"]);
  });
  test("a row of counts is exact in its sum across", () => {
    const across = [
      ["Personal", "Kvinnor", "Män", "Totalt"],
      ["Antal anställda", "412", "188", "601"],
      ["Antal medarbetare med heltid", "301", "150", "451"],
      ["Årsarbetare", "388", "171", "560"],
    ];
    expect(outcomes(across)).toEqual(
      expect.arrayContaining([
        [2, "fails"],
        [2, "holds"],
        [2, "rounding"],
      ]),
    );
  });
});
