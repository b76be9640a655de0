import { addPlannedSheet, compareWithEarlier, type ChosenFile, type VersionReport } from "../../src/actions";
import { createWorkbook } from "../../workbench/workbook";
import { exportXlsx } from "../../workbench/xlsx";
import type { Grid } from "../../src/domain/sheet/grid";
import { fill, snapshot, type RealExcel } from "../excel/realExcel";
import { printedGrid } from "../support/printedGrid";
import { openWithSheets } from "./realWorkbook";

/** Numbers are written with no-break spaces and a true minus. */
const typed = (text: string) => text.replace(/\u00A0/g, " ").replace(/\u2212/g, "-");

const MARCH = [
  ["Verksamhet (tkr)", "Budget 2025", "Prognos 2025"],
  ["Förskola", "12 400", "12 650"],
  ["Grundskola", "31 050", "30 900"],
  ["Kulturskola", "2 150", "2 150"],
  ["Totalt", "45 600", "45 700"],
];
const APRIL = [
  ["Verksamhet (tkr)", "Budget 2025", "Prognos 2025"],
  ["Förskola", "12 400", "12 650"],
  ["Fritidshem", "5 200", "5 350"],
  ["Grundskola", "31 050", "30 400"],
  ["Totalt", "48 650", "48 400"],
];

const sheetOf = (rows: string[][], sheet = "Drift") => printedGrid(rows, 1, { sheet });

async function fileOf(...grids: readonly Grid[]): Promise<ChosenFile> {
  const workbook = createWorkbook("mars.xlsx");
  for (const grid of grids)
    fill(
      workbook.addSheet(grid.sheet),
      "A1",
      grid.values.map((row) => row.map((value) => (value === "" ? null : value))),
    );
  const bytes = await exportXlsx(workbook);
  return { name: "Drift mars.xlsx", size: bytes.byteLength, arrayBuffer: async () => bytes };
}

let excel: RealExcel;
afterEach(() => excel.dispose());

async function report(...given: Parameters<typeof compareWithEarlier>): Promise<VersionReport> {
  const outcome = await compareWithEarlier(...given);
  if (outcome.kind === "problem") throw new Error(JSON.stringify(outcome));
  return outcome;
}

describe("Ändrat sedan tidigare version", () => {
  beforeEach(() => {
    excel = openWithSheets(sheetOf(APRIL), sheetOf(MARCH, "Kopia"));
  });

  test("tells row by row what is not as it was in a file, and reads the workbook in two round trips", async () => {
    const before = excel.messages();
    const { summary, sheets, lines } = await report({
      file: await fileOf(sheetOf(MARCH), sheetOf(MARCH, "Kopia")),
    });
    await excel.settle();
    expect(excel.messages() - before).toBe(2);
    expect(summary).toBe("Sedan Drift mars.xlsx: en ändring, ett tillägg och en borttagning.");
    expect(sheets.map(({ title }) => title)).toEqual(["Drift"]);
    const told = sheets[0]!.lines.map(({ row, column, old, now, difference }) =>
      typed([row, column, old, now, difference].join(" | ")),
    );
    expect(told).toEqual([
      "Fritidshem |  |  | 5 200 · 5 350 | ",
      "Kulturskola |  | 2 150 · 2 150 |  | ",
      "Grundskola | Prognos 2025 | 30 900 | 30 400 | -500",
      "Totalt | Budget 2025 | 45 600 | 48 650 | +3 050",
      "Totalt | Prognos 2025 | 45 700 | 48 400 | +2 700",
    ]);
    expect(lines).toHaveLength(5);
  });

  test("tells which rows a total has changed by", async () => {
    const { sheets } = await report({ file: await fileOf(sheetOf(MARCH)), sheets: ["Drift"] });
    expect(
      sheets[0]!.totals.map(({ name, difference, parts }) => typed([name, difference, ...parts].join(" | "))),
    ).toEqual([
      "Totalt, Budget 2025 | +3 050 | Fritidshem +5 200 (ny) | Kulturskola -2 150 (borttagen)",
      "Totalt, Prognos 2025 | +2 700 | Fritidshem +5 350 (ny) | Kulturskola -2 150 (borttagen) | Grundskola -500",
    ]);
  });

  test("says so when a total has not followed its rows", async () => {
    excel.setContent("C5", { value: 48_600 });
    const { sheets } = await report({ file: await fileOf(sheetOf(MARCH)), sheets: ["Drift"] });
    expect(typed(sheets[0]!.totals[1]!.unexplained ?? "")).toBe(
      "+200 kommer inte av raderna. Kontrollera bladet.",
    );
  });

  test("compares two sheets of the workbook, and says so when nothing is new", async () => {
    const { sheets } = await report({ earlierSheet: "Kopia", sheet: "Drift" });
    expect(sheets[0]).toMatchObject({ sheet: "Drift", title: "Drift (tidigare Kopia)" });
    const same = await report({ file: await fileOf(sheetOf(MARCH, "Kopia")), sheets: ["Kopia"] });
    expect(same).toMatchObject({
      summary: "Inget har ändrats sedan Drift mars.xlsx.",
      sheets: [],
      plan: null,
    });
    expect(await compareWithEarlier({ earlierSheet: "Drift", sheet: "Drift" })).toMatchObject({
      text: "Välj två olika blad.",
    });
  });

  test("writes the changes as a sheet when it is told to, differences as formulas, and takes it away again", async () => {
    const before = excel.workbook.sheets.map(snapshot);
    const { plan } = await report({ file: await fileOf(sheetOf(MARCH)), sheets: ["Drift"] });
    expect(excel.workbook.sheets.map(snapshot)).toEqual(before);
    const written = await addPlannedSheet(plan!);
    const sheet = excel.workbook.sheetByName("Ändrat")!;
    const row = (r: number) => Array.from({ length: 7 }, (_, column) => sheet.content({ row: r, column }));
    expect(row(6).map(({ value, formula }) => formula ?? value)).toEqual([
      "Drift",
      "Grundskola",
      "Prognos 2025",
      30_900,
      30_400,
      "=N(E7)-N(D7)",
      "C4",
    ]);
    if (!written.ok || !written.undo) throw new Error("not written");
    await written.undo();
    expect(excel.workbook.sheets.map(snapshot)).toEqual(before);
  });

  test("answers with the sentence of a file that cannot be read", async () => {
    const file = { name: "a.xls", size: 3, arrayBuffer: async () => new Uint8Array([1, 2, 3]).buffer };
    expect(await compareWithEarlier({ file })).toMatchObject({
      text: "Filen är ingen Excel-arbetsbok (.xlsx).",
    });
  });
});

describe("why the forecast has moved", () => {
  const volumes = (forecast: string[]) =>
    printedGrid(
      [
        ["Placeringar (dygn)", "Budget 2025", "Prognos 2025"],
        ["Familjehem", "9 000", forecast[0]!],
        ["Institution", "3 000", forecast[1]!],
      ],
      1,
      { sheet: "Volymer" },
    );
  const prices = (forecast: string[]) =>
    printedGrid(
      [
        ["À-priser (kr per dygn)", "Budget 2025", "Prognos 2025"],
        ["Familjehem", "1 000", forecast[0]!],
        ["Institution", "4 000", forecast[1]!],
      ],
      1,
      { sheet: "À-priser" },
    );

  test("is told by volume and by price, as far as the workbook's own tables tell", async () => {
    excel = openWithSheets(volumes(["9 500", "3 100"]), prices(["1 000", "4 200"]));
    const file = await fileOf(volumes(["9 200", "3 100"]), prices(["1 000", "4 000"]));
    const { forecast } = await report({ file });
    expect(forecast.map(typed)).toEqual([
      "Volym gånger à-pris: +920 tkr, varav volym +300 och pris +620.",
      "Institution: volym 0, pris +620",
      "Familjehem: volym +300, pris 0",
    ]);
  });

  test("is not told where there are no volumes", async () => {
    excel = openWithSheets(sheetOf(APRIL));
    expect((await report({ file: await fileOf(sheetOf(MARCH)) })).forecast).toEqual([]);
  });
});
