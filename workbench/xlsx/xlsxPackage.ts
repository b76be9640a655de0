import JSZip from "jszip";
import { pathKey, relationshipsPath } from "../../src/files/partPaths";
import { relationshipOf, type Relationship } from "../../src/files/relationships";
import { UnpackBudget, unpackWhole } from "../../src/files/unpack";
import { UnreadableFile } from "../../src/files/unreadable";
import { CONTENT_TYPES, XlsxParts } from "../../src/files/xlsxParts";
import { children, create, parseXml, remove, root, writeXml, type XmlDocument } from "./xml";

/** Every file in a package gets the same date, so that the same contents give the same bytes. */
const FILE_DATE = new Date(Date.UTC(2025, 0, 1));
/** Characters of a part that is made a tree of, which takes some thirty times as much memory. */
const LARGEST_TREE = 16_000_000;

/**
 * The parts of an .xlsx file. Parts that nobody touches are carried over as they are: drawings, charts, pivot
 * tables, macros and whatever else this program knows nothing about.
 */
export class XlsxPackage extends XlsxParts {
  private readonly opened = new Map<string, XmlDocument>();

  /** Throws UnreadableFile for whatever is no .xlsx. */
  static override async open(
    data: ArrayBuffer | Uint8Array,
    budget = new UnpackBudget(),
  ): Promise<XlsxPackage> {
    return new XlsxPackage(await XlsxParts.archive(data), budget);
  }

  async text(path: string, longest = Infinity): Promise<string> {
    const pieces: string[] = [];
    let length = 0;
    await this.read(path, (text) => {
      length += text.length;
      if (length > longest) throw new UnreadableFile("tooLarge");
      pieces.push(text);
    });
    return pieces.join("");
  }

  /** The part as a tree. Changes made to the tree are written by `write`. */
  async xml(path: string): Promise<XmlDocument> {
    const name = this.find(path) ?? path;
    const known = this.opened.get(name);
    if (known) return known;
    const document = parseXml(await this.text(path, LARGEST_TREE));
    this.opened.set(name, document);
    return document;
  }

  set(path: string, text: string): void {
    const name = this.find(path) ?? path;
    this.opened.delete(name);
    this.names.set(pathKey(path), name);
    this.zip.file(name, text);
  }

  /** Takes a part away, with its relationships and its content type. */
  async remove(path: string): Promise<void> {
    for (const gone of [path, relationshipsPath(path)]) {
      const name = this.find(gone);
      if (!name) continue;
      this.opened.delete(name);
      this.zip.remove(name);
      this.names.delete(pathKey(gone));
    }
    const types = root(await this.xml(CONTENT_TYPES));
    const named = children(types, "Override").filter(
      (entry) => entry.getAttribute("PartName") === `/${path}`,
    );
    named.forEach(remove);
  }

  async setContentType(path: string, type: string): Promise<void> {
    const types = root(await this.xml(CONTENT_TYPES));
    types.appendChild(create(types, "Override", { PartName: `/${path}`, ContentType: type }));
  }

  /** Read from the tree, since relationships may have been added to it. */
  override async relationships(path: string): Promise<Relationship[]> {
    const own = relationshipsPath(path);
    if (!this.has(own)) return [];
    return children(root(await this.xml(own)), "Relationship").flatMap(
      ({ attributes }) => relationshipOf(path, Object.fromEntries([...attributes].map(said))) ?? [],
    );
  }

  /** Adds a relationship and returns its id. */
  async relate(path: string, typeAddress: string, target: string): Promise<string> {
    const own = relationshipsPath(path);
    if (!this.has(own)) this.set(own, EMPTY_RELATIONSHIPS);
    const list = root(await this.xml(own));
    const taken = new Set(children(list).map((entry) => entry.getAttribute("Id")));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    list.appendChild(create(list, "Relationship", { Id: id, Type: typeAddress, Target: `/${target}` }));
    return id;
  }

  async unrelate(path: string, id: string): Promise<void> {
    const list = root(await this.xml(relationshipsPath(path)));
    children(list)
      .filter((entry) => entry.getAttribute("Id") === id)
      .forEach(remove);
  }

  async write(): Promise<ArrayBuffer> {
    const out = new JSZip();
    const budget = new UnpackBudget();
    for (const path of this.paths) {
      const tree = this.opened.get(path);
      const content = tree ? writeXml(tree) : await unpackWhole(this.zip.file(path)!, budget);
      out.file(path, content, { date: FILE_DATE, createFolders: false });
    }
    return out.generateAsync({ type: "arraybuffer", compression: "DEFLATE" });
  }
}

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function said({ name, value }: { readonly name: string; readonly value: string }): [string, string] {
  return [name, value];
}
