/** A part of the file: custom XML that Driftkoll has written. */
export interface FilePart {
  readonly id: string;
  readonly xml: string;
}

/**
 * Asks for the parts of a namespace together with whatever else the batch reads, in the same round trip.
 * @returns what gives them after the sync. It costs no further trip but in the rare workbook that holds several
 *   parts of ours (two people wrote at the same time): those take one more.
 */
export function queueParts(
  context: Excel.RequestContext,
  namespace: string,
): () => Promise<readonly FilePart[]> {
  const ours = context.workbook.customXmlParts.getByNamespace(namespace);
  // Null both when there is none and when there are several, so the list tells which.
  const onlyXml = ours.getOnlyItemOrNullObject().getXml();
  ours.load("items/id");
  return async () => {
    const ids = ours.items.map(({ id }) => id);
    if (ids.length === 0) return [];
    if (ids.length === 1) return [{ id: ids[0]!, xml: onlyXml.value }];
    const texts = ours.items.map((part) => part.getXml());
    await context.sync();
    return ids.map((id, at) => ({ id, xml: texts[at]!.value }));
  };
}
