import {
  createWorkbook,
  type DataValidation,
  type SheetModel,
  type WorkbookModel,
  type WorkbookOptions,
} from "../workbook";
import { CellAllowance } from "../../src/files/cellAllowance";
import { readColours } from "./read/colours";
import { readCustomXml } from "./read/customXml";
import { cellLoader, fillSheet } from "./read/fillSheet";
import { readSharedStrings } from "../../src/files/sharedStrings";
import { readSheetPart } from "./read/sheetPart";
import { readStyles } from "./read/styles";
import { readTables } from "./read/tables";
import { readWorkbookPart } from "./read/workbookPart";
import { SaveRecord, saveXlsx, type SaveOptions } from "./saveXlsx";
import { root } from "./xml";
import { XlsxPackage } from "./xlsxPackage";

export interface OpenedFile {
  readonly workbook: WorkbookModel;
  /** What a save cannot carry over, in Swedish sentences. Everything not named here is kept as it was. */
  readonly losses: readonly string[];
  /** The file with the changes made in the workbook. Refuses with LossesNotAccepted where something would be lost. */
  save(options?: SaveOptions): Promise<ArrayBuffer>;
}

/**
 * Opens an .xlsx file (or .xlsm; macros are kept and never run).
 * @param name the file's name, for the workbook
 * @throws UnreadableFile with a Swedish sentence for what is no workbook, damaged or encrypted
 */
export async function openXlsx(
  data: ArrayBuffer | Uint8Array,
  name: string,
  options: WorkbookOptions = {},
): Promise<OpenedFile> {
  const file = await XlsxPackage.open(data);
  const part = await readWorkbookPart(file);
  const { textsPath, isFrom1904 } = part;
  const texts = textsPath ? await readSharedStrings((onText) => file.read(textsPath, onText)) : [];
  const colours = readColours(
    part.themePath && file.has(part.themePath) ? root(await file.xml(part.themePath)) : null,
  );
  // Some writers name a part for the looks of cells and leave it out.
  const stylesPath = part.stylesPath && file.has(part.stylesPath) ? part.stylesPath : null;
  const styles = readStyles(stylesPath ? root(await file.xml(stylesPath)) : null, colours);

  const workbook = createWorkbook(name, options);
  workbook.isStructureProtected = part.isStructureProtected;
  const record = new SaveRecord(part.path, stylesPath);
  const { addinFunctions } = workbook;
  const context = { texts, styles, isFrom1904, addinFunctions, allowance: new CellAllowance() };
  const shown: (SheetModel | null)[] = [];
  for (const entry of part.sheets) {
    if (entry.kind === "other") {
      shown.push(null);
      continue;
    }
    const sheet = workbook.insertSheet(entry.name, entry.kind);
    sheet.visibility = entry.visibility;
    let validations: readonly (DataValidation | null)[] = [];
    if (entry.kind === "worksheet") {
      const content = await readSheetPart(
        (onText) => file.read(entry.path, onText),
        cellLoader(sheet, context),
      );
      fillSheet(sheet, content, styles);
      sheet.loadParts({ setup: { ...sheet.setup, ...entry.printed }, validations: sheet.validations });
      validations = content.validations;
      sheet.tables = await readTables(file, entry.path);
    }
    record.addSheet(sheet, entry.path, validations);
    shown.push(sheet);
  }
  for (const [definedName, meaning] of part.definedNames) workbook.definedNames.set(definedName, meaning);
  for (const custom of await readCustomXml(file, part.path)) {
    workbook.customXmlParts.set(custom.id, custom.xml);
    record.customXml.push(custom);
  }
  const isVisible = (sheet: SheetModel | null | undefined): boolean => sheet?.visibility === "Visible";
  const saved = shown[part.activeIndex];
  const front = isVisible(saved) ? saved : workbook.sheets.find(isVisible);
  if (front) workbook.activate(front.id);
  record.remember(workbook);

  const losses = file.paths.some((path) => /^_xmlsignatures[/\\]/.test(path)) ? [SIGNATURE_LOST] : [];
  return { workbook, losses, save: (saveOptions) => saveXlsx(data, workbook, record, losses, saveOptions) };
}

const SIGNATURE_LOST = "Filens digitala signatur slutar gälla när filen sparas.";
