import type { BoardFollowUp } from "../../actions";
import type { ConsolidationReport } from "../../actions/consolidation/consolidationReport";
import { consolidationPane } from "../../texts/consolidation/pane";
import { boardTexts as texts } from "../../texts/newSheet/board";
import { computingTexts } from "../../texts/shared/computing";
import { ConsolidationRows } from "./ConsolidationRows";
import { QuestionList } from "./QuestionList";
import { SheetPicture } from "./SheetPicture";
import { SheetPreview } from "./SheetPreview";
import "../styles/told";

interface BoardPreviewProps {
  report: ConsolidationReport;
  view: BoardFollowUp;
  without: readonly string[];
  /** Of tables that compete, the one that is meant. */
  onChoose: (value: string) => void;
  onWithout: (without: readonly string[]) => void;
  onAdd: () => void;
  onCancel: () => void;
}

/** The follow-up for the board as the workbook's own sheets fill it: what has to be chosen first, then how it will look. */
export function BoardPreview(props: BoardPreviewProps) {
  const { report, view, without, onChoose, onWithout, onAdd, onCancel } = props;
  const { sheet } = report.plan;
  const headings = report.headings.map(({ text }) => text);
  return (
    <SheetPreview name={sheet.name} formulas={report.preview} onAdd={onAdd} onCancel={onCancel}>
      <QuestionList questions={view.choices} onAnswer={(_, value) => value !== null && onChoose(value)} />
      {view.note !== "" && <p>{view.note}</p>}
      <SheetPicture
        sheet={sheet}
        label={computingTexts.newSheet.picture(sheet.name, headings)}
        shown={report.shown}
      />
      <ConsolidationRows report={report} without={without} onWithout={onWithout} />
      {report.questions.length > 0 && (
        <>
          <h3>{consolidationPane.asked(report.questions.length)}</h3>
          <ul className="told">
            {report.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      {[texts.filled, ...report.remarks].map((remark) => (
        <p key={remark} className="hint">
          {remark}
        </p>
      ))}
    </SheetPreview>
  );
}
