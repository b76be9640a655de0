import { Button } from "./Button";
import { paneTexts } from "../../texts/shared/pane";
import { shownReport, shownSheet } from "../session/state";
import { usePaneState, useSession } from "../session/useSession";

/** What can be done with the checked sheet as a whole. */
export function SheetButtons() {
  const session = useSession();
  const state = usePaneState();
  const report = shownReport(state);
  const isOld = shownSheet(state)?.changedSince;
  const isMarked = state.marked !== null;
  const canMark =
    isMarked || report?.findings.some(({ address, severity }) => address && severity !== "rounding");
  return (
    <div className="buttons verdict-buttons">
      <Button
        size="small"
        appearance={isOld || !report ? "primary" : "secondary"}
        onClick={() => void session.checkActiveSheet()}
      >
        {paneTexts.checkAgain}
      </Button>
      {canMark && (
        <Button size="small" appearance="subtle" onClick={() => void session.toggleMarks()}>
          {isMarked ? paneTexts.unmark : paneTexts.mark}
        </Button>
      )}
      {!state.workbook && (
        <Button size="small" appearance="subtle" onClick={() => void session.checkWorkbook()}>
          {paneTexts.checkWorkbook}
        </Button>
      )}
    </div>
  );
}
