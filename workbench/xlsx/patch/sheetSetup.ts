import { cellAddress } from "../../../src/domain/sheet/address";
import type { SheetSetup } from "../../workbook/types";
import { PAPERS } from "../read/sheetSetup";
import { child, children, create, ensureChild, insertBeforeAny, remove, type XmlElement } from "../xml";
import { followersOf } from "./worksheetOrder";

/** Brings how a sheet is shown and printed in line with the model; parts that have not changed stay as they are. */
export function patchSetup(worksheet: XmlElement, before: SheetSetup, after: SheetSetup): void {
  const differs = (...keys: (keyof SheetSetup)[]) =>
    keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  if (differs("tabColor")) writeTabColour(worksheet, after.tabColor);
  if (differs("frozen")) writePane(worksheet, after.frozen);
  if (differs("isCentredAcross")) {
    set(part(worksheet, "printOptions"), { horizontalCentered: after.isCentredAcross ? 1 : undefined });
  }
  if (differs("orientation", "paperSize", "scale", "fit")) writePage(worksheet, after);
}

function part(worksheet: XmlElement, name: string): XmlElement {
  return ensureChild(worksheet, name, followersOf(name));
}

function writeTabColour(worksheet: XmlElement, colour: string | undefined): void {
  const properties = part(worksheet, "sheetPr");
  children(properties, "tabColor").forEach(remove);
  if (colour)
    properties.insertBefore(
      create(properties, "tabColor", { rgb: `FF${colour.slice(1)}` }),
      properties.firstChild,
    );
}

function writePane(worksheet: XmlElement, frozen: SheetSetup["frozen"]): void {
  const views = part(worksheet, "sheetViews");
  const view = ensureChild(views, "sheetView", ["extLst"]);
  if (!view.hasAttribute("workbookViewId")) view.setAttribute("workbookViewId", "0");
  for (const name of ["pane", "selection"]) children(view, name).forEach(remove);
  if (!frozen) return;
  const { rows, columns } = frozen;
  const active = rows && columns ? "bottomRight" : rows ? "bottomLeft" : "topRight";
  const pane = create(view, "pane");
  set(pane, {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress({ row: rows, column: columns }),
    activePane: active,
    state: "frozen",
  });
  insertBeforeAny(view, pane, ["pivotSelection", "extLst"]);
  insertBeforeAny(view, create(view, "selection", { pane: active }), ["pivotSelection", "extLst"]);
}

function writePage(worksheet: XmlElement, { orientation, paperSize, scale, fit }: SheetSetup): void {
  set(part(worksheet, "pageSetup"), {
    paperSize: paperSize && PAPERS[paperSize],
    orientation: orientation?.toLowerCase(),
    scale: fit ? undefined : scale,
    fitToWidth: fit?.wide,
    fitToHeight: fit?.tall,
  });
  const properties = child(worksheet, "sheetPr");
  if (!fit && !properties) return;
  const fitting = ensureChild(part(worksheet, "sheetPr"), "pageSetUpPr", []);
  set(fitting, { fitToPage: fit ? 1 : undefined });
}

function set(element: XmlElement, attributes: Readonly<Record<string, string | number | undefined>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}
