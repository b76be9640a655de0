import { createWorkbook } from "../../workbench/workbook";

const B4 = { row: 3, column: 1 };
const NBSP = "\u00a0";

function sheetNamed(name = "Blad1") {
  return createWorkbook("Prov.xlsx").addSheet(name);
}

describe("a cell", () => {
  it.each([
    [146955, "#,##0", `146${NBSP}955`],
    [-1651.4, "#,##0.0", `-1${NBSP}651,4`],
    [0.953, "0.0%", "95,3%"],
    [1234.5, "General", "1234,5"],
    [45678, "m/d/yyyy", "2025-01-21"],
    [true, "General", "SANT"],
    [false, "General", "FALSKT"],
    [null, "#,##0", ""],
    ["146 955", "#,##0", "146 955"],
    [{ error: "#REF!" }, "General", "#REFERENS!"],
    [{ error: "#DIV/0!" }, "#,##0", "#DIVISION/0!"],
    [{ error: "#VALUE!" }, "General", "#VÄRDEFEL!"],
    [{ error: "#N/A" }, "General", "#SAKNAS!"],
    [{ error: "#NAME?" }, "General", "#NAMN?"],
    [{ error: "#NUM!" }, "General", "#OGILTIGT!"],
    [{ error: "#NULL!" }, "General", "#SKÄRNING!"],
    [5, 'kr" ', "5"],
  ])("that holds %j in the format %s shows %s", (value, format, shown) => {
    const sheet = sheetNamed();
    sheet.setContent(B4, { value });
    sheet.setFormat(B4, format);
    expect(sheet.text(B4)).toBe(shown);
  });

  it("tells the text #REF! from the error #REF!", () => {
    const sheet = sheetNamed();
    sheet.setContent(B4, { value: "#REF!" });
    expect(sheet.text(B4)).toBe("#REF!");
    expect(sheet.content(B4).value).toBe("#REF!");
  });

  it("has no result yet when a formula has just been written", () => {
    const sheet = sheetNamed();
    sheet.setContent(B4, { value: 7, formula: "=SUM(B2:B3)" });
    expect(sheet.content(B4)).toEqual({ value: null, formula: "=SUM(B2:B3)" });
  });

  it("loses its formula when a value is written over it", () => {
    const sheet = sheetNamed();
    sheet.setContent(B4, { value: null, formula: "=1+1" });
    sheet.setContent(B4, { value: 2 });
    expect(sheet.content(B4)).toEqual({ value: 2 });
  });

  it("goes back to the default look part by part", () => {
    const sheet = sheetNamed();
    sheet.setStyle(B4, { fill: "#FFFF00", bold: true });
    sheet.setStyle(B4, { fill: undefined });
    expect(sheet.style(B4)).toEqual({ bold: true });
    sheet.setStyle(B4, { bold: undefined });
    expect(sheet.usedArea(false)).toBeNull();
  });
});

describe("the used area", () => {
  it("leaves cells out that are only formatted, when values are asked for", () => {
    const sheet = sheetNamed();
    sheet.setContent({ row: 2, column: 1 }, { value: "a" });
    sheet.setContent({ row: 5, column: 3 }, { value: 0 });
    sheet.setStyle({ row: 40, column: 9 }, { fill: "#FF0000" });
    expect(sheet.usedArea(true)).toEqual({ row: 2, column: 1, rows: 4, columns: 3 });
    expect(sheet.usedArea(false)).toEqual({ row: 2, column: 1, rows: 39, columns: 9 });
  });

  it("shrinks when the outermost value is taken away", () => {
    const sheet = sheetNamed();
    sheet.setContent({ row: 0, column: 0 }, { value: 1 });
    sheet.setContent({ row: 9, column: 9 }, { value: 1 });
    sheet.clear({ row: 9, column: 9, rows: 1, columns: 1 }, "Contents");
    expect(sheet.usedArea(true)).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
  });

  it("is null on a sheet without any value", () => {
    expect(sheetNamed().usedArea(true)).toBeNull();
  });
});

describe("clearing", () => {
  it.each([
    ["Contents", { value: null }, "0.0", { bold: true }],
    ["Formats", { value: 5 }, "General", {}],
    ["All", { value: null }, "General", {}],
  ] as const)("%s leaves the rest as it was", (what, content, format, style) => {
    const sheet = sheetNamed();
    sheet.setContent(B4, { value: 5 });
    sheet.setFormat(B4, "0.0");
    sheet.setStyle(B4, { bold: true });
    sheet.clear({ row: 0, column: 0, rows: 1048576, columns: 16384 }, what);
    expect(sheet.content(B4)).toEqual(content);
    expect(sheet.format(B4)).toBe(format);
    expect(sheet.style(B4)).toEqual(style);
  });
});

it("20 000 rows of 10 columns are written and read", () => {
  const sheet = sheetNamed();
  for (let row = 0; row < 20000; row += 1) {
    for (let column = 0; column < 10; column += 1) sheet.setContent({ row, column }, { value: row * column });
  }
  expect(sheet.usedArea(true)).toEqual({ row: 0, column: 0, rows: 20000, columns: 10 });
  let sum = 0;
  for (let row = 0; row < 20000; row += 1) {
    for (let column = 0; column < 10; column += 1) sum += Number(sheet.content({ row, column }).value);
  }
  expect(sum).toBe(((19999 * 20000) / 2) * 45);
});
