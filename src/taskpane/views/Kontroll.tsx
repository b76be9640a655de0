import { Button } from "../components/Button";
import { ChevronLeft16Regular } from "../icons";
import { paneTexts } from "../../texts/shared/pane";
import { Protection } from "../components/Protection";
import { Report } from "../components/Report";
import { SheetButtons } from "../components/SheetButtons";
import { SheetList } from "../components/SheetList";
import { shownVerdict } from "../components/status";
import { useFocusWhenLost } from "../components/useFocusWhenLost";
import { VerdictLine } from "../components/VerdictLine";
import { shownReport, shownSheet } from "../session/state";
import { usePaneState, useSession } from "../session/useSession";
import { Start } from "./Start";

/** The view "Kontroll": the verdict of the active sheet or of the workbook first, then what it rests on. */
export function Kontroll() {
  const session = useSession();
  const state = usePaneState();
  const verdict = shownVerdict(state);
  // While work is under way there is an "Avbryt", which goes with it.
  const heading = useFocusWhenLost<HTMLHeadingElement>(
    state.work ?? (state.isListShown ? state.checked : shownSheet(state)),
  );
  return (
    <>
      {state.workbook && !state.isListShown && (
        <div className="buttons">
          <Button
            size="small"
            appearance="transparent"
            className="back"
            icon={<ChevronLeft16Regular />}
            onClick={() => session.showList()}
          >
            {paneTexts.allSheets}
          </Button>
        </div>
      )}
      {/* Always there, also when empty: screen readers only tell of changes in a region they know. */}
      <div aria-live="polite">{verdict && <VerdictLine verdict={verdict} headingRef={heading} />}</div>
      {state.isListShown ? <Workbook /> : verdict ? <Sheet /> : <Start />}
    </>
  );
}

function Sheet() {
  const state = usePaneState();
  const report = shownReport(state);
  return (
    <>
      {report && <Protection report={report} />}
      <SheetButtons />
      {report && <Report report={report} canChange={!shownSheet(state)?.changedSince} />}
    </>
  );
}

function Workbook() {
  const session = useSession();
  const isOld = shownVerdict(usePaneState())?.kind === "changed";
  return (
    <>
      <div className="buttons verdict-buttons">
        <Button
          size="small"
          appearance={isOld ? "primary" : "secondary"}
          onClick={() => void session.checkWorkbook()}
        >
          {paneTexts.checkWorkbookAgain}
        </Button>
      </div>
      <SheetList />
    </>
  );
}
