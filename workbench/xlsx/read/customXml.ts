import { root } from "../xml";
import type { XlsxPackage } from "../xlsxPackage";

export interface CustomXmlPart {
  /** As Excel's API names it: "{5D3E...}". */
  readonly id: string;
  readonly path: string;
  readonly propertiesPath: string | null;
  readonly xml: string;
}

/** The custom XML parts of the workbook, where add-ins keep what they remember. */
export async function readCustomXml(file: XlsxPackage, workbookPath: string): Promise<CustomXmlPart[]> {
  const parts: CustomXmlPart[] = [];
  for (const { type, target } of await file.relationships(workbookPath)) {
    if (type !== "customXml" || !file.has(target)) continue;
    const properties = (await file.relationships(target)).find((entry) => entry.type === "customXmlProps");
    const item = properties && file.has(properties.target) ? root(await file.xml(properties.target)) : null;
    const id = item && [...item.attributes].find((attribute) => attribute.localName === "itemID")?.value;
    parts.push({
      id: id ?? target,
      path: target,
      propertiesPath: properties?.target ?? null,
      xml: await file.text(target),
    });
  }
  return parts;
}
