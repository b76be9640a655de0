import { openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => excel.dispose());

function names(): string[] {
  return excel.workbook.sheets.map(({ name }) => name);
}

function withSheets<T>(work: (sheets: Excel.WorksheetCollection) => T): Promise<T> {
  return excel.run(async (context) => {
    const result = work(context.workbook.worksheets);
    await context.sync();
    return result;
  });
}

describe("A sheet that the add-in adds", () => {
  test("stands last, can be written to at once, is moved, renamed and hidden", async () => {
    const before = excel.roundTrips();
    await withSheets((sheets) => {
      const sheet = sheets.add("Prognos");
      sheet.getRange("A1").values = [["Volym"]];
      sheet.position = 0;
      sheet.name = "Prognos volym";
      sheet.visibility = "Hidden";
    });
    expect(excel.roundTrips() - before).toBe(1);
    expect(names()).toEqual(["Prognos volym", "Blad1"]);
    const [added] = excel.workbook.sheets;
    expect(added!.content({ row: 0, column: 0 })).toEqual({ value: "Volym" });
    expect(added!.visibility).toBe("Hidden");
  });

  test("gets a name of Excel's own where none is given", async () => {
    const sheet = await withSheets((sheets) => sheets.add().load("name,position,visibility"));
    expect(sheet.toJSON()).toMatchObject({ name: "Blad2", position: 1, visibility: "Visible" });
  });

  test.each([
    ["a name that is taken, in any case", "blad1", "ItemAlreadyExists"],
    ["a name Excel does not allow", "Drift/2025", "InvalidArgument"],
  ])("is refused with %s", async (_what, name, code) => {
    await expect(withSheets((sheets) => sheets.add(name))).rejects.toMatchObject({ code });
    await expect(
      withSheets((sheets) => {
        sheets.add("Ny").name = name;
      }),
    ).rejects.toMatchObject({ code });
    expect(names()).toEqual(["Blad1", "Ny"]);
  });

  test("is taken away again", async () => {
    await withSheets((sheets) => sheets.add("Prognos"));
    await withSheets((sheets) => sheets.getItem("Prognos").delete());
    expect(names()).toEqual(["Blad1"]);
  });
});

test("The last visible sheet is neither hidden nor taken away", async () => {
  await withSheets((sheets) => (sheets.add("Dolt").visibility = "VeryHidden"));
  await expect(withSheets((sheets) => (sheets.getItem("Blad1").visibility = "Hidden"))).rejects.toMatchObject(
    {
      code: "InvalidArgument",
    },
  );
  await expect(withSheets((sheets) => sheets.getItem("Blad1").delete())).rejects.toMatchObject({
    code: "GeneralException",
  });
  expect(names()).toEqual(["Blad1", "Dolt"]);
});

test("A place that is none is refused, and -1 is the last", async () => {
  await withSheets((sheets) => sheets.add("Sist"));
  await withSheets((sheets) => (sheets.getItem("Blad1").position = -1));
  expect(names()).toEqual(["Sist", "Blad1"]);
  await expect(withSheets((sheets) => (sheets.getItem("Blad1").position = 2))).rejects.toMatchObject({
    code: "InvalidArgument",
  });
});
