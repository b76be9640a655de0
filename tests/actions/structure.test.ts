import { tableReading } from "../../src/actions/check/tableReading";
import {
  answerQuestion,
  clearMarks,
  isProblem,
  markStructure,
  validateSheet,
  type ReportOrProblem,
  type SheetReport,
  type StructureView,
} from "../../src/actions";
import type { RealExcel } from "../excel/realExcel";
import { printedGrid } from "../support/printedGrid";
import { tranasCorrected, withUnsupportedSum } from "../taskpane/support/sheets";
import { openWithSheets } from "./realWorkbook";

let excel: RealExcel;
afterEach(() => excel.dispose());

function reportOf(outcome: ReportOrProblem): SheetReport {
  if (isProblem(outcome)) throw new Error(outcome.text);
  return outcome;
}

const structures = (report: SheetReport): StructureView[] =>
  report.tables.flatMap((table) => tableReading(table).structure);
const sumIn = (report: SheetReport) => structures(report).find(({ kind }) => kind === "sum")!;

describe("What the user says of a table's build", () => {
  test("no: the sum is not checked from then on, and stays to be seen; taken back, it is checked again", async () => {
    excel = openWithSheets(tranasCorrected("Drift"));
    const before = reportOf(await validateSheet());
    const rejected = reportOf(await answerQuestion("Drift", sumIn(before).key, "no"));
    expect(rejected.checks).toBe(before.checks - 3);
    expect(sumIn(rejected)).toEqual({ ...sumIn(before), answer: "no" });
    expect(reportOf(await validateSheet())).toEqual(rejected);
    expect(reportOf(await answerQuestion("Drift", sumIn(before).key, null))).toEqual(before);
  });

  test("yes: a total that nothing bore out has to hold", async () => {
    excel = openWithSheets(withUnsupportedSum());
    const before = reportOf(await validateSheet());
    expect(before.verdict.kind).toBe("questions");
    const after = reportOf(await answerQuestion("Drift", sumIn(before).key, "yes"));
    expect(after.verdict.kind).toBe("errors");
    expect(sumIn(after)).toMatchObject({ isFirm: true, answer: "yes" });
  });

  test("an answer costs two round trips to keep and one to check again, and no cell is touched", async () => {
    excel = openWithSheets(tranasCorrected("Drift"));
    const sum = sumIn(reportOf(await validateSheet()));
    const before = excel.messages();
    await answerQuestion("Drift", sum.key, "yes");
    await excel.settle();
    expect(excel.messages() - before).toBe(3);
    expect([...excel.workbook.customXmlParts.values()].join()).toContain("yes");
  });

  test("shown in the sheet, its cells are marked, and the marks are fully taken back", async () => {
    excel = openWithSheets(tranasCorrected("Drift"));
    const sum = sumIn(reportOf(await validateSheet()));
    expect(await markStructure("Drift", sum)).toBeNull();
    expect(excel.sheet.conditionalFormats.length).toBeGreaterThan(0);
    expect(await clearMarks()).toBeNull();
    expect(excel.sheet.conditionalFormats).toEqual([]);
  });
});

describe("A column that follows from others by the figures alone", () => {
  const rows = [
    ["Område", "Ram", "Bundet", "Utrymme"],
    ["Almen", "42822", "17740", "25082"],
    ["Björken", "50613", "24496", "26117"],
    ["Eken", "54113", "46249", "7864"],
    ["Granen", "57149", "49489", "7660"],
    ["Linden", "44731", "35736", "8995"],
    ["Tallen", "3900", "2907", "993"],
    ["Rönnen", "52853", "17321", "35532"],
    ["Hasseln", "44531", "4398", "40133"],
    ["Lönnen", "12279", "2854", "9425"],
    ["Asken", "26365", "16370", "9995"],
    ["Oxeln", "58914", "17159", "43255"],
  ];

  test("is asked about where it does not, and what the user answers holds from then on", async () => {
    excel = openWithSheets(printedGrid(rows, 1, { sheet: "Ramar" }));
    const before = reportOf(await validateSheet());
    expect(before.findings).toMatchObject([
      {
        severity: "warning",
        title: "Oxeln, Utrymme (D12)",
        message:
          "På de andra raderna är Utrymme lika med Ram (B) − Bundet (C), men inte här. Ska det vara så?",
      },
    ]);
    const [relation] = structures(before);
    expect(relation).toMatchObject({ text: "Utrymme (D) = Ram (B) − Bundet (C).", isFirm: false });
    const after = reportOf(await answerQuestion("Ramar", relation!.key, "no"));
    expect(after.findings).toEqual([]);
    expect(structures(after)).toMatchObject([{ key: relation!.key, answer: "no" }]);
  });
});
