import { useId, useRef, useState } from "react";
import type { FindingView, FixView, StructureView } from "../../actions/shared/report";
import { paneTexts } from "../../texts/shared/pane";
import { useSession } from "../session/useSession";
import { AnswerButtons } from "./AnswerButtons";
import { cardId } from "./cardOf";
import { FindingButtons } from "./FindingButtons";
import { Folded } from "./Folded";
import { ApproveForm, FixPreview } from "../later";
import { ProofLines } from "./ProofLines";
import { SeverityIcon } from "./severity";

interface FindingCardProps {
  finding: FindingView;
  canChange: boolean;
  startsOpen: boolean;
  /** The sum it asks about: then the answers stand in the card. */
  structure: StructureView | null;
}

/** What the card asks about right now. */
type Asking = { kind: "write"; fix: FixView } | { kind: "reason" } | null;

/** One finding: what stands there, what it should be, how we know, what one can do. */
export function FindingCard({ finding, canChange, startsOpen, structure }: FindingCardProps) {
  const session = useSession();
  const [asking, setAsking] = useState<Asking>(null);
  const titleId = useId();
  const card = useRef<HTMLElement>(null);
  const { severity, title, message, hint, fixes, alternatives, proof } = finding;
  // The buttons of a tie say the same as its alternatives, cell by cell.
  const areOnButtons = canChange && fixes.length > 1 && fixes.length === alternatives.length;
  // A form that was open when the sheet changed would write something out of date.
  const open = canChange ? upToDate(asking, fixes) : null;

  /** Closes the form and gives the focus back to the card, where the buttons come again. */
  function close() {
    setAsking(null);
    card.current?.focus();
  }

  return (
    <article
      ref={card}
      className={`card edge-${severity}`}
      aria-labelledby={titleId}
      tabIndex={-1}
      data-finding={cardId(finding)}
    >
      <div className="card-title">
        <SeverityIcon severity={severity} />
        <h4 id={titleId}>{title}</h4>
      </div>
      <p className="message">{message}</p>
      {hint && <p className="hint">{hint}</p>}
      {!areOnButtons &&
        alternatives.map((alternative) => (
          <p key={alternative} className="message">
            {alternative}
          </p>
        ))}
      {proof.length > 0 && (
        <Folded summary={paneTexts.proof} startsOpen={startsOpen}>
          <ProofLines lines={proof} />
        </Folded>
      )}
      {open?.kind === "write" && (
        <FixPreview
          fix={open.fix}
          onCancel={close}
          onWrite={() => {
            close();
            void session.fix(open.fix, reasonOf(finding));
          }}
        />
      )}
      {open?.kind === "reason" && (
        <ApproveForm
          onCancel={close}
          onApprove={(reason, name) => {
            close();
            void session.approve(finding, reason, name);
          }}
        />
      )}
      {!open && canChange && structure && (
        <div className="buttons">
          <AnswerButtons structure={structure} isAsked />
        </div>
      )}
      {!open && (
        <FindingButtons
          finding={finding}
          canChange={canChange}
          onGoTo={(address) => void session.goTo(address)}
          onFix={(fix) => setAsking({ kind: "write", fix })}
          onApprove={() => setAsking({ kind: "reason" })}
        />
      )}
    </article>
  );
}

/** What the history says of a correction: the finding in its own words. */
function reasonOf({ title, message, hint }: FindingView): string {
  return [`${title}: ${message}`, hint].filter(Boolean).join(" ");
}

/** A correction that is shown while the sheet is checked again is the one that is proposed now. */
function upToDate(asking: Asking, fixes: readonly FixView[]): Asking {
  if (asking?.kind !== "write") return asking;
  const fix = fixes.find(({ address }) => address === asking.fix.address);
  return fix ? { kind: "write", fix } : null;
}
