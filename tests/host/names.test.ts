import { createNodeCalculator } from "../../workbench/calculation/node";
import { openExcel, type OpenExcel } from "./openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel({ calculator: createNodeCalculator });
  [5, 7].forEach((value, row) => excel.sheet.setContent({ row, column: 0 }, { value }));
});
afterEach(() => excel.dispose());

function withNames<T>(work: (workbook: Excel.Workbook) => T): Promise<T> {
  return excel.run(async (context) => {
    const result = work(context.workbook);
    await context.sync();
    return result;
  });
}

test("A name given to cells is used by formulas, found in any case, and leads back to its cells", async () => {
  const [range, sum] = await withNames((workbook) => {
    const sheet = workbook.worksheets.getItem("Blad1");
    workbook.names.add("Budgetar", sheet.getRange("A1:A2"));
    sheet.getRange("B1").formulas = [["=SUM(Budgetar)"]];
    return [
      workbook.names.getItem("budgetar").getRange().load("address"),
      sheet.getRange("B1").load("values"),
    ];
  });
  expect(range.address).toBe("Blad1!A1:A2");
  expect(sum.values).toEqual([[12]]);
  expect(excel.workbook.definedNames).toEqual(new Map([["Budgetar", "Blad1!$A$1:$A$2"]]));
});

test("A name of a figure is changed and taken away", async () => {
  const item = await withNames((workbook) => workbook.names.add("Gräns", "=0.05").load("formula,type"));
  expect([item.formula, item.type]).toEqual(["=0.05", "String"]);
  await withNames((workbook) => (workbook.names.getItem("Gräns").formula = "=0.1"));
  expect(excel.workbook.definedNames.get("Gräns")).toBe("0.1");
  await withNames((workbook) => workbook.names.getItem("Gräns").delete());
  const gone = await withNames((workbook) => workbook.names.getItemOrNullObject("Gräns").load("name"));
  expect(gone.isNullObject).toBe(true);
});

test.each([
  ["taken", "GRÄNS", "ItemAlreadyExists"],
  ["an address", "B2", "InvalidArgument"],
  ["no word", "5 procent", "InvalidArgument"],
])("A name that is %s is refused", async (_why, name, code) => {
  await withNames((workbook) => workbook.names.add("Gräns", "=0.05"));
  await expect(withNames((workbook) => workbook.names.add(name, "=1"))).rejects.toMatchObject({ code });
});
