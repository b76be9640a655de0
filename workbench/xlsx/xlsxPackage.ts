import JSZip from "jszip";
import { UnreadableFile, refuseForeignBytes } from "./unreadable";
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

/**
 * The parts of an .xlsx file. Parts that nobody touches are carried over as they are: drawings, charts, pivot
 * tables, macros and whatever else this program knows nothing about.
 */
export class XlsxPackage {
  private readonly opened = new Map<string, XmlDocument>();

  private constructor(private readonly zip: JSZip) {}

  /** Throws UnreadableFile for whatever is no .xlsx. */
  static async open(data: ArrayBuffer | Uint8Array): Promise<XlsxPackage> {
    const bytes = data instanceof Uint8Array ? data : new Uint8Array(data);
    refuseForeignBytes(bytes);
    const zip = await JSZip.loadAsync(bytes).catch((error: unknown) => {
      throw new UnreadableFile("damaged", { cause: error });
    });
    const file = new XlsxPackage(zip);
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

  async text(path: string): Promise<string> {
    const entry = this.zip.file(this.find(path) ?? path);
    if (!entry) throw new UnreadableFile("damaged", { cause: new Error(`The part ${path} is missing.`) });
    return entry.async("string").catch((error: unknown) => {
      throw new UnreadableFile("damaged", { cause: error });
    });
  }

  /** The part as a tree. Changes made to the tree are written by `write`. */
  async xml(path: string): Promise<XmlDocument> {
    const known = this.opened.get(path);
    if (known) return known;
    const document = parseXml(await this.text(path));
    this.opened.set(path, document);
    return document;
  }

  set(path: string, text: string): void {
    this.opened.delete(path);
    this.zip.file(this.find(path) ?? path, text);
  }

  /** Takes a part away, with its relationships and its content type. */
  async remove(path: string): Promise<void> {
    for (const gone of [path, relationshipsPath(path)]) {
      this.opened.delete(gone);
      const name = this.find(gone);
      if (name) this.zip.remove(name);
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
    for (const path of this.paths) {
      const tree = this.opened.get(path);
      const content = tree ? writeXml(tree) : await this.zip.file(path)!.async("uint8array");
      out.file(path, content, { date: FILE_DATE, createFolders: false });
    }
    return out.generateAsync({ type: "arraybuffer", compression: "DEFLATE" });
  }

  /** Part names are compared without regard to case, as the standard says. */
  private find(path: string): string | undefined {
    if (this.zip.files[path]) return path;
    const wanted = path.toLowerCase();
    return Object.keys(this.zip.files).find((name) => name.toLowerCase() === wanted);
  }
}

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolve(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
