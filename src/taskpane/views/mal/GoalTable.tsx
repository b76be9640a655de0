import type { GoalRowView, GoalTableView } from "../../../actions/goals/goalReport";
import { goalsPaneTexts as texts } from "../../../texts/goals/goalsPane";
import { CopyButton } from "../../components/CopyButton";
import { Folded } from "../../components/Folded";
import { CountBar } from "./CountBar";
import { GoalRow } from "./GoalRow";

interface GoalTableProps {
  table: GoalTableView;
  /** Addresses whose own assessment is to be replaced. */
  replaced: ReadonlySet<string>;
  hasLegend: boolean;
  onReplace: (address: string, isReplaced: boolean) => void;
  onLegend: (isWanted: boolean) => void;
  onAnswer: (indicator: string, kind: "directions" | "measures", value: string | null) => void;
}

/** One goal table: what it comes to, its indicators, and what cannot be followed up. */
export function GoalTable(props: GoalTableProps) {
  const { table, replaced, hasLegend, onReplace, onLegend, onAnswer } = props;
  const { title, address, summary, counts, rows, gaps, scale, legend } = table;
  return (
    <section className="goals" aria-label={`${title} ${address}`}>
      <h3>{title ? `${title} (${address})` : address}</h3>
      <CountBar counts={counts} scale={scale} />
      {counts.length === 0 ? <p>{summary}</p> : <Folded summary={texts.summary}>{summary}</Folded>}
      <CopyButton label={texts.copySummary} text={summary} done={texts.copied} failed={texts.notCopied} />
      {gaps.length > 0 && (
        <Folded summary={texts.gaps(gaps.length)}>
          <ul className="plain-list">
            {gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </Folded>
      )}
      {rows.length > 0 && (
        <ul className="goal-list" aria-label={texts.goals}>
          {rows.map((row, index) => (
            <GoalRow
              key={`${index}/${row.indicator}`}
              row={row}
              scale={scale}
              isReplaced={isIn(replaced, row)}
              onReplace={(isReplaced) => row.address && onReplace(row.address, isReplaced)}
              onAnswer={(kind, value) => onAnswer(row.answerKey, kind, value)}
            />
          ))}
        </ul>
      )}
      {legend && (
        <label className="choice">
          <input type="checkbox" checked={hasLegend} onChange={(event) => onLegend(event.target.checked)} />
          <span>
            {texts.legend}
            <span className="change-why">{legend.text}</span>
          </span>
        </label>
      )}
    </section>
  );
}

function isIn(addresses: ReadonlySet<string>, { address }: GoalRowView): boolean {
  return address !== null && addresses.has(address);
}
