import type { Sheet, SheetSetup } from "../../workbook/types";
import { readPrintNames } from "../patch/printNames";
import { UnreadableFile } from "../../../src/files/unreadable";
import { child, children, isTrue, RELATIONSHIPS, root } from "../xml";
import type { XlsxPackage } from "../xlsxPackage";

export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  /** Dialogue and macro sheets of old are left in the file and not shown. */
  readonly kind: Sheet["kind"] | "other";
  readonly visibility: Sheet["visibility"];
  /** What names of the sheet's own say of how it is printed. */
  readonly printed: Pick<SheetSetup, "titleRows" | "printArea">;
}

export interface WorkbookPart {
  readonly path: string;
  readonly sheets: readonly SheetEntry[];
  /** Which of the sheets was in front when the file was saved. */
  readonly activeIndex: number;
  readonly definedNames: ReadonlyMap<string, string>;
  readonly isStructureProtected: boolean;
  /** Paths of the parts that all sheets share, where the file has them. */
  readonly stylesPath: string | null;
  readonly textsPath: string | null;
  readonly themePath: string | null;
}

const KINDS: Readonly<Record<string, SheetEntry["kind"]>> = { worksheet: "worksheet", chartsheet: "chart" };
const VISIBILITY: Readonly<Record<string, Sheet["visibility"]>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

export async function readWorkbookPart(file: XlsxPackage): Promise<WorkbookPart> {
  const path = (await file.relationships("")).find(({ type }) => type === "officeDocument")?.target;
  if (!path) throw new UnreadableFile("notWorkbook");
  if (!path.toLowerCase().endsWith(".xml")) throw new UnreadableFile("otherFormat");
  const workbook = root(await file.xml(path));
  if (workbook.localName !== "workbook") throw new UnreadableFile("notWorkbook");
  const related = await file.relationships(path);
  const shared = (type: string): string | null =>
    related.find((entry) => entry.type === type)?.target ?? null;

  const sheetList = child(workbook, "sheets");
  const sheets = (sheetList ? children(sheetList, "sheet") : []).flatMap((entry, place): SheetEntry[] => {
    const id = entry.getAttributeNS(RELATIONSHIPS, "id") ?? entry.getAttribute("r:id");
    const target = related.find((relationship) => relationship.id === id);
    if (!target) return [];
    return [
      {
        name: entry.getAttribute("name") ?? "",
        path: target.target,
        kind: KINDS[target.type] ?? "other",
        visibility: VISIBILITY[entry.getAttribute("state") ?? ""] ?? "Visible",
        printed: readPrintNames(workbook, place),
      },
    ];
  });
  if (sheets.length === 0) throw new UnreadableFile("damaged");

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
    path,
    sheets,
    activeIndex: Number(view?.getAttribute("activeTab") ?? 0),
    definedNames,
    isStructureProtected: isTrue(child(workbook, "workbookProtection")?.getAttribute("lockStructure")),
    stylesPath: shared("styles"),
    textsPath: shared("sharedStrings"),
    themePath: shared("theme"),
  };
}
