import JSZip from "jszip";
import type { UnreadableReason } from "../../src/files/unreadable";
import { handmade, oneSheet, relationships } from "./handmade";

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const REPEATED = `<row>${'<c t="s"><v>0</v></c>'.repeat(1000)}</row>`;

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export async function zipOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** What nobody should be made to read: what it is, its bytes, and why it is refused. */
export const FOREIGN_FILES: readonly (readonly [
  what: string,
  () => Promise<Uint8Array>,
  UnreadableReason,
])[] = [
  ["an empty file", async () => bytes(""), "notWorkbook"],
  ["a text file", async () => bytes("Nämnd;Budget\n"), "notWorkbook"],
  ["an old .xls", async () => new Uint8Array([...COMPOUND, ...new Array<number>(600).fill(0)]), "oldFormat"],
  [
    "a file with a password",
    async () =>
      new Uint8Array([
        ...COMPOUND,
        ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
      ]),
    "encrypted",
  ],
  ["a zip of something else", () => zipOf({ "brev.txt": "hej" }), "notWorkbook"],
  [
    "an OpenDocument sheet",
    () => zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    "openDocument",
  ],
  [
    "a binary workbook",
    () =>
      zipOf({
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relationships([["officeDocument", "xl/workbook.bin"]]),
        "xl/workbook.bin": "x",
      }),
    "binary",
  ],
  ["half a zip", async () => (await handmade({ sheets: [oneSheet("")] })).slice(0, 300), "damaged"],
  ["a sheet that ends in the middle", () => handmade({ sheets: [oneSheet("<row><c>")] }), "damaged"],
  ["a workbook without sheets", () => handmade({ sheets: [] }), "damaged"],
  [
    "a document type that could swell",
    () =>
      handmade({
        sheets: [oneSheet("")],
        styles: "x",
        parts: { "xl/styles.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' },
      }),
    "damaged",
  ],
  [
    "a row below the last that Excel has",
    () => handmade({ sheets: [oneSheet('<row r="1048577"><c><v>1</v></c></row>')] }),
    "noSuchCell",
  ],
  [
    "a row number of no whole number",
    () => handmade({ sheets: [oneSheet('<row r="1e9"><c><v>1</v></c></row>')] }),
    "noSuchCell",
  ],
  [
    "a cell to the right of the last column",
    () => handmade({ sheets: [oneSheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')] }),
    "noSuchCell",
  ],
  [
    "a cell without letters",
    () => handmade({ sheets: [oneSheet('<row r="1"><c r="12"><v>1</v></c></row>')] }),
    "noSuchCell",
  ],
  [
    "a cell of another row than the one it stands in",
    () => handmade({ sheets: [oneSheet('<row r="1"><c r="A2"><v>1</v></c></row>')] }),
    "noSuchCell",
  ],
  [
    "a long text that stands in very many cells",
    () => handmade({ sheets: [oneSheet(REPEATED)], texts: `<si><t>${"å".repeat(30_000)}</t></si>` }),
    "tooLarge",
  ],
  [
    "a text without end",
    () => handmade({ sheets: [oneSheet("")], texts: `<si><t>${"a".repeat(6_000_000)}</t></si>` }),
    "tooLarge",
  ],
  [
    "a part for the looks of cells that swells",
    () => handmade({ sheets: [oneSheet("")], styles: `<a>${" ".repeat(17_000_000)}</a>` }),
    "tooLarge",
  ],
];
