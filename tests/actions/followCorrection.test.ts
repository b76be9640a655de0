import { followAgain, followCorrection } from "../../src/actions";
import type { SheetProblem } from "../../src/actions/shared/outcomes";
import type { StaleReport } from "../../src/actions";
import type { Plan } from "../../src/domain/sheet/plan";
import { fill, openRealExcel, type RealExcel } from "../excel/realExcel";

const TABLE = [
  ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025"],
  ["Vuxenutbildning", 20266, 15452],
  ["Park", 1210, 1180],
];
/** B2 of the first sheet was 20 266 and is 20 066. */
const PLAN: Plan = {
  sheet: "Blad1",
  changes: [
    {
      row: 1,
      column: 1,
      before: { value: 20266, formula: 20266 },
      after: { kind: "number", value: 20066 },
    },
  ],
};

let excel: RealExcel;
let asked: string[];
beforeEach(() => {
  excel = openRealExcel();
  fill(excel.sheet, "A1", TABLE);
  fill(excel.sheet, "B2", [[20066]]);
  for (const name of ["Samlat", "Nämnden"]) fill(excel.workbook.addSheet(name), "A1", TABLE);
  asked = [];
  // Refuses nothing: only what is asked for is noted.
  excel.host.refuse("AccessDenied", {
    isForGood: true,
    when: ({ Actions, ObjectPaths }) => {
      asked.push(...Object.values(ObjectPaths).map(({ Name }) => Name), ...Actions.map(({ Name }) => Name));
      return false;
    },
  });
});
afterEach(() => excel.dispose());

const places = (report: StaleReport | SheetProblem) =>
  report.kind === "stale" ? report.items.map(({ sheet, address }) => `${sheet}!${address}`) : report.text;

test("a corrected figure is followed to every sheet that still tells the old one", async () => {
  const report = await followCorrection(PLAN);
  expect(places(report)).toEqual(["Samlat!B2", "Nämnden!B2"]);
});

test("what is mended afterwards leaves the list, and nothing is asked for that may empty Ctrl+Z", async () => {
  await followCorrection(PLAN);
  excel.workbook.sheetByName("Samlat")!.setContent({ row: 1, column: 1 }, { value: 20066 });
  asked = [];
  const before = excel.messages();
  expect(places(await followAgain(PLAN, ["Samlat", "Nämnden"]))).toEqual(["Nämnden!B2"]);
  expect(excel.messages() - before).toBe(2);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((name) => /merged|customXml/i.test(name))).toEqual([]);
});

test("a correction that has not been followed is not followed again", async () => {
  const other: Plan = { ...PLAN };
  expect((await followAgain(other, [])).kind).toBe("problem");
});
