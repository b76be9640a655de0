import type { SheetModel, WorkbookModel } from "../../workbook";
import type { SaveRecord } from "../saveXlsx";
import { patchDefinedNames, patchPrintNames } from "./printNames";
import { child, children, create, remove, RELATIONSHIPS, root, type XmlElement } from "../xml";
import type { XlsxPackage } from "../xlsxPackage";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const STATES = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Makes the empty part of a sheet that has been added; returns its path. */
export async function addSheetPart(file: XlsxPackage): Promise<string> {
  let number = 1;
  while (file.has(`xl/worksheets/sheet${number}.xml`)) number += 1;
  const path = `xl/worksheets/sheet${number}.xml`;
  file.set(
    path,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><dimension ref="A1"/><sheetData/></worksheet>`,
  );
  await file.setContentType(path, WORKSHEET_TYPE);
  return path;
}

/** Brings the list of sheets in line with the model: new ones, names, visibility, and those that are gone. */
export async function patchSheetEntries(
  file: XlsxPackage,
  record: SaveRecord,
  workbook: WorkbookModel,
  paths: ReadonlyMap<string, string>,
): Promise<void> {
  const book = root(await file.xml(record.workbookPath));
  const list = child(book, "sheets")!;
  const related = await file.relationships(record.workbookPath);
  const entryOf = (path: string): XmlElement | undefined => {
    const ids = related.filter(({ target }) => target === path).map(({ id }) => id);
    return children(list, "sheet").find((entry) =>
      ids.includes(entry.getAttributeNS(RELATIONSHIPS, "id") ?? ""),
    );
  };

  for (const [id, { path }] of record.sheets) {
    const entry = workbook.sheetById(id) ? undefined : entryOf(path);
    if (!entry) continue;
    dropNamesOfSheet(book, children(list, "sheet").indexOf(entry));
    await file.unrelate(record.workbookPath, entry.getAttributeNS(RELATIONSHIPS, "id")!);
    remove(entry);
    await file.remove(path);
  }
  const entries = new Map<string, XmlElement>();
  for (const sheet of workbook.sheets) {
    const path = paths.get(sheet.id)!;
    const remembered = record.sheets.get(sheet.id);
    if (remembered) {
      const entry = entryOf(path)!;
      entries.set(sheet.id, entry);
      if (remembered.name !== sheet.name) entry.setAttribute("name", sheet.name);
      if (remembered.visibility !== sheet.visibility) setState(entry, sheet);
    } else {
      const relation = await file.relate(record.workbookPath, `${RELATIONSHIPS}/worksheet`, path);
      const taken = children(list, "sheet").map((entry) => Number(entry.getAttribute("sheetId")));
      const entry = create(list, "sheet", { name: sheet.name, sheetId: Math.max(0, ...taken) + 1 });
      setState(entry, sheet);
      entry.setAttributeNS(RELATIONSHIPS, "r:id", relation);
      list.appendChild(entry);
      entries.set(sheet.id, entry);
    }
  }
  const wanted = workbook.sheets.map(({ id }) => entries.get(id)!);
  const hasMoved = putInOrder(book, list, wanted);
  const placeOf = (sheetId: string) => children(list, "sheet").indexOf(entries.get(sheetId)!);
  patchDefinedNames(book, record.definedNames, workbook.definedNames);
  patchPrintNames(book, workbook, placeOf, (sheetId) => record.sheets.get(sheetId)?.setup ?? {});
  const view = children(child(book, "bookViews") ?? book, "workbookView")[0];
  const front = placeOf(workbook.activeSheet.id);
  if (view && (hasMoved || record.sheets.size !== workbook.sheets.length)) {
    // The number of the front sheet may point past the end once sheets have gone.
    view.setAttribute("activeTab", String(Math.max(0, front)));
    view.removeAttribute("firstSheet");
  }
}

/**
 * Puts the entries of the sheets in the order of the tabs. Those the model does not have (dialogue sheets of
 * old) keep their places at the end. @returns whether any had to be moved
 */
function putInOrder(book: XmlElement, list: XmlElement, wanted: readonly XmlElement[]): boolean {
  const before = children(list, "sheet");
  const known = before.filter((entry) => wanted.includes(entry));
  if (known.every((entry, index) => entry === wanted[index])) return false;
  for (const entry of [...wanted, ...before.filter((one) => !wanted.includes(one))]) list.appendChild(entry);
  const after = children(list, "sheet");
  const names = child(book, "definedNames");
  for (const entry of names ? children(names, "definedName") : []) {
    const place = entry.getAttribute("localSheetId");
    if (place === null) continue;
    entry.setAttribute("localSheetId", String(after.indexOf(before[Number(place)]!)));
  }
  return true;
}

function setState(entry: XmlElement, sheet: SheetModel): void {
  const state = STATES[sheet.visibility];
  if (state) entry.setAttribute("state", state);
  else entry.removeAttribute("state");
}

/** Names that belong to one sheet point at it by its place in the list. */
function dropNamesOfSheet(book: XmlElement, index: number): void {
  const names = child(book, "definedNames");
  if (!names) return;
  for (const entry of children(names, "definedName")) {
    const place = entry.getAttribute("localSheetId");
    if (place === null) continue;
    if (Number(place) === index) remove(entry);
    else if (Number(place) > index) entry.setAttribute("localSheetId", String(Number(place) - 1));
  }
  if (children(names).length === 0) remove(names);
}
