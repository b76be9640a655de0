import type { RemedyPlanView } from "../../actions";
import { remedyPane as texts } from "../../texts/remedies/pane";

/** The measures of a plan with what they are expected to give and have given. */
export function RemedyTable({ plan }: { plan: RemedyPlanView }) {
  const { title, unit, rows, expected, realised } = plan;
  if (rows.length === 0) return null;
  return (
    <table className="preview figures measures">
      <caption>{texts.caption(title, unit)}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.remedy}</th>
          <th scope="col">{texts.expected}</th>
          {realised && <th scope="col">{texts.realised}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.cell}>
            <th scope="row">{row.label}</th>
            <td>{row.expected?.text ?? ""}</td>
            {realised && <td>{row.realised?.text ?? ""}</td>}
          </tr>
        ))}
        <tr className="total">
          <th scope="row">{texts.total}</th>
          <td>{expected.text}</td>
          {realised && <td>{realised.text}</td>}
        </tr>
      </tbody>
    </table>
  );
}
