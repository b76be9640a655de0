import { LineChart, type LineChartOptions } from "chartist";
import { useEffect, useRef } from "react";
import type { GoalChart as Chart } from "../../../actions/goals/goalReport";

/** Lines and points alone: what the figures are stands in the row, and is read aloud instead of the drawing. */
const OPTIONS: LineChartOptions = {
  fullWidth: true,
  chartPadding: { top: 6, right: 6, bottom: 6, left: 6 },
  lineSmooth: false,
  classNames: { line: "goal-line", point: "goal-point" },
  axisX: { showLabel: false, showGrid: false, offset: 0 },
  axisY: { showLabel: false, showGrid: false, offset: 0 },
};

/** Outcomes over time, the forecast dashed behind them, and the target across. */
export function GoalChart({ chart }: { chart: Chart }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawn = new LineChart(place.current, dataOf(chart), OPTIONS);
    return () => {
      drawn.detach();
    };
  }, [chart]);
  return (
    <figure className="goal-chart" role="img" aria-label={chart.text}>
      <div ref={place} aria-hidden />
    </figure>
  );
}

/** A blank place at either end lets the target reach beyond the outcomes, and a single outcome be seen. */
function dataOf({ points, target }: Chart) {
  const outcomes = points.map(({ kind, value }) => (kind === "outcome" ? value : null));
  const lastOutcome = points.map(({ kind }) => kind).lastIndexOf("outcome");
  const forecast = points.map(({ kind, value }, place) =>
    kind === "forecast" || place === lastOutcome ? value : null,
  );
  const hasForecast = points.some(({ kind }) => kind === "forecast");
  const framed = (values: readonly (number | null)[]) => [null, ...values, null];
  const across = (value: number) => Array<number>(points.length + 2).fill(value);
  const ends = target ? [...new Set([target.from, target.to])] : [];
  return {
    labels: framed(points.map(() => null)).map(() => ""),
    series: [
      ...ends.map((value) => ({ className: "goal-target", data: across(value) })),
      ...(hasForecast ? [{ className: "goal-forecast", data: framed(forecast) }] : []),
      { className: "goal-outcome", data: framed(outcomes) },
    ],
  };
}
