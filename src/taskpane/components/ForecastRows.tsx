import type { ForecastReport } from "../../actions/volumes/forecastReport";
import { softHyphens } from "../softHyphens";
import { computingTexts } from "../../texts/shared/computing";
import "../styles/amounts";

const texts = computingTexts.volumes;

/** What each row costs more than its budget, and how much of it is volume and price, in tkr. */
export function ForecastRows({ report: { rows } }: { report: ForecastReport }) {
  return (
    <table className="preview figures">
      <thead>
        <tr>
          <th scope="col">{texts.row}</th>
          <th scope="col">{texts.difference}</th>
          <th scope="col">{texts.volumeEffect}</th>
          <th scope="col">{texts.priceEffect}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, costs, remark }) => (
          <tr key={label}>
            <th scope="row">
              {softHyphens(label)}
              {remark && <span className="change-why">{remark}</span>}
            </th>
            <td>{costs?.texts.difference ?? ""}</td>
            <td>{costs?.texts.volumeEffect ?? ""}</td>
            <td>{costs?.texts.priceEffect ?? ""}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
