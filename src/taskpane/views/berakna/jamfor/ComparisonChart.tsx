import { LineChart, type LineChartOptions } from "chartist";
import { useEffect, useRef } from "react";
import type { ComparisonReport } from "../../../../actions/kolada/comparisonReport";

const OPTIONS: LineChartOptions = {
  fullWidth: true,
  // The last year's label hangs over the end of its line.
  chartPadding: { top: 8, right: 32, bottom: 0, left: 0 },
  lineSmooth: false,
  axisX: { showGrid: false, offset: 20 },
  axisY: {
    offset: 44,
    scaleMinSpace: 28,
    labelInterpolationFnc: (value) => Number(value).toLocaleString("sv-SE"),
  },
};

/** A line for the own municipality and for each it is compared with; the figures stand in the table beside. */
export function ComparisonChart({ report }: { report: ComparisonReport }) {
  const place = useRef<HTMLDivElement>(null);
  const { chart, years } = report;
  useEffect(() => {
    const series = chart.lines.map(({ values }, index) => ({
      className: `compared-line-${index}`,
      data: [...values],
    }));
    const labels = years.map((year) => year.slice(0, 4));
    const drawn = new LineChart(place.current, { labels, series }, OPTIONS);
    return () => {
      drawn.detach();
    };
  }, [chart, years]);
  return (
    <figure className="compared-chart">
      <div ref={place} role="img" aria-label={chart.text} />
      <figcaption>
        <ul className="compared-names">
          {chart.lines.map(({ name }, index) => (
            <li key={name}>
              <span className={`compared-key compared-line-${index}`} aria-hidden />
              {name}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
