import { Button } from "./Button";
import { paneTexts } from "../../texts/shared/pane";
import { usePaneState, useSession } from "../session/useSession";

/** The latest write and the way back, until the next write; above it, why the latest click did nothing. */
export function UndoStrip() {
  const session = useSession();
  const { lastWrite, notice, activeSheet, history, isHistoryShown } = usePaneState();
  const text =
    lastWrite &&
    (lastWrite.sheet === null || lastWrite.sheet === activeSheet
      ? lastWrite.text
      : paneTexts.onSheet(lastWrite.sheet, lastWrite.text));
  return (
    <footer className="foot">
      {/* Both regions are always there: screen readers only tell of changes in regions they know. */}
      <div role="alert">{notice && <p className="notice">{notice}</p>}</div>
      <div role="status" aria-label={paneTexts.lastChange}>
        {text && (
          <div className="undo">
            <span>{text}</span>
            {history.length > 0 && !isHistoryShown && (
              <Button size="small" appearance="subtle" onClick={() => session.showHistory(true)}>
                {paneTexts.openHistory}
              </Button>
            )}
            {lastWrite.undo && (
              <Button
                size="small"
                appearance="outline"
                aria-label={paneTexts.undoChange(text)}
                onClick={() => void session.undo()}
              >
                {paneTexts.undo}
              </Button>
            )}
          </div>
        )}
      </div>
    </footer>
  );
}
