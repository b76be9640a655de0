import type { WriteOutcome } from "../../actions/shared/outcomes";
import { withEdit } from "./checkedSheets";
import type { Checking } from "./checking";
import type { Contact } from "./contact";
import { historyEntry, withUndone, withWrite } from "./history";
import type { PaneActions } from "./paneActions";
import { noticed, type Step } from "./runner";
import type { HistoryEntry, PaneState } from "./state";

export type Writing = ReturnType<typeof createWriting>;

/** Writes and their way back; each is told in the history, and in the workbook's own where the user wants that. */
export function createWriting(actions: PaneActions, { edits }: Contact, checking: Checking) {
  /** What has been written and checked again. The write has changed the workbook: what was reckoned from it is old. */
  async function afterWrite(
    { report, fault }: Extract<WriteOutcome, { ok: true }>,
    sheet: string | null,
    editsBefore: number,
  ): Promise<Step> {
    // What was written is told first; then the console shall know of a fault of our own in the check after it.
    if (fault)
      queueMicrotask(() => {
        throw fault;
      });
    const keep = report ? await checking.kept(report, editsBefore) : (now: PaneState) => now;
    return (now) => keep(withEdit(now, sheet));
  }

  /** @param reason why, in the words of the finding */
  async function written(
    write: () => Promise<WriteOutcome>,
    sheet: string | null,
    reason = "",
  ): Promise<Step> {
    const editsBefore = edits();
    const result = await write();
    if (!result.ok) return (now) => refused(now, result, sheet);
    const keep = await afterWrite(result, sheet, editsBefore);
    const { text, undo, written: cells = [] } = result;
    if (!undo) return (now) => ({ ...keep(now), lastWrite: { text, undo, sheet } });
    const entry = historyEntry({ text, undo, sheet, written: cells, reason });
    const problem = await actions.keepCorrection(entry);
    return (now) => withWrite(noticed(problem)(keep(now)), entry);
  }

  async function undone(entry: HistoryEntry): Promise<Step> {
    if (!entry.undo) return (now) => now;
    const sheet = entry.sheet || null;
    const editsBefore = edits();
    const result = await entry.undo();
    if (!result.ok) return (now) => refused(now, result, sheet);
    const keep = await afterWrite(result, sheet, editsBefore);
    const problem = await actions.forgetCorrection(entry);
    return (now) => withUndone(noticed(problem)(keep(now)), entry.id, result.text);
  }

  return { written, undone };
}

/** Why it was not written; where a part of it was, that can be taken back. */
function refused(
  state: PaneState,
  { text, isChanged, part }: Extract<WriteOutcome, { ok: false }>,
  sheet: string | null,
): PaneState {
  const next = { ...state, notice: text };
  if (!isChanged) return next;
  const old = withEdit(next, sheet);
  return part ? withWrite(old, historyEntry({ ...part, sheet })) : old;
}
