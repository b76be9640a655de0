import { Button } from "../../components/Button";
import { useState } from "react";
import type {
  ChosenFile,
  ForecastHistoryReport,
  ForecastQuestions,
  YearForecastReport,
} from "../../../actions";
import { computingTexts } from "../../../texts/shared/computing";
import { AccuracyBars } from "../../components/AccuracyBars";
import { FileChoice } from "../../components/FileChoice";
import { Folded } from "../../components/Folded";
import { QuestionList } from "../../components/QuestionList";
import { SheetNote } from "../../components/SheetNote";
import { SheetPreview } from "../../components/SheetPreview";
import { JobBar } from "../../jobs/JobBar";
import { JobFrame } from "../../jobs/JobFrame";
import { YearTable } from "../../components/YearTable";
import { useFocusWhenLost } from "../../components/useFocusWhenLost";
import { usePaneState, useSession } from "../../session/useSession";

const texts = computingTexts.year;

/** "Prognos för helåret", or how right the forecasts of a year that is over were, earlier reports too: every row of the sheet's table, by several methods, beside its own forecast. */
export function YearForecast() {
  const session = useSession();
  const { activeSheet } = usePaneState();
  const [view, setView] = useState<YearForecastReport | ForecastHistoryReport | ForecastQuestions | null>(
    null,
  );
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const heading = useFocusWhenLost<HTMLHeadingElement>(view);

  async function show(sheet: string | null): Promise<void> {
    setView(await session.ask("reading", () => session.actions.forecastYear(sheet, { files })));
  }

  async function answer(key: string, value: string | null): Promise<void> {
    const kept = await session.ask("saving", () => session.actions.keepAnswer(key, value));
    if (kept) await show(activeSheet);
  }

  async function add({ plan }: YearForecastReport | ForecastHistoryReport): Promise<void> {
    await session.write(() => session.actions.addPlannedSheet(plan), null);
    setView(null);
  }

  return (
    <JobFrame title={texts.title} what={texts.what} headingRef={heading}>
      {(!view || view.kind === "questions") && (
        <>
          <FileChoice label={texts.files} files={files} isSeveral onChange={setFiles} />
          <JobBar>
            <Button appearance="primary" onClick={() => void show(activeSheet)}>
              {texts.show}
            </Button>
          </JobBar>
        </>
      )}
      {view?.kind === "questions" && (
        <QuestionList questions={view.questions} onAnswer={(key, value) => void answer(key, value)} />
      )}
      {view?.kind === "yearForecast" && (
        <SheetPreview
          name={texts.preview}
          formulas={view.preview}
          onAdd={() => void add(view)}
          onCancel={() => setView(null)}
        >
          <SheetNote sheet={view.sheet} />
          <YearTable rows={view.rows} />
          {view.remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
          <Folded summary={texts.rows(view.rows.length)}>
            {view.rows.map(({ label, line, comparison, why }, index) => (
              <Folded key={`${label}/${index}`} summary={`${label}. ${line}`}>
                <p>{comparison}</p>
                <p>{why}</p>
              </Folded>
            ))}
          </Folded>
        </SheetPreview>
      )}
      {view?.kind === "forecastHistory" && (
        <SheetPreview
          name={texts.preview}
          formulas={view.preview}
          onAdd={() => void add(view)}
          onCancel={() => setView(null)}
        >
          <SheetNote sheet={view.sheet} />
          <AccuracyBars forecasts={view.forecasts} />
          <Folded summary={texts.rows(view.rows.length)}>
            {view.rows.map(({ label, line }, index) => (
              <Folded key={`${label}/${index}`} summary={label}>
                <p>{line}</p>
              </Folded>
            ))}
          </Folded>
        </SheetPreview>
      )}
    </JobFrame>
  );
}
