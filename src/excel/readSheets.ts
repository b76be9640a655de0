import type { Grid } from "../domain/sheet/grid";
import { EMPTY_MEMORY } from "../domain/sheet/memory";
import { gridOf } from "./cutGrid";
import { queueFirstLook } from "./firstLook";
import { ExcelError } from "./excelError";
import { queueMemory, toldOf } from "./memoryParts";
import { readSheet } from "./readSheet";
import { runInExcel, type RunOptions } from "./runInExcel";
import { queueFrame } from "./sheetFrame";
import type { MemoryReading } from "./types";

/** What several sheets hold; those without a value are left out. */
export interface SheetsReading extends MemoryReading {
  readonly grids: readonly Grid[];
}

/**
 * Reads several sheets and the workbook's memory.
 *
 * Round trips: 1. Where one of them goes beyond the first look, or Excel refuses them together as too large: that one, and
 * one or more a sheet.
 * @param names as listSheets gives them
 * @param options of the first of them; a large sheet is read as if somebody had asked for it
 * @throws ExcelError notFound when one of them is gone
 */
export async function readSheets(names: readonly string[], options: RunOptions = {}): Promise<SheetsReading> {
  try {
    const reading = await readTogether(names, options);
    if (reading) return reading;
  } catch (error) {
    if (!(error instanceof ExcelError && error.code === "tooLarge")) throw error;
  }
  return readEach(names);
}

/** @returns null where one of them is larger than the first look, or Excel gives up on its size without an error. */
function readTogether(names: readonly string[], options: RunOptions): Promise<SheetsReading | null> {
  return runInExcel(async (context) => {
    const asked = names.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const used = sheet.getUsedRangeOrNullObject(true);
      const frame = queueFrame(sheet, used);
      const contents = queueFirstLook(used);
      used.untrack();
      return { frame, contents };
    });
    const queued = queueMemory(context);
    await context.sync();
    const found = await queued();
    const grids: Grid[] = [];
    for (const { frame, contents } of asked) {
      const outline = frame();
      if (outline === null) continue;
      const cells = contents(outline.area);
      if (cells === null) return null;
      grids.push(gridOf(outline, cells));
    }
    return { grids, ...toldOf(found) };
  }, options);
}

async function readEach(names: readonly string[]): Promise<SheetsReading> {
  const grids: Grid[] = [];
  let told: MemoryReading = { memory: EMPTY_MEMORY };
  for (const name of names) {
    const reading = await readSheet(name);
    if (reading.kind === "noWorksheet") throw new ExcelError("notFound", "", name, "The sheet is gone");
    const { memory, isMemoryBroken, isMemoryNewer } = reading;
    told = {
      memory,
      ...((isMemoryBroken || told.isMemoryBroken) && { isMemoryBroken: true }),
      ...((isMemoryNewer || told.isMemoryNewer) && { isMemoryNewer: true }),
    };
    if (reading.kind === "grid") grids.push(reading.grid);
  }
  return { grids, ...told };
}
