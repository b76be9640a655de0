import { elementXml, LARGEST_PART, textOfPart } from "./xmlText";
import { ExcelError } from "./excelError";
import { queueParts, type FilePart } from "./fileParts";

/** The part of the file in which a stamp is kept, beside the memory: a sheet is read without it. */
export const STAMP_NAMESPACE = "urn:driftkoll:stamp:1";

/** The parts that hold a stamp: one, or several where two people have stamped at the same time. */
export interface StampParts {
  readonly parts: readonly FilePart[];
}

/**
 * @param text as the domain writes a stamp
 * @throws ExcelError memoryTooLarge where it would not be read again
 */
export function stampToXml(text: string): string {
  const xml = elementXml("stamp", STAMP_NAMESPACE, text);
  if (xml.length > LARGEST_PART) throw new ExcelError("memoryTooLarge", "", "", "The stamp is too large");
  return xml;
}

/** @returns null where the part holds no text of a stamp, or more than one can be */
export function stampTextOf(xml: string): string | null {
  return textOfPart(xml, "stamp");
}

/** Asks for the stamp, as queueParts does. */
export function queueStampParts(context: Excel.RequestContext): () => Promise<StampParts> {
  const parts = queueParts(context, STAMP_NAMESPACE);
  return async () => ({ parts: await parts() });
}

/** Queues that these parts, and no others, hold a stamp; the first of those there are is written over. */
export function queueStampWrite(
  context: Excel.RequestContext,
  found: StampParts,
  wanted: readonly string[],
): void {
  const { customXmlParts } = context.workbook;
  for (const [at, xml] of wanted.entries()) {
    const there = found.parts[at];
    if (!there) customXmlParts.add(xml);
    else if (there.xml !== xml) customXmlParts.getItem(there.id).setXml(xml);
  }
  for (const { id } of found.parts.slice(wanted.length)) customXmlParts.getItem(id).delete();
}
