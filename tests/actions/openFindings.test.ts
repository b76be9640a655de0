import { openFindings } from "../../src/actions/shared/openFindings";
import { readWorkbookTables } from "../../src/actions/shared/readWorkbookTables";
import { driftRows } from "../headless/files";
import { fill, openRealExcel, type RealExcel } from "../excel/realExcel";

let excel: RealExcel;
beforeEach(() => void (excel = openRealExcel()));
afterEach(() => excel.dispose());

test("an approval on one sheet does not answer for another of the same shape", async () => {
  const wrong = driftRows(6, { B5: 8912 });
  fill(excel.sheet, "A1", wrong);
  fill(excel.workbook.addSheet("Blad2"), "A1", wrong);
  const tables = await readWorkbookTables();
  const names = ["Blad1", "Blad2"];
  const open = await openFindings(tables, names);
  expect(open.map(({ sheet, errors }) => [sheet, errors.length])).toEqual([
    ["Blad1", 1],
    ["Blad2", 1],
  ]);
  const { key } = open[0]!.errors[0]!;
  const approval = { key, sheet: "Blad1", reason: "Beslut", date: "2025-11-29", text: "" };
  const memory = { ...tables.memory, approvals: [approval] };
  expect((await openFindings({ ...tables, memory }, names)).map(({ sheet }) => sheet)).toEqual(["Blad2"]);
});
