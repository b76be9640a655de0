import type { Ref } from "react";
import { isProblem } from "../../actions/outcomes";
import { paneTexts } from "../../texts/pane";
import type { CheckedSheet } from "../session/state";
import { StatusIcon } from "./StatusIcon";
import { statusOf } from "./status";

interface VerdictLineProps {
  checked: CheckedSheet;
  /** Takes the focus when the button that had it is gone. */
  headingRef: Ref<HTMLHeadingElement>;
}

/** The answer, largest of all, with what stands behind it. */
export function VerdictLine({ checked, headingRef }: VerdictLineProps) {
  const { text, detail } = wordsOf(checked);
  return (
    <div className="verdict">
      <StatusIcon kind={statusOf(checked).kind} />
      <div>
        <h2 ref={headingRef} tabIndex={-1}>
          {text}
        </h2>
        <p>{detail}</p>
      </div>
    </div>
  );
}

function wordsOf({ outcome, changedSince }: CheckedSheet): { text: string; detail: string } {
  const { text, detail } = isProblem(outcome)
    ? { text: paneTexts.status.problem, detail: outcome.text }
    : outcome.verdict;
  return changedSince
    ? { text: paneTexts.changedSince, detail: paneTexts.verdictThen(text) }
    : { text, detail };
}
