/**
 * The memory as a custom XML part: JSON as the text of one element of our own namespace. Excel keeps such a
 * part in the file for everyone, and other programs leave it alone.
 *
 * Only this module's own output is read, so a search for the one element suffices; a DOM parser exists in the
 * pane but not where the checks run without a browser.
 */
import { EMPTY_MEMORY, type Approval, type Memory } from "../domain/sheet/memory";

export const MEMORY_NAMESPACE = "urn:driftkoll:memory:1";
/** Where a part that could not be read is put instead of being overwritten. */
export const SET_ASIDE_NAMESPACE = "urn:driftkoll:memory:set-aside:1";

/** @returns the XML of the part. */
export function memoryToXml(memory: Memory): string {
  return element("memory", MEMORY_NAMESPACE, JSON.stringify(memory));
}

/** @returns a part that holds another part's XML as plain text. */
export function setAsideXml(xml: string): string {
  return element("setAside", SET_ASIDE_NAMESPACE, xml);
}

/** @returns null where the part is not a memory that this version understands. */
export function memoryFromXml(xml: string): Memory | null {
  const text = /<(?:[\w.-]+:)?memory\b[^>]*>([\s\S]*)<\/(?:[\w.-]+:)?memory\s*>/.exec(xml)?.[1];
  if (text === undefined) return null;
  try {
    return asMemory(JSON.parse(unescapeXml(text)));
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
  return { version: 1, approvals: [...approvals.values()], answers };
}

function element(name: string, namespace: string, text: string): string {
  return `<${name} xmlns="${namespace}">${escapeXml(text)}</${name}>`;
}

function escapeXml(text: string): string {
  return (
    text
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      // JSON.stringify has escaped all other characters that XML 1.0 cannot hold.
      .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
  );
}

function unescapeXml(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inner: string) => escapeXml(inner))
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return named[name] ?? whole;
      return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
    });
}

function asMemory(data: unknown): Memory | null {
  if (!isRecord(data) || data["version"] !== 1) return null;
  const { approvals, answers } = data;
  if (!Array.isArray(approvals) || !approvals.every(isApproval)) return null;
  if (!isRecord(answers) || !Object.values(answers).every((answer) => typeof answer === "string"))
    return null;
  return { version: 1, approvals, answers: answers as Record<string, string> };
}

function isApproval(data: unknown): data is Approval {
  return (
    isRecord(data) &&
    ["key", "sheet", "reason", "date", "text"].every((field) => typeof data[field] === "string")
  );
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
