import { openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => excel.dispose());

function on<T>(work: (sheet: Excel.Worksheet) => T): Promise<T> {
  return excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem("Blad1"));
    await context.sync();
    return result;
  });
}
const cell = (row = 0, column = 0) => ({ row, column });

describe("A text that means something else to Excel becomes that", () => {
  test.each([
    ["a date", "2026-01-15", 46037, "yyyy-mm-dd"],
    ["a day", "1-2", expect.any(Number), "m-d"],
    ["a fraction that is a day", "1/2", expect.any(Number), "m/d"],
    ["a time", "12:30", expect.closeTo(0.520833, 5), "hh:mm"],
    ["an amount in dollars", "$5", 5, "$#,##0"],
    ["an amount in parentheses", "(200)", -200, "General"],
    ["per cent after a space", "5 %", 0.05, "0%"],
    ["a truth value", "true", true, "General"],
  ])("%s", async (_what, text, value, format) => {
    await on((sheet) => (sheet.getRange("A1").values = [[text]]));
    expect(excel.sheet.content(cell()).value).toEqual(value);
    expect(excel.sheet.format(cell())).toBe(format);
  });

  test.each([
    ["+A1", "=A1"],
    ["-A1", "=-A1"],
    ["@A1", "=@A1"],
  ])("%s is the formula %s", async (text, formula) => {
    await on((sheet) => (sheet.getRange("B1").values = [[text]]));
    expect(excel.sheet.content(cell(0, 1)).formula).toBe(formula);
  });

  test("a text that begins as a formula and is none is refused", async () => {
    await expect(on((sheet) => (sheet.getRange("A1").values = [["- ej klart;"]]))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });

  test.each(["2026-01-15", "(200)", "-A1", "5 %", "Q1-3"])(
    "and stays the text it is after an apostrophe: %s",
    async (text) => {
      await on((sheet) => (sheet.getRange("A1").values = [[`'${text}`]]));
      expect(excel.sheet.content(cell())).toEqual({ value: text });
    },
  );

  test.each(["1 234,5", "26,5 mkr", "Jan-aug", "15/1/2026", " text "])(
    "and is left alone where it means nothing in English: %s",
    async (text) => {
      await on((sheet) => (sheet.getRange("A1").values = [[text]]));
      expect(excel.sheet.content(cell())).toEqual({ value: text });
    },
  );
});

test("A cell keeps at most 32 767 characters: a longer text is refused", async () => {
  await on((sheet) => (sheet.getRange("A1").values = [["x".repeat(32_767)]]));
  await expect(on((sheet) => (sheet.getRange("A1").values = [["x".repeat(32_768)]]))).rejects.toMatchObject({
    code: "InvalidArgument",
  });
});

test("A number that is none reaches Excel as nothing, and leaves the cell as it is", async () => {
  excel.sheet.setContent(cell(), { value: 7 });
  await on((sheet) => (sheet.getRange("A1:C1").values = [[NaN, Infinity, undefined]]));
  expect(excel.sheet.content(cell())).toEqual({ value: 7 });
  expect(excel.sheet.content(cell(0, 1))).toEqual({ value: null });
});

describe("Number formats are en-US", () => {
  test.each(["Standard", "åååå-MM-dd", "[Röd]0", "0;0;0;0;0", `"${"x".repeat(255)}"0`])(
    "%s is refused",
    async (format) => {
      await expect(on((sheet) => (sheet.getRange("A1").numberFormat = [[format]]))).rejects.toMatchObject({
        code: "InvalidArgument",
      });
      expect(excel.sheet.format(cell())).toBe("General");
    },
  );

  test.each([
    "General",
    "@",
    "#,##0.0;[Red]-#,##0.0",
    '#,##0 "tkr"',
    "yyyy-mm-dd",
    "[$-41D]d mmm",
    '0.0 "%å"',
  ])("%s is taken", async (format) => {
    await on((sheet) => (sheet.getRange("A1").numberFormat = [[format]]));
    expect(excel.sheet.format(cell())).toBe(format);
  });

  test("Swedish patterns that are formats in English too are shown as English means them", async () => {
    excel.sheet.setContent(cell(), { value: 1234567.5 });
    await on((sheet) => (sheet.getRange("A1").numberFormat = [["0,0"]]));
    expect(excel.sheet.text(cell())).toBe("1\u00a0234\u00a0568");
    await on((sheet) => (sheet.getRange("A1").numberFormat = [["# ##0"]]));
    expect(excel.sheet.text(cell())).not.toBe("1\u00a0234\u00a0568");
  });
});

describe("Merged cells", () => {
  beforeEach(() => {
    excel.sheet.merges = [{ row: 0, column: 0, rows: 1, columns: 3 }];
  });

  test("keep what is written to the first of them only", async () => {
    await on((sheet) => (sheet.getRange("A1:C1").values = [["Budget", "borta", 5]]));
    expect([0, 1, 2].map((column) => excel.sheet.content(cell(0, column)).value)).toEqual([
      "Budget",
      null,
      null,
    ]);
  });

  test("are not cleared in part, but whole", async () => {
    await on((sheet) => (sheet.getRange("A1").values = [["Budget"]]));
    await expect(on((sheet) => sheet.getRange("A1").clear("Contents"))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    await on((sheet) => sheet.getRange("A1:C1").clear("Contents"));
    expect(excel.sheet.content(cell()).value).toBeNull();
  });
});

test("Headings of a table are texts that no other heading has", async () => {
  const area = { row: 0, column: 0, rows: 3, columns: 4 };
  excel.sheet.tables = [
    { id: "1", name: "Tabell1", area, showHeaders: true, showTotals: false, isFiltered: false },
  ];
  await on((sheet) => (sheet.getRange("A1:D1").values = [["Budget", "budget", 2025, ""]]));
  expect([0, 1, 2, 3].map((column) => excel.sheet.content(cell(0, column)).value)).toEqual([
    "Budget",
    "budget2",
    "2025",
    "Kolumn4",
  ]);
});
