import { CellLink } from "../CellLink";
import { ShowMore } from "../ShowMore";
import { useParts } from "../useParts";
import type { VersionLineView } from "../../../actions";
import { versionTexts as texts } from "../../../texts/versions/versions";

interface VersionTableProps {
  sheet: string;
  lines: readonly VersionLineView[];
  /** What is told of, for those who do not see the heading above. */
  caption: string;
}

const FIRST = 15;

/** Row and column, what stood there, what stands there, and the difference. A long one is shown a part at a time. */
export function VersionTable({ sheet, lines, caption }: VersionTableProps) {
  const { visible, more } = useParts(lines, FIRST);
  const { headings } = texts;
  return (
    <div className="changes">
      <table className="version-table" aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">{headings.row}</th>
            <th scope="col">{headings.old}</th>
            <th scope="col">{headings.now}</th>
            <th scope="col">{headings.difference}</th>
          </tr>
        </thead>
        <tbody>
          {visible.map((line, index) => (
            <tr key={index} data-kind={line.kind}>
              <th scope="row">
                <Place sheet={sheet} line={line} />
              </th>
              <td>{line.old}</td>
              <td>{line.now}</td>
              <td>{line.difference}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore {...more} />
    </div>
  );
}

/** Its name leads to the cell, where there is one still. */
function Place({ sheet, line }: { sheet: string; line: VersionLineView }) {
  const { cell, row, column, kind } = line;
  const name = row || column || (cell ?? "");
  return (
    <>
      {cell ? (
        <CellLink sheet={sheet} cell={cell} name={`${name} ${cell}`} text={name} />
      ) : (
        <span>{name}</span>
      )}
      {row !== "" && column !== "" && <span className="version-column">{column}</span>}
      {kind !== "changed" && <span className="version-kind">{texts.kinds[kind]}</span>}
    </>
  );
}
