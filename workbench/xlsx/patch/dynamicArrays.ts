import { child, children, create, insertBeforeAny, RELATIONSHIPS, root, type XmlElement } from "../xml";
import type { XlsxPackage } from "../xlsxPackage";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const PART_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const RELATION = `${RELATIONSHIPS}/sheetMetadata`;
/** Microsoft's key for the properties of a dynamic array. */
const EXTENSION = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
const NAME = "XLDAPR";

const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><metadata xmlns="${MAIN}" xmlns:xda="${DYNAMIC}"/>`;
const ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];

/**
 * A formula that may fill several cells is stored as an array formula, and one that spills as they do today
 * points at an entry of the workbook's metadata that says so. Without it Excel shows {=...}, or puts an @
 * before a function that could return several cells.
 */
export class DynamicArrays {
  private place: number | null = null;

  constructor(
    private readonly file: XlsxPackage,
    private readonly workbookPath: string,
  ) {}

  /** The number for a cell's "cm" attribute; the entry is made the first time. */
  async number(): Promise<number> {
    this.place ??= await this.findOrMake();
    return this.place;
  }

  private async findOrMake(): Promise<number> {
    const metadata = root(await this.file.xml(await this.part()));
    const types = ensureList(metadata, "metadataTypes");
    const known = children(types, "metadataType").findIndex((type) => type.getAttribute("name") === NAME);
    const typeNumber = known >= 0 ? known + 1 : this.addType(metadata, types);
    const cells = ensureList(metadata, "cellMetadata");
    const entries = children(cells, "bk");
    const existing = entries.findIndex((entry) => {
      const record = child(entry, "rc");
      return record?.getAttribute("t") === String(typeNumber) && record.getAttribute("v") === "0";
    });
    if (existing >= 0) return existing + 1;
    const entry = create(cells, "bk");
    entry.appendChild(create(entry, "rc", { t: typeNumber, v: 0 }));
    return append(cells, entry);
  }

  private addType(metadata: XmlElement, types: XmlElement): number {
    const flags = [
      "copy",
      "pasteAll",
      "pasteValues",
      "merge",
      "splitFirst",
      "rowColShift",
      "clearFormats",
      "clearComments",
      "assign",
      "coerce",
      "cellMeta",
    ];
    const type = create(types, "metadataType", {
      name: NAME,
      minSupportedVersion: 120000,
      ...Object.fromEntries(flags.map((flag) => [flag, 1])),
    });
    const number = append(types, type);
    const future = create(metadata, "futureMetadata", { name: NAME, count: 1 });
    const block = create(future, "bk");
    const list = create(block, "extLst");
    const extension = create(list, "ext", { uri: EXTENSION });
    const properties = metadata.ownerDocument!.createElementNS(DYNAMIC, "xda:dynamicArrayProperties");
    properties.setAttribute("fDynamic", "1");
    properties.setAttribute("fCollapsed", "0");
    extension.appendChild(properties);
    list.appendChild(extension);
    block.appendChild(list);
    future.appendChild(block);
    insertBeforeAny(metadata, future, ORDER.slice(ORDER.indexOf("cellMetadata")));
    return number;
  }

  private async part(): Promise<string> {
    const related = await this.file.relationships(this.workbookPath);
    const existing = related.find(({ type }) => type === "sheetMetadata");
    if (existing) return existing.target;
    const path = `${this.workbookPath.slice(0, this.workbookPath.lastIndexOf("/") + 1)}metadata.xml`;
    this.file.set(path, EMPTY);
    await this.file.setContentType(path, PART_TYPE);
    await this.file.relate(this.workbookPath, RELATION, path);
    return path;
  }
}

function ensureList(metadata: XmlElement, name: string): XmlElement {
  const existing = child(metadata, name);
  if (existing) return existing;
  const made = create(metadata, name, { count: 0 });
  insertBeforeAny(metadata, made, ORDER.slice(ORDER.indexOf(name) + 1));
  return made;
}

/** Appends to a list that tells its length. @returns the entry's number, from 1 */
function append(list: XmlElement, entry: XmlElement): number {
  list.appendChild(entry);
  const count = children(list).length;
  list.setAttribute("count", String(count));
  return count;
}
