import JSZip from "jszip";
import { PartDecoder } from "../../src/files/partText";
import { UnpackBudget, unpack, unpackWhole } from "../../src/files/unpack";
import { UnreadableFile, refuseForeignBytes } from "../../src/files/unreadable";
import { children, create, parseXml, remove, root, writeXml, type XmlDocument } from "./xml";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "customXml" ... */
  readonly type: string;
  /** The path of the part it leads to, from the package's root. */
  readonly target: string;
}

/** Every file in a package gets the same date, so that the same contents give the same bytes. */
const FILE_DATE = new Date(Date.UTC(2025, 0, 1));
const CONTENT_TYPES = "[Content_Types].xml";
/** Characters of a part that is made a tree of, which takes some thirty times as much memory. */
const LARGEST_TREE = 16_000_000;

/**
 * The parts of an .xlsx file. Parts that nobody touches are carried over as they are: drawings, charts, pivot
 * tables, macros and whatever else this program knows nothing about.
 */
export class XlsxPackage {
  private readonly opened = new Map<string, XmlDocument>();
  /** The name in the archive of each part, by its path as `pathKey` writes it. */
  private readonly names: Map<string, string>;

  private constructor(
    private readonly zip: JSZip,
    private readonly budget: UnpackBudget,
  ) {
    this.names = new Map(this.paths.map((name) => [pathKey(name), name]));
  }

  /** Throws UnreadableFile for whatever is no .xlsx. */
  static async open(data: ArrayBuffer | Uint8Array, budget = new UnpackBudget()): Promise<XlsxPackage> {
    const bytes = data instanceof Uint8Array ? data : new Uint8Array(data);
    refuseForeignBytes(bytes);
    const zip = await JSZip.loadAsync(bytes).catch((error: unknown) => {
      throw new UnreadableFile("damaged", { cause: error });
    });
    const file = new XlsxPackage(zip, budget);
    if (!file.has(CONTENT_TYPES))
      throw new UnreadableFile(zip.file("mimetype") ? "otherFormat" : "notWorkbook");
    return file;
  }

  get paths(): string[] {
    return Object.values(this.zip.files)
      .filter((entry) => !entry.dir)
      .map((entry) => entry.name);
  }

  has(path: string): boolean {
    return this.find(path) !== undefined;
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

  /** The text of a part piece by piece, for parts of which no one copy should stand in memory. */
  async read(path: string, onText: (text: string) => void): Promise<void> {
    const entry = this.zip.file(this.find(path) ?? path);
    if (!entry) throw new UnreadableFile("damaged", { cause: new Error(`The part ${path} is missing.`) });
    const decoder = new PartDecoder(onText);
    await unpack(entry, this.budget, (bytes) => decoder.write(bytes));
    decoder.close();
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

  /** "" is the package itself. */
  async relationships(path: string): Promise<Relationship[]> {
    const own = relationshipsPath(path);
    if (!this.has(own)) return [];
    return children(root(await this.xml(own)), "Relationship").flatMap((entry) => {
      if (entry.getAttribute("TargetMode") === "External") return [];
      const type = (entry.getAttribute("Type") ?? "").split("/").pop()!;
      return [
        {
          id: entry.getAttribute("Id") ?? "",
          type,
          target: resolve(path, entry.getAttribute("Target") ?? ""),
        },
      ];
    });
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

  private find(path: string): string | undefined {
    return this.names.get(pathKey(path));
  }
}

/**
 * Part names are compared without regard to case, as the standard says. Some writers have the separator of
 * Windows in them.
 */
function pathKey(path: string): string {
  return path.replace(/\\/g, "/").toLowerCase();
}

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolve(from: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  const steps = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
