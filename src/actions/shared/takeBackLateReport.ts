import { restoreReport, type HalfReport } from "../../excel/restoreReport";
import { prepareTexts } from "../../texts/send/prepare";
import type { WriteOutcome } from "./outcomes";
import { orProblem } from "./problems";

/** Puts a report's sheet and the stamp back as they were before a writing that nobody waited for. Round trips: 2. */
export async function takeBackLateReport(report: HalfReport): Promise<WriteOutcome> {
  const result = await orProblem(() => restoreReport(report));
  if (typeof result !== "boolean") return { ok: false, text: result.text };
  return { ok: true, text: prepareTexts.restored, undo: null, report: null };
}
