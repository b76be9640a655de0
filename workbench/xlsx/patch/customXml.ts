import type { SaveRecord } from "../saveXlsx";
import { RELATIONSHIPS } from "../xml";
import type { XlsxPackage } from "../xlsxPackage";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DATASTORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Brings the custom XML parts of the file in line with the model. */
export async function patchCustomXml(
  file: XlsxPackage,
  record: SaveRecord,
  wanted: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { id, path, propertiesPath, xml } of record.customXml) {
    const now = wanted.get(id);
    if (now === xml) continue;
    if (now !== undefined) {
      file.set(path, now);
      continue;
    }
    const related = (await file.relationships(record.workbookPath)).filter(({ target }) => target === path);
    for (const relation of related) await file.unrelate(record.workbookPath, relation.id);
    if (propertiesPath) await file.remove(propertiesPath);
    await file.remove(path);
  }
  const known = new Set(record.customXml.map(({ id }) => id));
  for (const [id, xml] of wanted) if (!known.has(id)) await addPart(file, record.workbookPath, id, xml);
}

async function addPart(file: XlsxPackage, workbookPath: string, id: string, xml: string): Promise<void> {
  let number = 1;
  while (file.has(`customXml/item${number}.xml`)) number += 1;
  const [path, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  file.set(path, xml);
  file.set(
    properties,
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>' +
      `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${DATASTORE}"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  await file.setContentType(path, "application/xml");
  await file.setContentType(properties, PROPERTIES_TYPE);
  await file.relate(workbookPath, `${RELATIONSHIPS}/customXml`, path);
  await file.relate(path, `${RELATIONSHIPS}/customXmlProps`, properties);
}
