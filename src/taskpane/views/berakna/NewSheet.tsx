import { Button } from "../../components/Button";
import { useState } from "react";
import type { BoardFollowUp, SheetPlan } from "../../../actions";
import { lastMonth, previewTemplate, type TemplatePreview } from "../../../actions/newSheet/templates";
import { computingTexts } from "../../../texts/shared/computing";
import { boardTexts } from "../../../texts/newSheet/board";
import { BoardPreview } from "../../components/BoardPreview";
import { Folded } from "../../components/Folded";
import { SheetPicture } from "../../components/SheetPicture";
import { SheetPreview } from "../../components/SheetPreview";
import { JobBar } from "../../jobs/JobBar";
import { JobFrame } from "../../jobs/JobFrame";
import { useFocusWhenLost } from "../../components/useFocusWhenLost";
import { useStartOnRequest } from "../../components/useStartOnRequest";
import { useSession } from "../../session/useSession";
import { TEMPLATES, TemplateChoice } from "./TemplateChoice";

const texts = computingTexts.newSheet;
/** The template that the workbook's own sheets can fill. */
const OF_BOARD = "kommunstyrelsen";

/** "Nytt blad": a template for a year and a month, shown before it is added. */
export function NewSheet() {
  const session = useSession();
  const [id, setId] = useState(TEMPLATES[0]!.id);
  const [period, setPeriod] = useState(() => lastMonth(new Date()));
  const [view, setView] = useState<TemplatePreview | null>(null);
  const [fills, setFills] = useState(true);
  const [board, setBoard] = useState<BoardFollowUp | null>(null);
  const [preferred, setPreferred] = useState<readonly string[]>([]);
  const [without, setWithout] = useState<readonly string[]>([]);
  const heading = useFocusWhenLost<HTMLHeadingElement>(view ?? board);
  useStartOnRequest("newSheet", heading);
  const description = TEMPLATES.find((one) => one.id === id)?.description;

  function close(): void {
    setView(null);
    setBoard(null);
    setPreferred([]);
    setWithout([]);
  }

  function chooseAnew<T>(set: (value: T) => void, value: T): void {
    set(value);
    close();
  }

  async function show(): Promise<void> {
    if (id === OF_BOARD && fills) return fill([], []);
    setView(previewTemplate(id, period));
  }

  /** Where no sheet fills it, the template stands there as it is. */
  async function fill(chosen: readonly string[], left: readonly string[]): Promise<void> {
    const found = await session.ask("reading", () =>
      session.actions.boardFollowUp({ period, preferred: chosen, without: left }),
    );
    if (!found) return;
    setPreferred(chosen);
    setWithout(found.without);
    setBoard(found);
    setView(found.report ? null : previewTemplate(id, period));
  }

  async function add(plan: SheetPlan): Promise<void> {
    await session.write(() => session.actions.addPlannedSheet(plan), null);
    close();
  }

  return (
    <JobFrame title={texts.title} what={texts.what} headingRef={heading}>
      <TemplateChoice
        id={id}
        period={period}
        onTemplate={(chosen) => chooseAnew(setId, chosen)}
        onPeriod={(chosen) => chooseAnew(setPeriod, chosen)}
      />
      <p>{description}</p>
      {id === OF_BOARD && (
        <label className="choice">
          <input
            type="checkbox"
            checked={fills}
            onChange={(event) => chooseAnew(setFills, event.target.checked)}
          />
          {boardTexts.fromWorkbook}
        </label>
      )}
      {!view && !board && (
        <JobBar>
          <Button appearance="primary" onClick={() => void show()}>
            {texts.show}
          </Button>
        </JobBar>
      )}
      {board?.report && (
        <BoardPreview
          report={board.report}
          view={board}
          without={without}
          onChoose={(value) => void fill([...preferred, value], without)}
          onWithout={(left) => void fill(preferred, left)}
          onAdd={() => void add(board.report!.plan)}
          onCancel={close}
        />
      )}
      {view && (
        <SheetPreview
          name={view.name}
          formulas={view.formulas}
          onAdd={() => void add(view.plan)}
          onCancel={close}
        >
          {board && <p>{board.note}</p>}
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
