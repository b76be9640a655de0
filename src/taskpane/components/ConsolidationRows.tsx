import type { ReactNode } from "react";
import type { CommitteeRowView, ConsolidationReport } from "../../actions";
import { consolidationPane as texts } from "../../texts/consolidation/pane";
import { consolidationTexts } from "../../texts/consolidation/consolidation";
import "../styles/amounts";

const SO_FAR = ["budget", "outcome", "deviation"] as const;
const OF_YEAR = ["yearBudget", "forecast", "forecastDeviation"] as const;

interface ConsolidationRowsProps {
  report: ConsolidationReport;
  /** The rows that have been left out, by their keys. */
  without: readonly string[];
  onWithout: (without: readonly string[]) => void;
}

/** Each committee with its amounts so far, and those of the year where any has them; it may be left out. */
export function ConsolidationRows({ report, without, onWithout }: ConsolidationRowsProps) {
  const has = (measures: readonly string[]) =>
    report.headings.some(({ measure }) => measures.includes(measure));
  return (
    <>
      {has(SO_FAR) && (
        <Amounts report={report} measures={SO_FAR} caption={texts.inUnit(report.unit)}>
          {(key, committee) => (
            <label className="choice">
              <input
                type="checkbox"
                checked
                aria-label={texts.include(key)}
                onChange={() => onWithout([...without, key])}
              />
              {committee}
            </label>
          )}
        </Amounts>
      )}
      {without.map((key) => (
        <label key={key} className="choice">
          <input
            type="checkbox"
            checked={false}
            onChange={() => onWithout(without.filter((other) => other !== key))}
          />
          {texts.include(key)}
        </label>
      ))}
      {has(OF_YEAR) && <Amounts report={report} measures={OF_YEAR} caption={texts.yearCaption} />}
    </>
  );
}

interface AmountsProps {
  report: ConsolidationReport;
  measures: readonly (typeof SO_FAR | typeof OF_YEAR)[number][];
  caption: string;
  children?: (key: string, committee: string) => ReactNode;
}

function Amounts({ report, measures, caption, children }: AmountsProps) {
  const shown = measures.filter((measure) => report.headings.some((one) => one.measure === measure));
  const cells = (texts: CommitteeRowView["texts"]) =>
    shown.map((measure) => <td key={measure}>{texts[measure] ?? ""}</td>);
  return (
    <table className="preview figures committees">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {shown.map((measure) => (
            <th key={measure} scope="col">
              {consolidationTexts.short[measure]}
            </th>
          ))}
        </tr>
      </thead>
      {report.rows.map(({ key, committee, texts: amounts, source: { file, sheet, cell } }) => (
        <tbody key={key}>
          <tr>
            <th scope="rowgroup" colSpan={shown.length}>
              {children ? children(key, committee) : committee}
              <span className="change-why">{consolidationTexts.place(file, sheet, cell)}</span>
            </th>
          </tr>
          <tr>{cells(amounts)}</tr>
        </tbody>
      ))}
      <tbody className="total">
        <tr>
          <th scope="rowgroup" colSpan={shown.length}>
            {report.total.committee}
          </th>
        </tr>
        <tr>{cells(report.total.texts)}</tr>
      </tbody>
    </table>
  );
}
