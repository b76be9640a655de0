import type { CellDifference, StoredCell } from "../workbook/cellStore";
import type { ConditionalFormat, DataValidation, SheetModel, SheetSetup, WorkbookModel } from "../workbook";
import { addCharts } from "./patch/charts";
import { patchCustomXml } from "./patch/customXml";
import { isTouched, NOTHING, patchSheet, touchedRows } from "./patch/sheet";
import { addSheetPart, patchSheetEntries } from "./patch/sheets";
import { StylePatcher } from "./patch/styles";
import { DynamicArrays } from "./patch/dynamicArrays";
import { FormulaWriter, isArray, usesAddin } from "./patch/formulas";
import { askForRecalculation, dropCalculationChain } from "./patch/calculation";
import type { CustomXmlPart } from "./read/customXml";
import { root } from "./xml";
import { WorksheetText } from "./worksheetText";
import { XlsxPackage } from "./xlsxPackage";

export interface SaveOptions {
  /** The user has read the losses and wants to save all the same. */
  readonly acceptLosses?: boolean;
}

/** Thrown by a save that would lose something the user has not been asked about. */
export class LossesNotAccepted extends Error {
  override readonly name = "LossesNotAccepted";
  constructor(readonly losses: readonly string[]) {
    super(losses.join(" "));
  }
}

const NO_CELLS: ReadonlyMap<number, StoredCell> = new Map();

export interface RememberedSheet {
  readonly path: string;
  readonly name: string;
  readonly visibility: SheetModel["visibility"];
  cells: ReadonlyMap<number, StoredCell>;
  conditionalFormats: readonly ConditionalFormat[];
  columnWidths: ReadonlyMap<number, number>;
  rowHeights: ReadonlyMap<number, number>;
  setup: SheetSetup;
  /** In the order of the file; null for those the model does not keep. */
  readonly validations: readonly (DataValidation | null)[];
}

/** What the file held when it was opened, so that only what has changed since is written. */
export class SaveRecord {
  readonly sheets = new Map<string, RememberedSheet>();
  readonly customXml: CustomXmlPart[] = [];
  definedNames: ReadonlyMap<string, string> = new Map();

  constructor(
    readonly workbookPath: string,
    readonly stylesPath: string | null,
  ) {}

  addSheet(sheet: SheetModel, path: string, validations: readonly (DataValidation | null)[]): void {
    const { name, visibility } = sheet;
    const file = { path, name, visibility, cells: NO_CELLS };
    this.sheets.set(sheet.id, { ...NOTHING, ...file, validations });
  }

  /** Called once everything has been read. Cells are immutable, so a copy of the references is enough. */
  remember(workbook: WorkbookModel): void {
    this.definedNames = new Map(workbook.definedNames);
    for (const [id, remembered] of this.sheets) {
      const sheet = workbook.sheetById(id)!;
      remembered.cells = sheet.cells.snapshot();
      remembered.conditionalFormats = sheet.conditionalFormats;
      remembered.columnWidths = new Map(sheet.columnWidths);
      remembered.rowHeights = new Map(sheet.rowHeights);
      remembered.setup = sheet.setup;
    }
  }
}

/**
 * Writes the changes into the original file. It is opened anew each time: a second save then begins from the
 * file as it was, like the first.
 */
export async function saveXlsx(
  original: ArrayBuffer | Uint8Array,
  workbook: WorkbookModel,
  record: SaveRecord,
  losses: readonly string[],
  { acceptLosses = false }: SaveOptions = {},
): Promise<ArrayBuffer> {
  if (losses.length > 0 && !acceptLosses) throw new LossesNotAccepted(losses);
  const file = await XlsxPackage.open(original);
  const styles = new StylePatcher(file, record.stylesPath);
  await styles.load();
  const changed = new Map(
    workbook.sheets.map((sheet) => [
      sheet.id,
      sheet.cells.changesSince(record.sheets.get(sheet.id)?.cells ?? NO_CELLS),
    ]),
  );
  const formulas = await formulaWriter(file, workbook, record, changed);
  const paths = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    const before = record.sheets.get(sheet.id);
    const path = before?.path ?? (await addSheetPart(file));
    paths.set(sheet.id, path);
    const changes = changed.get(sheet.id)!;
    if (sheet.kind === "chart" || !isTouched(sheet, before ?? NOTHING, changes)) continue;
    const text = new WorksheetText(await file.text(path));
    const document = text.open(touchedRows(sheet, before ?? NOTHING, changes));
    patchSheet(root(document), sheet, before ?? NOTHING, changes, { styles, formulas });
    if (sheet.charts.length > 0) await addCharts(file, workbook, sheet, { path, worksheet: root(document) });
    file.set(path, text.write(document));
  }
  const differences = [...changed.values()].flat();
  const formulasChanged = differences.some(({ before, after }) => before.formula !== after.formula);
  await patchSheetEntries(file, record, workbook, paths);
  await patchCustomXml(file, record, workbook.customXmlParts);
  if (formulasChanged || record.sheets.size !== workbook.sheets.length)
    await dropCalculationChain(file, record.workbookPath);
  if (differences.length > 0) await askForRecalculation(file, record.workbookPath, usesAddin(workbook));
  return file.write();
}

/** The file gets its entry for arrays only when a formula needs it that the file does not hold already. */
async function formulaWriter(
  file: XlsxPackage,
  workbook: WorkbookModel,
  record: SaveRecord,
  changed: ReadonlyMap<string, readonly CellDifference[]>,
): Promise<FormulaWriter> {
  const addin = workbook.addinFunctions;
  const hasArrays = [...changed.values()].some((changes) =>
    changes.some(({ after }) => isArray(after, addin)),
  );
  const number = hasArrays ? await new DynamicArrays(file, record.workbookPath).number() : null;
  return new FormulaWriter(addin, number);
}
