/**
 * What the pane knows and what its buttons do, without React: the ribbon works on the same session while the
 * pane is still closed.
 */
import {
  isProblem,
  type ReportOrProblem,
  type SheetProblem,
  type WriteOutcome,
} from "../../actions/shared/outcomes";
import type { FindingView, FixView, StructureView } from "../../actions/shared/report";
import { paneTexts } from "../../texts/shared/pane";
import { createMarking } from "./marking";
import type { PaneActions } from "./paneActions";
import { createRunner, noticed, type Step } from "./runner";
import {
  FIRST_VIEW,
  needsOtherSheets,
  shownReport,
  withEdit,
  withJob,
  withOutcome,
  withWorkbook,
  type PaneState,
  type Work,
} from "./state";
import { TASK_VIEWS, type TaskId } from "./tasks";

export interface Session {
  /** What the views' own buttons do; through ask and write, so that one thing is done at a time. */
  readonly actions: PaneActions;
  getState(): PaneState;
  subscribe(listener: () => void): () => void;
  /** Starts to listen for edits and changes of sheet. */
  watch(): Promise<void>;
  /** The user has come back to the pane: a change that Excel has not told of is looked for. */
  lookAgain(): Promise<void>;
  /** Opens the tab of a view. */
  showView(view: string): void;
  /** Opens a job in the view that is shown. */
  openJob(job: string): void;
  /** Goes back to the list of the view that is shown. */
  closeJob(): void;
  /** Opens the tab and the job where a task stands, and asks it to begin; see useStartOnRequest. */
  startTask(task: TaskId): void;
  /** The task has begun. */
  takeRequest(): void;
  /**
   * Asks Excel something for a view. A problem is told below the view.
   * @returns null where there was a problem, or where something else was under way
   */
  ask<T>(work: Work, question: () => Promise<T | SheetProblem>): Promise<T | null>;
  /**
   * Writes what a view has shown. The way back stands below every view until the next write, and earlier checks
   * count as old. A refusal is told below the view.
   * @param sheet null where several sheets are written
   * @returns true where it was written
   */
  write(write: () => Promise<WriteOutcome>, sheet: string | null): Promise<boolean>;
  checkActiveSheet(): Promise<void>;
  /** Checks all sheets and shows them as a list. */
  checkWorkbook(): Promise<void>;
  /** "Avbryt" while a sheet or the workbook is checked. */
  stopChecking(): void;
  /** Opens a sheet of the list, in Excel and in the pane. */
  openSheet(sheet: string): Promise<void>;
  showList(): void;
  fix(fix: FixView): Promise<void>;
  undo(): Promise<void>;
  approve(finding: FindingView, reason: string): Promise<void>;
  withdraw(key: string): Promise<void>;
  /** Keeps what the user answers to a question, or says of a sum or a difference; null takes it back. */
  answer(key: string, answer: string | null): Promise<void>;
  goTo(address: string): Promise<void>;
  toggleMarks(): Promise<void>;
  toggleStructureMarks(structure: StructureView): Promise<void>;
}

export function createSession(actions: PaneActions): Session {
  const { getState, subscribe, update, run: runAlone } = createRunner();
  const marking = createMarking(actions, getState);
  /** Counts edits, so that a result which an edit overtook is not shown as fresh. */
  let edits = 0;
  let stopping = new AbortController();
  /** Counts the times the user has stopped waiting for Excel. */
  let stops = 0;

  /** Counts the pieces of work that have begun. */
  let begun = 0;

  /** Does one piece of work, and asks at the contact what became of writes that came after "Avbryt". */
  function run(work: Work, task: () => Promise<Step>): Promise<void> {
    return runAlone(work, async () => {
      begun += 1;
      const stopsBefore = stops;
      const step = await task();
      // Excel is not asked again just after the user has stopped waiting for it.
      const late = stops === stopsBefore ? await actions.lateWrites() : [];
      const last = late.at(-1);
      if (!last) return step;
      edits += 1;
      return (now) => ({ ...withEdit(step(now)), lastWrite: last });
    });
  }

  function showProgress(text: string, done = 0, total = 0): void {
    update((now) => ({ ...now, progress: { text, done, total } }));
  }

  /** Checks the sheet in front, and shows how far a large one has been read. */
  function activeSheetChecked(): Promise<ReportOrProblem> {
    stopping = new AbortController();
    showProgress(paneTexts.checkingSheet);
    return actions.validateSheet(undefined, {
      signal: stopping.signal,
      onProgress: (done, total) =>
        done < total
          ? showProgress(paneTexts.readingRows(done, total), done, total)
          : showProgress(paneTexts.checkingSheet),
    });
  }

  /** Checks all sheets. @returns a problem when it was stopped or refused; nothing is lost then */
  async function workbookChecked(): Promise<Step | SheetProblem> {
    const editsBefore = edits;
    stopping = new AbortController();
    const report = await actions.validateWorkbook({
      signal: stopping.signal,
      onProgress: (done, total, sheet) =>
        showProgress(paneTexts.progress(done + 1, total, sheet), done, total),
    });
    if ("kind" in report) return report;
    return (now) => withWorkbook(now, report, edits !== editsBefore);
  }

  /** Keeps a sheet's new result; where the sheets had something to say of each other, theirs too. */
  async function kept(outcome: ReportOrProblem, editsBefore: number): Promise<Step> {
    const remarked = await marking.renew(outcome);
    const keep: Step = (now) => remarked(withOutcome(now, outcome, edits !== editsBefore));
    if (isProblem(outcome) || !needsOtherSheets(getState())) return keep;
    const others = await workbookChecked();
    // Alone, the sheet does not have its questions about others: it must not pass for ready.
    return typeof others === "function" ? (now) => others(keep(now)) : (now) => withEdit(keep(now));
  }

  async function checked(
    ask: () => Promise<ReportOrProblem>,
  ): Promise<{ outcome: ReportOrProblem; keep: Step }> {
    const editsBefore = edits;
    const outcome = await ask();
    return { outcome, keep: await kept(outcome, editsBefore) };
  }

  async function written(write: () => Promise<WriteOutcome>, sheet: string | null): Promise<Step> {
    const editsBefore = edits;
    const result = await write();
    if (!result.ok) return (now) => refused(now, result, sheet);
    const { text, undo, report, fault } = result;
    // What was written is told first; then the console shall know of a fault of our own in the check after it.
    if (fault)
      queueMicrotask(() => {
        throw fault;
      });
    const keep = report ? await kept(report, editsBefore) : (now: PaneState) => now;
    // The write has changed the workbook: every result but the new one is old.
    return (now) => ({ ...keep(withEdit(now)), lastWrite: { text, undo, sheet } });
  }

  /** A check is answered in its own view, also when it is the ribbon that asks. */
  function showFirstView(): void {
    update((now) => (now.view === FIRST_VIEW ? now : { ...now, view: FIRST_VIEW }));
  }

  /** Runs work on the report that is shown; there is no button for it without one. */
  async function onReport(task: (sheet: string) => Promise<ReportOrProblem>): Promise<void> {
    const report = shownReport(getState());
    if (report) await run("saving", async () => (await checked(() => task(report.sheet))).keep);
  }

  return {
    actions,
    getState,
    subscribe,
    async watch() {
      await actions.watchWaiting((waiting) => {
        const stop = () => {
          stops += 1;
          waiting?.stop();
        };
        update((now) => ({ ...now, waiting: waiting && { stop } }));
      });
      await actions.watch((event) => {
        if (event.kind === "activated") {
          update((now) => ({ ...now, activeSheet: event.sheet, notice: null }));
        } else {
          edits += 1;
          update(withEdit);
        }
      });
      const sheet = await actions.activeSheet();
      update((now) => (now.activeSheet === null ? { ...now, activeSheet: sheet } : now));
    },
    async lookAgain() {
      if (getState().work) return;
      const begunBefore = begun;
      const hasChanged = await actions.lookAgain();
      // What has begun in the meantime reads the sheet itself: the click that brought the focus is often a check.
      if (!hasChanged || begun !== begunBefore) return;
      edits += 1;
      update(withEdit);
    },
    showView: (view) =>
      update((now) => (now.view === view ? now : { ...now, view, asked: null, notice: null })),
    openJob: (job) => update((now) => ({ ...withJob(now, now.view, job), notice: null })),
    closeJob: () => update((now) => ({ ...withJob(now, now.view, null), notice: null })),
    startTask: (task) =>
      update((now) => ({
        ...withJob(now, TASK_VIEWS[task], task),
        view: TASK_VIEWS[task],
        asked: task,
        notice: null,
      })),
    takeRequest: () => update((now) => ({ ...now, asked: null })),
    async ask(work, question) {
      let answer: Awaited<ReturnType<typeof question>> | null = null;
      await run(work, async () => {
        answer = await question();
        return noticed(isRefusal(answer) ? answer : null);
      });
      return isRefusal(answer) ? null : answer;
    },
    async write(write, sheet) {
      let isWritten = false;
      await run("writing", async () => {
        const keep = await written(async () => {
          const result = await write();
          isWritten = result.ok;
          return result;
        }, sheet);
        return keep;
      });
      return isWritten;
    },
    checkActiveSheet: () =>
      run("checking", async () => {
        showFirstView();
        const { outcome, keep } = await checked(activeSheetChecked);
        return (now) => {
          const next = keep(now);
          // Excel may have refused to answer: then the sheet it was about is not known either.
          return next.checked.has(outcome.sheet)
            ? { ...next, activeSheet: outcome.sheet, isListShown: false }
            : next;
        };
      }),
    checkWorkbook: () =>
      run("checkingWorkbook", async () => {
        showFirstView();
        const step = await workbookChecked();
        if (typeof step !== "function") return noticed(step);
        return (now) => ({ ...step(now), isListShown: true });
      }),
    stopChecking: () => stopping.abort(),
    openSheet: (sheet) =>
      run("marking", async () => {
        const problem = await actions.showSheet(sheet);
        return problem ? noticed(problem) : (now) => ({ ...now, activeSheet: sheet, isListShown: false });
      }),
    showList: () => update((now) => (now.workbook ? { ...now, isListShown: true } : now)),
    fix: (fix) => run("writing", () => written(() => actions.applyFix(fix), fix.plan.sheet)),
    async undo() {
      const { lastWrite } = getState();
      if (!lastWrite?.undo) return;
      const { undo, sheet } = lastWrite;
      await run("writing", () => written(undo, sheet));
    },
    approve: (finding, reason) => onReport((sheet) => actions.approveFinding(sheet, finding, reason)),
    withdraw: (key) => onReport((sheet) => actions.withdrawApproval(sheet, key)),
    answer: (key, answer) => onReport((sheet) => actions.answerQuestion(sheet, key, answer)),
    async goTo(address) {
      const report = shownReport(getState());
      if (report) await run("marking", async () => noticed(await actions.goTo(report.sheet, address)));
    },
    toggleMarks: () => run("marking", () => marking.toggle(null)),
    toggleStructureMarks: (structure) => run("marking", () => marking.toggle(structure)),
  };
}

/** Why it was not written; where a part of it was, that can be taken back. */
function refused(
  state: PaneState,
  { text, isChanged, part }: Extract<WriteOutcome, { ok: false }>,
  sheet: string | null,
): PaneState {
  const next = { ...state, notice: text };
  if (!isChanged) return next;
  return { ...withEdit(next), ...(part && { lastWrite: { ...part, sheet } }) };
}

function isRefusal(answer: unknown): answer is SheetProblem {
  return typeof answer === "object" && answer !== null && "kind" in answer && answer.kind === "problem";
}
