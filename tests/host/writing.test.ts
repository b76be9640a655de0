import { createNodeCalculator } from "../../workbench/calculation/node";
import { openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel({ calculator: createNodeCalculator });
});
afterEach(() => excel.dispose());

/** Writes as the add-in does, and says what the cells then hold. */
function writeTo(address: string, write: (range: Excel.Range) => void) {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange(address);
    write(range);
    range.load("values,formulas,valueTypes,text,numberFormat");
    await context.sync();
    return range.toJSON();
  });
}

describe("What Excel makes of a value that is written", () => {
  test.each([
    ["a number", 20066, { values: [[20066]], valueTypes: [["Double"]] }],
    ["a text", "Totalt", { values: [["Totalt"]], valueTypes: [["String"]] }],
    ["a truth value", true, { values: [[true]], valueTypes: [["Boolean"]] }],
    ["text that looks like a number", "1,234.5", { values: [[1234.5]], valueTypes: [["Double"]] }],
    [
      "a Swedish number, since the API is en-US",
      "1 234,5",
      { values: [["1 234,5"]], valueTypes: [["String"]] },
    ],
    ["a percentage", "12%", { values: [[0.12]], valueTypes: [["Double"]] }],
    ["a number after an apostrophe", "'20066", { values: [["20066"]], valueTypes: [["String"]] }],
    [
      "a formula after an apostrophe",
      "'=1+1",
      { values: [["=1+1"]], formulas: [["=1+1"]], valueTypes: [["String"]] },
    ],
    ["nothing", "", { values: [[""]], valueTypes: [["Empty"]] }],
  ])("%s", async (_what, value, expected) => {
    expect(await writeTo("B8", (range) => (range.values = [[value]]))).toMatchObject(expected);
  });

  test("a cell formatted as text keeps what looks like a number or a formula as text", async () => {
    const written = await writeTo("A1:B1", (range) => {
      range.numberFormat = [["@", "@"]];
      range.values = [["20066", "=1+1"]];
    });
    expect(written).toMatchObject({ values: [["20066", "=1+1"]], valueTypes: [["String", "String"]] });
  });

  test("null leaves the cell as it is", async () => {
    excel.sheet.setContent({ row: 0, column: 0 }, { value: 7 });
    expect((await writeTo("A1:B1", (range) => (range.values = [[null, 2]]))).values).toEqual([[7, 2]]);
  });

  test("a formula has its result when it is read in the same message", async () => {
    const before = excel.roundTrips();
    const written = await writeTo("A1:A3", (range) => (range.formulas = [[20], [22], ["=SUM(A1:A2)"]]));
    expect(written).toMatchObject({ values: [[20], [22], [42]], formulas: [[20], [22], ["=SUM(A1:A2)"]] });
    expect(excel.roundTrips() - before).toBe(1);
  });

  test("a value written as an error's word is a text, and a computed error is an error", async () => {
    const written = await writeTo("A1:A2", (range) => (range.formulas = [["'#REF!"], ["=1/0"]]));
    expect(written).toMatchObject({
      values: [["#REF!"], ["#DIV/0!"]],
      valueTypes: [["String"], ["Error"]],
      text: [["#REF!"], ["#DIVISION/0!"]],
    });
  });
});

test("a large block arrives whole, though the client sends it in pieces", async () => {
  const block = Array.from({ length: 1300 }, (_, row) => [row, row * 2, `Rad ${row}`]);
  const written = await writeTo("B3:D1302", (range) => (range.values = block));
  expect(written.values).toEqual(block);
});

test("a block of another shape than the range is refused, and nothing of it is written", async () => {
  await expect(writeTo("A1:B2", (range) => (range.values = [[1, 2, 3]]))).rejects.toMatchObject({
    code: "InvalidArgument",
  });
  const tooLong = Array.from({ length: 2000 }, () => [1]);
  await expect(writeTo("A1:A1999", (range) => (range.values = tooLong))).rejects.toMatchObject({
    code: "InvalidArgument",
  });
  expect(excel.sheet.usedArea(true)).toBeNull();
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["a value", (sheet) => (sheet.getRange("A1").values = [[1]])],
  ["a formula", (sheet) => (sheet.getRange("A1").formulas = [["=1"]])],
  ["a number format", (sheet) => (sheet.getRange("A1").numberFormat = [["0"]])],
  ["a fill", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
  ["a cleared cell", (sheet) => sheet.getRange("A1").clear("Contents")],
  ["a conditional format", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
])("a protected sheet refuses %s", async (_what, write) => {
  excel.sheet.setContent({ row: 0, column: 0 }, { value: "kvar" });
  excel.sheet.isProtected = true;
  const attempt = excel.run(async (context) => {
    write(context.workbook.worksheets.getItem("Blad1"));
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code: "AccessDenied" });
  expect(excel.sheet.content({ row: 0, column: 0 })).toEqual({ value: "kvar" });
  expect(excel.sheet.conditionalFormats).toEqual([]);
});
