import {
  assessGoals,
  clearMarks,
  correctDeviation,
  fillDeviations,
  fillGoals,
  fillPlan,
  applyFix,
  applySafeFixes,
  insertShownFunction,
  isProblem,
  markFindings,
  previewDeviations,
  previewInsertion,
  replaceFunctions,
  safeFixes,
  validateSheet,
  type SheetReport,
  type WriteOutcome,
} from "../../../src/actions";
import { parseAddress } from "../../../src/domain/sheet/address";
import { inversePlan, type Plan } from "../../../src/domain/sheet/plan";
import { fill } from "../../excel/realExcel";
import { driftRows } from "../../headless/files";
import { units } from "../../support/units";
import { answered, excel, put } from "./opened";
import { playFaults, said } from "./playFaults";

async function checked(): Promise<SheetReport> {
  const outcome = await validateSheet();
  if (isProblem(outcome)) throw new Error(outcome.text);
  return outcome;
}

const GOALS = [
  ["Indikator", "Utfall 2024", "Utfall 2025", "Mål 2025", "Bedömning", "Trend"],
  ["Andel elever med behörighet, högre är bättre", 80, 84, 85, null, null],
  ["Andel nöjda brukare, högre är bättre", 70, 75, 72, null, null],
  ["Antal avbrott, lägre är bättre", 42, 31, 35, null, null],
];
const DEVIATIONS = [
  ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"],
  ["Skola", -900, -950, -50],
  ["Vård", -90, -60, null],
  ["Kultur", -30, -31, 7],
  ["Omsorg", -500, -400, null],
];
async function deviations() {
  fill(excel.sheet, "A1", DEVIATIONS);
  return answered(await previewDeviations("Blad1"));
}

/** Writes to cells that stand on sheets already. */
playFaults({
  correct: {
    async prepare() {
      fill(excel.sheet, "A1", driftRows(6, { B5: 8912 }));
      const fix = (await checked()).findings[0]!.fixes[0]!;
      return () => applyFix(fix);
    },
  },
  "correct all safe": {
    async prepare() {
      put(units({ B2: "21 913", F4: "9 570" }, "Blad1"));
      await checked();
      const safe = await safeFixes("Blad1");
      expect(safe.fixes.length).toBeGreaterThan(1);
      return () => applySafeFixes(safe);
    },
  },
  "text to numbers": {
    async prepare() {
      const rows = driftRows(6).map((row, r) =>
        row.map((cell, c) =>
          c === 2 && r > 2 && r % 2 === 1 && typeof cell === "number" ? `${cell}` : cell,
        ),
      );
      fill(excel.sheet, "A1", rows);
      const { findings } = await checked();
      const fix = findings.find(({ rule }) => rule === "textNumber")!.fixes[0]!;
      expect(fix.plan.changes.length).toBeGreaterThan(2);
      return () => applyFix(fix);
    },
  },
  mark: {
    async prepare() {
      fill(excel.sheet, "A1", driftRows(6, { B5: 8912, C7: 4711 }));
      const report = await checked();
      const undo = async (): Promise<WriteOutcome> => {
        const { ok, text = "" } = said(await clearMarks());
        return ok ? { ok, text, undo: null, report: null } : { ok, text };
      };
      return async () => {
        const told = said(await markFindings(report));
        return told.ok ? { ...told, undo } : told;
      };
    },
    showsByItself: true,
  },
  "fill goals": {
    async prepare() {
      fill(excel.sheet, "A1", GOALS);
      const report = answered(await assessGoals());
      const plan = fillPlan(report)!;
      expect(plan.changes.length).toBeGreaterThan(3);
      return () => fillGoals(plan);
    },
  },
  deviations: {
    async prepare() {
      const report = await deviations();
      return () => fillDeviations(report);
    },
  },
  "deviations by our function": {
    async prepare() {
      fill(excel.sheet, "A1", [
        DEVIATIONS[0]!,
        ...DEVIATIONS.slice(1).map((row) => [...row.slice(0, 3), null]),
      ]);
      const report = answered(await previewDeviations("Blad1", { ownFunctions: true }));
      return () => fillDeviations(report);
    },
  },
  "correct a deviation": {
    async prepare() {
      const [table] = (await deviations()).tables;
      const [disagreement] = table!.columns.flatMap((column) => column.disagreements);
      return () => correctDeviation(disagreement!);
    },
  },
  "insert a function": {
    async prepare() {
      fill(excel.sheet, "A1", [DEVIATIONS[0]!, ...DEVIATIONS.slice(1).map((row) => row.slice(0, 3))]);
      for (const row of [1, 2, 3, 4])
        for (const column of [1, 2]) excel.sheet.setFormat({ row, column }, "#,##0");
      excel.workbook.select(excel.sheet.id, [parseAddress("D2:D5")!]);
      const parameters = [
        { name: "budget", isOptional: false },
        { name: "utfall", isOptional: false },
      ];
      const view = answered(await previewInsertion({ name: "AVVIKELSE", parameters }));
      if (view.kind === "refused") throw new Error(view.text);
      return () => insertShownFunction(view);
    },
  },
  replace: {
    prepare() {
      const sheets = [excel.sheet, excel.workbook.addSheet("Blad2")];
      const writes = sheets.map(({ name }, index) => {
        const cells = [5, 3, { formula: "=B1+A1", value: 8 }, { formula: "=A1*2", value: 10 }];
        fill(sheets[index]!, "A1", [cells]);
        const changeOf = (column: number, formula: string, value: number, becomes: string) => ({
          row: 0,
          column,
          before: { value, formula },
          after: { kind: "formula" as const, formula: becomes },
        });
        const changes = [changeOf(2, "=B1+A1", 8, "=A1+B1"), changeOf(3, "=A1*2", 10, "=2*A1")];
        const plan: Plan = { sheet: name, changes };
        return { plan, undo: inversePlan(plan) };
      });
      return Promise.resolve(() => replaceFunctions({ writes }));
    },
  },
});
