import { useId, useState } from "react";
import type { ClaimView, CommentReport, LackView } from "../../../actions";
import { commentTexts } from "../../../texts/comments/comments";
import { paneTexts } from "../../../texts/shared/pane";
import { Button } from "../../components/Button";
import { Folded } from "../../components/Folded";
import { SeverityIcon } from "../../components/severity";
import { useFocusWhenLost } from "../../components/useFocusWhenLost";
import { JobBar } from "../../jobs/JobBar";
import { JobFrame } from "../../jobs/JobFrame";
import { useSession } from "../../session/useSession";
import "../../styles/claims";

const texts = commentTexts.job;
/** What is wrong first, what is right last. */
const GROUPS = ["contradicts", "unclear", "agrees"] as const;

/** "Kommentarer mot siffror": what a text or the workbook's own comments state, held against the tables. */
export function Comments() {
  const session = useSession();
  const [text, setText] = useState("");
  const [report, setReport] = useState<CommentReport | null>(null);
  const heading = useFocusWhenLost<HTMLHeadingElement>(report);
  const id = useId();
  const isPasted = text.trim() !== "";

  async function compare(pasted: string | undefined): Promise<void> {
    const answer = await session.ask("reading", () => session.actions.checkComments({ text: pasted }));
    setReport(answer);
  }

  return (
    <JobFrame title={texts.title} what={texts.what} headingRef={heading}>
      <div className="choices claims-text">
        <label htmlFor={id}>{texts.text}</label>
        <textarea id={id} rows={5} value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <JobBar>
        <Button appearance="primary" onClick={() => void compare(isPasted ? text : undefined)}>
          {isPasted ? texts.compareText : texts.compareWorkbook}
        </Button>
      </JobBar>
      <p role="status">{report?.summary}</p>
      {report && <Results report={report} />}
    </JobFrame>
  );
}

function Results({ report }: { report: CommentReport }) {
  const { claims, lacking, limit } = report;
  return (
    <>
      {GROUPS.map((verdict) => {
        const own = claims.filter((claim) => claim.verdict === verdict);
        return (
          own.length > 0 && (
            <Folded
              key={verdict}
              summary={texts.count(texts.groups[verdict], own.length)}
              startsOpen={verdict === "contradicts"}
            >
              <ul className="claims">
                {own.map((claim, i) => (
                  <ClaimItem key={i} claim={claim} />
                ))}
              </ul>
            </Folded>
          )
        );
      })}
      {lacking.length > 0 && (
        <Folded summary={texts.count(texts.lacking, lacking.length)} startsOpen>
          <p className="hint">{limit}</p>
          <ul className="claims">
            {lacking.map((lack) => (
              <LackItem key={`${lack.sheet}!${lack.cell}`} lack={lack} />
            ))}
          </ul>
        </Folded>
      )}
    </>
  );
}

/** Cells beyond these are told of in the sentence. */
const MOST_CELLS = 3;

function ClaimItem({ claim }: { claim: ClaimView }) {
  const { at, sentence, verdict, figures, text } = claim;
  return (
    <li className={`card claim-${verdict}`}>
      <p className="claim-sentence">{sentence}</p>
      {verdict !== "unclear" && <p>{text}</p>}
      {at && <p className="hint">{texts.at(at.sheet, at.cell)}</p>}
      {figures.length > 0 && (
        <div className="buttons">
          {figures.slice(0, MOST_CELLS).map(({ sheet, cell }) => (
            <CellButton key={`${sheet}!${cell}`} sheet={sheet} cell={cell} />
          ))}
        </div>
      )}
    </li>
  );
}

function LackItem({ lack }: { lack: LackView }) {
  return (
    <li className="card">
      <p className="card-title">
        <SeverityIcon severity="warning" />
        <span>{lack.text}</span>
      </p>
      {lack.comment !== "" && <p className="claim-sentence">{lack.comment}</p>}
      <div className="buttons">
        <CellButton sheet={lack.sheet} cell={lack.cell} />
      </div>
    </li>
  );
}

function CellButton({ sheet, cell }: { sheet: string; cell: string }) {
  const session = useSession();
  return (
    <Button
      size="small"
      aria-label={paneTexts.goToCell(`${sheet}!${cell}`)}
      onClick={() => void session.goTo(cell, sheet)}
    >
      {paneTexts.goToOneOf(cell)}
    </Button>
  );
}
