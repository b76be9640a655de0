/** The memory as a custom XML part: JSON as the text of its element. */
import { joinedCorrections, type KeptCorrection } from "../domain/sheet/keptCorrection";
import { EMPTY_MEMORY, type Approval, type Memory } from "../domain/sheet/memory";
import { elementXml, LARGEST_PART, textOfPart } from "./xmlText";

export const MEMORY_NAMESPACE = "urn:driftkoll:memory:1";
/** Where a part that could not be read is put instead of being overwritten. */
export const SET_ASIDE_NAMESPACE = "urn:driftkoll:memory:set-aside:1";

/** @returns the XML of the part. */
export function memoryToXml(memory: Memory): string {
  return elementXml("memory", MEMORY_NAMESPACE, JSON.stringify(memory));
}

/** @returns a part that holds another part's XML as plain text. */
export function setAsideXml(xml: string): string {
  return elementXml("setAside", SET_ASIDE_NAMESPACE, xml);
}

/** Characters of the part. Three thousand approvals take half of it. */
export const LARGEST_MEMORY = LARGEST_PART;

/** @returns null where the part is not a memory that this version understands, or larger than one can be. */
export function memoryFromXml(xml: string): Memory | null {
  return asMemory(dataOf(xml));
}

/** Is the part a memory of a later version of Driftkoll? What it says is not known here, and it is not ours to change. */
export function isNewerMemory(xml: string): boolean {
  const data = dataOf(xml);
  return isRecord(data) && typeof data["version"] === "number" && data["version"] > EMPTY_MEMORY.version;
}

/** @returns null where there is nothing to read */
function dataOf(xml: string): unknown {
  const text = textOfPart(xml, "memory");
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * One memory of several, which appear when two people approve at the same time: every approval and answer
 * stays, the later part's wins where both speak of the same thing.
 */
export function mergeMemories(memories: readonly Memory[]): Memory {
  if (memories.length === 0) return EMPTY_MEMORY;
  const approvals = new Map<string, Approval>();
  for (const approval of memories.flatMap((memory) => memory.approvals)) {
    approvals.set(`${approval.sheet}\n${approval.key}`, approval);
  }
  const answers = Object.fromEntries(memories.flatMap((memory) => Object.entries(memory.answers)));
  const corrections = joinedCorrections(memories.map((memory) => memory.corrections ?? []));
  return {
    version: 1,
    approvals: [...approvals.values()],
    answers,
    ...(corrections.length > 0 && { corrections }),
  };
}

function asMemory(data: unknown): Memory | null {
  if (!isRecord(data) || data["version"] !== 1) return null;
  const { approvals, answers } = data;
  if (!Array.isArray(approvals) || !approvals.every(isApproval)) return null;
  if (!isRecord(answers) || !Object.values(answers).every((answer) => typeof answer === "string"))
    return null;
  const { corrections = [] } = data;
  if (!Array.isArray(corrections) || !corrections.every(isCorrection)) return null;
  return {
    version: 1,
    approvals,
    answers: answers as Record<string, string>,
    ...(corrections.length > 0 && { corrections }),
  };
}

function isApproval(data: unknown): data is Approval {
  return (
    isRecord(data) &&
    hasTexts(data, "key", "sheet", "reason", "date", "text") &&
    (data["name"] === undefined || hasTexts(data, "name"))
  );
}

function isCorrection(data: unknown): data is KeptCorrection {
  return (
    isRecord(data) &&
    hasTexts(data, "time", "sheet", "text", "reason", "name") &&
    typeof data["count"] === "number" &&
    Array.isArray(data["cells"]) &&
    data["cells"].every((cell) => isRecord(cell) && hasTexts(cell, "cell", "before", "after"))
  );
}

function hasTexts(data: Record<string, unknown>, ...fields: readonly string[]): boolean {
  return fields.every((field) => typeof data[field] === "string");
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
