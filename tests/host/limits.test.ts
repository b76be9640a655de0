import { openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => excel.dispose());

function on<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
  return excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem("Blad1"), context);
    await context.sync();
    return result;
  });
}
const refused = (code: string) => ({ code });

describe("What Excel has no room for is refused", () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["a column beyond XFD", (sheet) => sheet.getRange("XFE1").load("address")],
    ["a row beyond the last", (sheet) => sheet.getRange("A1048577").load("address")],
    [
      "a range that leaves the sheet",
      (sheet) => sheet.getRangeByIndexes(1_048_570, 0, 10, 1).load("address"),
    ],
    ["a list of addresses with semicolons", (sheet) => sheet.getRanges("A1;B2").load("address")],
    [
      "a list of addresses beyond 8 192 characters",
      (sheet) => sheet.getRanges("A1,".repeat(3000) + "A1").load("address"),
    ],
    ["a colour that is none", (sheet) => (sheet.getRange("A1").format.fill.color = "ljusröd")],
    ["a column wider than 255 characters", (sheet) => (sheet.getRange("A1").format.columnWidth = 2000)],
    ["a row higher than 409 points", (sheet) => (sheet.getRange("A1").format.rowHeight = 410)],
    [
      "a conditional format whose formula cannot be read",
      (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=A1;B1"),
    ],
    [
      "a list of words longer than 255 characters",
      (sheet) =>
        (sheet.getRange("A1").dataValidation.rule = {
          list: { inCellDropDown: true, source: "x".repeat(256) },
        }),
    ],
    [
      "a heading of a message longer than 32 characters",
      (sheet) => {
        const { dataValidation } = sheet.getRange("A1");
        dataValidation.rule = { decimal: { operator: "Between", formula1: 0, formula2: 1 } };
        dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "x".repeat(33), message: "" };
      },
    ],
    [
      "an XML part that is not well-formed",
      (_sheet, { workbook }) => workbook.customXmlParts.add("<a><b></a>").load("id"),
    ],
    ["a scale below 10 per cent", (sheet) => (sheet.pageLayout.zoom = { scale: 5 })],
    [
      "half a page",
      (sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 0.5, verticalFitToPages: 0 }),
    ],
    ["a sheet without a name", (_sheet, { workbook }) => workbook.worksheets.add("").load("id")],
    [
      "the name of the list of changes",
      (_sheet, { workbook }) => workbook.worksheets.add("Historik").load("id"),
    ],
    ["the same in English, given later", (sheet) => (sheet.name = "History")],
  ])("%s", async (_what, work) => {
    await expect(on(work)).rejects.toMatchObject(refused("InvalidArgument"));
  });
});

describe("A hidden sheet", () => {
  beforeEach(() => {
    excel.workbook.addSheet("Dolt").visibility = "Hidden";
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["put in front", (sheet) => sheet.activate()],
    ["selected in", (sheet) => sheet.getRange("A1").select()],
  ])("is not %s", async (_what, work) => {
    await expect(
      on((_sheet, { workbook }) => work(workbook.worksheets.getItem("Dolt"))),
    ).rejects.toMatchObject(refused("InvalidOperation"));
    expect(excel.workbook.activeSheet.name).toBe("Blad1");
  });

  test("that is very hidden is not taken away before it is shown", async () => {
    excel.workbook.sheetByName("Dolt")!.visibility = "VeryHidden";
    await expect(
      on((_sheet, { workbook }) => workbook.worksheets.getItem("Dolt").delete()),
    ).rejects.toMatchObject(refused("GeneralException"));
  });
});

describe("A protected sheet", () => {
  beforeEach(() => {
    excel.sheet.isProtected = true;
    excel.sheet.setStyle({ row: 1, column: 1 }, { isUnlocked: true });
  });

  test("says which cells are locked", async () => {
    const [open, shut, both] = await on((sheet) =>
      ["B2", "B3", "B2:B3"].map((address) => sheet.getRange(address).format.protection.load("locked")),
    );
    expect([open!.locked, shut!.locked, both!.locked]).toEqual([false, true, null]);
  });

  test("takes a value in an unlocked cell, and refuses its number format and its fill", async () => {
    await on((sheet) => (sheet.getRange("B2").values = [[5]]));
    expect(excel.sheet.content({ row: 1, column: 1 }).value).toBe(5);
    const writes: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet: Excel.Worksheet) => (sheet.getRange("B2").numberFormat = [["0"]]),
      (sheet: Excel.Worksheet) => (sheet.getRange("B2").format.fill.color = "#FF0000"),
      (sheet: Excel.Worksheet) => (sheet.getRange("B2:B3").values = [[1], [2]]),
    ];
    for (const write of writes) await expect(on(write)).rejects.toMatchObject(refused("AccessDenied"));
  });

  test("lets cells be formatted where that was allowed, and says so", async () => {
    excel.sheet.protectionAllows = new Set(["formatCells"]);
    const protection = await on((sheet) => {
      sheet.getRange("B3").numberFormat = [["0"]];
      return sheet.protection.load("protected,options");
    });
    expect(protection.options).toMatchObject({ allowFormatCells: true, allowFormatColumns: false });
    expect(excel.sheet.format({ row: 2, column: 1 })).toBe("0");
  });
});

describe("A workbook whose structure is protected", () => {
  beforeEach(() => {
    excel.workbook.addSheet("Två");
    excel.workbook.isStructureProtected = true;
  });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ["a new sheet", (_sheet, { workbook }) => workbook.worksheets.add("Ny").load("id")],
    ["another name", (sheet) => (sheet.name = "Annat")],
    ["another place", (sheet) => (sheet.position = 1)],
    ["that one is hidden", (sheet) => (sheet.visibility = "Hidden")],
    ["that one is taken away", (sheet) => sheet.delete()],
  ])("refuses %s", async (_what, work) => {
    await expect(on(work)).rejects.toMatchObject(refused("AccessDenied"));
    expect(excel.workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Blad1", "Visible"],
      ["Två", "Visible"],
    ]);
  });

  test("says so, and lets its cells be written", async () => {
    const protection = await on((sheet, { workbook }) => {
      sheet.getRange("A1").values = [[1]];
      return workbook.protection.load("protected");
    });
    expect(protection.protected).toBe(true);
  });
});

test("A workbook opened for reading only says so, and takes writes: it is the saving that is refused", async () => {
  excel.workbook.isReadOnly = true;
  const workbook = await on((sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    return context.workbook.load("readOnly");
  });
  expect(workbook.readOnly).toBe(true);
  expect(excel.sheet.content({ row: 0, column: 0 }).value).toBe(1);
});
