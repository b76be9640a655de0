import { isProblem, type ReportOrProblem, type FindingView } from "../../src/actions";
import { problemText } from "./refusals";

/** One line of standard output: what the check of one sheet told. */
export interface SheetLine {
  file: string;
  sheet: string;
  ready: boolean;
  tables: { address: string; kind: string; unit: string }[];
  checks: number;
  /** The sheet's figures, and how many of them take part in a check. */
  figures: number;
  figuresChecked: number;
  unchecked: { range: string; why: string }[];
  findings: FindingLine[];
}

export interface FindingLine extends Pick<
  FindingView,
  "rule" | "severity" | "message" | "proof" | "proposal"
> {
  /** "B8"; null where the finding is about the sheet or a table as a whole. */
  cell: string | null;
  alternatives: FindingView["otherCells"];
  /** The cell of another table that the cell disagrees with; only where there is one. */
  other?: FindingView["elsewhere"][number];
  /** All that say what it says, that one first. */
  others?: FindingView["elsewhere"];
}

/** The line of a sheet. One that could not be checked is not ready, and says why in a finding. */
export function sheetLine(file: string, sheet: string, outcome: ReportOrProblem): SheetLine {
  if (isProblem(outcome)) {
    const nothing = { tables: [], checks: 0, figures: 0, figuresChecked: 0, unchecked: [] };
    const text = problemText({ ...outcome, sheet });
    return { file, sheet, ready: false, ...nothing, findings: [why(outcome.what, text)] };
  }
  const { ready, verdict, tables, checks, coverage, findings } = outcome;
  return {
    file,
    sheet,
    ready,
    tables: tables.map(({ address, kind, unit }) => ({ address, kind, unit })),
    checks,
    figures: coverage.figures,
    figuresChecked: coverage.checked,
    unchecked: coverage.unchecked.map(({ range, why }) => ({ range, why })),
    findings: [
      ...(verdict.kind === "nothing" ? [why("nothingChecked", `${verdict.text}. ${verdict.detail}`)] : []),
      ...findings.map(findingLine),
    ],
  };
}

function findingLine(finding: FindingView): FindingLine {
  const { rule, severity, address: cell, message, proof, proposal, otherCells: alternatives } = finding;
  const [other] = finding.elsewhere;
  const elsewhere = other ? { other, others: finding.elsewhere } : {};
  return { rule, severity, cell, message, proof, proposal, alternatives, ...elsewhere };
}

function why(rule: string, message: string): FindingLine {
  return { rule, severity: "info", cell: null, message, proof: [], proposal: null, alternatives: [] };
}
