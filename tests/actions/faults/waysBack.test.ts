import {
  addExample,
  addPlannedSheet,
  applyFix,
  assessGoals,
  clearMarks,
  fillGoals,
  fillPlan,
  isProblem,
  keepAnswer,
  clean,
  markFindings,
  prepare,
  previewCleaning,
  removeExample,
  validateSheet,
  writePreparation,
  type SheetReport,
  type Undo,
  type WriteOutcome,
} from "../../../src/actions";
import { fill } from "../../excel/realExcel";
import { driftRows } from "../../headless/files";
import { newSheet } from "../../support/newSheet";
import { answered, excel } from "./opened";
import { playFaults, said } from "./playFaults";

async function checked(): Promise<SheetReport> {
  fill(excel.sheet, "A1", driftRows(6, { B5: 8912, C7: 4711 }));
  const outcome = await validateSheet();
  if (isProblem(outcome)) throw new Error(outcome.text);
  return outcome;
}

function undoOf(outcome: WriteOutcome): Undo {
  if (!outcome.ok || !outcome.undo) throw new Error(outcome.text);
  return outcome.undo;
}

/** "Ångra" is a write, too. */
playFaults({
  "correction taken back": {
    async prepare() {
      const { findings } = await checked();
      return undoOf(await applyFix(findings.flatMap(({ fixes }) => fixes)[0]!));
    },
  },
  "goals taken back": {
    async prepare() {
      fill(excel.sheet, "A1", [
        ["Indikator", "Utfall 2024", "Utfall 2025", "Mål 2025", "Bedömning", "Trend"],
        ["Andel elever med behörighet, högre är bättre", 80, 84, 85, null, null],
        ["Antal avbrott, lägre är bättre", 42, 31, 35, null, null],
      ]);
      return undoOf(await fillGoals(fillPlan(answered(await assessGoals()))!));
    },
  },
  "marks taken away": {
    async prepare() {
      await markFindings(await checked());
      return async () => said(await clearMarks());
    },
    showsByItself: true,
  },
  "sheet taken away": {
    prepare: async () => undoOf(await addPlannedSheet({ sheet: newSheet("Prognos"), sources: [] })),
    showsByItself: true,
  },
  "example taken away": {
    async prepare() {
      await addExample();
      return () => removeExample("Driftkolls exempel");
    },
    showsByItself: true,
  },
  "report taken back": {
    async prepare() {
      fill(excel.sheet, "A1", driftRows(6));
      const preparation = answered(await prepare({ version: "1.0.0", functions: [] }));
      return undoOf(await writePreparation(preparation, "2025-12-05"));
    },
    showsByItself: true,
  },
  "clean file taken back": {
    async prepare() {
      fill(excel.sheet, "A1", driftRows(6));
      await keepAnswer("period", "8");
      return undoOf(await clean(answered(await previewCleaning([]))));
    },
    showsByItself: true,
  },
});
