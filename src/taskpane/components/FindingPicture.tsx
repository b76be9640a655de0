import { paneTexts } from "../../texts/shared/pane";
import { addStyles } from "../styles/addStyles";
import css from "../styles/welcome.css";

addStyles(css);

const texts = paneTexts.firstRun.picture;
const ROW = 22;
/** The row that is wrong. */
const WRONG = 3;
const RIGHT = 190;

/** What a finding looks like: a column that does not add up, the wrong figure ringed, and what it should be. */
export function FindingPicture() {
  const last = texts.rows.length - 1;
  const y = (row: number) => 20 + row * ROW;
  return (
    <svg className="finding-picture" viewBox={`0 0 300 ${y(last) + 12}`} role="img" aria-label={texts.label}>
      {texts.rows.map(([label, amount], row) => (
        <g key={label} className={row === last ? "strong" : undefined}>
          <text x={10} y={y(row)}>
            {label}
          </text>
          <text x={RIGHT} y={y(row)} textAnchor="end">
            {amount}
          </text>
        </g>
      ))}
      <path d={`M10 ${y(last) - 16}H${RIGHT + 4}`} />
      <g className="tone-error">
        <ellipse cx={RIGHT - 20} cy={y(WRONG) - 5} rx={32} ry={11} />
        <text className="strong" x={RIGHT + 22} y={y(WRONG)}>
          {texts.right}
        </text>
      </g>
    </svg>
  );
}
