import { findMarks, queueDeletion } from "./ownMarks";
import { MEMORY_NAMESPACE, SET_ASIDE_NAMESPACE } from "./memoryXml";
import { lookAfterFailure } from "./lookAfterFailure";
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

/** Reads every part of ours and finds the marks. Round trips: 2 for the parts, and as findMarks. */
export function readOwnTraces(): Promise<OwnTraces> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/id");
    const parts = await readParts(context);
    const { own: marks } = await findMarks(context, worksheets.items);
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
 * Round trips: 3 (re-read, remove), and as findMarks. Where Excel fails in the middle, 3 more: the parts that are gone
 * by then are put back, unless all are.
 */
export function removeOwnTraces(shown: OwnTraces): Promise<RemoveTracesResult> {
  return lookAfterFailure(
    (sending) =>
      runInExcel(async (context): Promise<RemoveTracesResult> => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name,items/id");
        const now = await readParts(context);
        if (JSON.stringify(now) !== JSON.stringify(shown.parts)) return { kind: "changed" };
        const marks = shown.markedSheets.length > 0 ? (await findMarks(context, worksheets.items)).own : [];
        queueDeletion(marks);
        for (const { id } of now) context.workbook.customXmlParts.getItem(id).delete();
        sending();
        await context.sync();
        return { kind: "removed" };
      }),
    () => goneOrPutBack(shown),
  );
}

function goneOrPutBack({ parts, markedSheets }: OwnTraces): Promise<RemoveTracesResult | null> {
  return runInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/id");
    const now = await readParts(context);
    const marks = markedSheets.length > 0 ? (await findMarks(context, worksheets.items)).own : [];
    if (now.length === 0 && marks.length === 0) return { kind: "removed" };
    queueMissing(context, parts, now);
    await context.sync();
    return null;
  });
}

/**
 * Puts parts back that were removed, unless others of ours have come since. Round trips: 3, and as many more where Excel
 * fails in the middle: what is still missing then is put back.
 */
export function restoreOwnParts(parts: readonly OwnPart[]): Promise<{ kind: "restored" | "changed" }> {
  const restore = (sending: () => void) =>
    runInExcel(async (context): Promise<{ kind: "restored" | "changed" }> => {
      const now = await readParts(context);
      if (now.some(({ xml }) => !parts.some((part) => part.xml === xml))) return { kind: "changed" };
      queueMissing(context, parts, now);
      sending();
      await context.sync();
      return { kind: "restored" };
    });
  return lookAfterFailure(restore, () => restore(() => undefined));
}

function queueMissing(
  context: Excel.RequestContext,
  parts: readonly OwnPart[],
  now: readonly OwnPart[],
): void {
  for (const { xml } of parts)
    if (!now.some((part) => part.xml === xml)) context.workbook.customXmlParts.add(xml);
}
