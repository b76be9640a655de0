import { openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
  excel.sheet.setContent({ row: 1, column: 1 }, { value: 20266 });
});
afterEach(() => excel.dispose());

describe("Objects that do not exist", () => {
  test("are null objects, and so is everything that is asked of them", async () => {
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Borta");
      const range = sheet.getRange("A1");
      const used = context.workbook.worksheets.add("Tomt").getUsedRangeOrNullObject(true);
      range.load("values");
      used.load("address");
      sheet.activate();
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, used.isNullObject]).toEqual([true, true, true]);
    });
    expect(excel.workbook.activeSheet.name).toBe("Blad1");
  });

  test("refuse to have a property set", async () => {
    const attempt = excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Borta").getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "InvalidObjectPath" });
  });
});

describe("An error", () => {
  test("says where it arose, and what stands before it is done", async () => {
    const attempt = excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Blad1").getRange("A1").values = [["skrivet"]];
      worksheets.getItem("Borta").getRange("A1").values = [["aldrig"]];
      worksheets.getItem("Blad1").getRange("A2").values = [["inte heller"]];
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: {
        errorLocation: "WorksheetCollection.getItem",
        statement: "var worksheet1 = worksheets.getItem(...);",
      },
    });
    expect(excel.sheet.content({ row: 0, column: 0 })).toEqual({ value: "skrivet" });
    expect(excel.sheet.content({ row: 1, column: 0 })).toEqual({ value: null });
  });

  test.each<[string, (context: Excel.RequestContext) => void]>([
    ["an object", ({ workbook }) => workbook.worksheets.getItem("Blad1").comments.load("items")],
    ["a method", ({ workbook }) => workbook.worksheets.getItem("Blad1").getRange("A1").insert("Down")],
    ["a property", ({ workbook }) => workbook.worksheets.getItem("Blad1").load("standardHeight")],
  ])("%s that the stand-in does not know is refused by name", async (_what, use) => {
    const attempt = excel.run(async (context) => {
      use(context);
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringMatching(/Comments|Insert|StandardHeight/),
    });
  });

  test("comes with a chart sheet as the active tab, which is no worksheet", async () => {
    excel.workbook.activate(excel.workbook.insertSheet("Diagram1", "chart").id);
    const attempt = excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getActiveWorksheet" },
    });
  });
});

describe("Ranges that the add-in holds on to", () => {
  test("work from one message to the next, and are let go of when it is done", async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("B2");
      range.load("address");
      await context.sync();
      expect(excel.host.keptReferences).toBe(1);
      range.values = [[20066]];
      await context.sync();
      expect(range.address).toBe("Blad1!B2");
    });
    await excel.settle();
    expect(excel.sheet.content({ row: 1, column: 1 })).toEqual({ value: 20066 });
    expect(excel.host.keptReferences).toBe(0);
  });

  test("are not kept when they are let go of before the message is sent", async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("B2").load("values").untrack();
      await context.sync();
      expect(excel.host.keptReferences).toBe(0);
    });
  });
});

describe("A load", () => {
  test("answers what was asked for and nothing else", async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("B2").load("values");
      await context.sync();
      expect(range.values).toEqual([[20266]]);
      expect(() => range.text).toThrow(/property .text. is not available/i);
    });
  });

  test.each([["items/name"], ["items/id,items/name"], ["name"]])(
    "of a list (%s) answers its items, chart sheets left out",
    async (names) => {
      excel.workbook.insertSheet("Diagram1", "chart");
      excel.workbook.addSheet("Nämnd");
      await excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load(names);
        await context.sync();
        expect(worksheets.items.map(({ name }) => name)).toEqual(["Blad1", "Nämnd"]);
      });
    },
  );

  test("reaches through objects, given as a path or as a tree", async () => {
    excel.sheet.setStyle({ row: 1, column: 1 }, { fill: "#FFEE00", bold: true });
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const byPath = sheet.getRange("B2").load("format/fill/color,worksheet/name");
      const byTree = sheet.getRange("B2").load({ format: { font: { bold: true } } });
      await context.sync();
      expect(byPath.format.fill.color).toBe("#FFEE00");
      expect(byPath.worksheet.name).toBe("Blad1");
      expect(byTree.format.font.bold).toBe(true);
    });
  });

  test("without names answers every property the stand-in knows", async () => {
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("B2").load();
      await context.sync();
      expect([range.address, range.values, range.rowIndex]).toEqual(["Blad1!B2", [[20266]], 1]);
    });
  });
});
