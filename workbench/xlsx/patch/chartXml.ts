import { areaAddress } from "../../../src/domain/sheet/address";
import type { CellsOf, ChartAxis, ChartModel, ChartSeries, Workbook } from "../../workbook/types";

/** A chart as a part of the file. Text by text: the order of its elements is the schema's. */
export function chartXml(chart: ChartModel, workbook: Workbook): string {
  const isLine = chart.type.startsWith("Line");
  const isBar = chart.type.startsWith("Bar");
  const isStacked = chart.type.endsWith("Stacked");
  const series = chart.series.map((one, index) => seriesXml(one, index, workbook, isLine));
  const [gap, overlap] = [
    chart.series[0]?.gapWidth ?? 150,
    chart.series[0]?.overlap ?? (isStacked ? 100 : 0),
  ];
  const inside = isLine
    ? `<c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}<c:marker val="1"/>`
    : `<c:barDir val="${isBar ? "bar" : "col"}"/><c:grouping val="${isStacked ? "stacked" : "clustered"}"/>` +
      `<c:varyColors val="0"/>${series.join("")}<c:gapWidth val="${gap}"/><c:overlap val="${overlap}"/>`;
  const kind = isLine ? "lineChart" : "barChart";
  const { title, legend } = chart;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/><c:chart>` +
    (title.isShown && title.text !== "" ? titleXml(title.text) : "") +
    `<c:autoTitleDeleted val="${title.isShown ? 0 : 1}"/>` +
    `<c:plotArea><c:layout/><c:${kind}>${inside}<c:axId val="1"/><c:axId val="2"/></c:${kind}>` +
    axisXml("catAx", chart.categoryAxis, isBar ? "l" : "b") +
    axisXml("valAx", chart.valueAxis, isBar ? "b" : "l") +
    `</c:plotArea>` +
    (legend.isShown
      ? `<c:legend><c:legendPos val="${legend.position.charAt(0).toLowerCase()}"/><c:overlay val="0"/></c:legend>`
      : "") +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

function seriesXml(series: ChartSeries, index: number, workbook: Workbook, isLine: boolean): string {
  const { name, values, categories, fill, hasDataLabels } = series;
  const text = typeof name === "string" ? `<c:v>${escaped(name)}</c:v>` : stringsXml(name, workbook);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${text}</c:tx>` +
    lookXml(fill, isLine) +
    (isLine ? '<c:marker><c:symbol val="none"/></c:marker>' : '<c:invertIfNegative val="0"/>') +
    (hasDataLabels ? LABELS : "") +
    (categories ? `<c:cat>${stringsXml(categories, workbook)}</c:cat>` : "") +
    (values ? `<c:val>${numbersXml(values, workbook)}</c:val>` : "") +
    (isLine ? '<c:smooth val="0"/>' : "") +
    "</c:ser>"
  );
}

const LABELS =
  '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

function lookXml(fill: string | undefined, isLine: boolean): string {
  if (fill === undefined) return "";
  const colour =
    fill === "none" ? "<a:noFill/>" : `<a:solidFill><a:srgbClr val="${fill.slice(1)}"/></a:solidFill>`;
  return `<c:spPr>${isLine ? `<a:ln w="28575">${colour}</a:ln>` : colour}</c:spPr>`;
}

/** The values stand beside the reference, so that the chart shows before anything has been computed. */
function numbersXml(cells: CellsOf, workbook: Workbook): string {
  const points = pointsOf(cells, workbook, ({ value }) => (typeof value === "number" ? String(value) : null));
  return `<c:numRef><c:f>${reference(cells, workbook)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points}</c:numCache></c:numRef>`;
}

function stringsXml(cells: CellsOf, workbook: Workbook): string {
  const points = pointsOf(cells, workbook, ({ text }) => (text === "" ? null : escaped(text)));
  return `<c:strRef><c:f>${reference(cells, workbook)}</c:f><c:strCache>${points}</c:strCache></c:strRef>`;
}

function pointsOf(
  { sheetId, area }: CellsOf,
  workbook: Workbook,
  read: (cell: { value: unknown; text: string }) => string | null,
): string {
  const sheet = workbook.sheetById(sheetId);
  const points: string[] = [];
  for (let index = 0; sheet && index < area.rows * area.columns; index += 1) {
    const cell = {
      row: area.row + Math.floor(index / area.columns),
      column: area.column + (index % area.columns),
    };
    const shown = read({ value: sheet.content(cell).value, text: sheet.text(cell) });
    if (shown !== null) points.push(`<c:pt idx="${index}"><c:v>${shown}</c:v></c:pt>`);
  }
  return `<c:ptCount val="${area.rows * area.columns}"/>${points.join("")}`;
}

function reference({ sheetId, area }: CellsOf, workbook: Workbook): string {
  const name = workbook.sheetById(sheetId)?.name.replace(/'/g, "''") ?? "#REF!";
  return escaped(`'${name}'!${areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`);
}

function axisXml(element: "catAx" | "valAx", axis: ChartAxis, side: string): string {
  const [id, other] = element === "catAx" ? [1, 2] : [2, 1];
  const { minimum, maximum } = axis;
  return (
    `<c:${element}><c:axId val="${id}"/><c:scaling><c:orientation val="${axis.isReversed ? "maxMin" : "minMax"}"/>` +
    (maximum === undefined ? "" : `<c:max val="${maximum}"/>`) +
    (minimum === undefined ? "" : `<c:min val="${minimum}"/>`) +
    `</c:scaling><c:delete val="${axis.isShown ? 0 : 1}"/><c:axPos val="${side}"/>` +
    (axis.hasGridlines ? "<c:majorGridlines/>" : "") +
    (axis.title ? titleXml(axis.title) : "") +
    `<c:numFmt formatCode="${escaped(axis.numberFormat ?? "General")}" sourceLinked="${axis.numberFormat ? 0 : 1}"/>` +
    // Labels stand outside, also where columns go below zero.
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:crossAx val="${other}"/><c:crosses val="autoZero"/>` +
    (element === "valAx" ? '<c:crossBetween val="between"/>' : "") +
    `</c:${element}>`
  );
}

function titleXml(text: string): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
