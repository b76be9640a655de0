import type { Memory } from "../domain/sheet/memory";
import { queueMemory } from "./memoryParts";
import { runInExcel } from "./runInExcel";

/**
 * What the workbook remembers. Round trips: 1.
 * @param options `waitForCellEdit` false: fail at once while a cell is edited, for cells that wait for the answer
 * @throws ExcelError
 */
export function readMemory(options: { waitForCellEdit?: boolean } = {}): Promise<Memory> {
  return runInExcel(async (context) => {
    const memory = queueMemory(context);
    await context.sync();
    return (await memory()).memory;
  }, options);
}
