import { cellAddress } from "../../../src/domain/sheet/address";
import type { ChartModel, Sheet, Workbook } from "../../workbook";
import { texts } from "../texts";
import { useWorkbookChanges } from "../useWorkbook";
import { chartData } from "./chartData";
import { ChartPicture } from "./ChartPicture";

/**
 * The charts that the add-in has added to the sheet in front. Excel draws them over the cells; the grid here
 * cannot, so they stand below it.
 */
export function ChartStrip({ workbook }: { workbook: Workbook }) {
  useWorkbookChanges(workbook);
  const { charts } = workbook.activeSheet;
  if (charts.length === 0) return null;
  return (
    <section className="charts" aria-label={texts.charts}>
      {charts.map((chart) => (
        <Chart key={chart.id} chart={chart} workbook={workbook} />
      ))}
    </section>
  );
}

function Chart({ chart, workbook }: { chart: ChartModel; workbook: Workbook }) {
  const data = chartData(chart, workbook);
  const title = chart.title.isShown && chart.title.text !== "" ? chart.title.text : chart.name;
  const shown = data.series.filter(({ colour }) => colour !== null);
  return (
    <figure>
      <figcaption>
        <strong>{title}</strong>
        {chart.valueAxis.title ? ` (${chart.valueAxis.title})` : ""}
        <span className="chart-note">{texts.chartPlace(cellUnder(workbook.activeSheet, chart))}</span>
      </figcaption>
      <ChartPicture chart={chart} data={data} label={texts.chartLabel(title, data.categories)} />
      {chart.legend.isShown && (
        <ul className="chart-legend">
          {shown.map(({ name, colour }, index) => (
            <li key={index}>
              <span className="chart-colour" style={{ background: colour ?? "none" }} />
              {name}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

/** The cell at the chart's top left corner, with the standard size of cells where none is said. */
function cellUnder(sheet: Sheet, { place }: ChartModel): string {
  return cellAddress({
    row: lineAt(place.top, (row) => sheet.rowHeights.get(row) ?? 15),
    column: lineAt(place.left, (column) => width(sheet, column)),
  });
}

/** The row or column that begins at a distance from the sheet's edge or holds it. */
function lineAt(distance: number, size: (line: number) => number): number {
  let line = 0;
  for (let end = size(line); end <= distance; end += size(line)) line += 1;
  return line;
}

function width(sheet: Sheet, column: number): number {
  const digits = sheet.columnWidths.get(column);
  return digits === undefined ? 48 : digits * 5.25;
}
