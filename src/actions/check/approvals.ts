import type { Memory } from "../../domain/sheet/memory";
import type { ReportOrProblem } from "../shared/outcomes";
import { remember } from "../shared/remember";
import { today } from "../shared/today";
import type { FindingView } from "../shared/report";
import { validateSheet } from "./validateSheet";

/**
 * "Godkänn ändå": keeps in the workbook that a finding is accepted as it stands, and why. It lapses by itself
 * when a figure in the check changes.
 *
 * Round trips: 2 to keep it, 1 to check again.
 * @param name who approves it; "" where nobody signs
 */
export function approveFinding(
  sheet: string,
  finding: FindingView,
  reason: string,
  name = "",
): Promise<ReportOrProblem> {
  const approval = {
    key: finding.key,
    sheet,
    reason,
    date: today(),
    text: `${finding.title}: ${finding.message}`,
    ...(name && { name }),
  };
  return rememberAndCheck(sheet, ({ approvals, ...rest }) => ({
    ...rest,
    approvals: [...approvals.filter((a) => a.key !== finding.key || a.sheet !== sheet), approval],
  }));
}

/** "Ångra godkännandet": the finding stands open again. Round trips: as approveFinding. */
export function withdrawApproval(sheet: string, key: string): Promise<ReportOrProblem> {
  return rememberAndCheck(sheet, ({ approvals, ...rest }) => ({
    ...rest,
    approvals: approvals.filter((a) => a.key !== key || a.sheet !== sheet),
  }));
}

async function rememberAndCheck(sheet: string, change: (memory: Memory) => Memory): Promise<ReportOrProblem> {
  return (await remember(sheet, change)) ?? validateSheet(sheet);
}
