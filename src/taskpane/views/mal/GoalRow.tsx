import { Button } from "../../components/Button";
import { useId } from "react";
import type { GoalRowView } from "../../../actions/goals/goalReport";
import { goalsPaneTexts as texts } from "../../../texts/goals/goalsPane";
import { Folded } from "../../components/Folded";
import { GoalChart } from "./GoalChart";
import { Reading } from "./Reading";
import { WordChip } from "./WordChip";

interface GoalRowProps {
  row: GoalRowView;
  scale: readonly string[];
  isReplaced: boolean;
  onReplace: (isReplaced: boolean) => void;
  onAnswer: (kind: "directions" | "measures", value: string | null) => void;
}

/** An indicator: its outcome beside its target, its word and why, and what has to be answered. */
export function GoalRow({ row, scale, isReplaced, onReplace, onAnswer }: GoalRowProps) {
  const title = useId();
  const { indicator, area, question, reading, chart, why } = row;
  return (
    <li className="goal" aria-labelledby={title}>
      <h4 id={title}>{indicator}</h4>
      {area && <p className="hint">{area}</p>}
      <div className="goal-facts">
        <Figures row={row} />
        {chart && <GoalChart chart={chart} />}
      </div>
      <Verdict row={row} scale={scale} isReplaced={isReplaced} onReplace={onReplace} />
      {question && (
        <div className="question">
          <p>{question.text}</p>
          <div className="buttons">
            {question.answers.map(({ label, kind, value }) => (
              <Button
                key={value}
                size="small"
                aria-label={texts.answerTo(label, indicator)}
                onClick={() => onAnswer(kind, value)}
              >
                {label}
              </Button>
            ))}
          </div>
        </div>
      )}
      {why.length > 0 && (
        <Folded summary={texts.why}>
          {why.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Folded>
      )}
      {reading && <Reading row={row} reading={reading} onAnswer={onAnswer} />}
    </li>
  );
}

function Figures({ row }: { row: GoalRowView }) {
  const { outcome, forecast, target, trend } = row;
  const facts = [
    [texts.outcome, outcome],
    ...(forecast ? [[texts.forecast, forecast]] : []),
    [texts.target, target],
    ...(trend ? [[texts.trend, trend]] : []),
  ];
  // A table of words alone has no figures to show.
  if (outcome === "" && forecast === "" && target === "") return null;
  return (
    <dl>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value || texts.none}</dd>
        </div>
      ))}
    </dl>
  );
}

type VerdictProps = Pick<GoalRowProps, "row" | "scale" | "isReplaced" | "onReplace">;

function Verdict({ row, scale, isReplaced, onReplace }: VerdictProps) {
  const { word, look, written, writtenAs, state, remark, indicator, suggestion } = row;
  if (state !== "differs") {
    const shown = word ?? (written || (suggestion ? texts.waiting : texts.noWord(state === "open")));
    const as = word ? { word, look } : writtenAs;
    return <WordChip word={shown} as={as?.word} look={as?.look ?? null} scale={scale} />;
  }
  const choices = [
    {
      isChosen: !isReplaced,
      replaces: false,
      label: texts.keep(written),
      text: written,
      as: writtenAs?.word,
      colours: writtenAs?.look ?? null,
    },
    {
      isChosen: isReplaced,
      replaces: true,
      label: texts.replace(word!),
      text: word!,
      as: word!,
      colours: look,
    },
  ];
  return (
    <fieldset className="goal-choice">
      <legend>{remark}</legend>
      {choices.map(({ isChosen, replaces, label, text, as, colours }) => (
        <label key={label} className="choice">
          <input
            type="radio"
            name={texts.choice(`${indicator} ${row.address ?? ""}`)}
            aria-label={label}
            checked={isChosen}
            onChange={() => onReplace(replaces)}
          />
          <span>{replaces ? texts.computed : texts.written}</span>
          <WordChip word={text} as={as} look={colours} scale={scale} />
        </label>
      ))}
    </fieldset>
  );
}
