import { Button } from "./Button";
import type { FixView } from "../../actions/shared/report";
import { cellAddress } from "../../domain/sheet/address";
import { paneTexts } from "../../texts/shared/pane";
import { previewTexts } from "../../texts/shared/preview";
import { PreviewGroup } from "./PreviewGroup";
import "../styles/tasks";

interface FixPreviewProps {
  fix: FixView;
  onWrite: () => void;
  onCancel: () => void;
}

/** What would be written, before anything is. It takes the focus, but not on "Skriv": one key must not do both. */
export function FixPreview({ fix, onWrite, onCancel }: FixPreviewProps) {
  const { before, after } = fix;
  const cells = cellsOf(fix);
  const shown = { before: before || previewTexts.blankCell, after: after || previewTexts.blankCell };
  return (
    <PreviewGroup label={previewTexts.preview(cells, shown.before, shown.after)} onClose={onCancel}>
      <table className="preview">
        <thead>
          <tr>
            <th scope="col">{previewTexts.cell}</th>
            <th scope="col">{previewTexts.before}</th>
            <th scope="col">{previewTexts.after}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{cells}</th>
            <td>{shown.before}</td>
            <td className="preview-after">{shown.after}</td>
          </tr>
        </tbody>
      </table>
      <div className="buttons">
        <Button
          size="small"
          appearance="primary"
          aria-label={previewTexts.writeCell(cells)}
          onClick={onWrite}
        >
          {previewTexts.write}
        </Button>
        <Button size="small" onClick={onCancel}>
          {paneTexts.cancel}
        </Button>
      </div>
    </PreviewGroup>
  );
}

/** "B8", or "B8 och 2 till" */
function cellsOf({ address, plan }: FixView): string {
  const [first, ...others] = plan.changes;
  return first && others.length > 0 ? previewTexts.cellAndMore(cellAddress(first), others.length) : address;
}
