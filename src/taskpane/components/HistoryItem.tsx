import type { ReactNode } from "react";
import type { KeptCorrection } from "../../domain/sheet/keptCorrection";
import { followingTexts } from "../../texts/shared/following";
import { paneTexts } from "../../texts/shared/pane";
import { previewTexts } from "../../texts/shared/preview";
import { Folded } from "./Folded";
import "../styles/tasks";

const texts = followingTexts.history;

interface HistoryItemProps {
  correction: KeptCorrection;
  /** What can be done about it. */
  children?: ReactNode;
}

/** One write: what was done, when, why, and cell by cell what stood there before and after. */
export function HistoryItem({ correction, children }: HistoryItemProps) {
  const { time, sheet, text, reason, name, cells, count } = correction;
  return (
    <li>
      <p className="history-text">{sheet ? paneTexts.onSheet(sheet, text) : text}</p>
      <p className="hint">{texts.by(time.replace("T", " ").slice(0, -3), name)}</p>
      {reason && <p className="hint">{texts.reason(reason)}</p>}
      {cells.length > 1 && (
        <Folded summary={texts.cellsOf(count)}>
          <table className="preview" aria-label={texts.cells(text)}>
            <thead>
              <tr>
                <th scope="col">{previewTexts.cell}</th>
                <th scope="col">{texts.before}</th>
                <th scope="col">{texts.after}</th>
              </tr>
            </thead>
            <tbody>
              {cells.map(({ cell, before, after }) => (
                <tr key={cell}>
                  <th scope="row">{cell}</th>
                  <td>{before || previewTexts.blankCell}</td>
                  <td className="preview-after">{after || previewTexts.blankCell}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {count > cells.length && <p className="hint">{texts.more(count - cells.length)}</p>}
        </Folded>
      )}
      {children}
    </li>
  );
}
