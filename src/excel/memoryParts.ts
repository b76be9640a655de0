import type { Memory } from "../domain/sheet/memory";
import { queueParts, type FilePart } from "./fileParts";
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

/** Asks for the memory, as queueParts does. */
export function queueMemory(context: Excel.RequestContext): () => Promise<MemoryFound> {
  const parts = queueParts(context, MEMORY_NAMESPACE);
  return async () => {
    const whole = found(await parts());
    latest = toldOf(whole);
    return whole;
  };
}

function found(parts: readonly FilePart[]): MemoryFound {
  const read = parts.map((part) => ({ ...part, memory: memoryFromXml(part.xml) }));
  return {
    memory: mergeMemories(read.flatMap(({ memory }) => memory ?? [])),
    parts: read.map(({ id, xml, memory }) => {
      const isNewer = memory === null && isNewerMemory(xml);
      return { id, xml, isNewer, isBroken: memory === null && !isNewer };
    }),
  };
}
