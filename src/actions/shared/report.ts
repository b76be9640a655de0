/**
 * What a check of a sheet tells its user: every sentence ready to show, every button with its plan.
 * The pane draws it, the headless runner prints it; neither makes up words of its own about figures.
 */
import type { CheckedTable } from "../../domain/checks/checkTable";
import type { Severity } from "../../domain/findings/findings";
import type { Plan } from "../../domain/sheet/plan";
import type { Answers } from "../../domain/structure/answers";
import type { ReportOrProblem } from "./outcomes";

export interface SheetReport {
  sheet: string;
  /** The sheets that its formulas refer to, as written; null where they may lead anywhere. */
  reckonedFrom: readonly string[] | null;
  verdict: SheetVerdict;
  /**
   * There are figures and checks, every total row has one, every formula has a value, no error is left that is
   * not approved and no question unanswered. It speaks for what was checked: see coverage.
   */
  ready: boolean;
  /** How many checks ran, and how many of them hold exactly or within rounding. */
  checks: number;
  checksThatHold: number;
  coverage: CoverageView;
  tables: TableView[];
  /** In order: fel, fråga, avrundning, upplysning. Approved findings are not among them. */
  findings: FindingView[];
  approved: ApprovedView[];
}

export interface SheetVerdict {
  kind: "ready" | "errors" | "questions" | "nothing";
  /** "1 fel att rätta" */
  text: string;
  /** "9 av 10 kontroller stämmer." Never empty. */
  detail: string;
}

/** Which of the sheet's figures the verdict speaks for. */
export interface CoverageView {
  figures: number;
  /** How many of them take part in a check. */
  checked: number;
  /** "52 av 60 siffror är kontrollerade"; "" where there are no figures. */
  text: string;
  unchecked: UncheckedView[];
}

/** Figures beside each other that no check reaches, for one reason; no figure is in two of them. */
export interface UncheckedView {
  /** "E4:E13" */
  range: string;
  /** "Förbrukat % (E4:E13)" */
  name: string;
  /** Half a sentence. */
  why: string;
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
  /** Its sums that only a label speaks for, which are asked about. */
  unsure: StructureView[];
  /** How it was read, and what the user has said of that; tableReading puts it into words. */
  checked: CheckedTable;
  answers: Answers;
}

/** How a table was read, ready to show. */
export interface TableReading {
  /** What was read, a sentence each: "Avvikelse = Budget 2025 − Utfall 2025.", "Totalt = summan av 6 rader." */
  description: string[];
  /** The same, one by one, with the cells and what the user has said of it. */
  structure: StructureView[];
  /** How many there are, those that were not asked for among them. */
  structureCount: number;
}

/** Rows of a table with brackets beside them; from, to and total count in rows. */
export interface BracketsView {
  /** The number is the sheet's, "rad 10"; a figure is "" where none is asked for. */
  rows: { number: number; label: string; figure: string; isTotal: boolean }[];
  /** The number of brackets that stand side by side where they are most. */
  depth: number;
  brackets: BracketView[];
}

export interface BracketView {
  from: number;
  to: number;
  total: number;
  parts: { row: number; sign: 1 | -1 }[];
  /** 0 stands nearest to the rows. */
  level: number;
}

/** A sum or a difference that was read, which the user can confirm or reject. */
export interface StructureView {
  key: string;
  kind: "sum" | "difference";
  /** "Totalt (rad 10) = rad 4–9", "Avvikelse (D) = Budget 2025 (B) − Utfall 2025 (C)" */
  text: string;
  /** The cells to mark in the sheet: the total's row or the column first. */
  total: string;
  parts: string[];
  /** What the figures say by themselves: false is a question. */
  isFirm: boolean;
  answer: "yes" | "no" | null;
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
  /** What the user can answer with one click; the answer is kept in the workbook and asked for no more. */
  answers: AnswerView[];
  /** It only shows when the sheet is held against the others: checked alone, the sheet does not have it. */
  isAcrossSheets: boolean;
  /** The other reading of a named total and the like, in words. */
  alternatives: string[];
  /** For machines: the same as fixes and alternatives, as the headless runner prints them. */
  proposal: { value: number | string; slip?: string } | { formula: string } | null;
  otherCells: { cell: string; value: number | string }[];
  /** For machines: the cells of other tables that it disagrees with, the nearest first. */
  elsewhere: CellElsewhere[];
}

/** A cell on another sheet, or in another table of the same. */
export interface CellElsewhere {
  sheet: string;
  /** "B8" */
  cell: string;
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

export interface AnswerView {
  /** "januari–augusti" */
  label: string;
  key: string;
  /** null takes an answer back. */
  value: string | null;
}

export interface ApprovedView {
  key: string;
  rule: string;
  severity: Severity;
  isAcrossSheets: boolean;
  title: string;
  message: string;
  reason: string;
  date: string;
  /** Who approved it; "" where nobody signed. */
  name: string;
}

/** What "Kontrollera arbetsboken" tells: every sheet, in the order of the tabs. */
export interface WorkbookReport {
  verdict: SheetVerdict;
  ready: boolean;
  sheets: SheetResult[];
  /** Hidden sheets are listed, not checked. */
  hidden: string[];
}

export interface SheetResult {
  sheet: string;
  /** "2 fel att rätta", or the plain answer where there is nothing to check. */
  text: string;
  kind: SheetVerdict["kind"];
  /** The sheet's report, or why there is none. */
  outcome: ReportOrProblem;
}
