import { EMPTY_MEMORY, type Memory } from "../domain/sheet/memory";
import { isNewerMemory, MEMORY_NAMESPACE, memoryFromXml, mergeMemories } from "./memoryXml";
import type { MemoryReading } from "./types";

/** The memory of a workbook, and the parts it was read from. */
export interface MemoryFound {
  readonly memory: Memory;
  readonly parts: readonly {
    readonly id: string;
    readonly xml: string;
    readonly isBroken: boolean;
    /** Written by a later version of Driftkoll. */
    readonly isNewer: boolean;
  }[];
}

let latest: MemoryReading | null = null;

/** What the workbook remembered when it was read last, with a sheet or by itself; null before that. */
export function latestMemory(): MemoryReading | null {
  return latest;
}

/** What is told of a memory beside the cells that were read with it. */
export function toldOf({ memory, parts }: MemoryFound): MemoryReading {
  return {
    memory,
    ...(parts.some((part) => part.isBroken) && { isMemoryBroken: true }),
    ...(parts.some((part) => part.isNewer) && { isMemoryNewer: true }),
  };
}

/**
 * Asks for the memory together with whatever else the batch reads, in the same round trip.
 * @returns a function to be called after the sync. It costs no further trip but in the rare workbook that
 *   holds several parts of ours (two people approved at the same time): those take one more.
 */
export function queueMemory(context: Excel.RequestContext): () => Promise<MemoryFound> {
  const ours = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  // Null both when there is none and when there are several, so the list tells which.
  const only = ours.getOnlyItemOrNullObject();
  const onlyXml = only.getXml();
  ours.load("items/id");

  return async () => {
    const whole = await read();
    latest = toldOf(whole);
    return whole;
  };

  async function read(): Promise<MemoryFound> {
    const ids = ours.items.map((part) => part.id);
    if (ids.length === 0) return { memory: EMPTY_MEMORY, parts: [] };
    if (ids.length === 1) return found([{ id: ids[0]!, xml: onlyXml.value }]);
    const texts = ours.items.map((part) => part.getXml());
    await context.sync();
    return found(ids.map((id, index) => ({ id, xml: texts[index]!.value })));
  }
}

function found(parts: { id: string; xml: string }[]): MemoryFound {
  const read = parts.map((part) => ({ ...part, memory: memoryFromXml(part.xml) }));
  return {
    memory: mergeMemories(read.flatMap(({ memory }) => memory ?? [])),
    parts: read.map(({ id, xml, memory }) => {
      const isNewer = memory === null && isNewerMemory(xml);
      return { id, xml, isNewer, isBroken: memory === null && !isNewer };
    }),
  };
}
