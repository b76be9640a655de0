import { Button } from "../../components/Button";
import { useState } from "react";
import {
  lastMonth,
  listTemplates,
  previewTemplate,
  type TemplatePreview,
} from "../../../actions/newSheet/templates";
import { computingTexts } from "../../../texts/shared/computing";
import { yearForecastTexts } from "../../../texts/fullYear/yearForecast";
import { Folded } from "../../components/Folded";
import { SheetPicture } from "../../components/SheetPicture";
import { SheetPreview } from "../../components/SheetPreview";
import { JobBar } from "../../jobs/JobBar";
import { JobFrame } from "../../jobs/JobFrame";
import { useFocusWhenLost } from "../../components/useFocusWhenLost";
import { useStartOnRequest } from "../../components/useStartOnRequest";
import { useSession } from "../../session/useSession";

const texts = computingTexts.newSheet;
const TEMPLATES = listTemplates();

/** "Nytt blad": a template for a year and a month, shown before it is added. */
export function NewSheet() {
  const session = useSession();
  const [id, setId] = useState(TEMPLATES[0]!.id);
  const [period, setPeriod] = useState(() => lastMonth(new Date()));
  const [view, setView] = useState<TemplatePreview | null>(null);
  const heading = useFocusWhenLost<HTMLHeadingElement>(view);
  useStartOnRequest("newSheet", heading);
  const description = TEMPLATES.find((one) => one.id === id)?.description;

  async function add({ plan }: TemplatePreview): Promise<void> {
    await session.write(() => session.actions.addPlannedSheet(plan), null);
    setView(null);
  }

  return (
    <JobFrame title={texts.title} what={texts.what} headingRef={heading}>
      <div className="choices">
        <label>
          {texts.template}
          <select value={id} onChange={(event) => (setId(event.target.value), setView(null))}>
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
            onChange={(event) => (setPeriod({ ...period, month: Number(event.target.value) }), setView(null))}
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
            onChange={(event) => (setPeriod({ ...period, year: Number(event.target.value) }), setView(null))}
          />
        </label>
      </div>
      <p>{description}</p>
      {!view && (
        <JobBar>
          <Button appearance="primary" onClick={() => setView(previewTemplate(id, period))}>
            {texts.show}
          </Button>
        </JobBar>
      )}
      {view && (
        <SheetPreview
          name={view.name}
          formulas={view.formulas}
          onAdd={() => void add(view)}
          onCancel={() => setView(null)}
        >
          <SheetPicture sheet={view.plan.sheet} label={texts.picture(view.name, view.headings)} />
          <p className="hint">{texts.formulaSign}</p>
          <Folded summary={texts.columns}>
            <ul className="plain-list">
              {view.headings.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </Folded>
          <Folded summary={texts.rows}>
            <ul className="plain-list">
              {view.labels.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </Folded>
        </SheetPreview>
      )}
    </JobFrame>
  );
}
