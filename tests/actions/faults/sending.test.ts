import {
  clean,
  isProblem,
  keepAnswer,
  markFindings,
  prepare,
  previewCleaning,
  validateSheet,
  writePreparation,
} from "../../../src/actions";
import { fill } from "../../excel/realExcel";
import { driftRows } from "../../headless/files";
import { answered, excel } from "./opened";
import { playFaults } from "./playFaults";

const FUNCTIONS = [{ id: "AVVIKELSE", name: "AVVIKELSE" }];
const prepared = async () => answered(await prepare({ version: "1.0.0", functions: FUNCTIONS }));

/** The control report with its stamp, and the file without what Driftkoll has left in it. */
playFaults({
  "first report": {
    async prepare() {
      fill(excel.sheet, "A1", driftRows(6));
      const preparation = await prepared();
      return () => writePreparation(preparation, "2025-12-05");
    },
  },
  "next report": {
    async prepare() {
      fill(excel.sheet, "A1", driftRows(6));
      await writePreparation(await prepared(), "2025-12-05");
      const preparation = await prepared();
      return () => writePreparation(preparation, "2025-12-12");
    },
  },
  "clean file": {
    async prepare() {
      fill(excel.sheet, "A1", driftRows(6));
      await keepAnswer("period", "8");
      await writePreparation(await prepared(), "2025-12-05");
      const view = answered(await previewCleaning(FUNCTIONS));
      expect(view.items).toHaveLength(2);
      return () => clean(view);
    },
    showsByItself: true,
  },
  "clean file with functions": {
    async prepare() {
      fill(excel.sheet, "A1", driftRows(6));
      fill(excel.sheet, "H1", [[5, 3, { formula: "=AVVIKELSE(H1,I1)", value: 2 }]]);
      await keepAnswer("period", "8");
      const view = answered(await previewCleaning(FUNCTIONS));
      expect(view.functions!.count).toBe(1);
      return () => clean(view);
    },
    showsByItself: true,
  },
  "clean file with marks": {
    async prepare() {
      fill(excel.sheet, "A1", driftRows(6, { B5: 8912 }));
      const report = await validateSheet();
      if (isProblem(report)) throw new Error(report.text);
      await markFindings(report);
      const view = answered(await previewCleaning(FUNCTIONS));
      return async () => {
        const told = await clean(view);
        // Marks are made anew by marking: the way back leaves them, and says so.
        return told.ok ? { ok: true } : told;
      };
    },
    showsByItself: true,
  },
});
