import {
  addExample,
  addPlannedSheet,
  comparePasted,
  compareWithEarlier,
  consolidateCommittees,
  forecastVolumes,
  forecastYear,
  previewTemplate,
  type ChosenFile,
  type SheetPlan,
} from "../../../src/actions";
import { createWorkbook } from "../../../workbench/workbook";
import { exportXlsx } from "../../../workbench/xlsx";
import { fill } from "../../excel/realExcel";
import { newSheet } from "../../support/newSheet";
import { printedGrid, reportGrid } from "../../support/printedGrid";
import { reportTable } from "../../support/reportTables";
import { answered, put } from "./opened";
import { playFaults, type Write } from "./playFaults";

/** The write of a sheet that a preview has shown. */
function planned(plan: () => Promise<SheetPlan>): Write {
  return {
    async prepare() {
      const shown = await plan();
      return () => addPlannedSheet(shown);
    },
  };
}

const DRIFT = [
  ["Verksamhet (tkr)", "Budget 2025", "Prognos 2025"],
  ["Förskola", "12 400", "12 650"],
  ["Grundskola", "31 050", "30 900"],
  ["Totalt", "43 450", "43 550"],
];
const COMMITTEE = (unit: string, name: string) =>
  printedGrid(
    [
      [unit],
      ["Verksamhet", "Budget jan-aug 2025", "Utfall jan-aug 2025", "Avvikelse"],
      ["Kansli", "1 000", "900", "100"],
      ["IT", "2 000", "2 150", "-150"],
      ["Summa", "3 000", "3 050", "-50"],
    ],
    1,
    { sheet: name },
  );

/** The workbook as it was in March, as a file that the user chooses. */
async function march(): Promise<ChosenFile> {
  const workbook = createWorkbook("mars.xlsx");
  const rows = DRIFT.map((row) => row.map((cell) => (cell === "30 900" ? "30 400" : cell)));
  fill(workbook.addSheet("Drift"), "A1", printedGrid(rows, 1).values);
  const bytes = await exportXlsx(workbook);
  workbook.dispose();
  return { name: "mars.xlsx", size: bytes.byteLength, arrayBuffer: () => Promise.resolve(bytes) };
}

/** Writes that add a sheet. */
playFaults({
  "new sheet": planned(() => Promise.resolve({ sheet: newSheet("Prognos"), sources: [] })),
  template: planned(() => Promise.resolve(previewTemplate("drift", { year: 2025, month: 8 })!.plan)),
  example: { prepare: () => Promise.resolve(addExample) },
  consolidation: planned(async () => {
    put(COMMITTEE("Tkr", "Kommunstyrelsen"), COMMITTEE("Mnkr", "Tekniska nämnden"));
    return answered(await consolidateCommittees()).plan;
  }),
  "forecast of the year": planned(async () => {
    put(reportGrid(reportTable("norrtalje-drift-2025"), { sheet: "Drift" }));
    const report = answered(await forecastYear("Drift"));
    if (report.kind !== "yearForecast") throw new Error(report.kind);
    return report.plan;
  }),
  "forecast of volumes": planned(async () => {
    put(
      reportGrid(reportTable("norrtalje-volymer-2025"), { sheet: "Volymer" }),
      reportGrid(reportTable("norrtalje-apris-2025"), { sheet: "À-priser" }),
    );
    const report = answered(await forecastVolumes());
    if (report.kind !== "forecast") throw new Error(report.kind);
    return report.plan;
  }),
  "changes between versions": planned(async () => {
    put(printedGrid(DRIFT, 1, { sheet: "Drift" }));
    return answered(await compareWithEarlier({ file: await march() })).plan!;
  }),
  "comparison with Kolada": planned(async () => {
    const text =
      "Kostnad ekonomiskt bistånd, kr/inv\nKommun\t2021\t2022\nNässjö\t1 204\t1 187\nEslöv\t1 000\t1 100";
    const wish = { text, answers: {}, indicator: null, own: "Nässjö", gender: null, today: "2026-01-15" };
    const report = await comparePasted(wish);
    if (report.kind !== "pasted") throw new Error(report.kind);
    return report.comparison.plan;
  }),
});
