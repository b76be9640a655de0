import { activeSheet, showSheet } from "../../src/actions";
import type { RealExcel } from "../excel/realExcel";
import { tranas } from "../taskpane/support/sheets";
import { openWithSheets } from "./realWorkbook";

let excel: RealExcel;
beforeEach(() => {
  excel = openWithSheets(tranas("Ett"), tranas("Två"));
});
afterEach(() => excel.dispose());

test("a sheet is opened by its name in one round trip, and is then the active one", async () => {
  expect(await activeSheet()).toBe("Ett");
  const before = excel.messages();
  expect(await showSheet("Två")).toBeNull();
  expect(excel.messages() - before).toBe(1);
  expect(await activeSheet()).toBe("Två");
});

test("a sheet that is gone gets a plain answer", async () => {
  expect(await showSheet("Tre")).toMatchObject({ kind: "problem", what: "notFound" });
});

test("where Excel does not answer, no sheet is named and nothing fails", async () => {
  excel.refuse(() => true, "AccessDenied");
  expect(await activeSheet()).toBeNull();
});
