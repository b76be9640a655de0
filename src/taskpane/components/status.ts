import { isProblem } from "../../actions/shared/outcomes";
import { countOf, paneTexts } from "../../texts/shared/pane";
import { workbookVerdict } from "../../texts/check/verdict";
import { shownSheet, type CheckedSheet, type PaneState } from "../session/state";

export type StatusKind = "ready" | "errors" | "questions" | "nothing" | "changed" | "problem";

export interface Status {
  kind: StatusKind;
  /** The shortest way to say it: "1 fel" */
  text: string;
}

export interface ShownVerdict extends Status {
  detail: string;
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

/** The verdict of what is shown, the active sheet or the whole workbook; null before a check. */
export function shownVerdict(state: PaneState): ShownVerdict | null {
  if (state.isListShown && state.workbook) return verdictOfSheets(sheetsOf(state));
  const checked = shownSheet(state);
  return checked ? verdictOfSheet(checked) : null;
}

/** The sheets of the latest check of the workbook, as they stand now. */
export function sheetsOf({ workbook, checked }: PaneState): [name: string, sheet: CheckedSheet][] {
  return (workbook?.sheets ?? []).flatMap((name) => {
    const sheet = checked.get(name);
    return sheet ? [[name, sheet] as [string, CheckedSheet]] : [];
  });
}

function verdictOfSheet(checked: CheckedSheet): ShownVerdict {
  const { outcome, changedSince } = checked;
  const verdict = isProblem(outcome)
    ? { text: paneTexts.status.problem, detail: outcome.text }
    : outcome.verdict;
  return since(changedSince, { kind: statusOf(checked).kind, text: verdict.text, detail: verdict.detail });
}

function verdictOfSheets(sheets: readonly [string, CheckedSheet][]): ShownVerdict {
  const kinds = sheets.map(([, { outcome }]) => ({
    kind: isProblem(outcome) ? ("nothing" as const) : outcome.verdict.kind,
  }));
  return since(
    sheets.some(([, { changedSince }]) => changedSince),
    workbookVerdict(kinds),
  );
}

/** A verdict that is older than the workbook says so first. */
function since(hasChanged: boolean, verdict: ShownVerdict): ShownVerdict {
  return hasChanged
    ? { kind: "changed", text: paneTexts.changedSince, detail: paneTexts.verdictThen(verdict.text) }
    : verdict;
}
