import { tableReading } from "../../src/actions/check/tableReading";
import {
  assessGoals,
  previewDeviations,
  validateSheet,
  withdrawApproval,
  isProblem,
} from "../../src/actions";
import type { Grid } from "../../src/domain/sheet/grid";
import type { RealExcel } from "../excel/realExcel";
import { printedGrid } from "../support/printedGrid";
import { openWithSheets } from "./realWorkbook";

/**
 * The memory of a workbook as an earlier version wrote it, letter for letter, with the sheets that it was written
 * for. It is never renewed: people's workbooks hold what it holds.
 */
const KEPT =
  '<memory xmlns="urn:driftkoll:memory:1">{"version":1,"approvals":[{"key":"wrongFigure-8e15ad8bca272ad1","sheet":"Blad1","reason":"Enligt beslut § 12 &amp; KS","date":"2026-11-29","text":"Kost- och lokalvård, Budget 2025 (B5): 450 bör troligen vara ungefär 460."}],"answers":{"difference-a826ac3cda83d432":"yes","period":"8","sum-e64337a23b1d255c":"no","goals":"{\\"directions\\":{\\"beläggning i skolan\\":\\"högre\\",\\"kost- nader per måltid\\":\\"lägre\\"},\\"measures\\":{},\\"thresholds\\":{},\\"scales\\":[],\\"scale\\":\\"\\"}","threshold:percent":"3","threshold:tkr":"250","threshold:rule":"both"}}</memory>';

const sheet = (name: string, rows: string[][]): Grid => printedGrid(rows, 1, { sheet: name });

const SHEETS = [
  sheet("Blad1", [
    ["Driftredovisning, tkr", "", "", ""],
    ["Verksamhet", "Budget 2025", "Utfall jan-aug 2025", "Avvikelse"],
    ["Förskola", "1200", "1100", "100"],
    ["Grundskola", "2400", "2500", "-100"],
    ["Kost- och lokalvård", "450", "400", "60"],
    ["Kultur", "300", "280", "20"],
    ["Totalt", "4450", "4280", "80"],
  ]),
  sheet("Blad2", [
    ["Kommunens anslag, tkr", "", "", ""],
    ["Post", "Budget 2025", "Utfall 2025", "Avvikelse"],
    ["Park", "10", "8", "2"],
    ["Gata", "20", "21", "-1"],
    ["Summa", "30", "29", "1"],
    ["Hamn", "30", "30", "0"],
  ]),
  sheet("Mål", [
    ["Indikator", "Utfall 2024", "Utfall 2025", "Mål 2025", "Bedömning", "Trend"],
    ["Beläggning i skolan", "70", "75", "72", "", ""],
    ["Kost-\nnader per måltid", "70", "75", "72", "", ""],
  ]),
];

let excel: RealExcel;
beforeEach(() => {
  excel = openWithSheets(...SHEETS);
  excel.workbook.customXmlParts.set("{kept}", KEPT);
});
afterEach(() => excel.dispose());

async function checked(name: string) {
  const report = await validateSheet(name);
  if (isProblem(report)) throw new Error(report.text);
  return report;
}

describe("A workbook in which an earlier version has kept what was approved and answered", () => {
  test("has the approved error among what is approved, with its reason, and not among what is open", async () => {
    const { approved, findings } = await checked("Blad1");
    expect(approved).toMatchObject([
      {
        title: "Kost- och lokalvård, Budget 2025 (B5)",
        reason: "Enligt beslut § 12 & KS",
        date: "2026-11-29",
      },
    ]);
    expect(findings.map(({ title }) => title)).not.toContain("Kost- och lokalvård, Budget 2025 (B5)");
  });

  test("shows the error again when the approval is withdrawn", async () => {
    await withdrawApproval("Blad1", "wrongFigure-8e15ad8bca272ad1");
    const { approved, findings } = await checked("Blad1");
    expect(approved).toEqual([]);
    expect(findings[0]!.title).toBe("Kost- och lokalvård, Budget 2025 (B5)");
  });

  test("remembers which sums and differences the user has accepted and rejected", async () => {
    const answers = async (name: string) =>
      (await checked(name)).tables.flatMap((table) =>
        tableReading(table)
          .structure.filter(({ answer }) => answer !== null)
          .map(({ kind, answer }) => [kind, answer]),
      );
    expect(await answers("Blad1")).toEqual([["difference", "yes"]]);
    expect(await answers("Blad2")).toEqual([["sum", "no"]]);
  });

  test("remembers which way is better, also of a goal whose words are read otherwise now", async () => {
    const report = await assessGoals("Mål");
    if (report.kind !== "goals") throw new Error(report.text);
    expect(report.tables[0]!.rows.map(({ reading, word }) => [reading?.direction, word])).toEqual([
      ["högre", "Uppfyllt"],
      ["lägre", "Ej uppfyllt"],
    ]);
  });

  test("remembers from what size deviations have to be explained", async () => {
    const report = await previewDeviations("Blad1");
    expect(report).toMatchObject({ kind: "deviations", limits: { percent: "3", tkr: "250", rule: "both" } });
  });
});
