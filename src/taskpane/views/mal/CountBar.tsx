import type { GoalWordCount } from "../../../actions/goals/goalReport";
import { goalsPaneTexts as texts } from "../../../texts/goals/goalsPane";
import { WordChip } from "./WordChip";

interface CountBarProps {
  counts: readonly GoalWordCount[];
  scale: readonly string[];
}

/** How many goals have each word: a bar in the colours of their cells, and the same as a list for whoever reads it. */
export function CountBar({ counts, scale }: CountBarProps) {
  if (counts.length === 0) return null;
  return (
    <div className="count-bar">
      <div className="bar" aria-hidden>
        {counts.map(({ word, look, count }) => (
          <span key={word} style={{ flexGrow: count, background: look?.fill ?? undefined }} />
        ))}
      </div>
      <ul className="plain-list" aria-label={texts.counts}>
        {counts.map(({ word, look, count }) => (
          <li key={word}>
            <span className="count">{count}</span>
            <WordChip word={word ?? texts.noWord(true)} look={look} scale={scale} />
          </li>
        ))}
      </ul>
    </div>
  );
}
