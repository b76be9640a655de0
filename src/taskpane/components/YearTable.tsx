import type { YearForecastReport } from "../../actions";
import { softHyphens } from "../softHyphens";
import { aroundMiddle, BarLine } from "./BarRow";
import { computingTexts } from "../../texts/shared/computing";
import "../styles/amounts";

const texts = computingTexts.year;

/**
 * What each row is proposed; where the table has forecasts of its own, beside those.
 */
export function YearTable({ rows }: Pick<YearForecastReport, "rows">) {
  return rows.some(({ ownText }) => ownText !== "") ? <Compared rows={rows} /> : <Proposed rows={rows} />;
}

function Proposed({ rows }: Pick<YearForecastReport, "rows">) {
  return (
    <table className="preview figures">
      <thead>
        <tr>
          <th scope="col">{texts.row}</th>
          <th scope="col">{texts.proposal}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, chosen }, index) => (
          <tr key={`${label}/${index}`}>
            <th scope="row">{softHyphens(label)}</th>
            <td>{chosen?.text ?? texts.none}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * Every row's own forecast, what is proposed, and the difference with a bar: left of the line where the own forecast is
 * lower. Rows without a proposal have their own figure alone.
 */
function Compared({ rows }: Pick<YearForecastReport, "rows">) {
  const largest = rows.reduce((most, { apart }) => Math.max(most, Math.abs(apart?.amount ?? 0)), 0);
  return (
    <table className="preview figures named-above">
      <thead>
        <tr>
          <th scope="col">{texts.own}</th>
          <th scope="col">{texts.proposal}</th>
          <th scope="col">{texts.difference}</th>
        </tr>
      </thead>
      {rows.map(({ label, ownText, chosen, apart }, index) => (
        <tbody key={`${label}/${index}`}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {softHyphens(label)}
            </th>
          </tr>
          <tr>
            <td>{ownText || texts.none}</td>
            <td>{chosen?.text ?? texts.none}</td>
            <td>{apart?.text ?? ""}</td>
          </tr>
          {apart && largest > 0 && (
            <tr aria-hidden>
              <td colSpan={3}>
                <BarLine {...aroundMiddle(apart.amount / largest)} />
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}
