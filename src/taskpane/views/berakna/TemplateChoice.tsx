import { listTemplates } from "../../../actions/newSheet/templates";
import type { TemplatePeriod } from "../../../domain/templates/template";
import { computingTexts } from "../../../texts/shared/computing";
import { yearForecastTexts } from "../../../texts/fullYear/yearForecast";

const texts = computingTexts.newSheet;

/** What can be chosen, in the order of the list. */
export const TEMPLATES = listTemplates();

interface TemplateChoiceProps {
  id: string;
  period: TemplatePeriod;
  onTemplate: (id: string) => void;
  onPeriod: (period: TemplatePeriod) => void;
}

/** Which template, and the month that it is for. */
export function TemplateChoice({ id, period, onTemplate, onPeriod }: TemplateChoiceProps) {
  return (
    <div className="choices">
      <label>
        {texts.template}
        <select value={id} onChange={(event) => onTemplate(event.target.value)}>
          {TEMPLATES.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.month}
        <select
          value={period.month}
          onChange={(event) => onPeriod({ ...period, month: Number(event.target.value) })}
        >
          {yearForecastTexts.months.map((name, index) => (
            <option key={name} value={index + 1}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.year}
        <input
          type="number"
          min={2000}
          max={2099}
          value={period.year}
          onChange={(event) => onPeriod({ ...period, year: Number(event.target.value) })}
        />
      </label>
    </div>
  );
}
