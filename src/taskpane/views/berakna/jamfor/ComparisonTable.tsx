import type { ComparisonReport } from "../../../../actions/kolada/comparisonReport";
import { comparisonTexts as texts } from "../../../../texts/kolada/comparison";

/** A row a municipality or mean, a column a year. */
export function ComparisonTable({ report }: { report: ComparisonReport }) {
  return (
    <table className="compared">
      <caption>{report.indicator}</caption>
      <thead>
        <tr>
          <td />
          {report.years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {report.rows.map(({ name, isOwn, figures }) => (
          <tr key={name} className={isOwn ? "compared-own" : undefined}>
            <th scope="row">{name}</th>
            {figures.map((figure, index) => (
              <td key={report.years[index]} className={figure === texts.noFigure ? "hint" : undefined}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
