import type { WorkbookOptions } from "../../actions/check/validateSheets";
import { isProblem, type ReportOrProblem, type SheetProblem } from "../../actions/shared/outcomes";
import { paneTexts } from "../../texts/shared/pane";
import { needsOtherSheets, withEdit, withOutcome, withWorkbook } from "./checkedSheets";
import type { Contact } from "./contact";
import type { Marking } from "./marking";
import type { PaneActions } from "./paneActions";
import { noticed, type Step } from "./runner";
import { FIRST_VIEW } from "./state";

export type Checking = ReturnType<typeof createChecking>;

/** Checks on a click: of the sheet in front, of all sheets, and of what has just been written. */
export function createChecking(actions: PaneActions, contact: Contact, marking: Marking) {
  const { getState, update, edits } = contact;
  let stopping = new AbortController();

  function showProgress(text: string, done = 0, total = 0): void {
    update((now) => ({ ...now, progress: { text, done, total } }));
  }

  /** Shows how far it is through the sheets of the workbook, and hears "Avbryt". */
  function overSheets(): WorkbookOptions {
    stopping = new AbortController();
    return {
      signal: stopping.signal,
      onProgress: (done, total, sheet) =>
        showProgress(paneTexts.progress(done + 1, total, sheet), done, total),
    };
  }

  /** Checks all sheets. @returns a problem when it was stopped or refused; nothing is lost then */
  async function workbookChecked(): Promise<Step | SheetProblem> {
    const editsBefore = edits();
    const report = await actions.validateWorkbook(overSheets());
    if ("kind" in report) return report;
    return (now) => withWorkbook(now, report, edits() !== editsBefore);
  }

  /** Keeps a sheet's new result; where the sheets had something to say of each other, theirs too. */
  async function kept(outcome: ReportOrProblem, editsBefore: number, took?: number): Promise<Step> {
    const remarked = await marking.renew(outcome);
    const keep: Step = (now) => {
      const changedSince = edits() !== editsBefore;
      return remarked(withOutcome(now, outcome, { changedSince, ...(took !== undefined && { took }) }));
    };
    if (isProblem(outcome) || !needsOtherSheets(getState())) return keep;
    const others = await workbookChecked();
    // Alone, the sheet does not have its questions about others: it must not pass for ready.
    return typeof others === "function" ? (now) => others(keep(now)) : (now) => withEdit(keep(now), null);
  }

  /** Asks for a check and keeps what it says. */
  async function checked(ask: () => Promise<ReportOrProblem>): Promise<Step> {
    const editsBefore = edits();
    return kept(await ask(), editsBefore);
  }

  /** A check is answered in its own view, also when it is the ribbon that asks. */
  function showFirstView(): void {
    update((now) =>
      now.view === FIRST_VIEW && !now.isHistoryShown
        ? now
        : { ...now, view: FIRST_VIEW, isHistoryShown: false },
    );
  }

  /** Checks the sheet in front, and shows how far a large one has been read. */
  async function activeSheet(): Promise<Step> {
    showFirstView();
    stopping = new AbortController();
    showProgress(paneTexts.checkingSheet);
    const editsBefore = edits();
    let took: number | undefined;
    const outcome = await actions.validateSheet(undefined, {
      signal: stopping.signal,
      onProgress: (done, total) =>
        done < total
          ? showProgress(paneTexts.readingRows(done, total), done, total)
          : showProgress(paneTexts.checkingSheet),
      onTook: (milliseconds) => (took = milliseconds),
    });
    const keep = await kept(outcome, editsBefore, took);
    return (now) => {
      const next = keep(now);
      // Excel may have refused to answer: then the sheet it was about is not known either.
      return next.checked.has(outcome.sheet)
        ? { ...next, activeSheet: outcome.sheet, isListShown: false }
        : next;
    };
  }

  async function workbook(): Promise<Step> {
    showFirstView();
    const step = await workbookChecked();
    if (typeof step !== "function") return noticed(step);
    return (now) => ({ ...step(now), isListShown: true });
  }

  return { activeSheet, workbook, checked, kept, overSheets, stop: () => stopping.abort() };
}
