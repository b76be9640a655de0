import { Button } from "./Button";
import type { ReplacementView } from "../../actions";
import { replacePane } from "../../texts/functions/replacePane";
import { paneTexts } from "../../texts/shared/pane";
import { replaceTexts } from "../../texts/functions/replaceFunctions";
import { JobBar } from "../jobs/JobBar";
import { ChangeTable } from "./ChangeTable";
import { PreviewGroup } from "./PreviewGroup";

interface ReplacementPreviewProps {
  view: ReplacementView;
  onWrite: () => void;
  onCancel: () => void;
}

/** What replacing the functions would do, sheet by sheet. It takes the focus, but not on the button that writes. */
export function ReplacementPreview({ view, onWrite, onCancel }: ReplacementPreviewProps) {
  const { sheets, summary, count } = view;
  const isNamed = sheets.length > 1 || view.scope === "workbook";
  return (
    <PreviewGroup label={summary} onClose={onCancel}>
      <p>{summary}</p>
      {sheets.map(({ sheet, isProtected, cells, kept }) => (
        <div key={sheet} className="change-sheet">
          {isProtected ? (
            <p>{`${sheet}: ${replaceTexts.protected}`}</p>
          ) : (
            cells.length > 0 && <ChangeTable rows={cells} {...(isNamed && { caption: sheet })} />
          )}
          {kept.length > 0 && (
            <ul className="change-kept">
              {kept.map((line) => (
                <li key={line}>{isNamed ? `${sheet}: ${line}` : line}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
      <JobBar>
        {count > 0 && (
          <Button appearance="primary" onClick={onWrite}>
            {replacePane.write(count)}
          </Button>
        )}
        <Button onClick={onCancel}>{count > 0 ? paneTexts.cancel : paneTexts.close}</Button>
      </JobBar>
    </PreviewGroup>
  );
}
