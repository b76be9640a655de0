import { areaAddress, parseAddress } from "../../../src/domain/sheet/address";
import type { SheetSetup, Workbook } from "../../workbook/types";
import { child, children, create, ensureChild, remove, type XmlElement } from "../xml";

/** Brings the names of the whole workbook in line with the model; those of single sheets are left alone. */
export function patchDefinedNames(
  book: XmlElement,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(name) !== after.get(name)) write(book, name, null, after.get(name));
  }
}

const AFTER_NAMES = [
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];
const TITLES = "_xlnm.Print_Titles";
const AREA = "_xlnm.Print_Area";

/**
 * Repeated rows and the print area are names of the workbook that belong to one sheet.
 * @param placeOf the sheet's place in the list of workbook.xml
 * @param before what the file said of each sheet, by its id
 */
export function patchPrintNames(
  book: XmlElement,
  workbook: Pick<Workbook, "sheets">,
  placeOf: (sheetId: string) => number,
  before: (sheetId: string) => SheetSetup,
): void {
  for (const sheet of workbook.sheets) {
    const was = before(sheet.id);
    const { titleRows, printArea } = sheet.setup;
    const quoted = `'${sheet.name.replace(/'/g, "''")}'`;
    const place = placeOf(sheet.id);
    if (JSON.stringify(was.titleRows) !== JSON.stringify(titleRows)) {
      const rows = titleRows && `${quoted}!$${titleRows.row + 1}:$${titleRows.row + titleRows.rows}`;
      write(book, TITLES, place, rows);
    }
    if (JSON.stringify(was.printArea) !== JSON.stringify(printArea)) {
      const area = printArea && `${quoted}!${areaAddress(printArea).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
      write(book, AREA, place, area);
    }
  }
}

/** @param place of the sheet the name belongs to; null for the whole workbook */
function write(book: XmlElement, name: string, place: number | null, meaning: string | undefined): void {
  const list = ensureChild(book, "definedNames", AFTER_NAMES);
  const owner = place === null ? null : String(place);
  children(list, "definedName")
    .filter((one) => one.getAttribute("name") === name && one.getAttribute("localSheetId") === owner)
    .forEach(remove);
  if (meaning !== undefined) {
    const entry = create(list, "definedName", { name, ...(place !== null && { localSheetId: place }) });
    entry.textContent = meaning;
    list.appendChild(entry);
  }
  if (children(list).length === 0) remove(list);
}

/** What the names of one sheet say, as the file has them: "Drift!$1:$3" and "Drift!$A$1:$F$20". */
export function readPrintNames(book: XmlElement, place: number): Pick<SheetSetup, "titleRows" | "printArea"> {
  const list = child(book, "definedNames");
  const meaning = (name: string): string => {
    const found = (list ? children(list, "definedName") : []).find(
      (one) => one.getAttribute("name") === name && one.getAttribute("localSheetId") === String(place),
    );
    return (found?.textContent ?? "").replace(/\$/g, "");
  };
  const rows = /!(\d+):(\d+)$/.exec(meaning(TITLES));
  const area = /^[^,]*!([A-Z]+\d+(?::[A-Z]+\d+)?)$/.exec(meaning(AREA));
  const printArea = area && parseAddress(area[1]!);
  return {
    ...(rows && { titleRows: { row: Number(rows[1]) - 1, rows: Number(rows[2]) - Number(rows[1]) + 1 } }),
    ...(printArea && { printArea }),
  };
}
