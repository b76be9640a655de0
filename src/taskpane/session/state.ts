import { isProblem, type ReportOrProblem, type Undo } from "../../actions/shared/outcomes";
import type { SheetReport, WorkbookReport } from "../../actions/shared/report";
import type { KeptCorrection } from "../../domain/sheet/keptCorrection";
import type { Plan } from "../../domain/sheet/plan";
import type { TaskId } from "./tasks";

/** The latest check of one sheet. */
export interface CheckedSheet {
  readonly outcome: ReportOrProblem;
  /** Something that it was reckoned from has been edited since. */
  readonly changedSince: boolean;
  /** It has been edited, and is being checked again by itself: for that moment it stands as it is. */
  readonly isFollowed?: boolean;
  /** Milliseconds that the latest check took; absent where it was one of many. */
  readonly took?: number;
}

/** One write of Driftkoll's since the pane was opened. */
export interface HistoryEntry extends KeptCorrection {
  readonly id: number;
  /** Takes it back, unless its cells have been changed since; null where that is not possible any longer. */
  readonly undo: Undo | null;
}

export interface LastWrite {
  readonly text: string;
  /** Takes the write back; null after an undo. */
  readonly undo: Undo | null;
  /** null where it was several sheets, which the text then says. */
  readonly sheet: string | null;
  /** The correction that was written, to be followed to where the old figure still stands. */
  readonly corrected?: Plan;
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
  /** What they mark has been checked again by itself, and says something else now. */
  readonly isStale: boolean;
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
  /** What Driftkoll has changed since the pane was opened, the newest first. */
  readonly history: readonly HistoryEntry[];
  /** The history is shown, in place of the report. */
  readonly isHistoryShown: boolean;
  /** The sheet in front is checked again by itself. */
  readonly isFollowing: boolean;
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
  history: [],
  isHistoryShown: false,
  isFollowing: true,
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
