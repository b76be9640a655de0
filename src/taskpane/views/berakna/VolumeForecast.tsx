import { Button } from "../../components/Button";
import { useState } from "react";
import type { ForecastQuestions, ForecastReport } from "../../../actions";
import { computingTexts } from "../../../texts/shared/computing";
import { Bridge } from "../../components/Bridge";
import { Folded } from "../../components/Folded";
import { ForecastRows } from "../../components/ForecastRows";
import { QuestionList } from "../../components/QuestionList";
import { SheetPreview } from "../../components/SheetPreview";
import { JobBar } from "../../jobs/JobBar";
import { JobFrame } from "../../jobs/JobFrame";
import { useFocusWhenLost } from "../../components/useFocusWhenLost";
import { useStartOnRequest } from "../../components/useStartOnRequest";
import { useSession } from "../../session/useSession";

const texts = computingTexts.volumes;

/** "Prognos volym × à-pris": costs and effects, and a new sheet of them. */
export function VolumeForecast() {
  const session = useSession();
  const [view, setView] = useState<ForecastReport | ForecastQuestions | null>(null);
  /** What the sheet that was added last shows. */
  const [made, setMade] = useState<ForecastReport | null>(null);
  const heading = useFocusWhenLost<HTMLHeadingElement>(view);
  useStartOnRequest("volumes", heading, () => void show());

  async function show(): Promise<void> {
    setView(await session.ask("reading", () => session.actions.forecastVolumes({})));
  }

  async function answer(key: string, value: string | null): Promise<void> {
    const kept = await session.ask("saving", () => session.actions.keepAnswer(key, value));
    if (kept) await show();
  }

  async function add(report: ForecastReport): Promise<void> {
    const isWritten = await session.write(() => session.actions.addPlannedSheet(report.plan), null);
    setMade(isWritten ? report : null);
    setView(null);
  }

  return (
    <JobFrame title={texts.title} what={texts.what} headingRef={heading}>
      {(!view || view.kind === "questions") && (
        <JobBar>
          <Button appearance="primary" onClick={() => void show()}>
            {texts.show}
          </Button>
        </JobBar>
      )}
      {view && <QuestionList questions={view.questions} onAnswer={(key, value) => void answer(key, value)} />}
      {!view && made && (
        <div className="form">
          {made.bridge && <Bridge caption={texts.bridge} bridge={made.bridge} />}
          <p>{made.summary}</p>
          <p className="hint">{texts.made}</p>
        </div>
      )}
      {view?.kind === "forecast" && (
        <SheetPreview
          name={texts.preview}
          formulas={view.preview}
          onAdd={() => void add(view)}
          onCancel={() => setView(null)}
        >
          {view.bridge && <Bridge caption={texts.bridge} bridge={view.bridge} />}
          <p>{view.summary}</p>
          {view.remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
          <Folded summary={texts.rows(view.rows.length)}>
            <ForecastRows report={view} />
          </Folded>
        </SheetPreview>
      )}
    </JobFrame>
  );
}
