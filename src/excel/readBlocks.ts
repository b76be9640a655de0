import type { Area } from "../domain/sheet/grid";
import { FIRST_PACE, paceAfterBlock, paceAfterRefusal, rowsPerBlock } from "./blocks";
import { queueContents, type CellContents } from "./cellContents";
import { ExcelError, explainExcelError } from "./excelError";

export interface ReadingOptions {
  /** Asks which cells have a fill of their own, too; left out where the sheet is too large for one message. */
  readonly withFills?: boolean;
  /** Called after each block of a large sheet, with rows read and rows in all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops between blocks; the reading then throws an ExcelError with the code "stopped". */
  readonly signal?: AbortSignal;
}

/**
 * Reads the cells of an area block by block, one round trip a block. A block that is refused is asked for
 * again at half the size.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  options: ReadingOptions,
): Promise<CellContents> {
  const whole = { values: [], formulas: [], formats: [], texts: [] } as Mutable<Omit<CellContents, "fills">>;
  let pace = FIRST_PACE;
  for (let done = 0; done < area.rows;) {
    stopIfAsked(options.signal);
    const rows = Math.min(rowsPerBlock(pace, area.columns), area.rows - done);
    const block = await readBlock(context, sheet, { ...area, row: area.row + done, rows });
    if (block === null) {
      if (rows === 1)
        throw new ExcelError("tooLarge", "", "", `Row ${area.row + done} is too large to be read`);
      // Below the rows that were refused, or halving an overestimate would ask for the same block again.
      pace = paceAfterRefusal({ ...pace, bytesPerBlock: rows * area.columns * pace.bytesPerCell });
      continue;
    }
    for (const field of ["values", "formulas", "formats", "texts"] as const)
      append(whole[field], block[field]);
    const { values, formulas, formats, texts } = block;
    pace = paceAfterBlock(pace, area.columns, { values, formulas, formats, texts });
    done += rows;
    options.onProgress?.(done, area.rows);
  }
  return whole;
}

/** @returns null when the block is too large for Excel. */
async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<CellContents | null> {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const contents = queueContents(range);
  range.untrack();
  try {
    await context.sync();
  } catch (error) {
    if (explainExcelError(error).code === "tooLarge") return null;
    throw error;
  }
  return contents();
}

function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ExcelError("stopped", "", "", "The reading was stopped");
}

type Mutable<T> = {
  [Field in keyof T]: T[Field] extends readonly (readonly (infer Cell)[])[] ? Cell[][] : never;
};

function append<T>(rows: (readonly T[])[], more: readonly (readonly T[])[]): void {
  for (const row of more) rows.push(row);
}
