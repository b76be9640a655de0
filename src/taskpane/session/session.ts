/**
 * What the pane knows and what its buttons do, without React: the ribbon works on the same session while the
 * pane is still closed.
 */
import { isProblem, type CheckOutcome, type SheetProblem, type WriteOutcome } from "../../actions/outcomes";
import type { FindingView, FixView } from "../../actions/report";
import type { Plan } from "../../domain/plan";
import { paneTexts } from "../../texts/pane";
import type { PaneActions } from "./paneActions";
import { EMPTY_STATE, shownReport, withEdit, withOutcome, type PaneState, type Work } from "./state";

export interface Session {
  getState(): PaneState;
  subscribe(listener: () => void): () => void;
  /** Starts to listen for edits and changes of sheet. */
  watch(): Promise<void>;
  checkActiveSheet(): Promise<void>;
  fix(fix: FixView): Promise<void>;
  undo(): Promise<void>;
  approve(finding: FindingView, reason: string): Promise<void>;
  withdraw(key: string): Promise<void>;
  goTo(address: string): Promise<void>;
  toggleMarks(): Promise<void>;
}

type Step = (state: PaneState) => PaneState;

const noticed = (problem: SheetProblem | null): Step => {
  return (state) => (problem ? { ...state, notice: problem.text } : state);
};

export function createSession(actions: PaneActions): Session {
  let state = EMPTY_STATE;
  /** Counts edits, so that a result which an edit overtook is not shown as fresh. */
  let edits = 0;
  const listeners = new Set<() => void>();

  function update(step: Step): void {
    const next = step(state);
    if (next === state) return;
    state = next;
    listeners.forEach((listener) => listener());
  }

  /** Runs one piece of work at a time; a click while something is under way does nothing. */
  async function run(work: Work, task: () => Promise<Step>): Promise<void> {
    if (state.work) return;
    update((now) => ({ ...now, work, notice: null }));
    try {
      const step = await task();
      update((now) => ({ ...step(now), work: null }));
    } catch (fault) {
      update((now) => ({ ...now, work: null, notice: paneTexts.unexpected }));
      // A fault of our own: the user has been told, and the console shall know where it comes from.
      throw fault;
    }
  }

  /** Asks for a check result and keeps it. */
  async function checked(ask: () => Promise<CheckOutcome>): Promise<{ outcome: CheckOutcome; keep: Step }> {
    const editsBefore = edits;
    const outcome = await ask();
    const remarked = await renewMarks(outcome);
    return { outcome, keep: (now) => remarked(withOutcome(now, outcome, edits !== editsBefore)) };
  }

  /** Marks that the user has asked for follow the findings. */
  async function renewMarks(outcome: CheckOutcome): Promise<Step> {
    if (isProblem(outcome) || state.markedSheet !== outcome.sheet) return (now) => now;
    return noticed(await actions.markFindings(outcome));
  }

  async function written(write: () => Promise<WriteOutcome>, sheet: string): Promise<Step> {
    const editsBefore = edits;
    const result = await write();
    if (!result.ok) return (now) => ({ ...now, notice: result.text });
    const { text, undo, report } = result;
    const remarked = await renewMarks(report);
    // The write itself has changed the sheet: where it could not be checked again, the old result is old.
    const changedSince = edits !== editsBefore || isProblem(report);
    return (now) => ({
      ...remarked(withOutcome(now, report, changedSince)),
      lastWrite: { text, undo, sheet },
    });
  }

  /** Runs work on the report that is shown; there is no button for it without one. */
  async function onReport(work: Work, task: (sheet: string) => Promise<CheckOutcome>): Promise<void> {
    const report = shownReport(state);
    if (report) await run(work, async () => (await checked(() => task(report.sheet))).keep);
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async watch() {
      await actions.watch((event) => {
        if (event.kind === "activated") {
          update((now) => ({ ...now, activeSheet: event.sheet, notice: null }));
        } else {
          edits += 1;
          update(withEdit);
        }
      });
    },
    checkActiveSheet: () =>
      run("checking", async () => {
        const { outcome, keep } = await checked(() => actions.validateSheet());
        return (now) => {
          const kept = keep(now);
          return kept.checked.get(outcome.sheet)?.outcome === outcome
            ? { ...kept, activeSheet: outcome.sheet }
            : kept;
        };
      }),
    fix: (fix) => run("writing", () => written(() => actions.applyFix(fix), fix.plan.sheet)),
    async undo() {
      const undo: Plan | null | undefined = state.lastWrite?.undo;
      if (undo) await run("writing", () => written(() => actions.undoWrite(undo), undo.sheet));
    },
    approve: (finding, reason) =>
      onReport("saving", (sheet) => actions.approveFinding(sheet, finding, reason)),
    withdraw: (key) => onReport("saving", (sheet) => actions.withdrawApproval(sheet, key)),
    async goTo(address) {
      const report = shownReport(state);
      if (report) await run("marking", async () => noticed(await actions.goTo(report.sheet, address)));
    },
    toggleMarks: () =>
      run("marking", async () => {
        if (state.markedSheet !== null) {
          const problem = await actions.clearMarks();
          return problem ? noticed(problem) : (now) => ({ ...now, markedSheet: null });
        }
        const report = shownReport(state);
        const problem = report ? await actions.markFindings(report) : null;
        return problem ? noticed(problem) : (now) => ({ ...now, markedSheet: report?.sheet ?? null });
      }),
  };
}
