import { noteFault } from "../../actions/shared/faults";
import type { SheetProblem } from "../../actions/shared/outcomes";
import { paneTexts } from "../../texts/shared/pane";
import { isNotFetched } from "../fetched";
import { EMPTY_STATE, type PaneState, type Work } from "./state";

export type Step = (state: PaneState) => PaneState;

/** Shows why nothing happened; null changes nothing. */
export const noticed = (problem: SheetProblem | null): Step => {
  return (state) => (problem ? { ...state, notice: problem.text } : state);
};

/** Holds the state, tells its listeners of changes, and does one piece of work at a time. */
export function createRunner() {
  let state = EMPTY_STATE;
  const listeners = new Set<() => void>();

  function update(step: Step): void {
    const next = step(state);
    if (next === state) return;
    state = next;
    listeners.forEach((listener) => listener());
  }

  return {
    getState: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update,
    /** When nothing is under way. */
    free(): Promise<void> {
      return new Promise((resolve) => {
        const look = () => {
          if (state.work) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
      });
    },
    /** A click while something is under way does nothing. */
    async run(work: Work, task: () => Promise<Step>): Promise<void> {
      if (state.work) return;
      // What was taken back has been told by now; a write stays, with its way back.
      const stays = ({ lastWrite }: PaneState) => (lastWrite?.undo ? lastWrite : null);
      update((now) => ({ ...now, work, lastWork: work, notice: null, lastWrite: stays(now) }));
      try {
        const step = await task();
        update((now) => ({ ...step(now), work: null, progress: null }));
      } catch (fault) {
        // No fault of ours: a file that cannot be had just now.
        if (isNotFetched(fault)) {
          update((now) => ({ ...now, work: null, progress: null, notice: paneTexts.notFetched }));
          return;
        }
        noteFault(fault);
        update((now) => ({ ...now, work: null, progress: null, notice: paneTexts.unexpected }));
        // A fault of our own: the user has been told, and the console shall know where it comes from.
        throw fault;
      }
    },
  };
}
