import { explainCell } from "../../src/domain/explainCell";
import { cellAddress, parseAddress } from "../../src/domain/sheet/address";
import { positionOf } from "../../src/domain/tables/cellOf";
import { printedGrid } from "../support/printedGrid";

const GRID = printedGrid(
  [
    ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
    ["Skola", "20 066", "15 452", "4 614"],
    ["Vård", "5 913", "4 078", "1 835"],
    ["Park", "840", "910", "−70"],
    ["Totalt", "26 819", "20 440", "6 379"],
    ["Anm. siffrorna är preliminära", "", "", ""],
  ],
  1,
);

/** "crossFooting D2 = B2, C2", the cell itself in front where it is what the others give. */
function standsIn(address: string): string[] | null {
  const found = explainCell(GRID, parseAddress(address)!);
  const at = (cell: Parameters<typeof positionOf>[0]) => cellAddress(positionOf(cell));
  return (
    found &&
    found.standsIn.map(
      ({ check: { kind, target, terms }, isTarget }) =>
        `${isTarget ? "is" : "in"} ${kind} ${at(target)} = ${terms.map(at).join(", ")}`,
    )
  );
}

describe("explaining a cell", () => {
  it("names the total and the deviation that a figure is a part of", () => {
    expect(standsIn("B2")).toEqual(["in footing B5 = B2, B3, B4", "in crossFooting D2 = B2, C2"]);
  });

  it("puts first what a total or a deviation is the result of", () => {
    expect(standsIn("B5")).toEqual(["is footing B5 = B2, B3, B4", "in crossFooting D5 = B5, C5"]);
    expect(standsIn("D5")?.sort()).toEqual(["is crossFooting D5 = B5, C5", "is footing D5 = D2, D3, D4"]);
  });

  it("is nothing for a label, a heading, a blank cell and a cell outside the table", () => {
    expect(["A2", "B1", "B6", "H40"].map(standsIn)).toEqual([null, null, null, null]);
  });
});
