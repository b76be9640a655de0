/**
 * What a check of a sheet tells its user: every sentence ready to show, every button with its plan.
 * The pane draws it, the headless runner prints it; neither makes up words of its own about figures.
 */
import type { Severity } from "../domain/findings";
import type { Plan } from "../domain/plan";

export interface SheetReport {
  sheet: string;
  verdict: Verdict;
  /** At least one check ran, no error that is not approved, no question unanswered. */
  ready: boolean;
  /** How many checks ran, and how many of them hold exactly or within rounding. */
  checks: number;
  checksThatHold: number;
  tables: TableView[];
  /** In order: fel, fråga, avrundning, upplysning. Approved findings are not among them. */
  findings: FindingView[];
  approved: ApprovedView[];
}

export interface Verdict {
  kind: "ready" | "errors" | "questions" | "nothing";
  /** "1 fel att rätta" */
  text: string;
  /** "9 av 10 kontroller stämmer." Never empty. */
  detail: string;
}

export interface TableView {
  /** "A3:D10" */
  address: string;
  /** drift, resultat, investering ... as in the headless output */
  kind: string;
  /** "Driftredovisning" */
  kindText: string;
  /** "tkr", or "" where the table does not say */
  unit: string;
  /** What was read, a sentence each: "Avvikelse = Budget 2025 − Utfall 2025.", "Totalt = summan av 6 rader." */
  description: string[];
}

export interface FindingView {
  /** The same finding gets the same key after rows are inserted; see findingKey. */
  key: string;
  rule: string;
  severity: Severity;
  /** "B8"; null where the finding is about the sheet or a table as a whole. */
  address: string | null;
  /** "Vuxenutbildning, Budget 2025 (B8)" */
  title: string;
  /** "20 266 bör troligen vara 20 066" */
  message: string;
  /** "en siffra skiljer"; "" where there is nothing to add. */
  hint: string;
  /** "Så räknade vi", a line each; the residual stands last in parentheses. */
  proof: string[];
  /** What can be done about it with one click, most likely first; a tie has one for each cell. */
  fixes: FixView[];
  /** The other reading of a named total and the like, in words. */
  alternatives: string[];
  /** For machines: the same as fixes and alternatives, as the headless runner prints them. */
  proposal: { value: number | string; slip?: string } | { formula: string } | null;
  otherCells: { cell: string; value: number | string }[];
}

export interface FixView {
  /** "B8" */
  address: string;
  /** "Rätta", or "Rätta Utfall (C7)" where there are several. */
  label: string;
  /** As the cell shows it: "20 266". */
  before: string;
  after: string;
  plan: Plan;
}

export interface ApprovedView {
  key: string;
  title: string;
  message: string;
  reason: string;
  date: string;
}
