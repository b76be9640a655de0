import { paneTexts } from "../texts/shared/pane";
import { FaultBoundary } from "./components/FaultBoundary";
import { News } from "./components/News";
import { StatusChip } from "./components/StatusChip";
import { statusOf } from "./components/status";
import { ShownView } from "./components/ShownView";
import { Tabs } from "./components/Tabs";
import { UndoStrip } from "./components/UndoStrip";
import { useFocusWhenLost } from "./components/useFocusWhenLost";
import { WorkBar } from "./components/WorkBar";
import type { Session } from "./session/session";
import { shownSheet } from "./session/state";
import { SessionContext, usePaneState } from "./session/useSession";
import { Themed } from "./theme/Themed";

/** The pane in Excel. */
export function App({ session }: { session: Session }) {
  return (
    <Themed>
      <SessionContext value={session}>
        <FaultBoundary>
          <Frame />
        </FaultBoundary>
      </SessionContext>
    </Themed>
  );
}

/** What every view has around it: sheet, status and tabs above, the latest write below. */
function Frame() {
  const state = usePaneState();
  const checked = shownSheet(state);
  // Where no view has taken the focus of a button that is gone, as "Ångra" in the strip.
  const main = useFocusWhenLost<HTMLElement>(state);
  const isVerdictShown = state.view === "kontroll" && !state.isHistoryShown;
  return (
    <>
      <div className="top">
        <header className="head">
          {/* Excel writes it above the pane. */}
          <h1 className="unseen">{paneTexts.product}</h1>
          <span className="head-sheet">{state.activeSheet}</span>
          {checked && !isVerdictShown && <StatusChip status={statusOf(checked)} />}
        </header>
        <Tabs />
      </div>
      <News />
      <WorkBar />
      <main ref={main} tabIndex={-1} aria-busy={state.work !== null}>
        <ShownView />
      </main>
      <UndoStrip />
    </>
  );
}
