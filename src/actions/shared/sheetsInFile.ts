import type { SheetInFile } from "../../domain/consolidation/committeeSources";
import type { SheetTables } from "../../domain/readTables";
import type { WorkbookTables } from "./readWorkbookTables";

/** A sheet whose tables know their file; "" is the workbook itself. */
export function inFile(file: string, { grid, tables }: SheetTables): SheetInFile {
  return { file, grid, tables: tables.map((table) => ({ ...table, sheet: grid.sheet, file })) };
}

/** The sheets of the workbook itself. */
export function ownSheets({ sheets }: WorkbookTables): SheetInFile[] {
  return sheets.map((sheet) => inFile("", sheet));
}
