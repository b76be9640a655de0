import type { ChartModel, Sheet, Workbook } from "../../workbook/types";
import { child, create, insertBeforeAny, RELATIONSHIPS, root, parseXml, type XmlElement } from "../xml";
import type { XlsxPackage } from "../xlsxPackage";
import { CHART, chartXml, DRAWING, escaped } from "./chartXml";
import { followersOf } from "./worksheetOrder";

const SPREADSHEET = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
/** English metric units: what drawings are measured in. */
const EMU_A_POINT = 12_700;

/** A sheet's part of the file, and the tree it is being changed in. */
interface WorksheetPart {
  readonly path: string;
  readonly worksheet: XmlElement;
}

/** Adds the charts of a sheet to its drawing, beside what the file has drawn there already. */
export async function addCharts(
  file: XlsxPackage,
  workbook: Workbook,
  sheet: Sheet,
  part: WorksheetPart,
): Promise<void> {
  const path = await drawingOf(file, part);
  const drawing = root(await file.xml(path));
  for (const chart of sheet.charts) {
    const chartPath = freePath(file, "xl/charts/chart");
    file.set(chartPath, chartXml(chart, workbook));
    await file.setContentType(chartPath, CHART_TYPE);
    const relation = await file.relate(path, `${RELATIONSHIPS}/chart`, chartPath);
    const number = drawing.childNodes.length + 2;
    const anchor = root(parseXml(anchorXml(chart, relation, number)));
    drawing.appendChild(drawing.ownerDocument!.importNode(anchor, true));
  }
}

async function drawingOf(file: XlsxPackage, { path: sheetPath, worksheet }: WorksheetPart): Promise<string> {
  const related = await file.relationships(sheetPath);
  const id = child(worksheet, "drawing")?.getAttributeNS(RELATIONSHIPS, "id");
  const known = id && related.find((one) => one.id === id);
  if (known) return known.target;
  const path = freePath(file, "xl/drawings/drawing");
  file.set(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><xdr:wsDr xmlns:xdr="${SPREADSHEET}" xmlns:a="${DRAWING}"/>`,
  );
  await file.setContentType(path, DRAWING_TYPE);
  const element = create(worksheet, "drawing");
  const relation = await file.relate(sheetPath, `${RELATIONSHIPS}/drawing`, path);
  element.setAttributeNS(RELATIONSHIPS, "r:id", relation);
  insertBeforeAny(worksheet, element, followersOf("drawing"));
  return path;
}

/** Placed in points from the sheet's corner: widths and heights of cells then need not be known. */
function anchorXml({ name, place }: ChartModel, relation: string, number: number): string {
  const emu = (points: number) => Math.round(points * EMU_A_POINT);
  return (
    `<xdr:absoluteAnchor xmlns:xdr="${SPREADSHEET}" xmlns:a="${DRAWING}">` +
    `<xdr:pos x="${emu(place.left)}" y="${emu(place.top)}"/><xdr:ext cx="${emu(place.width)}" cy="${emu(place.height)}"/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${escaped(name)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relation}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor>"
  );
}

function freePath(file: XlsxPackage, start: string): string {
  let number = 1;
  while (file.has(`${start}${number}.xml`)) number += 1;
  return `${start}${number}.xml`;
}
