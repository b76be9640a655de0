import { Button } from "../../components/Button";
import { useState } from "react";
import type { ChosenFile, ConsolidationReport } from "../../../actions";
import { consolidationPane as texts } from "../../../texts/consolidation/pane";
import { ConsolidationRows } from "../../components/ConsolidationRows";
import { FileChoice } from "../../components/FileChoice";
import { SheetPreview } from "../../components/SheetPreview";
import { useFocusWhenLost } from "../../components/useFocusWhenLost";
import { JobBar } from "../../jobs/JobBar";
import { JobFrame } from "../../jobs/JobFrame";
import { useSession } from "../../session/useSession";
import "../../styles/told";

/** "Sammanställ till kommunstyrelsen": the committees' own tables as rows of one, and a new sheet of them. */
export function Consolidation() {
  const session = useSession();
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [without, setWithout] = useState<readonly string[]>([]);
  const [view, setView] = useState<ConsolidationReport | null>(null);
  const heading = useFocusWhenLost<HTMLHeadingElement>(view);

  async function show(left: readonly string[]): Promise<void> {
    const found = await session.ask("reading", () =>
      session.actions.consolidateCommittees({ files, without: left }),
    );
    if (!found) return;
    setWithout(left);
    setView(found);
  }

  async function add({ plan }: ConsolidationReport): Promise<void> {
    await session.write(() => session.actions.addPlannedSheet(plan), null);
    setView(null);
  }

  return (
    <JobFrame title={texts.title} what={texts.what} headingRef={heading}>
      {!view && (
        <>
          <FileChoice label={texts.files} files={files} isSeveral onChange={setFiles} />
          <JobBar>
            <Button appearance="primary" onClick={() => void show([])}>
              {texts.show}
            </Button>
          </JobBar>
        </>
      )}
      {view && (
        <SheetPreview
          name={texts.preview}
          formulas={view.preview}
          onAdd={() => void add(view)}
          onCancel={() => setView(null)}
        >
          <ConsolidationRows report={view} without={without} onWithout={(left) => void show(left)} />
          <h3>{view.questions.length > 0 ? texts.asked(view.questions.length) : texts.nothingAsked}</h3>
          {view.questions.length > 0 && (
            <ul className="told">
              {view.questions.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          )}
          {view.remarks.map((remark) => (
            <p key={remark} className="hint">
              {remark}
            </p>
          ))}
        </SheetPreview>
      )}
    </JobFrame>
  );
}
