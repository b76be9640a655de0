import { queueContents, type CellContents } from "./cellContents";
import { ExcelError, explainExcelError } from "./excelError";
import { queueMemory } from "./memoryParts";
import { readBlocks, type ReadingOptions } from "./readBlocks";
import { runInExcel } from "./runInExcel";
import { queueFrame } from "./sheetFrame";
import { rememberPrint } from "./sheetPrint";
import type { SheetReading } from "./types";

/**
 * Reads a sheet and the workbook's memory.
 *
 * Round trips: 1. When Excel refuses the whole sheet as too large: that one, one more for all but the cells,
 * and one for each block of about 4 MB.
 * @param name the sheet's name; the active sheet when left out
 * @throws ExcelError
 */
export async function readSheet(name?: string, options: ReadingOptions = {}): Promise<SheetReading> {
  try {
    return (await readAtOnce(name, options)) ?? (await readInBlocks(name, options));
  } catch (error) {
    const explained = explainExcelError(error);
    if (isAboutTheSheet(explained)) return { kind: "noWorksheet", sheet: name ?? "" };
    throw explained;
  }
}

/** @returns null when the sheet is too large for one message. */
async function readAtOnce(
  name: string | undefined,
  { withFills = false }: ReadingOptions,
): Promise<SheetReading | null> {
  try {
    return await readWith(
      name,
      async (_context, _sheet, contents) => contents(),
      (used) => queueContents(used, withFills),
    );
  } catch (error) {
    if (error instanceof ExcelError && error.code === "tooLarge") return null;
    throw error;
  }
}

async function readInBlocks(name: string | undefined, options: ReadingOptions): Promise<SheetReading> {
  const reading = await readWith(
    name,
    (context, sheet, _contents, area) => readBlocks(context, sheet, area, options),
    () => () => null,
  );
  if (reading === null) throw new ExcelError("tooLarge", "", "", "The sheet is too large to be read");
  return reading;
}

type ReadCells = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  contents: () => CellContents | null,
  area: Parameters<typeof readBlocks>[2],
) => Promise<CellContents | null>;

function readWith(
  name: string | undefined,
  readCells: ReadCells,
  queue: (used: Excel.Range) => () => CellContents | null,
): Promise<SheetReading | null> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    const frame = queueFrame(sheet, used);
    const contents = queue(used);
    const memory = queueMemory(context);
    used.untrack();
    await context.sync();

    const found = await memory();
    const told = {
      memory: found.memory,
      ...(found.parts.some((part) => part.isBroken) && { isMemoryBroken: true }),
    };
    const outline = frame();
    if (outline === null) return { kind: "empty", sheet: sheet.name, ...told };
    const cells = await readCells(context, sheet, contents, outline.area);
    if (cells === null) return null;
    const grid = { ...outline, ...cells };
    rememberPrint(grid);
    return { kind: "grid", grid, ...told };
  });
}

/** A name that no worksheet has, or a chart sheet as the active tab, which getActiveWorksheet refuses. */
function isAboutTheSheet(error: ExcelError): boolean {
  return error.code === "notFound" || error.location === "WorksheetCollection.getActiveWorksheet";
}
