import type { FindingView, SheetReport } from "../../actions/shared/report";

/** Where errors wait to be corrected, the reason why nothing can be stands right under the verdict. */
export function Protection({ report }: { report: SheetReport }) {
  const remark = urgentProtection(report);
  return (
    remark && (
      <p className="notice">
        <span>
          <strong>{remark.title}.</strong> {remark.message}
        </span>
      </p>
    )
  );
}

/** The remark that the sheet is protected, where there are errors; otherwise it waits among the remarks. */
export function urgentProtection({ findings }: Pick<SheetReport, "findings">): FindingView | undefined {
  return findings.some(({ severity }) => severity === "error")
    ? findings.find(({ rule }) => rule === "protected")
    : undefined;
}
