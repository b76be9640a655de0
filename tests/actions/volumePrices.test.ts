import { forecastVolumes } from "../../src/actions";
import { printedGrid } from "../support/printedGrid";
import type { RealExcel } from "../excel/realExcel";
import { openWithSheets } from "./realWorkbook";

let excel: RealExcel;
const open = (...rows: string[][]) => (excel = openWithSheets(printedGrid(rows, 1, { sheet: "Blad1" })));
afterEach(() => excel.dispose());

const BUDGET = ["Budget 2025", "Prognos 2025"];

describe("Volumes with prices in two tables", () => {
  const rows = [
    ["Vårddygn", ...BUDGET],
    ["Korttidsboende", "400", "500"],
    ["Växelvård", "100", "120"],
    [""],
    ["Internpris, kr per dygn", ...BUDGET],
    ["Korttidsboende", "2 000", "2 100"],
    ["Växelvård", "1 500", "1 600"],
    [""],
    ["Externt pris, kr per dygn", ...BUDGET],
    ["Korttidsboende", "3 000", "3 200"],
  ];

  test("are left open until it is said which is meant, and the total is not ready", async () => {
    open(...rows);
    expect(await forecastVolumes()).toMatchObject({
      ready: false,
      total: { amounts: { forecast: 192 } },
      rows: [{ label: "Korttidsboende", costs: null }, { label: "Växelvård" }],
      questions: [{ text: expect.stringContaining("har à-priser också för ”Korttidsboende”") as string }],
      // They do belong to volumes, and are not reckoned with all the same.
      remarks: expect.arrayContaining([
        expect.stringContaining("inga volymer räknas gånger dess à-priser"),
      ]) as string[],
    });
  });

  test("and are reckoned when the other table is said to be none of it", async () => {
    open(...rows);
    const asked = await forecastVolumes();
    if (asked.kind !== "forecast") throw new Error(asked.kind);
    const { key, value } = asked.questions[0]!.answers[0]!;
    expect(await forecastVolumes({ answers: { [key]: value! } })).toMatchObject({
      ready: true,
      total: { amounts: { forecast: 1242 } },
    });
  });
});

test("A heading of amounts counts what each row says that it is in", async () => {
  open(
    ["Mängd", ...BUDGET],
    ["Snöröjning, tillfällen", "10", "12"],
    ["Sand, ton", "100", "110"],
    [""],
    ["À-pris, kr", ...BUDGET],
    ["Snöröjning, kr per tillfälle", "2 000", "2 500"],
    ["Sand, kr per ton", "300", "400"],
  );
  expect(await forecastVolumes()).toMatchObject({ ready: true, total: { amounts: { forecast: 74 } } });
});

test("Terms are no budget and no forecast: what is to be done about it is said, and nothing is asked", async () => {
  open(
    ["Antal barn", "VT 2025", "HT 2025"],
    ["1–2 år", "20", "24"],
    ["3–5 år", "40", "44"],
    [""],
    ["Kr per barn och termin", "VT 2025", "HT 2025"],
    ["1–2 år", "70 000", "72 000"],
    ["3–5 år", "50 000", "52 000"],
  );
  expect(await forecastVolumes()).toMatchObject({
    kind: "problem",
    text: expect.stringContaining("Volymerna står för delar av året (VT 2025, HT 2025)") as string,
  });
});
