import { Button } from "./Button";
import type {
  DeviationReport,
  DeviationTableView,
  DisagreementView,
} from "../../actions/deviations/deviationReport";
import type { ThresholdDraft } from "../../actions/shared/keepAnswer";
import { computingTexts } from "../../texts/shared/computing";
import { JobBar } from "../jobs/JobBar";
import { Bars } from "./Bars";
import { ChangeTable } from "./ChangeTable";
import { Folded } from "./Folded";
import { ThresholdForm } from "./ThresholdForm";
import { PreviewGroup } from "./PreviewGroup";

const texts = computingTexts.deviations;
/** So many formulas are shown at once; more are folded. */
const FEW = 6;

interface DeviationPreviewProps {
  view: DeviationReport;
  onFill: () => void;
  onLimit: (draft: ThresholdDraft) => void;
  onCorrect: (one: DisagreementView) => void;
  onCancel: () => void;
}

/** Table by table: the deviations as bars, the cells that would be filled, what stands there and disagrees, and how they are taken. */
export function DeviationPreview({ view, onFill, onLimit, onCorrect, onCancel }: DeviationPreviewProps) {
  const { changes } = view.plan;
  const isComplete = view.questions.length === 0 && view.tables.every(({ notes }) => notes.length === 0);
  return (
    <PreviewGroup label={texts.preview} onClose={onCancel}>
      {changes.length === 0 && isComplete && <p>{texts.nothing}</p>}
      {view.tables.map((table) => (
        <TableOf key={table.address} table={table} threshold={view.threshold} onCorrect={onCorrect} />
      ))}
      <Folded summary={texts.changeLimits}>
        <ThresholdForm limits={view.limits} onSave={onLimit} />
      </Folded>
      <JobBar>
        {changes.length > 0 && (
          <Button appearance="primary" onClick={onFill}>
            {texts.write(changes.length)}
          </Button>
        )}
        <Button onClick={onCancel}>
          {changes.length > 0 ? computingTexts.cancel : computingTexts.close}
        </Button>
      </JobBar>
    </PreviewGroup>
  );
}

interface TableOfProps {
  table: DeviationTableView;
  threshold: string;
  onCorrect: (one: DisagreementView) => void;
}

function TableOf({ table, threshold, onCorrect }: TableOfProps) {
  const fills = table.columns.flatMap((column) => column.fills);
  const disagreements = table.columns.flatMap((column) => column.disagreements);
  const rows = fills.map(({ address, label, formula, value }) => ({
    address,
    now: "",
    becomes: formula,
    why: `${label}: ${value}`,
  }));
  return (
    <div className="change-sheet">
      {table.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <Bars caption={texts.bars(table.barsHeading)} bars={table.bars} />
      {rows.length > 0 && (
        <Folded summary={texts.fills(rows.length)} startsOpen={rows.length <= FEW}>
          <ChangeTable rows={rows} />
        </Folded>
      )}
      {disagreements.length > 0 && (
        <Folded summary={texts.disagree(disagreements.length)} startsOpen>
          <ul className="plain-list">
            {disagreements.map((one) => (
              <li key={one.address}>
                <p>{`${one.rowLabel} (${one.address}): ${one.text}`}</p>
                <Button size="small" onClick={() => onCorrect(one)}>
                  {texts.recompute(one.address)}
                </Button>
              </li>
            ))}
          </ul>
        </Folded>
      )}
      {table.unexplained.length > 0 && (
        <Folded summary={texts.unexplained(table.unexplained.length)}>
          <p>{`${threshold} ${table.commentNote}`.trim()}</p>
          <ul className="plain-list">
            {table.unexplained.map(({ address, label, text }) => (
              <li key={address}>{`${label} (${address}): ${text}`}</li>
            ))}
          </ul>
        </Folded>
      )}
      <p>{table.convention}</p>
      {table.columns
        .filter(({ does }) => does !== "")
        .map(({ text, does }) => (
          <p key={text}>{`${text}. ${does}.`}</p>
        ))}
      {table.unitNote !== "" && <p>{table.unitNote}</p>}
    </div>
  );
}
