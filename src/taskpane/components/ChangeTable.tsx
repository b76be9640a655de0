import { Button } from "./Button";
import { useState } from "react";
import { paneTexts } from "../../texts/shared/pane";

/** A cell that would change. */
export interface ChangeRow {
  readonly address: string;
  readonly now: string;
  readonly becomes: string;
  /** Why, where that is not plain; "" otherwise. */
  readonly why: string;
}

interface ChangeTableProps {
  rows: readonly ChangeRow[];
  /** Above the table, where there are several. */
  caption?: string;
}

const FIRST = 12;
const MORE = 100;

/** Cell, now, becomes, and why: the preview of a write of many cells. A long one is shown a part at a time. */
export function ChangeTable({ rows, caption }: ChangeTableProps) {
  const [shown, setShown] = useState(FIRST);
  // One or two more are shown rather than a button for them.
  const visible = rows.length <= shown + 2 ? rows : rows.slice(0, shown);
  const hidden = rows.length - visible.length;
  return (
    <div className="changes">
      <table className="preview">
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            <th scope="col">{paneTexts.previewCell}</th>
            <th scope="col">{paneTexts.previewBefore}</th>
            <th scope="col">{paneTexts.previewAfter}</th>
          </tr>
        </thead>
        <tbody>
          {visible.map(({ address, now, becomes, why }) => (
            <tr key={address}>
              <th scope="row">{address}</th>
              <td>{now || paneTexts.blankCell}</td>
              <td>
                <span className="preview-after">{becomes || paneTexts.blankCell}</span>
                {why && <span className="change-why">{why}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + MORE)}>
          {paneTexts.showMore(Math.min(hidden, MORE))}
        </Button>
      )}
    </div>
  );
}
