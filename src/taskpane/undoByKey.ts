import type { Session } from "./session/session";

/**
 * Ctrl+Z in the pane takes the newest of Driftkoll's writes back; in a field it undoes what was typed there. Call once,
 * when the pane is drawn.
 */
export function undoByKey(session: Pick<Session, "undo">): void {
  document.addEventListener("keydown", (event) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!isUndo || event.key.toLowerCase() !== "z" || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(FIELDS)) return;
    event.preventDefault();
    void session.undo();
  });
}

const FIELDS = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]";
