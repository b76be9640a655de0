import { Button } from "../../components/Button";
import { ArrowDown16Regular, ArrowSwap16Regular, ArrowUp16Regular } from "../../icons";
import { useId, useState, type ReactNode } from "react";
import type { DirectionSuggestion } from "../../../actions/goals/goalReport";
import type { DirectionApproval } from "../../../actions/goals/keepGoals";
import { JobBar } from "../../jobs/JobBar";
import { goalsPaneTexts as texts } from "../../../texts/goals/goalsPane";

interface SuggestionsProps {
  suggestions: readonly DirectionSuggestion[];
  onApprove: (approvals: readonly DirectionApproval[]) => void;
  /** The view's own buttons, which stand behind the one that approves. */
  others: ReactNode;
}

/** Every direction that common knowledge suggests in one list: each can be turned, and one click approves them all. */
export function Suggestions({ suggestions, onApprove, others }: SuggestionsProps) {
  const title = useId();
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const approvals = suggestions.map(({ answerKey, direction }): DirectionApproval => {
    const isTurned = turned.has(answerKey);
    return { answerKey, isTurned, direction: isTurned ? OTHER[direction] : direction };
  });

  function turn(key: string): void {
    const next = new Set(turned);
    if (!next.delete(key)) next.add(key);
    setTurned(next);
  }

  return (
    <section className="suggestions" aria-labelledby={title}>
      <h3 id={title}>{texts.suggestions}</h3>
      <p className="hint">{texts.suggestionsWhat(suggestions.length)}</p>
      <ul className="plain-list">
        {suggestions.map(({ indicator, answerKey }, place) => (
          <li key={answerKey} className="suggestion">
            <span className="suggested-name">{indicator}</span>
            <Way direction={approvals[place]!.direction} isTurned={approvals[place]!.isTurned} />
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowSwap16Regular className="turning" />}
              aria-label={texts.turn(indicator)}
              aria-pressed={approvals[place]!.isTurned}
              onClick={() => turn(answerKey)}
            />
          </li>
        ))}
      </ul>
      <JobBar>
        <Button appearance="primary" onClick={() => onApprove(approvals)}>
          {texts.approveAll(suggestions.length)}
        </Button>
        {others}
      </JobBar>
    </section>
  );
}

const OTHER = { högre: "lägre", lägre: "högre", inom: "inom" } as const;

function Way({ direction, isTurned }: Pick<DirectionApproval, "direction" | "isTurned">) {
  const Arrow = direction === "högre" ? ArrowUp16Regular : ArrowDown16Regular;
  return (
    <span className={isTurned ? "way turned" : "way"}>
      <Arrow className="icon" aria-hidden />
      {texts.better[direction]}
    </span>
  );
}
