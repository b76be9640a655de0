import type { ConditionalFormat } from "../../workbench/workbook";
import { deleteMarks } from "../../src/excel/deleteMarks";
import { markCells } from "../../src/excel/markCells";
import { exportXlsx, openXlsx } from "../../workbench/xlsx";
import { fill, openRealExcel, snapshot, type RealExcel } from "./realExcel";

let excel: RealExcel;
const theirs: ConditionalFormat = {
  id: "{theirs}",
  areas: [{ row: 0, column: 0, rows: 9, columns: 4 }],
  formula: '=N("something else")=0',
  fill: "#00FF00",
};

beforeEach(() => {
  excel = openRealExcel();
  fill(excel.sheet, "A1", [["Budget", 1, 2, 3]]);
  excel.sheet.setStyle({ row: 0, column: 1 }, { fill: "#123456", bold: true });
  excel.sheet.conditionalFormats = [theirs];
});
afterEach(() => excel.dispose());

const formats = () => excel.sheet.conditionalFormats;
const ours = () => formats().filter(({ formula }) => formula.includes("Driftkoll"));

async function costs(trips: number, work: () => Promise<unknown>) {
  const before = excel.messages();
  await work();
  await excel.settle();
  expect(excel.messages() - before).toBe(trips);
}

describe("Marks in the sheet", () => {
  test("lie on the cells as one format for each colour and change nothing underneath", async () => {
    const cells = snapshot(excel.sheet);
    await costs(3, () =>
      markCells("Blad1", [
        { address: "B1", tone: "error" },
        { address: "D1", tone: "error" },
        { address: "A1:C1", tone: "total" },
      ]),
    );
    expect(ours().map(({ areas }) => areas)).toEqual(
      expect.arrayContaining([
        [
          { row: 0, column: 1, rows: 1, columns: 1 },
          { row: 0, column: 3, rows: 1, columns: 1 },
        ],
        [{ row: 0, column: 0, rows: 1, columns: 3 }],
      ]),
    );
    expect(ours().every(({ fill, fontColor }) => fill && fontColor)).toBe(true);
    expect(snapshot(excel.sheet)).toEqual(cells);
  });

  test("are taken away to the last one, and nobody else's format with them", async () => {
    await markCells("Blad1", [{ address: "B1", tone: "error" }]);
    await costs(3, () => deleteMarks("Blad1"));
    expect(formats()).toEqual([theirs]);
    await costs(2, () => deleteMarks("Blad1"));
    expect(formats()).toEqual([theirs]);
  });

  test("cost one round trip to look for on a sheet without such formats, and two to set", async () => {
    excel.sheet.conditionalFormats = [];
    await costs(1, () => deleteMarks("Blad1"));
    await costs(2, () => markCells("Blad1", [{ address: "B1", tone: "warning" }]));
    expect(ours()).toHaveLength(1);
  });

  test("set anew replace the earlier ones", async () => {
    await markCells("Blad1", [{ address: "B1", tone: "error" }]);
    await markCells("Blad1", [{ address: "C1", tone: "warning" }]);
    expect(ours().map(({ areas }) => areas)).toEqual([[{ row: 0, column: 2, rows: 1, columns: 1 }]]);
  });

  test("are found and taken away in a file that was saved with them, on every sheet", async () => {
    const second = excel.workbook.addSheet("Blad2");
    fill(second, "A1", [[1]]);
    await markCells("Blad1", [{ address: "B1", tone: "error" }]);
    await markCells("Blad2", [{ address: "A1", tone: "warning" }]);
    const { workbook } = await openXlsx(await exportXlsx(excel.workbook), "Öppnad.xlsx");
    excel.show(workbook);
    const marked = workbook.sheets.map((sheet) => sheet.conditionalFormats.length);
    expect(marked).toEqual([2, 1]);
    await deleteMarks();
    expect(workbook.sheets.map((sheet) => sheet.conditionalFormats.map(({ fill }) => fill))).toEqual([
      ["#00FF00"],
      [],
    ]);
  });

  test("in thousands of places fit Excel's longest list of addresses", async () => {
    excel.sheet.conditionalFormats = [];
    const marks = Array.from({ length: 4000 }, (_, row) => ({
      address: `B${2 * row + 1}`,
      tone: "error" as const,
    }));
    await costs(2, () => markCells("Blad1", marks));
    expect(ours().flatMap(({ areas }) => areas)).toHaveLength(4000);
    await deleteMarks("Blad1");
    expect(formats()).toEqual([]);
  });

  test("are refused on a protected sheet, and nothing is changed", async () => {
    excel.sheet.isProtected = true;
    await expect(markCells("Blad1", [{ address: "B1", tone: "error" }])).rejects.toMatchObject({
      code: "accessDenied",
    });
    expect(formats()).toEqual([theirs]);
  });
});
