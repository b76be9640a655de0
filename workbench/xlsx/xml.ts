/** The few things done with an XML tree here. Elements are found by local name: some writers prefix them all. */
import { DOMParser, XMLSerializer, type Document, type Element, type Node } from "@xmldom/xmldom";
import { UnreadableFile } from "../../src/files/unreadable";

export type { Document as XmlDocument, Element as XmlElement } from "@xmldom/xmldom";

export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Throws UnreadableFile where the text is not well-formed. */
export function parseXml(text: string): Document {
  try {
    const refuse = (_level: string, message: string): never => {
      throw new Error(message);
    };
    // Excel never writes a document type; entities defined in one could blow a small file up.
    if (/<!DOCTYPE/i.test(text.slice(0, 2000))) throw new Error("A document type is not accepted.");
    return new DOMParser({ onError: refuse }).parseFromString(text.replace(/^\uFEFF/, ""), "application/xml");
  } catch (error) {
    throw new UnreadableFile("damaged", { cause: error });
  }
}

export function writeXml(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

export function children(parent: Element, localName?: string): Element[] {
  const found: Element[] = [];
  for (let node: Node | null = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (localName === undefined || node.localName === localName)) found.push(node);
  }
  return found;
}

export function child(parent: Element | undefined, localName: string): Element | undefined {
  return parent && children(parent, localName)[0];
}

export function root(document: Document): Element {
  if (!document.documentElement) throw new UnreadableFile("damaged");
  return document.documentElement;
}

/** A new element in the namespace (and with the prefix) of another. */
export function create(
  like: Element,
  localName: string,
  attributes: Record<string, string | number> = {},
): Element {
  const name = like.prefix ? `${like.prefix}:${localName}` : localName;
  const element = like.ownerDocument!.createElementNS(like.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** The child of that name, made where it is missing, before the first of `followers` as the schema wants it. */
export function ensureChild(parent: Element, localName: string, followers: readonly string[]): Element {
  const existing = child(parent, localName);
  if (existing) return existing;
  const made = create(parent, localName);
  insertBeforeAny(parent, made, followers);
  return made;
}

export function insertBeforeAny(parent: Element, made: Element, followers: readonly string[]): void {
  const next = children(parent).find((element) => followers.includes(element.localName!));
  parent.insertBefore(made, next ?? null);
}

export function remove(element: Element): void {
  element.parentNode?.removeChild(element);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
