import { Button } from "../../components/Button";
import { useState } from "react";
import type { GoalReport, ScaleView } from "../../../actions/goals/goalReport";
import type { ScaleDraft } from "../../../actions/goals/keepGoals";
import { goalsPaneTexts as texts } from "../../../texts/goals/goalsPane";
import { CopyButton } from "../../components/CopyButton";
import { Folded } from "../../components/Folded";
import { Choice } from "./Choice";
import { ScaleEditor } from "./ScaleEditor";

/** The id of a scale that is being made and is not kept yet. */
const NEW = "";

interface ScalesProps {
  report: GoalReport;
  onChoose: (id: string) => void;
  onSave: (draft: ScaleDraft) => void;
  onRemove: (id: string) => void;
  onFromStart: (fromStart: boolean) => void;
  onTakeOver: (text: string) => void;
}

/** Which scale the goals are assessed by, its thresholds, and the municipality's own scales. */
export function Scales({ report, onChoose, onSave, onRemove, onFromStart, onTakeOver }: ScalesProps) {
  const { scales, tables, answers } = report;
  const used =
    tables.find(({ scaleId }) => scales.some(({ id }) => id === scaleId))?.scaleId ?? scales[0]!.id;
  const [isNew, setNew] = useState(false);
  const shown = isNew ? newScale(scales) : scales.find(({ id }) => id === used)!;
  const isDecided = tables.some(
    ({ scaleId, rows }) => scaleId === used && rows.some(({ writtenAs }) => writtenAs),
  );
  const isAskedFor = tables.some(({ rows }) => rows.some(({ question }) => question?.isOfScale));
  return (
    <Folded summary={texts.scale(isNew ? texts.newScale : shown.name)} startsOpen={isAskedFor}>
      <div className="choices">
        <Choice
          label={texts.chooseScale}
          value={isNew ? NEW : used}
          options={[...scales.map(({ id, name }) => [id, name] as const), [NEW, texts.newScale]]}
          onChange={(id) => {
            setNew(id === NEW);
            if (id !== NEW) onChoose(id);
          }}
        />
      </div>
      {isDecided && !isNew && <p className="hint">{texts.decidedByWords}</p>}
      <ScaleEditor
        // Another scale, or the same with other thresholds, is edited from its beginning.
        key={JSON.stringify(shown)}
        scale={shown}
        isOfPlan={shown.id === "plan"}
        onSave={(draft) => {
          setNew(false);
          onSave(draft);
        }}
        onRemove={shown.isOwn && !isNew ? () => onRemove(shown.id) : null}
      />
      {report.fromStart !== null && (
        <label className="choice">
          <input
            type="checkbox"
            checked={report.fromStart}
            onChange={(event) => onFromStart(event.target.checked)}
          />
          <span>{texts.fromStart}</span>
        </label>
      )}
      <Folded summary={texts.handOver}>
        <p className="hint">{texts.handOverHow}</p>
        <CopyButton label={texts.copyAnswers} text={answers} done={texts.copied} failed={texts.notCopied} />
        <TakeOver onTakeOver={onTakeOver} />
      </Folded>
    </Folded>
  );
}

function TakeOver({ onTakeOver }: Pick<ScalesProps, "onTakeOver">) {
  const [text, setText] = useState("");
  return (
    <div className="scale">
      <label>
        {texts.pasteAnswers}
        <textarea rows={3} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className="buttons">
        <Button size="small" disabled={text.trim() === ""} onClick={() => onTakeOver(text)}>
          {texts.takeOver}
        </Button>
      </div>
    </div>
  );
}

/** A scale to begin with: the words and colours of the first of those that stand there, to be changed. */
function newScale(scales: readonly ScaleView[]): ScaleView {
  const [model] = scales;
  return { ...model!, id: texts.ownScaleName, isOwn: true, thresholds: model!.thresholds.map(() => null) };
}
