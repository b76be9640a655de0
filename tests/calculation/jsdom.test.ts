/** @jest-environment ./tests/support/once/jsdom.js */
import { createNodeCalculator } from "../../workbench/calculation/node";
import { createWorkbook } from "../../workbench/workbook";

it("computes beside a page in jsdom too, where the pane is tested", async () => {
  const workbook = createWorkbook("Prov.xlsx", { calculator: createNodeCalculator });
  const sheet = workbook.addSheet("Drift");
  sheet.setContent({ row: 0, column: 0 }, { value: 5 });
  sheet.setContent({ row: 0, column: 1 }, { value: null, formula: "=A1*2" });
  await workbook.calculate();
  expect(sheet.content({ row: 0, column: 1 }).value).toBe(10);
  workbook.dispose();
});
