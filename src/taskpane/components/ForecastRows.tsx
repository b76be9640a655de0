import type { ForecastReport } from "../../actions/volumes/forecastReport";
import { softHyphens } from "../softHyphens";
import { computingTexts } from "../../texts/shared/computing";
import "../styles/amounts";

const texts = computingTexts.volumes;

const DIFFERENCES = ["difference", "volumeEffect", "priceEffect"] as const;
const FORECAST = ["forecast"] as const;

/** What each row costs more than its budget, and how much of it is volume and price, in tkr. */
export function ForecastRows({ report: { rows, bridge } }: { report: ForecastReport }) {
  // Without a budget there is nothing to differ from: what each row is expected to cost is all there is.
  const shown = bridge ? DIFFERENCES : FORECAST;
  return (
    <table className="preview figures named-above">
      <thead>
        <tr>
          {shown.map((name) => (
            <th key={name} scope="col">
              {texts[name]}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ label, costs, remark }) => (
        <tbody key={label}>
          <tr>
            <th scope="rowgroup" colSpan={shown.length}>
              {softHyphens(label)}
              {remark && <span className="change-why">{remark}</span>}
            </th>
          </tr>
          {costs && (
            <tr>
              {shown.map((name) => (
                <td key={name}>{costs.texts[name]}</td>
              ))}
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}
