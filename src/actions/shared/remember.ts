import type { Memory } from "../../domain/sheet/memory";
import { updateMemory } from "../../excel/writeMemory";
import type { SheetProblem } from "./outcomes";
import { orProblem } from "./problems";

/**
 * Changes what the workbook remembers. Round trips: 2.
 * @param sheet the one a problem would be about; "" where it is none
 * @returns null where it is kept
 */
export function remember(sheet: string, change: (memory: Memory) => Memory): Promise<SheetProblem | null> {
  return orProblem(async () => {
    await updateMemory(change);
    return null;
  }, sheet);
}

/** The same memory with answers by their keys; null takes one back. */
export function withAnswers(memory: Memory, given: Readonly<Record<string, string | null>>): Memory {
  const kept = Object.entries({ ...memory.answers, ...given }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return { ...memory, answers: Object.fromEntries(kept) };
}
