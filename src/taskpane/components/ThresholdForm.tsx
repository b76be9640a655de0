import { Button } from "./Button";
import { useState } from "react";
import type { ThresholdDraft } from "../../actions/shared/keepAnswer";
import { computingTexts } from "../../texts/shared/computing";

const texts = computingTexts.deviations;
const RULES = ["both", "either"] as const;

interface ThresholdFormProps {
  limits: ThresholdDraft;
  onSave: (draft: ThresholdDraft) => void;
}

/** When a deviation has to be explained, as the municipality has decided; kept in the workbook. */
export function ThresholdForm({ limits, onSave }: ThresholdFormProps) {
  const [draft, setDraft] = useState(limits);
  return (
    <>
      <div className="choices">
        <label>
          {texts.percent}
          <input
            inputMode="decimal"
            size={6}
            value={draft.percent}
            onChange={(event) => setDraft({ ...draft, percent: event.target.value })}
          />
        </label>
        <label>
          {texts.tkr}
          <input
            inputMode="decimal"
            size={8}
            value={draft.tkr}
            onChange={(event) => setDraft({ ...draft, tkr: event.target.value })}
          />
        </label>
        <label>
          {texts.rule}
          <select
            value={draft.rule}
            onChange={(event) =>
              setDraft({ ...draft, rule: event.target.value === "either" ? "either" : "both" })
            }
          >
            {RULES.map((rule) => (
              <option key={rule} value={rule}>
                {texts.rules[rule]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="buttons">
        <Button size="small" onClick={() => onSave(draft)}>
          {texts.save}
        </Button>
      </div>
    </>
  );
}
