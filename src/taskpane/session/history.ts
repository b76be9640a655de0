import type { Undo, WrittenCells } from "../../actions/shared/outcomes";
import { MOST_CORRECTED_CELLS } from "../../domain/sheet/keptCorrection";
import type { HistoryEntry, PaneState } from "./state";

/** A write, as the history is told of it. */
export interface Written {
  readonly text: string;
  readonly undo: Undo;
  /** null where it was several sheets. */
  readonly sheet: string | null;
  readonly written?: readonly WrittenCells[];
  /** Why, in the words of the finding; nothing where there was none. */
  readonly reason?: string;
}

/** The state after a write: the latest one stands in the strip, and all of them in the history. */
export function withWrite(state: PaneState, entry: HistoryEntry): PaneState {
  const { text, undo, sheet } = entry;
  return { ...state, lastWrite: { text, undo, sheet: sheet || null }, history: [entry, ...state.history] };
}

/** The state after one was taken back: it is no part of the history any more. */
export function withUndone(state: PaneState, id: number, text: string): PaneState {
  const entry = state.history.find((one) => one.id === id);
  return {
    ...state,
    lastWrite: { text, undo: null, sheet: entry?.sheet || null },
    history: state.history.filter((one) => one.id !== id),
  };
}

/** Rows or cells of a sheet have moved: what stood at an address may stand at another, so nothing there is taken back. */
export function withMoved(state: PaneState, sheet: string): PaneState {
  const isThere = (one: HistoryEntry) => one.sheet === sheet || (one.sheet === "" && one.cells.length > 0);
  const lost = new Set(state.history.filter((one) => one.undo && isThere(one)).map(({ undo }) => undo));
  if (lost.size === 0) return state;
  const { lastWrite } = state;
  return {
    ...state,
    history: state.history.map((one) => (lost.has(one.undo) ? { ...one, undo: null } : one)),
    lastWrite: lastWrite && lost.has(lastWrite.undo) ? { ...lastWrite, undo: null } : lastWrite,
  };
}

let entries = 0;

/** A write as it stands in the history. A write of several sheets names the sheet with each cell. */
export function historyEntry({ text, undo, sheet, written = [], reason = "" }: Written): HistoryEntry {
  const cells = written.flatMap((part) =>
    part.cells.map((one) => (sheet !== null ? one : { ...one, cell: `${part.sheet}!${one.cell}` })),
  );
  return {
    id: (entries += 1),
    time: timeNow(),
    sheet: sheet ?? "",
    text,
    reason,
    name: "",
    cells: cells.slice(0, MOST_CORRECTED_CELLS),
    count: written.reduce((sum, { count }) => sum + count, 0),
    undo,
  };
}

/** The user's own time, not the one in Greenwich: "2025-09-12T14:05:31". */
function timeNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
