import { findOwnMarks, queueDeletion } from "./ownMarks";
import { MEMORY_NAMESPACE, SET_ASIDE_NAMESPACE } from "./memoryXml";
import { runInExcel } from "./runInExcel";
import { STAMP_NAMESPACE } from "./stampPart";

/** A part of the file that Driftkoll has written and that is on no sheet. */
export interface OwnPart {
  readonly what: "memory" | "setAside" | "stamp";
  readonly id: string;
  readonly xml: string;
}

/** What Driftkoll has left in the file beside the sheets' contents. */
export interface OwnTraces {
  readonly parts: readonly OwnPart[];
  /** The sheets with marks of ours, each once. */
  readonly markedSheets: readonly string[];
}

const NAMESPACES: readonly (readonly [OwnPart["what"], string])[] = [
  ["memory", MEMORY_NAMESPACE],
  ["setAside", SET_ASIDE_NAMESPACE],
  ["stamp", STAMP_NAMESPACE],
];

/** Reads every part of ours and finds the marks. Round trips: 2 for the parts, and as findOwnMarks. */
export function readOwnTraces(): Promise<OwnTraces> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/id");
    const parts = await readParts(context);
    const marks = await findOwnMarks(context, worksheets.items);
    const markedSheets = new Set(marks.map(({ worksheet }) => worksheet.name));
    return { parts, markedSheets: [...markedSheets] };
  });
}

async function readParts(context: Excel.RequestContext): Promise<OwnPart[]> {
  const found = NAMESPACES.map(([what, namespace]) => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespace);
    parts.load("items/id");
    return { what, parts };
  });
  await context.sync();
  const texts = found.flatMap(({ what, parts }) =>
    parts.items.map((part) => ({ what, id: part.id, xml: part.getXml() })),
  );
  await context.sync();
  return texts.map(({ what, id, xml }) => ({ what, id, xml: xml.value }));
}

export type RemoveTracesResult =
  | { readonly kind: "removed" }
  /** The parts are no longer those that were shown. Nothing was removed. */
  | { readonly kind: "changed" };

/**
 * Removes the parts that were shown, and every mark of ours. Nothing is removed where a part holds something else since.
 *
 * Round trips: 3 (re-read, remove), and as findOwnMarks.
 */
export function removeOwnTraces(shown: OwnTraces): Promise<RemoveTracesResult> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/id");
    const now = await readParts(context);
    if (JSON.stringify(now) !== JSON.stringify(shown.parts)) return { kind: "changed" };
    const marks = shown.markedSheets.length > 0 ? await findOwnMarks(context, worksheets.items) : [];
    queueDeletion(marks);
    for (const { id } of now) context.workbook.customXmlParts.getItem(id).delete();
    await context.sync();
    return { kind: "removed" };
  });
}

/** Puts parts back that were removed, unless others of ours have come since. Round trips: 3. */
export function restoreOwnParts(parts: readonly OwnPart[]): Promise<{ kind: "restored" | "changed" }> {
  return runInExcel(async (context) => {
    const now = await readParts(context);
    if (now.length > 0) return { kind: "changed" };
    for (const { xml } of parts) context.workbook.customXmlParts.add(xml);
    await context.sync();
    return { kind: "restored" };
  });
}
