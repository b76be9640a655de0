import { applyPlan } from "../../src/excel/applyPlan";
import { deleteMarks } from "../../src/excel/deleteMarks";
import { markCells } from "../../src/excel/markCells";
import { fill, openRealExcel, type RealExcel } from "./realExcel";

/** What src/excel writes as one step of Ctrl+Z. Run in an Excel that refuses it: tests/actions/otherExcels.test.ts. */
let excel: RealExcel;
beforeEach(() => {
  excel = openRealExcel();
  fill(excel.sheet, "A1", [["1", "2", 3]]);
});
afterEach(() => excel.dispose());

test("a plan is written all the same, and whole", async () => {
  const change = (column: number) => ({
    row: 0,
    column,
    before: { value: `${column + 1}`, formula: `${column + 1}` },
    after: { kind: "number" as const, value: column + 1 },
  });
  expect(await applyPlan({ sheet: "Blad1", changes: [change(0), change(1)] })).toEqual({ kind: "written" });
  expect(["A1", "B1"].map((cell) => excel.content(cell).value)).toEqual([1, 2]);
});

test("cells are marked once, and the marks taken away", async () => {
  const marks = [{ address: "A1", tone: "error" as const }];
  await markCells("Blad1", marks);
  await markCells("Blad1", marks);
  expect(excel.sheet.conditionalFormats).toHaveLength(1);
  await deleteMarks();
  expect(excel.sheet.conditionalFormats).toEqual([]);
});
