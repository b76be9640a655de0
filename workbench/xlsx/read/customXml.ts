import { UnreadableFile } from "../../../src/files/unreadable";
import { root } from "../xml";
import type { XlsxPackage } from "../xlsxPackage";

export interface CustomXmlPart {
  /** As Excel's API names it: "{5D3E...}". */
  readonly id: string;
  readonly path: string;
  readonly propertiesPath: string | null;
  readonly xml: string;
}

/** Characters of a part; larger ones stay in the file and are not seen. */
const LARGEST_PART = 16_000_000;

/** The custom XML parts of the workbook, where add-ins keep what they remember. */
export async function readCustomXml(file: XlsxPackage, workbookPath: string): Promise<CustomXmlPart[]> {
  const parts: CustomXmlPart[] = [];
  for (const { type, target } of await file.relationships(workbookPath)) {
    if (type !== "customXml" || !file.has(target)) continue;
    const properties = (await file.relationships(target)).find((entry) => entry.type === "customXmlProps");
    const item = properties && file.has(properties.target) ? root(await file.xml(properties.target)) : null;
    const id = item && [...item.attributes].find((attribute) => attribute.localName === "itemID")?.value;
    const xml = await textOrNull(file, target);
    if (xml === null) continue;
    parts.push({ id: id ?? target, path: target, propertiesPath: properties?.target ?? null, xml });
  }
  return parts;
}

async function textOrNull(file: XlsxPackage, path: string): Promise<string | null> {
  try {
    return await file.text(path, LARGEST_PART);
  } catch (error) {
    if (error instanceof UnreadableFile && error.reason === "tooLarge") return null;
    throw error;
  }
}
