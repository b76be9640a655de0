import type { SheetModel, WorkbookModel } from "../../workbook";
import type { SaveRecord } from "../saveXlsx";
import { child, children, create, remove, RELATIONSHIPS, root, type XmlElement } from "../xml";
import type { XlsxPackage } from "../xlsxPackage";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const STATES = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Makes the empty part of a sheet that has been added; returns its path. */
export async function addSheetPart(file: XlsxPackage, sheet: SheetModel): Promise<string> {
  let number = 1;
  while (file.has(`xl/worksheets/sheet${number}.xml`)) number += 1;
  const path = `xl/worksheets/sheet${number}.xml`;
  const columns = [...sheet.columnWidths]
    .sort(([first], [second]) => first - second)
    .map(
      ([column, width]) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`,
    );
  const cols = columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
  file.set(
    path,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><dimension ref="A1"/>${cols}<sheetData/></worksheet>`,
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
  for (const sheet of workbook.sheets) {
    const path = paths.get(sheet.id)!;
    const remembered = record.sheets.get(sheet.id);
    if (remembered) {
      const entry = entryOf(path)!;
      if (remembered.name !== sheet.name) entry.setAttribute("name", sheet.name);
      if (remembered.visibility !== sheet.visibility) setState(entry, sheet);
    } else {
      const relation = await file.relate(record.workbookPath, `${RELATIONSHIPS}/worksheet`, path);
      const taken = children(list, "sheet").map((entry) => Number(entry.getAttribute("sheetId")));
      const entry = create(list, "sheet", { name: sheet.name, sheetId: Math.max(0, ...taken) + 1 });
      setState(entry, sheet);
      entry.setAttributeNS(RELATIONSHIPS, "r:id", relation);
      list.appendChild(entry);
    }
  }
  const view = children(child(book, "bookViews") ?? book, "workbookView")[0];
  const front = children(list, "sheet").indexOf(entryOf(paths.get(workbook.activeSheet.id)!) ?? list);
  if (view && record.sheets.size !== workbook.sheets.length) {
    // The number of the front sheet may point past the end once sheets have gone.
    view.setAttribute("activeTab", String(Math.max(0, front)));
    view.removeAttribute("firstSheet");
  }
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
