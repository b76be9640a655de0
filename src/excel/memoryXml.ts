/**
 * The memory as a custom XML part: JSON as the text of one element of our own namespace. Excel keeps such a
 * part in the file for everyone, and other programs leave it alone.
 *
 * Only this module's own output is read, so a search for the one element suffices; a DOM parser exists in the
 * pane but not where the checks run without a browser.
 */
import { joinedCorrections, type KeptCorrection } from "../domain/sheet/keptCorrection";
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

/** Characters of a part. Three thousand approvals take half of it; what is larger is no memory of ours. */
export const LARGEST_MEMORY = 2_000_000;

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
  if (xml.length > LARGEST_MEMORY) return null;
  const text = textOfElement(xml);
  if (text === null) return null;
  try {
    return JSON.parse(unescapeXml(text));
  } catch {
    return null;
  }
}

/**
 * What stands between the first start tag and the last end tag of the memory's element. The text comes from a file that
 * anyone may have made: it is gone through once, with expressions that never go back.
 */
function textOfElement(xml: string): string | null {
  const end = xml.lastIndexOf("</");
  if (end < 0 || !/^<\/(?:[\w.-]{1,80}:)?memory\s{0,80}>/.test(xml.slice(end, end + 300))) return null;
  for (let at = xml.indexOf("<"); at >= 0 && at < end; at = xml.indexOf("<", at + 1)) {
    if (!/^<(?:[\w.-]{1,80}:)?memory[\s>]/.test(xml.slice(at, at + 100))) continue;
    const close = xml.indexOf(">", at);
    return xml[close - 1] === "/" || close > end ? null : xml.slice(close + 1, end);
  }
  return null;
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

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function unescapeXml(text: string): string {
  const [first = "", ...sections] = text.split("<![CDATA[");
  const plain = sections.map((section) => {
    const end = section.indexOf("]]>");
    return end < 0 ? section : section.slice(0, end) + unescapeEntities(section.slice(end + 3));
  });
  return unescapeEntities(first) + plain.join("");
}

function unescapeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return NAMED.get(name) ?? whole;
      return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
    },
  );
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
