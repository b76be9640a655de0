import type { Memory } from "../domain/sheet/memory";
import { queueMemory, type MemoryFound } from "./memoryParts";
import { memoryToXml, setAsideXml } from "./memoryXml";
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
 * Round trips: 2 (read, write).
 * @param change gets the memory found, answers the one to keep
 */
export function updateMemory(
  change: (found: Memory) => Memory,
): Promise<{ readonly setAside: readonly string[] }> {
  return runInExcel(async (context) => {
    const read = queueMemory(context);
    await context.sync();
    const found = await read();
    queueWrite(context.workbook.customXmlParts, found, memoryToXml(change(found.memory)));
    await context.sync();
    return { setAside: found.parts.filter((part) => part.isBroken).map((part) => part.xml) };
  });
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
