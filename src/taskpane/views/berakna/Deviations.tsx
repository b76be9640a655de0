import { Button } from "../../components/Button";
import { useState } from "react";
import type { DeviationReport, DisagreementView, ThresholdDraft } from "../../../actions";
import { computingTexts } from "../../../texts/shared/computing";
import { DeviationPreview } from "../../components/DeviationPreview";
import { QuestionList } from "../../components/QuestionList";
import { SheetNote } from "../../components/SheetNote";
import { JobBar } from "../../jobs/JobBar";
import { JobFrame } from "../../jobs/JobFrame";
import { useFocusWhenLost } from "../../components/useFocusWhenLost";
import { useStartOnRequest } from "../../components/useStartOnRequest";
import { usePaneState, useSession } from "../../session/useSession";

const texts = computingTexts.deviations;

/** "Beräkna avvikelser": what would be filled, what disagrees, and what has to be explained. */
export function Deviations() {
  const session = useSession();
  const { activeSheet } = usePaneState();
  const [withShare, setWithShare] = useState(false);
  const [ownFunctions, setOwnFunctions] = useState(false);
  const [view, setView] = useState<DeviationReport | null>(null);
  const heading = useFocusWhenLost<HTMLHeadingElement>(view);
  useStartOnRequest("deviations", heading, () => void show(activeSheet));

  async function show(sheet: string | null): Promise<void> {
    setView(
      await session.ask("reading", () =>
        session.actions.previewDeviations(sheet, { withShare, ownFunctions }),
      ),
    );
  }

  async function answer(sheet: string, key: string, value: string | null): Promise<void> {
    const kept = await session.ask("saving", () => session.actions.keepAnswer(key, value));
    if (kept) await show(sheet);
  }

  async function fill(shown: DeviationReport): Promise<void> {
    await session.write(() => session.actions.fillDeviations(shown), shown.sheet);
    setView(null);
  }

  async function limit(shown: DeviationReport, draft: ThresholdDraft): Promise<void> {
    const kept = await session.ask("saving", () => session.actions.keepThreshold(draft));
    if (kept) await show(shown.sheet);
  }

  async function correct(shown: DeviationReport, one: DisagreementView): Promise<void> {
    await session.write(() => session.actions.correctDeviation(one), shown.sheet);
    await show(shown.sheet);
  }

  return (
    <JobFrame title={texts.title} what={texts.what} headingRef={heading}>
      <label className="choice">
        <input type="checkbox" checked={withShare} onChange={(event) => setWithShare(event.target.checked)} />
        {texts.withShare}
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={ownFunctions}
          onChange={(event) => setOwnFunctions(event.target.checked)}
        />
        {texts.ownFunctions}
      </label>
      {!view && (
        <JobBar>
          <Button appearance="primary" onClick={() => void show(activeSheet)}>
            {texts.show}
          </Button>
        </JobBar>
      )}
      {view && <SheetNote sheet={view.sheet} />}
      {view && (
        <QuestionList
          questions={view.questions}
          onAnswer={(key, value) => void answer(view.sheet, key, value)}
        />
      )}
      {view && (
        <DeviationPreview
          view={view}
          onFill={() => void fill(view)}
          onLimit={(draft) => void limit(view, draft)}
          onCorrect={(one) => void correct(view, one)}
          onCancel={() => setView(null)}
        />
      )}
    </JobFrame>
  );
}
