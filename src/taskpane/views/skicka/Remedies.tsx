import { Button } from "../../components/Button";
import { useState } from "react";
import type { ChosenFile, RemedyReport } from "../../../actions";
import { remedyPane as texts } from "../../../texts/remedies/pane";
import { FileChoice } from "../../components/FileChoice";
import { RemedyBars } from "../../components/RemedyBars";
import { RemedyTable } from "../../components/RemedyTable";
import { useFocusWhenLost } from "../../components/useFocusWhenLost";
import { JobBar } from "../../jobs/JobBar";
import { JobFrame } from "../../jobs/JobFrame";
import { useSession } from "../../session/useSession";
import "../../styles/amounts";
import "../../styles/told";

/** "Åtgärdsplan": what the measures give against the deficit that they are to close. */
export function Remedies() {
  const session = useSession();
  const [earlier, setEarlier] = useState<readonly ChosenFile[]>([]);
  const [report, setReport] = useState<RemedyReport | null>(null);
  const heading = useFocusWhenLost<HTMLHeadingElement>(report);

  async function show(): Promise<void> {
    const [file] = earlier;
    setReport(await session.ask("reading", () => session.actions.followRemedies({ earlier: file })));
  }

  return (
    <JobFrame title={texts.title} what={texts.what} headingRef={heading}>
      <FileChoice label={texts.earlier} files={earlier} onChange={setEarlier} />
      {report && <Told report={report} />}
      <JobBar>
        <Button appearance="primary" onClick={() => void show()}>
          {report ? texts.again : texts.show}
        </Button>
      </JobBar>
    </JobFrame>
  );
}

function Told({ report }: { report: RemedyReport }) {
  const { bars, plans, sentences, questions, changes, since } = report;
  return (
    <div className="form" aria-live="polite">
      {bars.length > 0 && <RemedyBars bars={bars} />}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {questions.length > 0 && (
        <ul className="told">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      {plans.map((plan) => (
        <RemedyTable key={`${plan.sheet}!${plan.address}`} plan={plan} />
      ))}
      {changes && (
        <>
          <h3>{since}</h3>
          <ul className="told">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
