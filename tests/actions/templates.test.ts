import {
  addPlannedSheet,
  assessGoals,
  fillGoals,
  fillPlan,
  isProblem,
  lastMonth,
  listTemplates,
  previewTemplate,
  validateSheet,
} from "../../src/actions";
import { createNodeCalculator } from "../../workbench/calculation/node";
import { createWorkbook, type SheetModel, type WorkbookModel } from "../../workbench/workbook";
import { openRealExcel, type RealExcel } from "../excel/realExcel";
import { Random } from "../support/random";

let excel: RealExcel;
let workbook: WorkbookModel;
beforeEach(() => {
  excel = openRealExcel();
  workbook = createWorkbook("Bok.xlsx", { calculator: createNodeCalculator });
  workbook.addSheet("Blad1");
  excel.show(workbook);
});
afterEach(() => {
  excel.dispose();
  workbook.dispose();
});

const PERIOD = { year: 2025, month: 8 };
const ids = listTemplates().map(({ id }) => id);

async function add(id: string): Promise<SheetModel> {
  const preview = previewTemplate(id, PERIOD)!;
  const before = excel.messages();
  const written = await addPlannedSheet(preview.plan);
  await excel.settle();
  expect(excel.messages() - before).toBe(3);
  expect(excel.keptReferences()).toBe(0);
  if (!written.ok) throw new Error(written.text);
  return workbook.activeSheet;
}

/** Writes something that the rules allow into every cell that is for filling in. */
function fillIn(sheet: SheetModel): void {
  const random = new Random(7);
  for (const { areas, type, formula1 } of sheet.validations) {
    for (const area of areas) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const value = type === "List" ? formula1.split(",")[0]! : random.int(100, 9000);
        sheet.setContent({ row, column: area.column }, { value });
      }
    }
  }
}

describe("Nytt blad", () => {
  test("offers a sheet for each part of a follow-up", () => {
    expect(ids).toEqual([
      "drift",
      "drift-prognos",
      "resultat",
      "investeringar",
      "volymer",
      "mal",
      "kommunstyrelsen",
      "atgarder",
    ]);
  });

  test.each(ids)(
    "%s is drawn, printed on A4 with its heading on every page, and says what may be written",
    async (id) => {
      const sheet = await add(id);
      expect(sheet.setup).toMatchObject({
        paperSize: "A4",
        fit: { wide: 1, tall: 0 },
        titleRows: { row: 2, rows: 1 },
        frozen: { rows: 3, columns: 1 },
      });
      expect(sheet.style({ row: 2, column: 1 })).toMatchObject({ bold: true });
      expect(sheet.validations.length).toBeGreaterThan(0);
      expect(sheet.validations.every(({ alert }) => alert.message !== "")).toBe(true);
      expect(sheet.columnWidths.size).toBeGreaterThan(1);
    },
  );

  test.each(ids)("%s is ready to send once it is filled in", async (id) => {
    const sheet = await add(id);
    fillIn(sheet);
    await workbook.calculate();
    const outcome = await validateSheet(sheet.name);
    if (isProblem(outcome)) throw new Error(outcome.text);
    expect(outcome.findings.filter(({ severity }) => severity === "error" || severity === "warning")).toEqual(
      [],
    );
    expect(outcome).toMatchObject({ ready: true });
    expect(outcome.checks).toBeGreaterThan(0);
  });

  test("the goal table counts its assessments, and its own column says which way is better", async () => {
    const sheet = await add("mal");
    const put = (row: number, ...values: (string | number)[]) =>
      values.forEach((value, column) => sheet.setContent({ row, column }, { value }));
    put(3, "Sökande per plats", 5, 6, 4, "Högre är bättre");
    put(4, "Dagar till beslut", 30, 45, 40, "Lägre är bättre");
    for (let row = 5; row < 11; row++) put(row, "", "", "", "", "");
    const report = await assessGoals();
    if (report.kind !== "goals") throw new Error(report.text);
    expect(report.tables).toHaveLength(1);
    expect(report.tables[0]!.rows.map(({ word, question }) => [word, question])).toEqual([
      ["Uppfyllt", null],
      ["Ej uppfyllt", null],
    ]);
    await fillGoals(fillPlan(report)!);
    await workbook.calculate();
    const tally = [16, 17, 18, 19, 20].map((row) =>
      [0, 1].map((column) => sheet.content({ row, column }).value),
    );
    expect(tally).toEqual([
      ["Uppfyllt", 1],
      ["Delvis uppfyllt", 0],
      ["Ej uppfyllt", 1],
      ["Inte bedömda", 6],
      ["Totalt", 8],
    ]);
  });

  test.each(ids)("%s shows no error value while it is empty", async (id) => {
    const sheet = await add(id);
    await workbook.calculate();
    const used = sheet.usedArea(true)!;
    for (let row = 0; row < used.rows; row++)
      for (let column = 0; column < used.columns; column++)
        expect(typeof (sheet.content({ row, column }).value ?? "")).not.toBe("object");
  });

  test("the words carry the year and the month, and December is the whole year's", () => {
    const { headings, formulas } = previewTemplate("drift-prognos", PERIOD)!;
    expect(headings).toEqual([
      "Tkr",
      "Budget jan-aug 2025",
      "Utfall jan-aug 2025",
      "Avvikelse jan-aug 2025",
      "Utfall jan-aug 2024",
      "Budget helår 2025",
      "Prognos helår 2025",
      "Avvikelse budget-prognos",
    ]);
    expect(formulas[0]).toEqual({ address: "D4", formula: "=C4-B4" });
    expect(formulas.find(({ address }) => address === "B8")!.formula).toBe("=SUMMA(B4:B5)");
    expect(previewTemplate("finns-inte", PERIOD)).toBeNull();
  });

  test("is for the month that has ended, and in January for last December", () => {
    expect(lastMonth(new Date(2025, 8, 12))).toEqual({ year: 2025, month: 8 });
    expect(lastMonth(new Date(2026, 0, 5))).toEqual({ year: 2025, month: 12 });
  });

  test("a total that is broken by its parts' order names them one by one", () => {
    const { formulas } = previewTemplate("resultat", PERIOD)!;
    expect(formulas.find(({ address }) => address === "B10")!.formula).toBe("=B4+B9");
    expect(formulas.find(({ address }) => address === "B13")!.formula).toBe("=B10+B11+B12");
  });
});
