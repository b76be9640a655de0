import { parseAddress } from "../domain/sheet/address";
import type { Area, Grid } from "../domain/sheet/grid";
import { CellAllowance } from "./cellAllowance";
import { NO_FORMATS, readCellFormats } from "./cellFormats";
import { cellValue } from "./cellValues";
import { in1900 } from "./daysOf1904";
import { isTrue } from "./elements";
import { FormulaReader } from "./formulaReader";
import { readSharedStrings } from "./sharedStrings";
import { SheetCells } from "./sheetCells";
import { UnpackBudget } from "./unpack";
import { UnreadableFile } from "./unreadable";
import { readOutline, type OutlinedSheet } from "./workbookOutline";
import { readWorksheet } from "./worksheetPart";
import { XlsxParts } from "./xlsxParts";

export interface FileSheet {
  readonly name: string;
  readonly isVisible: boolean;
  /** null for a sheet that holds no value. */
  readonly grid: Grid | null;
}

/** A workbook as its file has it: nothing is computed anew. */
export interface WorkbookFile {
  /** "Drift mars.xlsx" */
  readonly name: string;
  /** The worksheets in the order of the tabs; chart sheets hold nothing to be read. */
  readonly sheets: readonly FileSheet[];
}

/** Bytes of a file as it is, packed: beyond it nobody waits for an answer in the pane. */
export const LARGEST_FILE = 60_000_000;
/** The same unpacked; a million cells take some 60 MB. */
const MOST_UNPACKED = 250_000_000;

/**
 * Reads an .xlsx or .xlsm file beside the workbook that is open: values, formulas, number formats and texts as they
 * are shown, merged areas and what is hidden. Excel never sees the file, and macros are never run.
 *
 * Cost: a sheet of 100 000 cells takes about half a second; between the pieces others get their turn.
 * @param signal ends the reading with its reason
 * @throws UnreadableFile for what is no .xlsx, encrypted, damaged, hostile or too large
 */
export async function readWorkbookFile(
  data: ArrayBuffer | Uint8Array,
  name: string,
  signal?: AbortSignal,
): Promise<WorkbookFile> {
  if (data.byteLength > LARGEST_FILE) throw new UnreadableFile("tooLarge");
  const file = await XlsxParts.open(data, new UnpackBudget(MOST_UNPACKED));
  const pieces = (path: string) => (onText: (text: string) => void) =>
    file.read(path, (text) => {
      signal?.throwIfAborted();
      onText(text);
    });
  const outline = await readOutline(file);
  const { textsPath, stylesPath } = outline;
  const texts = textsPath ? await readSharedStrings(pieces(textsPath)) : [];
  // Some writers name a part for the looks of cells and leave it out.
  const formats = stylesPath && file.has(stylesPath) ? await readCellFormats(pieces(stylesPath)) : NO_FORMATS;
  const allowance = new CellAllowance();
  const sheets: FileSheet[] = [];
  for (const entry of outline.sheets) {
    if (entry.kind !== "worksheet") continue;
    const cells = new SheetCells();
    const formulas = new FormulaReader();
    const frame = new Frame();
    await readWorksheet(
      pieces(entry.path),
      (cell) => {
        const format = formats(cell.styleIndex);
        const stored = cellValue(cell, texts);
        const value = outline.isFrom1904 ? in1900(cell, stored, format) : stored;
        const formula = formulas.read(cell);
        if (!allowance.admits(value, formula)) return;
        cells.add(cell.row, { column: cell.column, value, formula, format });
      },
      frame,
    );
    sheets.push(sheetOf(entry, cells, frame));
  }
  return { name, sheets };
}

function sheetOf({ name, visibility }: OutlinedSheet, cells: SheetCells, frame: Frame): FileSheet {
  const { merged, hiddenRows, hiddenColumns } = frame;
  const grid = cells.grid({ sheet: name, merged, hiddenRows, hiddenColumns });
  return { name, isVisible: visibility === "Visible", grid };
}

/** "The rest of the sheet" is hidden as one entry to the last column. */
const COLUMNS_OF_INTEREST = 1024;

/** What a reader of tables asks about a sheet beside its cells. */
class Frame {
  readonly merged: Area[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];

  opened(name: string, attributes: Readonly<Record<string, string | undefined>>, row: number): void {
    const { ref, hidden, min, max } = attributes;
    const area = name === "mergeCell" && ref ? parseAddress(ref) : null;
    if (area) this.merged.push(area);
    if (name === "row" && isTrue(hidden)) this.hiddenRows.push(row);
    if (name !== "col" || !isTrue(hidden)) return;
    for (let column = Number(min); column <= Math.min(Number(max), COLUMNS_OF_INTEREST); column++)
      this.hiddenColumns.push(column - 1);
  }
}
