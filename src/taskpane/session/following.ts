import { noteFault } from "../../actions/shared/faults";
import { isProblem, type ReportOrProblem } from "../../actions/shared/outcomes";
import { isNotFetched } from "../fetched";
import { withoutFollowed, withRecheck } from "./checkedSheets";
import { canFollow } from "./canFollow";
import type { Contact } from "./contact";
import { withMoved } from "./history";
import type { PaneActions } from "./paneActions";
import type { PaneState } from "./state";

/** An edit is told a fifth of a second after it was made: together it is a second after the last one. */
const AFTER_LAST_EDIT_MS = 800;
/** While a cell is edited, or Excel is busy. */
const TRY_AGAIN_MS = 1500;
/** A verdict that has not been renewed for so long after an edit is said to be older than the sheet. */
const LONGEST_WAIT_MS = 5000;
export type Following = ReturnType<typeof createFollowing>;

/**
 * Checks the sheet in front again by itself, a second after the last change. It only reads, it is no piece of work that
 * the user would see or wait for, and whatever the user begins comes first.
 */
export function createFollowing(actions: PaneActions, contact: Contact) {
  const { getState, update, edits, begun } = contact;
  let next: ReturnType<typeof setTimeout> | undefined;
  let givingUp: ReturnType<typeof setTimeout> | undefined;
  let reading = new AbortController();
  /** Sheets whose cells have moved, with the result of that time: a later one has read them anew. */
  const moved = new Map<string, ReportOrProblem | undefined>();
  const hasMovedSince = (sheet: string) =>
    moved.has(sheet) && moved.get(sheet) === getState().checked.get(sheet)?.outcome;

  function schedule(after: number): void {
    clearTimeout(next);
    next = setTimeout(() => void attempt(), after);
  }

  function giveUp(): void {
    clearTimeout(givingUp);
    givingUp = undefined;
    update(withoutFollowed);
  }

  async function attempt(): Promise<void> {
    const state = getState();
    const { activeSheet: sheet } = state;
    if (sheet === null || !isToFollow(state, sheet)) return giveUp();
    if (state.work) return schedule(TRY_AGAIN_MS);
    const [editsBefore, begunBefore] = [edits(), begun()];
    reading = new AbortController();
    const { signal } = reading;
    try {
      const answer = await actions.recheckSheet(sheet, { signal, hasMoved: hasMovedSince(sheet) });
      // An edit meanwhile has begun its own wait.
      if (edits() !== editsBefore) return;
      if (begun() !== begunBefore) return schedule(TRY_AGAIN_MS);
      if (answer.kind === "problem") return PASSING.has(answer.what) ? schedule(TRY_AGAIN_MS) : giveUp();
      clearTimeout(givingUp);
      givingUp = undefined;
      update((now) => withRemarks(now, withRecheck(now, sheet, answer)));
    } catch (fault) {
      giveUp();
      if (isNotFetched(fault)) return;
      noteFault(fault);
      throw fault;
    }
  }

  contact.onBegin(() => reading.abort());

  /** The sheet in front may be older than what it is reckoned from; one that was left waits for its own turn. */
  function look(): void {
    const state = getState();
    const { activeSheet } = state;
    if (activeSheet === null || !state.checked.get(activeSheet)?.isFollowed) giveUp();
    if (activeSheet !== null && isToFollow(getState(), activeSheet)) schedule(AFTER_LAST_EDIT_MS);
  }

  return {
    /** Somebody has edited a sheet. */
    edited(sheet: string, hasMoved: boolean): void {
      if (hasMoved) {
        moved.set(sheet, getState().checked.get(sheet)?.outcome);
        update((now) => withMoved(now, sheet));
      }
      if (!canFollow(getState(), sheet)) return;
      givingUp ??= setTimeout(giveUp, LONGEST_WAIT_MS);
      schedule(AFTER_LAST_EDIT_MS);
    },
    /** Another sheet has come in front. */
    activated: look,
    turn(isFollowing: boolean): void {
      if (isFollowing) return look();
      clearTimeout(next);
      reading.abort();
      giveUp();
    },
  };
}

/** What passes without anybody's doing. */
const PASSING: ReadonlySet<string> = new Set(["editMode", "busy", "stopped"]);

function isToFollow(state: PaneState, sheet: string): boolean {
  const one = state.checked.get(sheet);
  return canFollow(state, sheet) && (one?.changedSince === true || one?.isFollowed === true);
}

/** Marks in the sheet that say something else than the findings now. */
function withRemarks(before: PaneState, now: PaneState): PaneState {
  const { marked } = now;
  if (!marked || marked.isStale || marked.structure !== null) return now;
  const [then, since] = [before, now].map(({ checked }) => markedCells(checked.get(marked.sheet)?.outcome));
  return then === since ? now : { ...now, marked: { ...marked, isStale: true } };
}

function markedCells(outcome: ReportOrProblem | undefined): string {
  if (!outcome || isProblem(outcome)) return "";
  return outcome.findings.map(({ severity, address }) => `${severity} ${address}`).join("\n");
}
