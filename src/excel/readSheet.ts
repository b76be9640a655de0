import type { Area, Grid } from "../domain/sheet/grid";
import { EMPTY_MEMORY } from "../domain/sheet/memory";
import { cutFrame, gridOf } from "./cutGrid";
import { ExcelError, explainExcelError } from "./excelError";
import { queueFirstLook } from "./firstLook";
import { queueFilled } from "./filledAreas";
import { queueMemory, toldOf } from "./memoryParts";
import { readBlocks, type ReadingOptions } from "./readBlocks";
import { runInExcel, type RunOptions } from "./runInExcel";
import { queueFrame, type SheetFrame } from "./sheetFrame";
import { rememberPrint } from "./sheetPrint";
import type { MemoryReading, SheetReading } from "./types";
import { worthReading } from "../domain/sheet/worthReading";

/**
 * Reads a sheet and the workbook's memory. What a sheet holds is only asked for once its size is known: at first no
 * further than FIRST_LOOK.
 *
 * Round trips: 1. Where the sheet goes further, or Excel refuses that as too large: that one, one more for where its
 * filled cells stand, and one for each block of about 4 MB. One more where it is the memory that is too large.
 * @param name the sheet's name; the active sheet when left out
 * @throws ExcelError
 */
export async function readSheet(name?: string, options: ReadingOptions = {}): Promise<SheetReading> {
  try {
    return (
      (await unlessTooLarge(() => readAtOnce(name, options))) ??
      (await unlessTooLarge(() => readInBlocks(name, options, toldMemory))) ??
      (await readInBlocks(name, options, withoutMemory))
    );
  } catch (error) {
    const explained = explainExcelError(error);
    if (isAboutTheSheet(explained)) return { kind: "noWorksheet", sheet: name ?? "" };
    throw explained;
  }
}

/** What an earlier reading told of a sheet, and nobody asks for again without cause. */
export type KnownOfSheet = MemoryReading & { readonly merged: readonly Area[] };

/**
 * Reads a sheet once more without anybody having asked for it: nothing is asked that may empty the user's Ctrl+Z
 * (merged areas, XML parts), a cell being edited is not waited for, and nobody is told that Excel does not answer.
 *
 * Round trips: 1.
 * @param known what is not asked for again
 * @returns null where the sheet is more than one message carries
 * @throws ExcelError editMode while a cell is edited
 */
export function rereadSheet(name: string, { merged, ...told }: KnownOfSheet): Promise<SheetReading | null> {
  const memory = () => () => Promise.resolve(told);
  return unlessTooLarge(() =>
    readWith(name, memory, queueWhole({}), { known: merged, waitForCellEdit: false, isQuiet: true }),
  );
}

/** @returns null when there is more than one message carries. */
async function unlessTooLarge<T>(read: () => Promise<T | null>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ExcelError && error.code === "tooLarge") return null;
    throw error;
  }
}

/** @returns null when the sheet is too large for one message. */
function readAtOnce(name: string | undefined, options: ReadingOptions): Promise<SheetReading | null> {
  return readWith(name, toldMemory, queueWhole(options));
}

function queueWhole({ withFills = false }: ReadingOptions): QueueCells {
  return (_context, _sheet, used) => {
    const contents = queueFirstLook(used, withFills);
    return async (frame) => {
      const cells = contents(frame.area);
      return cells && gridOf(frame, cells);
    };
  };
}

async function readInBlocks(
  name: string | undefined,
  options: ReadingOptions,
  readMemory: QueueMemory,
): Promise<SheetReading> {
  const reading = await readWith(name, readMemory, (context, sheet, used) => {
    const filled = queueFilled(used);
    return async (frame) => {
      const areas = filled();
      if (countOf(areas) > MOST_CELLS) throw new ExcelError("tooManyCells", "", "", "Too many filled cells");
      const worth = worthReading(areas);
      if (worth === null) return null;
      const outline = cutFrame(frame, worth);
      return { ...outline, ...(await readBlocks(context, sheet, outline.area, options)) };
    };
  });
  if (reading === null) throw new ExcelError("tooLarge", "", "", "The sheet is too large to be read");
  return reading;
}

/** Beyond so many filled cells neither reading nor checking is anything to wait for. */
const MOST_CELLS = 1_000_000;

function countOf(areas: readonly Area[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

/** Queues what tells of the memory, and answers it after the sync. */
type QueueMemory = (context: Excel.RequestContext) => () => Promise<MemoryReading>;

const toldMemory: QueueMemory = (context) => {
  const memory = queueMemory(context);
  return async () => toldOf(await memory());
};

/** In place of a memory that Excel cannot hand over. It stays where it is. */
const withoutMemory: QueueMemory = () => () =>
  Promise.resolve({ memory: EMPTY_MEMORY, isMemoryBroken: true });

/** Queues what is asked of the used range, and answers what makes a grid of it after the sync; null: too large. */
type QueueCells = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
) => (frame: SheetFrame) => Promise<Grid | null>;

function readWith(
  name: string | undefined,
  readMemory: QueueMemory,
  queueCells: QueueCells,
  { known, ...options }: RunOptions & { readonly known?: readonly Area[] } = {},
): Promise<SheetReading | null> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    const frame = queueFrame(sheet, used, known);
    const cells = queueCells(context, sheet, used);
    const memory = readMemory(context);
    used.untrack();
    await context.sync();

    const told = await memory();
    const outline = frame();
    if (outline === null) return { kind: "empty", sheet: sheet.name, ...told };
    const grid = await cells(outline);
    if (grid === null) return null;
    rememberPrint(grid);
    return { kind: "grid", grid, ...told };
  }, options);
}

/** A name that no worksheet has, or a chart sheet as the active tab, which getActiveWorksheet refuses. */
function isAboutTheSheet(error: ExcelError): boolean {
  return error.code === "notFound" || error.location === "WorksheetCollection.getActiveWorksheet";
}
