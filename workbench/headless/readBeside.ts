import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { readSheets } from "../../src/excel/readSheets";
import type { FileBeside } from "./actions";
import { chosenSheets } from "./chosenSheets";
import type { SheetChoice } from "./commandLine";
import type { ExcelSession } from "./excelSession";
import { readWorkbook } from "./readWorkbook";

/**
 * Reads a file that is only looked into.
 * @returns why not, as a plain Swedish sentence, where it cannot be read
 */
export async function readBeside(
  excel: ExcelSession,
  file: string,
  choice: SheetChoice,
): Promise<FileBeside | string> {
  const name = path.basename(file);
  const read = await readWorkbook(name, { size: () => sizeOfFile(file), bytes: () => readFile(file) });
  if (read.kind === "unreadable") return read.why;
  const { workbook } = read;
  try {
    const sheets = chosenSheets({ workbook, choice });
    const { grids } = await excel.withWorkbook(workbook, () => readSheets(sheets));
    return { name, grids };
  } finally {
    workbook.dispose();
  }
}

/** @returns null for what is no file: a device or a pipe may never end */
export async function sizeOfFile(file: string): Promise<number | null> {
  const found = await stat(file);
  return found.isFile() || found.isDirectory() ? found.size : null;
}
