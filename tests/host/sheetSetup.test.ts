import { openExcel, type OpenExcel } from "./openExcel";

/** The client's own list of papers is not there before the client is. */
const A4 = "A4" as Excel.PaperType;

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => excel.dispose());

function withSheet<T>(work: (sheet: Excel.Worksheet) => T): Promise<T> {
  return excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem("Blad1"));
    await context.sync();
    return result;
  });
}

describe("How a sheet is printed", () => {
  test("is set and read back: A4, orientation, one page wide, repeated headings, print area", async () => {
    const layout = await withSheet((sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = A4;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.setPrintArea("A1:F20");
      return pageLayout.load("orientation,paperSize,zoom");
    });
    expect(layout.toJSON()).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
    });
    expect(excel.sheet.setup).toEqual({
      orientation: "Landscape",
      paperSize: "A4",
      fit: { wide: 1, tall: 0 },
      isCentredAcross: true,
      titleRows: { row: 0, rows: 3 },
      printArea: { row: 0, column: 0, rows: 20, columns: 6 },
    });
  });

  test("answers Excel's defaults where nothing was set, and refuses paper it does not know", async () => {
    const layout = await withSheet((sheet) => sheet.pageLayout.load("orientation,zoom,centerHorizontally"));
    expect([layout.orientation, layout.zoom, layout.centerHorizontally]).toEqual([
      "Portrait",
      { scale: 100 },
      false,
    ]);
    const attempt = withSheet((sheet) => (sheet.pageLayout.paperSize = "Envelope9" as Excel.PaperType));
    await expect(attempt).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("Panes that stay in view", () => {
  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string, object]>([
    ["rows", (panes) => panes.freezeRows(3), "Blad1!A1:XFD3", { rows: 3, columns: 0 }],
    ["columns", (panes) => panes.freezeColumns(1), "Blad1!A1:A1048576", { rows: 0, columns: 1 }],
    ["both", (panes) => panes.freezeAt("A1:B3"), "Blad1!A1:B3", { rows: 3, columns: 2 }],
  ])("are frozen: %s", async (_what, freeze, address, frozen) => {
    const location = await withSheet((sheet) => {
      freeze(sheet.freezePanes);
      return sheet.freezePanes.getLocationOrNullObject().load("address");
    });
    expect(location.address).toBe(address);
    expect(excel.sheet.setup).toEqual({ frozen });
    await withSheet((sheet) => sheet.freezePanes.unfreeze());
    expect(excel.sheet.setup.frozen).toBeUndefined();
  });
});

test("The tab gets its colour", async () => {
  const sheet = await withSheet((one) => {
    one.tabColor = "#1f6f43";
    return one.load("tabColor");
  });
  expect(sheet.tabColor).toBe("#1F6F43");
});

describe("What may be written into cells", () => {
  test("is a list of words, with what is said to one who writes something else", async () => {
    const read = await withSheet((sheet) => {
      const validation = sheet.getRange("B2:B9").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: "Högre,Lägre,Inom" } };
      validation.errorAlert = {
        showAlert: true,
        style: "Warning",
        title: "Riktning",
        message: "Välj i listan.",
      };
      validation.prompt = { showPrompt: true, title: "Riktning", message: "Är högre bättre?" };
      return sheet.getRange("B3").dataValidation.load("rule,type,errorAlert,prompt,ignoreBlanks");
    });
    expect(read.toJSON()).toMatchObject({
      type: "List",
      rule: { list: { inCellDropDown: true, source: "Högre,Lägre,Inom" } },
      errorAlert: { showAlert: true, style: "Warning", title: "Riktning", message: "Välj i listan." },
      prompt: { showPrompt: true, title: "Riktning", message: "Är högre bättre?" },
      ignoreBlanks: true,
    });
  });

  test.each<[Excel.DataValidationRule]>([
    [{ wholeNumber: { operator: "Between", formula1: "1", formula2: "12" } }],
    [{ decimal: { operator: "GreaterThanOrEqualTo", formula1: "0" } }],
    [{ custom: { formula: "=ISNUMBER(B2)" } }],
  ])("is ruled by %j, which is read back and taken away", async (rule) => {
    const read = await withSheet((sheet) => {
      sheet.getRange("B2").dataValidation.rule = rule;
      return sheet.getRange("B2").dataValidation.load("rule");
    });
    expect(read.rule).toEqual(rule);
    await withSheet((sheet) => sheet.getRange("B2").dataValidation.clear());
    expect(excel.sheet.validations).toEqual([]);
  });

  test("has one rule a cell: a new one takes the old one's place, and a part of a rule's cells is not cut out", async () => {
    await withSheet((sheet) => {
      for (const source of ["a,b", "c,d"])
        sheet.getRange("B2:B9").dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
    expect(excel.sheet.validations.map(({ formula1 }) => formula1)).toEqual(["c,d"]);
    const attempt = withSheet((sheet) => sheet.getRange("B2").dataValidation.clear());
    await expect(attempt).rejects.toMatchObject({ code: "ApiNotFound" });
    const none = await withSheet((sheet) => sheet.getRange("D1").dataValidation.load("type,rule"));
    expect([none.type, none.rule]).toEqual(["None", {}]);
  });
});
