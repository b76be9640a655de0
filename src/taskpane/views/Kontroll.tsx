import { BackButton } from "../components/BackButton";
import { Button } from "../components/Button";
import { paneTexts } from "../../texts/shared/pane";
import { FollowSwitch, SheetList } from "../later";
import { ExampleNote } from "../components/ExampleNote";
import { Protection } from "../components/Protection";
import { Report } from "../components/Report";
import { SheetButtons } from "../components/SheetButtons";
import { shownVerdict } from "../components/status";
import { StaleFigures } from "../later";
import { useFocusWhenLost } from "../components/useFocusWhenLost";
import { VerdictLine } from "../components/VerdictLine";
import { fetched, FetchedPart } from "../fetched";
import { shownReport, shownSheet } from "../session/state";
import { usePaneState, useSession } from "../session/useSession";
import { Start } from "./Start";

const stampLine = fetched(
  async () => (await import(/* webpackChunkName: "stamp" */ "../components/StampLine")).StampLine,
);

/** The view "Kontroll": the verdict of the active sheet or of the workbook first, then what it rests on. */
export function Kontroll() {
  const session = useSession();
  const state = usePaneState();
  const verdict = shownVerdict(state);
  // While work is under way there is an "Avbryt", which goes with it.
  const heading = useFocusWhenLost<HTMLHeadingElement>(
    state.work ?? (state.isListShown ? state.checked : shownSheet(state)),
  );
  if (state.isHistoryShown)
    return (
      <>
        <BackButton text={paneTexts.back} onClick={() => session.showHistory(false)} />
        <FetchedPart thing={history}>{({ History }) => <History />}</FetchedPart>
      </>
    );
  return (
    <>
      {state.workbook && !state.isListShown && (
        <BackButton text={paneTexts.allSheets} onClick={() => session.showList()} />
      )}
      <FetchedPart thing={stampLine}>{(StampLine) => <StampLine />}</FetchedPart>
      <VerdictLine verdict={verdict} headingRef={heading} />
      {state.isListShown ? <Workbook /> : verdict ? <Sheet /> : <Start />}
    </>
  );
}

const history = fetched(() => import(/* webpackChunkName: "history" */ "./History"));

function Sheet() {
  const state = usePaneState();
  const report = shownReport(state);
  const corrected = state.lastWrite?.corrected;
  return (
    <>
      {report && <Protection report={report} />}
      <SheetButtons />
      {corrected && state.lastWrite?.sheet === state.activeSheet && <StaleFigures plan={corrected} />}
      {state.marked?.isStale && <p className="hint">{paneTexts.staleMarks}</p>}
      <ExampleNote />
      {report && <Report report={report} canChange={!shownSheet(state)?.changedSince} />}
      {report && <FollowSwitch />}
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
