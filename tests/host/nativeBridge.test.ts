import { readSheet } from "../../src/excel/readSheet";
import { createWorkbook } from "../../workbench/workbook";
import { Host } from "../../workbench/host";
import { openNativeExcel } from "../../workbench/host/nativeBridge";

test("the real client reads a sheet in one round trip", async () => {
  const workbook = createWorkbook("Prov.xlsx");
  const sheet = workbook.addSheet("Blad1");
  sheet.setContent({ row: 0, column: 0 }, { value: "Avdelning" });
  sheet.setContent({ row: 1, column: 1 }, { value: 20266 });
  const excel = openNativeExcel(new Host(workbook));
  Object.assign(globalThis, { Excel: excel.Excel });
  const reading = await readSheet();
  await excel.settle();
  expect(excel.roundTrips()).toBe(1);
  expect(reading).toMatchObject({
    kind: "grid",
    grid: {
      sheet: "Blad1",
      values: [
        ["Avdelning", ""],
        ["", 20266],
      ],
    },
  });
});
