import type { ForecastHistoryReport } from "../../actions";
import { historyTexts } from "../../texts/fullYear/forecastHistory";
import { BarFigure, BarRow } from "./BarRow";

/** How right each of a year's forecasts was for all rows together; a full bar is wholly right. */
export function AccuracyBars({ forecasts }: Pick<ForecastHistoryReport, "forecasts">) {
  return (
    <BarFigure caption={historyTexts.chart}>
      {forecasts.map(({ heading, share, text }) => (
        <BarRow
          key={heading}
          label={heading}
          text={text}
          kind="level"
          from={0}
          to={Math.max(0, Math.min(1, share ?? 0))}
        />
      ))}
    </BarFigure>
  );
}
