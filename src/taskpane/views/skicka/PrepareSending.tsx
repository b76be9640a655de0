import { Button } from "../../components/Button";
import { useState } from "react";
import type { Preparation } from "../../../actions";
import { today } from "../../../actions/shared/today";
import { sendTexts } from "../../../texts/send/pane";
import { thisBuild } from "../../build";
import { forgetStamp } from "../../components/stampKnown";
import { VerdictLine } from "../../components/VerdictLine";
import { useFocusWhenLost } from "../../components/useFocusWhenLost";
import { functionHelp } from "../../functionHelp";
import { JobBar } from "../../jobs/JobBar";
import { JobFrame } from "../../jobs/JobFrame";
import { usePaneState, useSession } from "../../session/useSession";
import "../../styles/send";
import { CopiedReport } from "./CopiedReport";
import { PreparationFound } from "./PreparationFound";

const texts = sendTexts.prepare;

interface Shown {
  readonly preparation: Preparation;
  /** The workbook's changes when it was checked. */
  readonly revision: number;
}

/** "Förbered utskick": what blocks first, then the report and the stamp. */
export function PrepareSending() {
  const session = useSession();
  const { revision } = usePaneState();
  const [shown, setShown] = useState<Shown | null>(null);
  const [date, setDate] = useState(today);
  const heading = useFocusWhenLost<HTMLHeadingElement>(shown);
  const verdict = useFocusWhenLost<HTMLHeadingElement>(shown?.revision);
  const isOld = shown !== null && shown.revision !== revision;

  async function check(): Promise<void> {
    const asked = session.getState().revision;
    const options = { version: thisBuild().version, functions: functionHelp() };
    const preparation = await session.ask("checkingWorkbook", (overSheets) =>
      session.actions.prepare({ ...options, ...overSheets }),
    );
    if (preparation) setShown({ preparation, revision: asked });
  }

  async function write({ preparation }: Shown): Promise<void> {
    const isWritten = await session.write(() => session.actions.writePreparation(preparation, date), null);
    if (!isWritten) return;
    forgetStamp(session);
    setShown(null);
  }

  return (
    <JobFrame title={texts.title} what={texts.what} headingRef={heading}>
      <VerdictLine verdict={shown?.preparation.verdict ?? null} headingRef={verdict} />
      <div aria-live="polite">{isOld && <p className="notice">{texts.old}</p>}</div>
      {shown && (
        <>
          <PreparationFound preparation={shown.preparation} />
          <label className="date">
            {texts.date}
            <input type="date" required value={date} onChange={({ target }) => setDate(target.value)} />
          </label>
          <CopiedReport preparation={shown.preparation} date={date} />
        </>
      )}
      <JobBar>
        {shown && !isOld && (
          <Button appearance="primary" disabled={date === ""} onClick={() => void write(shown)}>
            {texts.write}
          </Button>
        )}
        <Button appearance={shown && !isOld ? "secondary" : "primary"} onClick={() => void check()}>
          {shown ? texts.again : texts.start}
        </Button>
      </JobBar>
    </JobFrame>
  );
}
