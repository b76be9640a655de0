import { isTrue } from "../../../src/files/elements";
import { readOutline, type OutlinedSheet, type WorkbookOutline } from "../../../src/files/workbookOutline";
import type { SheetSetup } from "../../workbook/types";
import { readPrintNames } from "../patch/printNames";
import { child, children, root } from "../xml";
import type { XlsxPackage } from "../xlsxPackage";

/** Dialogue and macro sheets of old are left in the file and not shown. */
export interface SheetEntry extends OutlinedSheet {
  /** What names of the sheet's own say of how it is printed. */
  readonly printed: Pick<SheetSetup, "titleRows" | "printArea">;
}

export interface WorkbookPart extends WorkbookOutline {
  readonly sheets: readonly SheetEntry[];
  /** Which of the sheets was in front when the file was saved. */
  readonly activeIndex: number;
  readonly definedNames: ReadonlyMap<string, string>;
  readonly isStructureProtected: boolean;
}

export async function readWorkbookPart(file: XlsxPackage): Promise<WorkbookPart> {
  const outline = await readOutline(file);
  const workbook = root(await file.xml(outline.path));
  const sheets = outline.sheets.map((sheet) => ({
    ...sheet,
    printed: readPrintNames(workbook, sheet.place),
  }));
  const names = child(workbook, "definedNames");
  const definedNames = new Map<string, string>();
  for (const entry of names ? children(names, "definedName") : []) {
    const name = entry.getAttribute("name") ?? "";
    // Names of one sheet only, and Excel's own (print titles ...), are no use to formulas elsewhere.
    if (entry.hasAttribute("localSheetId") || name.startsWith("_xlnm.")) continue;
    definedNames.set(name, entry.textContent ?? "");
  }
  const view = child(child(workbook, "bookViews"), "workbookView");
  return {
    ...outline,
    sheets,
    activeIndex: Number(view?.getAttribute("activeTab") ?? 0),
    definedNames,
    isStructureProtected: isTrue(child(workbook, "workbookProtection")?.getAttribute("lockStructure")),
  };
}
