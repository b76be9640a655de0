import { createWorkbook } from "../../workbench/workbook";
import { conditionalLook } from "../../workbench/page/grid/conditionalLook";

const cell = { row: 7, column: 1 };
const onCell = [{ ...cell, rows: 1, columns: 1 }];

function sheetWith(...formats: { formula: string; fill: string }[]) {
  const sheet = createWorkbook("Prov.xlsx").addSheet();
  sheet.conditionalFormats = formats.map((format, index) => ({
    id: String(index),
    areas: onCell,
    ...format,
  }));
  return sheet;
}

describe("marks in the grid", () => {
  test("a cell the add-in has marked shows the mark's colour, its neighbours do not", () => {
    const sheet = sheetWith({ formula: '=N("Driftkoll: fel")=0', fill: "#FFC7CE" });
    expect(conditionalLook(sheet, cell)).toEqual({ fill: "#FFC7CE" });
    expect(conditionalLook(sheet, { row: 8, column: 1 })).toEqual({});
  });

  test("the first of two marks is the one that shows", () => {
    const sheet = sheetWith(
      { formula: 'N("a")=0', fill: "#FFC7CE" },
      { formula: 'N("b")=0', fill: "#00FF00" },
    );
    expect(conditionalLook(sheet, cell)).toEqual({ fill: "#FFC7CE" });
  });

  test("a format whose formula would have to be computed leaves the cell as it is", () => {
    expect(conditionalLook(sheetWith({ formula: "=B8>100", fill: "#FFC7CE" }), cell)).toEqual({});
  });
});
