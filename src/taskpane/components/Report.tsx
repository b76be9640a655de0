import { useState } from "react";
import type { FindingView, SheetReport } from "../../actions/shared/report";
import { paneTexts } from "../../texts/shared/pane";
import { askedAbout } from "./askedAbout";
import { Coverage } from "./Coverage";
import { ApprovedList, FindingSteps, SafeFixes } from "../later";
import { FindingGroup } from "./FindingGroup";
import { urgentProtection } from "./Protection";
import { Roundings } from "./Roundings";
import { TablesRead } from "./TablesRead";

interface ReportProps {
  report: SheetReport;
  /** False once the sheet has changed: the findings still help, but their proposals may be out of date. */
  canChange: boolean;
}

/** Everything under the verdict, the most pressing first. */
export function Report({ report, canChange }: ReportProps) {
  const { coverage, tables, findings, approved } = report;
  const [reached, setReached] = useState<FindingView | null>(null);
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity);
  const errors = of("error");
  const questions = of("warning");
  const isOnlyOne = errors.length + questions.length === 1;
  const group = {
    canChange,
    startsOpen: isOnlyOne,
    structureOf: (finding: FindingView) => askedAbout(finding, tables),
    reached,
  };
  const protection = urgentProtection({ findings });
  return (
    <>
      <Coverage coverage={coverage} />
      <TablesRead tables={tables} canChange={canChange} />
      {!canChange && findings.some(({ fixes }) => fixes.length > 0) && (
        <p className="hint">{paneTexts.fixAfterRecheck}</p>
      )}
      {canChange && errors.length > 1 && <SafeFixes report={report} />}
      {!isOnlyOne && <FindingSteps findings={[...errors, ...questions]} onReach={setReached} />}
      <FindingGroup severity="error" findings={errors} {...group} />
      <FindingGroup severity="warning" findings={questions} {...group} />
      <Roundings findings={of("rounding")} />
      <FindingGroup
        severity="info"
        findings={of("info").filter((finding) => finding !== protection)}
        {...group}
      />
      {approved.length > 0 && <ApprovedList approved={approved} canChange={canChange} />}
    </>
  );
}
