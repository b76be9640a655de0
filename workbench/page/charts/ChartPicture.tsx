import type { ChartModel } from "../../workbook";
import type { ChartData, Point, SeriesData } from "./chartData";

const WIDTH = 420;
const HEIGHT = 190;
const PLOT = { left: 64, right: 12, top: 10, bottom: 34 };

/**
 * A chart drawn from its figures: columns, bars or lines, with axis and labels. It shows what the chart says,
 * not what Excel makes it look like.
 */
export function ChartPicture({ chart, data, label }: { chart: ChartModel; data: ChartData; label: string }) {
  const isBar = chart.type.startsWith("Bar");
  const isLine = chart.type.startsWith("Line");
  const across = isBar ? HEIGHT - PLOT.top - PLOT.bottom : WIDTH - PLOT.left - PLOT.right;
  const along = isBar ? WIDTH - PLOT.left - PLOT.right : HEIGHT - PLOT.top - PLOT.bottom;
  const { minimum, maximum, ticks } = data.axis;
  const slot = across / Math.max(1, data.categories.length);

  const share = (value: number) =>
    (Math.min(Math.max(value, minimum), maximum) - minimum) / (maximum - minimum || 1);
  /** Pixels along the value axis: to the right in a bar chart, upwards otherwise. */
  const at = (value: number) =>
    isBar ? PLOT.left + share(value) * along : PLOT.top + (1 - share(value)) * along;
  /** The middle of a category; a bar chart has the first at the bottom, as Excel, unless it is turned. */
  const middle = (index: number) => {
    const isTurned = isBar && !chart.categoryAxis.isReversed;
    const place = isTurned ? data.categories.length - 1 - index : index;
    return (isBar ? PLOT.top : PLOT.left) + (place + 0.5) * slot;
  };
  const geometry: Geometry = { isBar, slot, at, middle, isStacked: chart.type.endsWith("Stacked") };

  return (
    <svg className="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {ticks.map(({ value, text }) =>
        isBar ? (
          <g key={value}>
            <line
              className="chart-line"
              x1={at(value)}
              x2={at(value)}
              y1={PLOT.top}
              y2={HEIGHT - PLOT.bottom}
            />
            <text x={at(value)} y={HEIGHT - PLOT.bottom + 14} textAnchor="middle">
              {text}
            </text>
          </g>
        ) : (
          <g key={value}>
            <line
              className="chart-line"
              x1={PLOT.left}
              x2={WIDTH - PLOT.right}
              y1={at(value)}
              y2={at(value)}
            />
            <text x={PLOT.left - 6} y={at(value) + 4} textAnchor="end">
              {text}
            </text>
          </g>
        ),
      )}
      {data.categories.map((text, index) => (
        <text
          key={index}
          x={isBar ? PLOT.left - 6 : middle(index)}
          y={isBar ? middle(index) + 4 : HEIGHT - PLOT.bottom + 14}
          textAnchor={isBar ? "end" : "middle"}
        >
          {shortened(text, isBar ? 10 : Math.max(3, Math.floor(slot / 6)))}
          <title>{text}</title>
        </text>
      ))}
      {data.series.map((series, index) =>
        isLine ? (
          <Line key={index} series={series} geometry={geometry} />
        ) : (
          <Columns key={index} series={series} place={index} of={data.series.length} geometry={geometry} />
        ),
      )}
    </svg>
  );
}

interface Geometry {
  readonly isBar: boolean;
  readonly isStacked: boolean;
  /** Pixels that a category has to itself. */
  readonly slot: number;
  at(value: number): number;
  middle(category: number): number;
}

interface ColumnsProps {
  series: SeriesData;
  /** Among the series that stand side by side. */
  place: number;
  of: number;
  geometry: Geometry;
}

function Columns({ series, place, of, geometry }: ColumnsProps) {
  const { isBar, isStacked, slot, at, middle } = geometry;
  const width = (slot * 0.66) / (isStacked ? 1 : of);
  const offset = isStacked ? -width / 2 : (place - of / 2) * width;
  return series.points.map((point, index) => {
    if (!point || series.colour === null) return null;
    const [start, end] = [at(point.from), at(point.to)].sort((a, b) => a - b) as [number, number];
    const side = middle(index) + offset;
    const box = isBar
      ? { x: start, y: side, width: end - start, height: width }
      : { x: side, y: start, width, height: end - start };
    return (
      <g key={index}>
        <rect {...box} fill={series.colour}>
          <title>{`${series.name}: ${point.text}`}</title>
        </rect>
        {series.hasLabels && (
          <text
            className="chart-label"
            x={isBar ? end + 4 : side + width / 2}
            y={isBar ? side + width / 2 + 4 : start - 3}
            textAnchor={isBar ? "start" : "middle"}
          >
            {point.text}
          </text>
        )}
      </g>
    );
  });
}

/** A line is broken where a value is missing. */
function Line({ series, geometry }: { series: SeriesData; geometry: Geometry }) {
  const runs: { x: number; y: number; point: Point }[][] = [[]];
  series.points.forEach((point, index) => {
    if (point) runs[runs.length - 1]!.push({ x: geometry.middle(index), y: geometry.at(point.to), point });
    else runs.push([]);
  });
  return runs.map((run, index) => (
    <g key={index} fill="none" stroke={series.colour ?? "none"} strokeWidth={2}>
      <polyline points={run.map(({ x, y }) => `${x},${y}`).join(" ")} />
      {run.map(({ x, y, point }) => (
        <circle key={x} cx={x} cy={y} r={2.5} fill={series.colour ?? "none"}>
          <title>{`${series.name}: ${point.text}`}</title>
        </circle>
      ))}
    </g>
  ));
}

function shortened(text: string, characters: number): string {
  return text.length > characters ? `${text.slice(0, characters - 1).trimEnd()}…` : text;
}
