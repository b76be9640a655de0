import { useId } from "react";
import type { ForecastHistoryReport } from "../../actions";
import { historyTexts } from "../../texts/fullYear/forecastHistory";
import "../styles/amounts";

/** How right each of a year's forecasts was for all rows together; a full bar is wholly right. */
export function AccuracyBars({ forecasts }: Pick<ForecastHistoryReport, "forecasts">) {
  const id = useId();
  return (
    <figure className="bars" aria-labelledby={id}>
      <figcaption id={id}>{historyTexts.chart}</figcaption>
      {forecasts.map(({ heading, share, text }) => (
        <div key={heading} className="bar-row">
          <span className="bar-label">{heading}</span>
          <span className="bar-text">{text}</span>
          <span className="bar-line bar-line-plain" aria-hidden>
            <span
              className="bar"
              style={{ left: 0, width: `${Math.max(0, Math.min(1, share ?? 0)) * 100}%` }}
            />
          </span>
        </div>
      ))}
    </figure>
  );
}
