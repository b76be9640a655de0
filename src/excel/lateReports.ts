import type { HalfReport } from "./restoreReport";
import { runInExcel } from "./runInExcel";
import { queueStampParts } from "./stampPart";

let unanswered: readonly HalfReport[] = [];

/** Remembers a report whose writing was sent and not answered. */
export function rememberUnansweredReport(report: HalfReport): void {
  unanswered = [...unanswered, report];
}

/**
 * Finds reports that have come, wholly or in part, after the user stopped waiting for them. Each is told once.
 *
 * Round trips: 0 as a rule; 1 where there is one to ask for.
 */
export async function findLateReports(): Promise<HalfReport[]> {
  const found: HalfReport[] = [];
  for (const one of unanswered) {
    if (!(await hasCome(one))) continue;
    unanswered = unanswered.filter((other) => other !== one);
    found.push(one);
  }
  return found;
}

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
