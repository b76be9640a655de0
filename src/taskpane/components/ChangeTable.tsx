import { FormulaText } from "./FormulaText";
import { ShowMore } from "./ShowMore";
import { useParts } from "./useParts";
import { previewTexts } from "../../texts/shared/preview";
import "../styles/tasks";

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

/** Cell, now, becomes, and why: the preview of a write of many cells. A long one is shown a part at a time. */
export function ChangeTable({ rows, caption }: ChangeTableProps) {
  const { visible, more } = useParts(rows, FIRST);
  return (
    <div className="changes">
      <table className="preview">
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            <th scope="col">{previewTexts.cell}</th>
            <th scope="col">{previewTexts.before}</th>
            <th scope="col">{previewTexts.after}</th>
          </tr>
        </thead>
        <tbody>
          {visible.map(({ address, now, becomes, why }) => (
            <tr key={address}>
              <th scope="row">{address}</th>
              <td>
                <FormulaText text={now || previewTexts.blankCell} />
              </td>
              <td>
                <span className="preview-after">
                  <FormulaText text={becomes || previewTexts.blankCell} />
                </span>
                {why && <span className="change-why">{why}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </div>
  );
}
