/**
 * What the pane knows and what its buttons do, without React: the ribbon works on the same session while the
 * pane is still closed.
 */
import type { WorkbookOptions } from "../../actions/check/validateSheets";
import type { ReportOrProblem, SheetProblem, WriteOutcome } from "../../actions/shared/outcomes";
import type { FindingView, FixView, StructureView } from "../../actions/shared/report";
import type { Plan } from "../../domain/sheet/plan";
import { createChecking } from "./checking";
import { createContact } from "./contact";
import { canFollow } from "./canFollow";
import { withEdit, withoutFollowed } from "./checkedSheets";
import { afterVerdict } from "./fetchedParts";
import type { Following } from "./following";
import type { Marking } from "./marking";
import type { PaneActions } from "./paneActions";
import { noticed, type Step } from "./runner";
import { FIRST_VIEW, shownReport, withJob, type HistoryEntry, type PaneState, type Work } from "./state";
import { TASK_VIEWS, type TaskId } from "./tasks";
import type { Writing } from "./writing";

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
   * Asks Excel something for a view. A problem is told below the view. What goes through the sheets of the workbook
   * is given how to show how far it is, and to hear "Avbryt".
   * @returns null where there was a problem, or where something else was under way
   */
  ask<T>(work: Work, question: (overSheets: WorkbookOptions) => Promise<T | SheetProblem>): Promise<T | null>;
  /**
   * Writes what a view has shown. The way back stands below every view until the next write, and earlier checks
   * count as old. A refusal is told below the view.
   * @param sheet null where several sheets are written
   * @param reason why, for the history
   * @returns true where it was written
   */
  write(write: () => Promise<WriteOutcome>, sheet: string | null, reason?: string): Promise<boolean>;
  checkActiveSheet(): Promise<void>;
  /** Checks all sheets and shows them as a list. */
  checkWorkbook(): Promise<void>;
  /** "Avbryt" while a sheet or the workbook is checked. */
  stopChecking(): void;
  /** Opens a sheet of the list, in Excel and in the pane. */
  openSheet(sheet: string): Promise<void>;
  showList(): void;
  /** The sheet in front is checked again by itself from now on, or no longer. */
  follow(isFollowing: boolean): void;
  /** Shows what Driftkoll has changed since the pane was opened, or the report again. */
  showHistory(isShown: boolean): void;
  /** @param reason why, in the words of the finding */
  fix(fix: FixView, reason?: string): Promise<void>;
  /** Takes back the newest write that can be. */
  undo(): Promise<void>;
  /** Takes one write of the history back. */
  undoEntry(id: number): Promise<void>;
  /** @param name who approves, where they sign */
  approve(finding: FindingView, reason: string, name?: string): Promise<void>;
  withdraw(key: string): Promise<void>;
  /** Keeps what the user answers to a question, or says of a sum or a difference; null takes it back. */
  answer(key: string, answer: string | null): Promise<void>;
  /** @param sheet the one whose report is shown, when left out */
  goTo(address: string, sheet?: string): Promise<void>;
  toggleMarks(): Promise<void>;
  toggleStructureMarks(structure: StructureView): Promise<void>;
}

/** @param startsFollowing false where the user has turned it off */
export function createSession(actions: PaneActions, startsFollowing = true): Session {
  const contact = createContact(actions);
  const { getState, subscribe, update } = contact;
  // Marks are there only once somebody has asked for them.
  const marking: Marking = {
    renew: async (outcome) => (getState().marked ? (await later()).marking.renew(outcome) : (now) => now),
    redrawn: async () => (getState().marked?.isStale ? (await later()).marking.redrawn() : (now) => now),
    toggle: async (structure) => (await later()).marking.toggle(structure),
  };
  const checking = createChecking(actions, contact, marking);
  const load = async () => {
    const { createWriting, createFollowing, createMarking } = await afterVerdict.load();
    return {
      marking: createMarking(actions, getState),
      writing: createWriting(actions, contact, checking),
      following: createFollowing(actions, contact),
    };
  };
  let loaded: ReturnType<typeof load> | null = null;
  /** What comes after a verdict, made once; where it cannot be fetched the next call tries again. */
  const later = () =>
    (loaded ??= load().catch((fault: unknown) => {
      loaded = null;
      throw fault;
    }));
  const written = async (...given: Parameters<Writing["written"]>) =>
    (await later()).writing.written(...given);

  /** Hands an event to what follows the sheet; without it the sheet waits for the click. */
  function follow(tell: (following: Following) => void): void {
    later().then(
      ({ following }) => tell(following),
      () => update(withoutFollowed),
    );
  }

  /** Somebody has edited a sheet. */
  function edited(sheet: string, hasMoved: boolean): void {
    contact.noteEdit();
    update((now) => withEdit(now, sheet, canFollow(now, sheet)));
    follow((following) => following.edited(sheet, hasMoved));
  }
  if (!startsFollowing) update((now) => ({ ...now, isFollowing: false }));

  /** Does one piece of work. Marks that say something else since a check that nobody asked for are drawn anew by it. */
  function run(work: Work, task: () => Promise<Step>): Promise<void> {
    return contact.run(work, async () => {
      const step = await task();
      const redraw = await marking.redrawn();
      return (now) => redraw(step(now));
    });
  }

  /** Runs work on the report that is shown; there is no button for it without one. */
  async function onReport(task: (sheet: string) => Promise<ReportOrProblem>): Promise<void> {
    const report = shownReport(getState());
    if (report) await run("saving", () => checking.checked(() => task(report.sheet)));
  }

  async function takeBack(entry: HistoryEntry | undefined): Promise<void> {
    // The sheet may just be read or scrolled by itself: a way back that is clicked then is not lost.
    await contact.free();
    if (entry?.undo) await run("writing", async () => (await later()).writing.undone(entry));
  }

  return {
    actions,
    getState,
    subscribe,
    async watch() {
      await actions.watchWaiting((waiting) => {
        const stop = () => {
          contact.noteStop();
          waiting?.stop();
        };
        update((now) => ({ ...now, waiting: waiting && { stop } }));
      });
      await actions.watch((event) => {
        if (event.kind === "edited") return edited(event.sheet, event.hasMoved ?? false);
        update((now) => ({ ...now, activeSheet: event.sheet, notice: null }));
        if (getState().checked.size > 0) follow((following) => following.activated());
      });
      const sheet = await actions.activeSheet();
      update((now) => (now.activeSheet === null ? { ...now, activeSheet: sheet } : now));
    },
    async lookAgain() {
      const { work, activeSheet } = getState();
      if (work) return;
      const begunBefore = contact.begun();
      const hasChanged = await actions.lookAgain();
      // What has begun in the meantime reads the sheet itself: the click that brought the focus is often a check.
      if (hasChanged && contact.begun() === begunBefore && activeSheet !== null) edited(activeSheet, false);
    },
    showView: (view) =>
      update((now) =>
        now.view === view && !now.isHistoryShown
          ? now
          : { ...now, view, isHistoryShown: false, asked: null, notice: null },
      ),
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
        answer = await question(checking.overSheets());
        return noticed(isRefusal(answer) ? answer : null);
      });
      return isRefusal(answer) ? null : answer;
    },
    async write(write, sheet, reason) {
      let isWritten = false;
      await run("writing", () =>
        written(
          async () => {
            const result = await write();
            isWritten = result.ok;
            return result;
          },
          sheet,
          reason,
        ),
      );
      return isWritten;
    },
    checkActiveSheet: () => run("checking", checking.activeSheet),
    checkWorkbook: () => run("checkingWorkbook", checking.workbook),
    stopChecking: checking.stop,
    follow: (isFollowing) => {
      update((now) => (isFollowing ? { ...now, isFollowing } : withoutFollowed({ ...now, isFollowing })));
      follow((following) => following.turn(isFollowing));
    },
    openSheet: (sheet) =>
      run("marking", async () => {
        const problem = await actions.showSheet(sheet);
        return problem ? noticed(problem) : (now) => ({ ...now, activeSheet: sheet, isListShown: false });
      }),
    showList: () => update((now) => (now.workbook ? { ...now, isListShown: true } : now)),
    showHistory: (isHistoryShown) => update((now) => ({ ...now, view: FIRST_VIEW, isHistoryShown })),
    fix: (fix, reason) =>
      run("writing", async () => {
        const step = await written(() => actions.applyFix(fix), fix.plan.sheet, reason);
        return (now) => withCorrection(now, step(now), fix.plan);
      }),
    undo: () => takeBack(getState().history.find(({ undo }) => undo)),
    undoEntry: (id) => takeBack(getState().history.find((entry) => entry.id === id)),
    approve: (finding, reason, name) =>
      onReport((sheet) => actions.approveFinding(sheet, finding, reason, name)),
    withdraw: (key) => onReport((sheet) => actions.withdrawApproval(sheet, key)),
    answer: (key, answer) => onReport((sheet) => actions.answerQuestion(sheet, key, answer)),
    async goTo(address, sheet = shownReport(getState())?.sheet) {
      if (sheet !== undefined) await run("marking", async () => noticed(await actions.goTo(sheet, address)));
    },
    toggleMarks: () => run("marking", () => marking.toggle(null)),
    toggleStructureMarks: (structure) => run("marking", () => marking.toggle(structure)),
  };
}

/** What was corrected goes with the write, where one came about. */
function withCorrection(before: PaneState, next: PaneState, corrected: Plan): PaneState {
  const { lastWrite } = next;
  if (!lastWrite || lastWrite === before.lastWrite) return next;
  return { ...next, lastWrite: { ...lastWrite, corrected } };
}

function isRefusal(answer: unknown): answer is SheetProblem {
  return typeof answer === "object" && answer !== null && "kind" in answer && answer.kind === "problem";
}
