import { gridAfter } from "../../../src/domain/formulas/gridAfter";
import type { Grid } from "../../../src/domain/sheet/grid";
import { printedGrid } from "../../support/printedGrid";

/** Rows that are added up, and a deviation that is reckoned from the totals. */
const live = printedGrid(
  [
    ["Verksamhet", "Budget", "Utfall", "Avvikelse"],
    ["Skola", "100,1", "90,4", "9,7"],
    ["Vård", "200,2", "210,3", "-10,1"],
    ["Totalt", "300,3", "300,7", "-0,4"],
  ],
  1,
  {
    formulas: new Map([
      ["1,3", "=B2-C2"],
      ["3,1", "=SUM(B2:B3)"],
      ["3,2", "=SUM(C2:C3)"],
      ["3,3", "=B4-C4"],
    ]),
  },
);
const at = (grid: Grid, row: number, column: number) => grid.values[row]![column];

describe("A sheet as it would be with another figure typed into it", () => {
  const after = gridAfter(live, [{ row: 1, column: 1, value: 100.3, text: "100,3" }]);

  test("has the figure, and what is added and subtracted from it, to the last decimal", () => {
    expect(at(after, 1, 1)).toBe(100.3);
    expect(after.texts[1]![1]).toBe("100,3");
    expect(at(after, 1, 3)).toBe(9.9);
    expect(at(after, 3, 1)).toBe(300.5);
    expect(at(after, 3, 3)).toBe(-0.2);
  });

  test("keeps what is not reckoned from it, and every formula", () => {
    expect(at(after, 3, 2)).toBe(300.7);
    expect(after.formulas[3]).toEqual(live.formulas[3]);
    expect(at(live, 1, 1)).toBe(100.1);
  });
});
