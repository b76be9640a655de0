import { isAboutSheet, isProblem, type ReportOrProblem, type Undo } from "../../actions/shared/outcomes";
import type { SheetReport, WorkbookReport } from "../../actions/shared/report";
import type { TaskId } from "./tasks";

/** The latest check of one sheet. */
export interface CheckedSheet {
  readonly outcome: ReportOrProblem;
  /** Somebody has edited the workbook since. */
  readonly changedSince: boolean;
}

export interface LastWrite {
  readonly text: string;
  /** Takes the write back; null after an undo. */
  readonly undo: Undo | null;
  /** null where it was several sheets, which the text then says. */
  readonly sheet: string | null;
}

export type Work = "checking" | "checkingWorkbook" | "reading" | "writing" | "saving" | "marking";

/** The view that is shown first, and that the ribbon's checks open. */
export const FIRST_VIEW = "kontroll";

/** How far a check has come. It can be stopped. */
export interface Progress {
  /** What it does just now. */
  readonly text: string;
  /** Sheets, or rows; a total of 0 where there is nothing to count. */
  readonly done: number;
  readonly total: number;
}

/** Cells marked on the user's request. */
export interface Marks {
  readonly sheet: string;
  /** The key of the sum or difference that is shown; null when it is the findings. */
  readonly structure: string | null;
}

/** All that the pane shows, but for what a single card keeps to itself (which form is open). */
export interface PaneState {
  /** The chosen tab; see views/views.ts. */
  readonly view: string;
  /** By view: the job that is open there. A view that is not here shows its list. */
  readonly jobs: Readonly<Record<string, string>>;
  /** Asked for from the ribbon, and not begun yet. */
  readonly asked: TaskId | null;
  /** null until Excel has told, and while a chart sheet is active. */
  readonly activeSheet: string | null;
  /** By sheet name. A renamed sheet counts as not checked. */
  readonly checked: ReadonlyMap<string, CheckedSheet>;
  /** The sheets of the latest check of the whole workbook; how each of them stands is in `checked`. */
  readonly workbook: (Pick<WorkbookReport, "hidden"> & { readonly sheets: readonly string[] }) | null;
  /** The list of sheets is shown, and not the active sheet's report. */
  readonly isListShown: boolean;
  /** Counts the workbook's changes, whoever made them: what a view has read before one of them is old. */
  readonly revision: number;
  readonly work: Work | null;
  readonly progress: Progress | null;
  /** What was done last, for a report of a fault. */
  readonly lastWork: Work | null;
  /** Excel has not answered for a while; stops waiting for it. */
  readonly waiting: { stop(): void } | null;
  readonly lastWrite: LastWrite | null;
  /** Why the latest click did not do what was asked. */
  readonly notice: string | null;
  readonly marked: Marks | null;
}

export const EMPTY_STATE: PaneState = {
  view: FIRST_VIEW,
  jobs: {},
  asked: null,
  activeSheet: null,
  checked: new Map(),
  workbook: null,
  isListShown: false,
  revision: 0,
  work: null,
  progress: null,
  lastWork: null,
  waiting: null,
  lastWrite: null,
  notice: null,
  marked: null,
};

/** The state with a job open in a view; null is the list. */
export function withJob(state: PaneState, view: string, job: string | null): PaneState {
  const others = Object.fromEntries(Object.entries(state.jobs).filter(([other]) => other !== view));
  return { ...state, jobs: job === null ? others : { ...others, [view]: job } };
}

/** What is known of the sheet the user is looking at; undefined before its first check. */
export function shownSheet(state: PaneState): CheckedSheet | undefined {
  return state.activeSheet === null ? undefined : state.checked.get(state.activeSheet);
}

/** The report of the sheet the user is looking at, where its check gave one. */
export function shownReport(state: PaneState): SheetReport | null {
  const outcome = shownSheet(state)?.outcome;
  return outcome && !isProblem(outcome) ? outcome : null;
}

/** The state with a new check result in it. "Excel is busy" replaces no earlier result: it is a notice. */
export function withOutcome(state: PaneState, outcome: ReportOrProblem, changedSince: boolean): PaneState {
  if (isProblem(outcome) && !isAboutSheet(outcome)) {
    return changedSince ? withEdit({ ...state, notice: outcome.text }) : { ...state, notice: outcome.text };
  }
  return { ...state, checked: new Map(state.checked).set(outcome.sheet, { outcome, changedSince }) };
}

/** The state with the whole workbook checked anew. */
export function withWorkbook(
  state: PaneState,
  { sheets, hidden }: WorkbookReport,
  changedSince: boolean,
): PaneState {
  const checked = new Map(state.checked);
  for (const { sheet, outcome } of sheets) checked.set(sheet, { outcome, changedSince });
  return { ...state, checked, workbook: { sheets: sheets.map(({ sheet }) => sheet), hidden } };
}

/**
 * True where a sheet has something to tell that only shows beside the other sheets. Checked alone it would lose
 * its question, and be called ready.
 */
export function needsOtherSheets({ workbook, checked }: PaneState): boolean {
  const isCross = ({ isAcrossSheets }: { isAcrossSheets: boolean }) => isAcrossSheets;
  return (
    workbook !== null &&
    [...checked.values()].some(
      ({ outcome }) =>
        !isProblem(outcome) && (outcome.findings.some(isCross) || outcome.approved.some(isCross)),
    )
  );
}

/**
 * Every kept result marked as older than the workbook. An edit anywhere counts for all sheets, because
 * formulas reach across sheets.
 */
export function withEdit(state: PaneState): PaneState {
  const changed = { ...state, revision: state.revision + 1 };
  if ([...state.checked.values()].every((sheet) => sheet.changedSince)) return changed;
  const checked = new Map(
    [...state.checked].map(([name, sheet]) => [name, { ...sheet, changedSince: true }]),
  );
  return { ...changed, checked };
}
