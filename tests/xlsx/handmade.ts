/** Small files with what other programs write into them, put together part by part. */
import JSZip from "jszip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface HandmadeSheet {
  readonly name: string;
  readonly kind?: "worksheet" | "chartsheet";
  readonly state?: "hidden" | "veryHidden";
  /** The whole part for a chart sheet, everything inside <worksheet> for a worksheet. */
  readonly xml: string;
  /** The part's file name, for writers who call it otherwise than sheet1.xml. */
  readonly file?: string;
  /** Relationships of the sheet: type and target. */
  readonly related?: readonly (readonly [type: string, target: string])[];
}

export interface HandmadeFile {
  readonly sheets: readonly HandmadeSheet[];
  readonly texts?: string;
  readonly styles?: string;
  /** What stands in workbook.xml before the sheets. */
  readonly properties?: string;
  /** What stands in workbook.xml after the sheets. */
  readonly names?: string;
  readonly workbookRelated?: readonly (readonly [type: string, target: string])[];
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** What the archive calls each part, for writers with another separator. */
  readonly named?: (path: string) => string;
  /** How the text of the parts is written as bytes, for writers that use other than UTF-8. */
  readonly encoded?: (text: string) => Uint8Array;
}

export function relationships(entries: readonly (readonly [type: string, target: string])[]): string {
  const list = entries.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

export async function handmade(file: HandmadeFile): Promise<Uint8Array> {
  const zip = new JSZip();
  const paths = file.sheets.map(
    (sheet, index) => `${sheet.kind ?? "worksheet"}s/${sheet.file ?? `sheet${index + 1}.xml`}`,
  );
  const entries = file.sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
  );
  zip.file("[Content_Types].xml", `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"></Types>`);
  zip.file("_rels/.rels", relationships([["officeDocument", "xl/workbook.xml"]]));
  zip.file(
    "xl/workbook.xml",
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${file.properties ?? ""}<sheets>${entries.join("")}</sheets>` +
      `${file.names ?? ""}</workbook>`,
  );
  zip.file(
    "xl/_rels/workbook.xml.rels",
    relationships([
      ...file.sheets.map(({ kind }, index) => [kind ?? "worksheet", paths[index]!] as const),
      ...(file.texts ? [["sharedStrings", "sharedStrings.xml"] as const] : []),
      ...(file.styles ? [["styles", "styles.xml"] as const] : []),
      ...(file.workbookRelated ?? []),
    ]),
  );
  file.sheets.forEach((sheet, index) => {
    const path = paths[index]!;
    const isWorksheet = (sheet.kind ?? "worksheet") === "worksheet";
    const worksheet = `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet.xml}</worksheet>`;
    zip.file(`xl/${path}`, isWorksheet && !sheet.xml.startsWith("<?xml") ? worksheet : sheet.xml);
    if (sheet.related) zip.file(`xl/${path.replace("/", "/_rels/")}.rels`, relationships(sheet.related));
  });
  if (file.texts) zip.file("xl/sharedStrings.xml", `${DECLARATION}<sst xmlns="${MAIN}">${file.texts}</sst>`);
  if (file.styles)
    zip.file("xl/styles.xml", `${DECLARATION}<styleSheet xmlns="${MAIN}">${file.styles}</styleSheet>`);
  for (const [path, text] of Object.entries(file.parts ?? {})) zip.file(path, text);
  return (await rewritten(zip, file)).generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

async function rewritten(zip: JSZip, { named, encoded }: HandmadeFile): Promise<JSZip> {
  if (!named && !encoded) return zip;
  const other = new JSZip();
  for (const { name, dir } of Object.values(zip.files)) {
    if (dir) continue;
    const text = await zip.file(name)!.async("string");
    other.file(named?.(name) ?? name, encoded?.(text) ?? text, { createFolders: false });
  }
  return other;
}

/** Text as UTF-16, with the mark that says in which order its bytes stand. */
export function utf16(order: "le" | "be"): (text: string) => Uint8Array {
  return (text) => {
    const bytes = Buffer.from(`\uFEFF${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, "utf16le");
    return new Uint8Array(order === "le" ? bytes : bytes.swap16());
  };
}

/** A worksheet that holds just these cells. */
export function oneSheet(rows: string, name = "Blad1"): HandmadeSheet {
  return { name, xml: `<sheetData>${rows}</sheetData>` };
}
