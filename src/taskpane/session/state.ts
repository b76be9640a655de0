import { isProblem, type CheckOutcome, type SheetProblem } from "../../actions/outcomes";
import type { SheetReport } from "../../actions/report";
import type { Plan } from "../../domain/plan";

/** The latest check of one sheet. */
export interface CheckedSheet {
  readonly outcome: CheckOutcome;
  /** Somebody has edited the workbook since. */
  readonly changedSince: boolean;
}

export interface LastWrite {
  readonly text: string;
  /** Takes the write back; null after an undo. */
  readonly undo: Plan | null;
  readonly sheet: string;
}

export type Work = "checking" | "writing" | "saving" | "marking";

/** All that the pane shows, but for what a single card keeps to itself (which form is open). */
export interface PaneState {
  /** null until the first check or the first change of sheet tells. */
  readonly activeSheet: string | null;
  /** By sheet name. A renamed sheet counts as not checked. */
  readonly checked: ReadonlyMap<string, CheckedSheet>;
  readonly work: Work | null;
  readonly lastWrite: LastWrite | null;
  /** Why the latest click did not do what was asked. */
  readonly notice: string | null;
  /** The sheet whose findings are marked, on the user's request. */
  readonly markedSheet: string | null;
}

export const EMPTY_STATE: PaneState = {
  activeSheet: null,
  checked: new Map(),
  work: null,
  lastWrite: null,
  notice: null,
  markedSheet: null,
};

/** What is known of the sheet the user is looking at; undefined before its first check. */
export function shownSheet(state: PaneState): CheckedSheet | undefined {
  return state.activeSheet === null ? undefined : state.checked.get(state.activeSheet);
}

/** The report of the sheet the user is looking at, where its check gave one. */
export function shownReport(state: PaneState): SheetReport | null {
  const outcome = shownSheet(state)?.outcome;
  return outcome && !isProblem(outcome) ? outcome : null;
}

/** True where the answer is about the sheet itself; otherwise Excel could not answer just now. */
export function isAboutSheet({ what }: SheetProblem): boolean {
  return ["empty", "noWorksheet", "noTable", "tooLarge"].includes(what);
}

/** The state with a new check result in it. "Excel is busy" replaces no earlier result: it is a notice. */
export function withOutcome(state: PaneState, outcome: CheckOutcome, changedSince: boolean): PaneState {
  if (isProblem(outcome) && !isAboutSheet(outcome)) {
    return changedSince ? withEdit({ ...state, notice: outcome.text }) : { ...state, notice: outcome.text };
  }
  return { ...state, checked: new Map(state.checked).set(outcome.sheet, { outcome, changedSince }) };
}

/**
 * Every kept result marked as older than the workbook. An edit anywhere counts for all sheets, because
 * formulas reach across sheets.
 */
export function withEdit(state: PaneState): PaneState {
  if ([...state.checked.values()].every((sheet) => sheet.changedSince)) return state;
  const checked = new Map(
    [...state.checked].map(([name, sheet]) => [name, { ...sheet, changedSince: true }]),
  );
  return { ...state, checked };
}
