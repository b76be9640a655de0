import type { Memory } from "../domain/sheet/memory";
import { queueMemory, type MemoryFound } from "./memoryParts";
import { LARGEST_MEMORY, memoryToXml, mergeMemories, setAsideXml } from "./memoryXml";
import { ExcelError, explainExcelError } from "./excelError";
import { lookAfterFailure } from "./lookAfterFailure";
import { runInExcel } from "./runInExcel";

/**
 * Keeps approvals and answers in the workbook. What stood in a part that could not be read is put aside in
 * the file as a part of its own, never lost.
 *
 * Round trips: 2 (read, write). The memory is read again first, since a colleague may have written since.
 * @returns what was put aside: the XML of parts that could not be read, as a rule none
 */
export function writeMemory(memory: Memory): Promise<{ readonly setAside: readonly string[] }> {
  return updateMemory(() => memory);
}

/**
 * Changes the memory as it stands in the workbook now, so that what a colleague wrote meanwhile is kept.
 *
 * Round trips: 2 (read, write and read back); 1 where nothing changes; 1 more where Excel fails: what is found to be kept
 * then is kept.
 * @throws ExcelError notKept when the workbook does not hold it afterwards; newerMemory, and nothing is written, where a
 *   later version has written it
 * @throws ExcelError memoryTooLarge where what is kept is more than
 *   Excel hands over, or would be more than is read again
 * @param change gets the memory found, answers the one to keep
 */
export function updateMemory(
  change: (found: Memory) => Memory,
): Promise<{ readonly setAside: readonly string[] }> {
  let wanted = "";
  let setAside: readonly string[] = [];
  const write = (sending: () => void) =>
    sayingTooLarge(async (context) => {
      const read = queueMemory(context);
      await context.sync();
      const found = await read();
      if (found.parts.some((part) => part.isNewer))
        throw new ExcelError("newerMemory", "", "", "A later version has written the memory");
      setAside = found.parts.filter((part) => part.isBroken).map((part) => part.xml);
      // In the order that reading gives, so that the same is written as the same.
      const xml = memoryToXml(mergeMemories([change(found.memory)]));
      if (xml.length > LARGEST_MEMORY) throw tooLarge();
      // What is kept already is not written again: each write may empty the user's Ctrl+Z.
      if (found.parts.length === 1 && found.parts[0]!.xml === xml) return { setAside };
      queueWrite(context.workbook.customXmlParts, found, xml);
      const kept = queueMemory(context);
      wanted = xml;
      sending();
      await context.sync();
      if (memoryToXml((await kept()).memory) !== xml)
        throw new ExcelError("notKept", "", "", "The workbook does not hold what was written to it");
      return { setAside };
    });
  const look = async () => ((await keptNow()) === wanted ? { setAside } : null);
  return lookAfterFailure(write, look);
}

function keptNow(): Promise<string> {
  return runInExcel(async (context) => {
    const kept = queueMemory(context);
    await context.sync();
    return memoryToXml((await kept()).memory);
  });
}

/** A memory that Excel does not hand over is left as it is. */
async function sayingTooLarge<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await runInExcel(batch);
  } catch (error) {
    throw explainExcelError(error).code === "tooLarge" ? tooLarge(error) : error;
  }
}

function tooLarge(cause?: unknown): ExcelError {
  return new ExcelError("memoryTooLarge", "", "", "The memory is too large", { cause });
}

function queueWrite(parts: Excel.CustomXmlPartCollection, found: MemoryFound, xml: string): void {
  for (const part of found.parts) {
    if (part.isBroken) parts.add(setAsideXml(part.xml));
  }
  const [first, ...others] = found.parts;
  if (first) parts.getItem(first.id).setXml(xml);
  else parts.add(xml);
  for (const part of others) parts.getItem(part.id).delete();
}
