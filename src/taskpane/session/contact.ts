import type { PaneActions } from "./paneActions";
import { withEdit } from "./checkedSheets";
import { afterVerdict } from "./fetchedParts";
import { createRunner, type Step } from "./runner";
import type { Work } from "./state";

/** The session's state, and what happens to the workbook meanwhile: counted, so that nothing overtaken passes for fresh. */
export type Contact = ReturnType<typeof createContact>;

export function createContact(actions: PaneActions) {
  const runner = createRunner();
  let edits = 0;
  /** The times the user has stopped waiting for Excel. */
  let stops = 0;
  /** The pieces of work that have begun. */
  let begun = 0;
  const beginners = new Set<() => void>();

  return {
    getState: runner.getState,
    subscribe: runner.subscribe,
    update: runner.update,
    free: () => runner.free(),
    /** Edits so far. */
    edits: () => edits,
    noteEdit: () => void (edits += 1),
    begun: () => begun,
    /** Told when a piece of work begins. */
    onBegin: (listener: () => void) => void beginners.add(listener),
    noteStop: () => void (stops += 1),

    /** Does one piece of work, and asks at the contact what became of writes that came after "Avbryt". */
    run(work: Work, task: () => Promise<Step>): Promise<void> {
      return runner.run(work, async () => {
        begun += 1;
        beginners.forEach((listener) => listener());
        const stopsBefore = stops;
        const step = await task();
        // Excel is not asked again just after the user has stopped waiting for it.
        const late = stops === stopsBefore ? await actions.lateWrites() : [];
        if (late.length === 0) return step;
        edits += 1;
        const { historyEntry, withWrite } = await afterVerdict.load();
        return (now) =>
          late.reduce(
            (state, write) => withWrite(withEdit(state, write.sheet), historyEntry(write)),
            step(now),
          );
      });
    },
  };
}
