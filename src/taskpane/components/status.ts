import { isProblem } from "../../actions/outcomes";
import { countOf, paneTexts } from "../../texts/pane";
import type { CheckedSheet } from "../session/state";

export type StatusKind = "ready" | "errors" | "questions" | "nothing" | "changed" | "problem";

export interface Status {
  kind: StatusKind;
  /** The shortest way to say it: "1 fel" */
  text: string;
}

/** How it stands with a checked sheet; the chip and the verdict say the same. */
export function statusOf({ outcome, changedSince }: CheckedSheet): Status {
  if (changedSince) return { kind: "changed", text: paneTexts.status.changed };
  if (isProblem(outcome)) return { kind: "problem", text: paneTexts.status.problem };
  const { kind } = outcome.verdict;
  const count = (severity: "error" | "warning") =>
    outcome.findings.filter((finding) => finding.severity === severity).length;
  switch (kind) {
    case "errors":
      return { kind, text: countOf("error", count("error")) };
    case "questions":
      return { kind, text: countOf("warning", count("warning")) };
    default:
      return { kind, text: paneTexts.status[kind] };
  }
}
