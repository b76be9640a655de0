import type { ForecastReport } from "../../actions/volumes/forecastReport";
import { softHyphens } from "../softHyphens";
import { computingTexts } from "../../texts/shared/computing";
import "../styles/amounts";

const texts = computingTexts.volumes;

/** What each row costs more than its budget, and how much of it is volume and price, in tkr. */
export function ForecastRows({ report: { rows } }: { report: ForecastReport }) {
  return (
    <table className="preview figures named-above">
      <thead>
        <tr>
          <th scope="col">{texts.difference}</th>
          <th scope="col">{texts.volumeEffect}</th>
          <th scope="col">{texts.priceEffect}</th>
        </tr>
      </thead>
      {rows.map(({ label, costs, remark }) => (
        <tbody key={label}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {softHyphens(label)}
              {remark && <span className="change-why">{remark}</span>}
            </th>
          </tr>
          {costs && (
            <tr>
              <td>{costs.texts.difference}</td>
              <td>{costs.texts.volumeEffect}</td>
              <td>{costs.texts.priceEffect}</td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}
