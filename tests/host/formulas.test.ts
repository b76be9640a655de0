import { createNodeCalculator } from "../../workbench/calculation/node";
import { openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel({ calculator: createNodeCalculator });
  excel.workbook.addSheet("Mitt blad");
});
afterEach(() => excel.dispose());

function writeFormula(formula: string): Promise<unknown> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("D1");
    range.formulas = [[formula]];
    range.load("values");
    await context.sync();
    return range.values[0]![0] as unknown;
  });
}

const nested = (levels: number) => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;
const padded = (length: number) => `=1${"+1".repeat(length)}`.slice(0, length);

describe("A formula that Excel refuses when it is entered is refused, and nothing is written", () => {
  test.each([
    ["with semicolons between its arguments", "=SUM(A1;B1)"],
    ["that is not closed", "=SUM(A1"],
    ["that is no formula", "=)("],
    ["to a sheet whose name needs quotes", "=Mitt blad!A1"],
    ["to a sheet that is not there", "=Borta!A1"],
    ["with a decimal comma", "=A1*1,5"],
    ["with a typographical minus", "=A1−B1"],
    ["with too few arguments", "=ROUND(A1)"],
    ["with too many arguments", "=PI(1)"],
    ["with a text of more than 255 characters", `="${"x".repeat(256)}"`],
    ["with functions 65 levels deep", nested(65)],
    ["of more than 8 192 characters", padded(8193)],
    ["with an array of ragged rows", "={1,2;3}"],
    ["that begins twice", "==A1"],
  ])("%s", async (_what, formula) => {
    await expect(writeFormula(formula)).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(excel.sheet.usedArea(true)).toBeNull();
  });
});

describe("A formula that Excel takes is taken", () => {
  test.each([
    ["with a quoted sheet", "='Mitt blad'!A1+1", 1],
    ["with a text of 255 characters", `=LEN("${"x".repeat(255)}")`, 255],
    ["with functions 64 levels deep", nested(64), 1],
    ["with an argument left out", "=IF(A1,,7)", 7],
    ["with an array", "=SUM({1,2;3,4})", 10],
    ["with spaces", "= SUM( 1 , 2 )", 3],
  ])("%s", async (_what, formula, value) => {
    expect(await writeFormula(formula)).toBe(value);
  });

  test("with names of its own, which the engine here does not compute and which are no unknown names", async () => {
    expect(await writeFormula("=LET(a,2,a+1)")).toBe("");
  });

  test.each([
    ["a Swedish function", "=SUMMA(A1:A2)"],
    ["a misspelt function", "=SUMM(A1:A2)"],
    ["a name that nobody has given", "=Budget*2"],
    ["a column beyond the last one", "=XFE1"],
  ])("%s is shown as #NAME?", async (_what, formula) => {
    expect(await writeFormula(formula)).toBe("#NAME?");
  });
});

describe("What a formula that fills several cells cannot fill is #SPILL!", () => {
  const spill = (address: string) =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange(address);
      range.formulas = [["=SEQUENCE(3)"]];
      range.load("values");
      await context.sync();
      return range.values[0]![0] as unknown;
    });

  test("cells that hold something", async () => {
    excel.sheet.setContent({ row: 2, column: 0 }, { value: "kvar" });
    expect(await spill("A1")).toBe("#SPILL!");
    expect(excel.sheet.content({ row: 1, column: 0 })).toEqual({ value: null });
  });

  test("a merged area", async () => {
    excel.sheet.merges = [{ row: 1, column: 0, rows: 1, columns: 2 }];
    expect(await spill("A1")).toBe("#SPILL!");
    expect(excel.sheet.content({ row: 1, column: 0 })).toEqual({ value: null });
  });

  test("a table, also from inside it, and what depends on it is an error too", async () => {
    const area = { row: 0, column: 0, rows: 5, columns: 2 };
    excel.sheet.tables = [
      { id: "1", name: "Tabell1", area, showHeaders: true, showTotals: false, isFiltered: false },
    ];
    excel.sheet.setContent({ row: 0, column: 3 }, { value: null, formula: "=A2" });
    expect(await spill("A2")).toBe("#SPILL!");
    expect(excel.sheet.content({ row: 0, column: 3 }).value).toEqual({ error: "#SPILL!" });
    expect(excel.sheet.content({ row: 2, column: 0 })).toEqual({ value: null });
  });
});
