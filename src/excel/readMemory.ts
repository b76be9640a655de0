import type { Memory } from "../domain/sheet/memory";
import { queueMemory } from "./memoryParts";
import { runInExcel } from "./runInExcel";

/** What the workbook remembers. Round trips: 1. */
export function readMemory(): Promise<Memory> {
  return runInExcel(async (context) => {
    const memory = queueMemory(context);
    await context.sync();
    return (await memory()).memory;
  });
}
