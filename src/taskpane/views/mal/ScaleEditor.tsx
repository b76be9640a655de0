import { Button } from "../../components/Button";
import { useState } from "react";
import type { ScaleView } from "../../../actions/goals/goalReport";
import type { ScaleDraft } from "../../../actions/goals/keepGoals";
import type { ScaleStep } from "../../../actions/goals/scaleSteps";
import { goalsPaneTexts as texts } from "../../../texts/goals/goalsPane";
import { ScaleSteps } from "./ScaleSteps";

interface ScaleEditorProps {
  scale: ScaleView;
  /** Shares of a plan have a threshold though they have two words. */
  isOfPlan: boolean;
  onSave: (draft: ScaleDraft) => void;
  onRemove: (() => void) | null;
}

/**
 * The words, colours and thresholds of a scale. A built-in one keeps its words: there only the thresholds are
 * changed, and its own come with "Ny skala".
 */
export function ScaleEditor({ scale, isOfPlan, onSave, onRemove }: ScaleEditorProps) {
  const [name, setName] = useState(scale.id);
  const [steps, setSteps] = useState<readonly ScaleStep[]>(() => stepsOf(scale, isOfPlan));
  const hasThresholds = isOfPlan || steps.length > 2;

  function save(): void {
    const inner = isOfPlan ? steps.slice(0, 1) : steps.slice(1, -1);
    onSave({
      id: name,
      words: steps.map(({ word, fill }) => ({ word, fill })),
      thresholds: inner.map(({ percent }) =>
        percent.trim() === "" ? null : Number(percent.replace(",", ".")),
      ),
      isOwn: scale.isOwn,
    });
  }

  return (
    <div className="scale">
      {scale.isOwn && (
        <div className="choices">
          <label>
            {texts.scaleName}
            <input value={name} onChange={(event) => setName(event.target.value)} />
          </label>
        </div>
      )}
      <ScaleSteps steps={steps} isOwn={scale.isOwn} isOfPlan={isOfPlan} onChange={setSteps} />
      <div className="buttons">
        {(scale.isOwn || hasThresholds) && (
          <Button size="small" onClick={save}>
            {texts.saveScale}
          </Button>
        )}
        {onRemove && (
          <Button size="small" appearance="subtle" onClick={onRemove}>
            {texts.removeScale}
          </Button>
        )}
      </div>
    </div>
  );
}

function stepsOf({ words, thresholds }: ScaleView, isOfPlan: boolean): ScaleStep[] {
  return words.map(({ word, look }, step) => {
    const percent = thresholds[isOfPlan ? step : step - 1];
    return { word, fill: look.fill ?? "", percent: String(percent ?? "").replace(".", ",") };
  });
}
