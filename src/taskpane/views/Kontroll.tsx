import { Button } from "@fluentui/react-components";
import { isProblem } from "../../actions/outcomes";
import { paneTexts } from "../../texts/pane";
import { Report } from "../components/Report";
import { VerdictLine } from "../components/VerdictLine";
import { useFocusWhenLost } from "../components/useFocusWhenLost";
import { shownSheet } from "../session/state";
import { usePaneState, useSession } from "../session/useSession";
import { Start } from "./Start";

/** The view "Kontroll": the verdict of the active sheet first, then what it rests on. */
export function Kontroll() {
  const session = useSession();
  const state = usePaneState();
  const checked = shownSheet(state);
  const heading = useFocusWhenLost<HTMLHeadingElement>(checked);
  const report = checked && !isProblem(checked.outcome) ? checked.outcome : null;
  const isMarked = state.markedSheet !== null;
  const canMark =
    isMarked || report?.findings.some(({ address, severity }) => address && severity !== "rounding");
  return (
    <>
      {/* Always there, also when empty: screen readers only tell of changes in a region they know. */}
      <div aria-live="polite">{checked && <VerdictLine checked={checked} headingRef={heading} />}</div>
      {!checked && <Start />}
      {checked && (
        <div className="buttons verdict-buttons">
          <Button
            size="small"
            appearance={checked.changedSince || !report ? "primary" : "secondary"}
            onClick={() => void session.checkActiveSheet()}
          >
            {paneTexts.checkAgain}
          </Button>
          {canMark && (
            <Button size="small" appearance="subtle" onClick={() => void session.toggleMarks()}>
              {isMarked ? paneTexts.unmark : paneTexts.mark}
            </Button>
          )}
        </div>
      )}
      {report && <Report report={report} canChange={!checked?.changedSince} />}
    </>
  );
}
