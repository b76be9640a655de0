import JSZip from "jszip";
import { PartDecoder } from "./partText";
import { pathKey, relationshipsPath } from "./partPaths";
import { readRelationships, type Relationship } from "./relationships";
import { UnpackBudget, unpack } from "./unpack";
import { refuseForeignBytes, UnreadableFile } from "./unreadable";

export const CONTENT_TYPES = "[Content_Types].xml";

/** The parts of an .xlsx file, to be read. No file is trusted: what is unpacked is counted. */
export class XlsxParts {
  /** The name in the archive of each part, by its path as `pathKey` writes it. */
  protected readonly names: Map<string, string>;

  protected constructor(
    protected readonly zip: JSZip,
    private readonly budget: UnpackBudget,
  ) {
    this.names = new Map(this.paths.map((name) => [pathKey(name), name]));
  }

  /** Throws UnreadableFile for whatever is no .xlsx. */
  static async open(data: ArrayBuffer | Uint8Array, budget = new UnpackBudget()): Promise<XlsxParts> {
    return new XlsxParts(await XlsxParts.archive(data), budget);
  }

  protected static async archive(data: ArrayBuffer | Uint8Array): Promise<JSZip> {
    const bytes = data instanceof Uint8Array ? data : new Uint8Array(data);
    refuseForeignBytes(bytes);
    const zip = await JSZip.loadAsync(bytes).catch((error: unknown) => {
      throw new UnreadableFile("damaged", { cause: error });
    });
    const names = Object.keys(zip.files).map(pathKey);
    if (!names.includes(pathKey(CONTENT_TYPES)))
      throw new UnreadableFile(names.includes("mimetype") ? "openDocument" : "notWorkbook");
    return zip;
  }

  get paths(): string[] {
    return Object.values(this.zip.files)
      .filter((entry) => !entry.dir)
      .map((entry) => entry.name);
  }

  has(path: string): boolean {
    return this.find(path) !== undefined;
  }

  /** The text of a part piece by piece, for parts of which no one copy should stand in memory. */
  async read(path: string, onText: (text: string) => void): Promise<void> {
    const entry = this.zip.file(this.find(path) ?? path);
    if (!entry) throw new UnreadableFile("damaged", { cause: new Error(`The part ${path} is missing.`) });
    const decoder = new PartDecoder(onText);
    await unpack(entry, this.budget, (bytes) => decoder.write(bytes));
    decoder.close();
  }

  /** What a part is related to; "" is the package itself. */
  async relationships(path: string): Promise<Relationship[]> {
    const own = relationshipsPath(path);
    return this.has(own) ? readRelationships(path, (onText) => this.read(own, onText)) : [];
  }

  protected find(path: string): string | undefined {
    return this.names.get(pathKey(path));
  }
}
