import { Button } from "./Button";
import { paneTexts } from "../../texts/shared/pane";
import { shownReport, shownSheet } from "../session/state";
import { usePaneState, useSession } from "../session/useSession";

/** Tables that "Mål" assesses or counts, as reports name them. */
const OF_GOALS = ["mal", "internkontroll"];

/** What can be done with the checked sheet as a whole. */
export function SheetButtons() {
  const session = useSession();
  const state = usePaneState();
  const report = shownReport(state);
  const isOld = shownSheet(state)?.changedSince;
  const isMarked = state.marked !== null;
  const canMark =
    isMarked || report?.findings.some(({ address, severity }) => address && severity !== "rounding");
  const isOfGoals =
    report?.verdict.kind === "nothing" && report.tables.some(({ kind }) => OF_GOALS.includes(kind));
  return (
    <div className="buttons verdict-buttons">
      {isOfGoals && (
        <Button size="small" appearance="primary" onClick={() => session.startTask("goals")}>
          {paneTexts.assessGoals}
        </Button>
      )}
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
