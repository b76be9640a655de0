import type { ComparisonReport } from "../../../../actions/kolada/comparisonReport";
import { comparisonTexts as texts } from "../../../../texts/kolada/comparison";
import { SheetPreview } from "../../../components/SheetPreview";
import { ComparisonChart } from "./ComparisonChart";
import { ComparisonTable } from "./ComparisonTable";

interface ComparisonPreviewProps {
  report: ComparisonReport;
  onAdd: () => void;
  onCancel: () => void;
}

/** The comparison as it would be added: chart, table, and what is to be known of the figures. */
export function ComparisonPreview({ report, onAdd, onCancel }: ComparisonPreviewProps) {
  return (
    <SheetPreview name={texts.preview} formulas={report.preview} onAdd={onAdd} onCancel={onCancel}>
      <ComparisonChart report={report} />
      <div className="compared-scroll" tabIndex={0} role="group" aria-label={report.indicator}>
        <ComparisonTable report={report} />
      </div>
      {report.notes.map((note) => (
        <p key={note} className="hint">
          {note}
        </p>
      ))}
    </SheetPreview>
  );
}
