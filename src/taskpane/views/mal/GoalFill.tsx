import type { GoalReport } from "../../../actions/goals/goalReport";
import { cellAddress } from "../../../domain/sheet/address";
import type { CellChange, Plan } from "../../../domain/sheet/plan";
import { goalsPaneTexts as texts } from "../../../texts/goals/goalsPane";
import { ChangeTable } from "../../components/ChangeTable";
import { Folded } from "../../components/Folded";

interface GoalFillProps {
  report: GoalReport;
  /** What would be written with what is chosen now; null where nothing would. */
  plan: Plan | null;
}

/** The cells that would be written. The one write stands at the foot of the pane. */
export function GoalFill({ report, plan }: GoalFillProps) {
  const open = report.tables.flatMap(({ rows }) => rows.filter(({ state }) => state === "open")).length;
  return (
    <div className="form">
      {open > 0 && <p>{texts.stillOpen(open)}</p>}
      {plan ? (
        <Folded summary={texts.cellsToWrite}>
          <ChangeTable rows={plan.changes.map(changeRow)} />
        </Folded>
      ) : (
        <p>{texts.nothingToFill}</p>
      )}
    </div>
  );
}

function changeRow(change: CellChange) {
  const { before, after } = change;
  const now = String(before.value);
  const isKept = after.kind === "kept";
  const becomes = after.kind === "text" ? after.value : now;
  return { address: cellAddress(change), now, becomes, why: isKept ? texts.coloursOnly : "" };
}
