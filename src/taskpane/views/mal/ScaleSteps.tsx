import { Button } from "../../components/Button";
import { Dismiss16Regular } from "../../icons";
import { addStep, type ScaleStep } from "../../../actions/goals/scaleSteps";
import { goalsPaneTexts as texts } from "../../../texts/goals/goalsPane";

const MOST = 6;
const FEWEST = 2;

interface ScaleStepsProps {
  steps: readonly ScaleStep[];
  /** The words and colours can be changed, and steps added and taken away. */
  isOwn: boolean;
  isOfPlan: boolean;
  onChange: (steps: readonly ScaleStep[]) => void;
}

/** A row for each step of a scale: its word, its colour, and from which share of the target it counts. */
export function ScaleSteps({ steps, isOwn, isOfPlan, onChange }: ScaleStepsProps) {
  const last = steps.length - 1;
  const change = (at: number, part: Partial<ScaleStep>) =>
    onChange(steps.map((step, index) => (index === at ? { ...step, ...part } : step)));
  return (
    <>
      <ol className="scale-steps">
        {steps.map(({ word, fill, percent }, step) => (
          <li key={step}>
            {isOwn ? (
              <>
                <input
                  aria-label={texts.word(step + 1)}
                  value={word}
                  onChange={(event) => change(step, { word: event.target.value })}
                />
                <input
                  type="color"
                  aria-label={texts.colour(word || texts.word(step + 1))}
                  value={fill.toLowerCase()}
                  onChange={(event) => change(step, { fill: event.target.value })}
                />
                {steps.length > FEWEST && (
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<Dismiss16Regular />}
                    aria-label={texts.removeStep(word || texts.word(step + 1))}
                    onClick={() => onChange(steps.filter((_, index) => index !== step))}
                  />
                )}
              </>
            ) : (
              <span className="scale-word">
                <span className="scale-sample" style={{ background: fill }} aria-hidden />
                {word}
              </span>
            )}
            {(isOfPlan ? step === 0 : step > 0 && step < last) ? (
              <label>
                {texts.thresholdShort}
                <input
                  className="percent"
                  inputMode="decimal"
                  aria-label={isOfPlan ? texts.planThreshold : texts.threshold(word || texts.word(step + 1))}
                  value={percent}
                  onChange={(event) => change(step, { percent: event.target.value })}
                />
              </label>
            ) : (
              <span className="hint">{step === 0 ? texts.best : texts.worst}</span>
            )}
          </li>
        ))}
      </ol>
      {isOwn && steps.length < MOST && (
        <div className="buttons">
          <Button size="small" appearance="subtle" onClick={() => onChange(addStep(steps))}>
            {texts.addStep}
          </Button>
        </div>
      )}
    </>
  );
}
