import type { HalfReport } from "./restoreReport";
import { runInExcel } from "./runInExcel";
import { queueStampParts } from "./stampPart";
import { waitingList } from "./waitingList";

/**
 * Reports that come, wholly or in part, after the user stopped waiting for them.
 *
 * Round trips: 0 as a rule; 1 where there is one to ask for.
 */
export const lateReports = waitingList(async (report: HalfReport) =>
  (await hasCome(report)) ? report : "waiting",
);

/** A new sheet has come when it is there; one that stood there, when it holds something else. */
function hasCome({ name, old, stampBefore }: HalfReport): Promise<boolean> {
  return runInExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const used = sheet.getUsedRangeOrNullObject(false).load("formulas");
      used.untrack();
      const queued = queueStampParts(context);
      await context.sync();
      const { parts } = await queued();
      const isStamped = JSON.stringify(parts.map(({ xml }) => xml)) !== JSON.stringify(stampBefore);
      if (sheet.isNullObject || isStamped) return isStamped;
      if (old === null) return true;
      const now: readonly (readonly unknown[])[] = used.isNullObject ? [] : used.formulas;
      return JSON.stringify(now) !== JSON.stringify(old.formulas);
    },
    { waitForCellEdit: false },
  );
}
