import JSZip from "jszip";
import { UnreadableFile, openXlsx } from "../../workbench/xlsx";
import { UnpackBudget, unpack } from "../../src/files/unpack";
import { XlsxPackage } from "../../workbench/xlsx/xlsxPackage";
import { handmade, oneSheet } from "./handmade";

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const NO_SUCH_CELL = "Filen är skadad: den har en cell på en rad eller i en kolumn som inte finns i Excel.";
const TOO_LARGE =
  "Filen är för stor att läsa. Dela upp den på flera arbetsböcker, eller ta bort det som inte hör till uppföljningen.";
const REPEATED = `<row>${'<c t="s"><v>0</v></c>'.repeat(1000)}</row>`;

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

async function zipOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

it.each<[string, () => Promise<Uint8Array>, string]>([
  ["an empty file", async () => bytes(""), "Filen är ingen Excel-arbetsbok (.xlsx)."],
  ["a text file", async () => bytes("Nämnd;Budget\n"), "Filen är ingen Excel-arbetsbok (.xlsx)."],
  [
    "an old .xls",
    async () => new Uint8Array([...COMPOUND, ...new Array<number>(600).fill(0)]),
    "Filen är sparad i ett äldre Excel-format (.xls). Spara den som .xlsx i Excel och försök igen.",
  ],
  [
    "a file with a password",
    async () =>
      new Uint8Array([
        ...COMPOUND,
        ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
      ]),
    "Filen är skyddad med lösenord och kan inte läsas. Ta bort lösenordet i Excel och försök igen.",
  ],
  ["a zip of something else", () => zipOf({ "brev.txt": "hej" }), "Filen är ingen Excel-arbetsbok (.xlsx)."],
  [
    "an OpenDocument sheet",
    () => zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    "Filen är sparad i ett annat format än .xlsx. Spara den som .xlsx i Excel och försök igen.",
  ],
  [
    "half a zip",
    async () => (await handmade({ sheets: [oneSheet("")] })).slice(0, 300),
    "Filen är skadad och kan inte läsas.",
  ],
  [
    "a sheet that ends in the middle",
    () => handmade({ sheets: [oneSheet("<row><c>")] }),
    "Filen är skadad och kan inte läsas.",
  ],
  ["a workbook without sheets", () => handmade({ sheets: [] }), "Filen är skadad och kan inte läsas."],
  [
    "a document type that could swell",
    () =>
      handmade({
        sheets: [oneSheet("")],
        styles: "x",
        parts: { "xl/styles.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' },
      }),
    "Filen är skadad och kan inte läsas.",
  ],
  [
    "a row below the last that Excel has",
    () => handmade({ sheets: [oneSheet('<row r="1048577"><c><v>1</v></c></row>')] }),
    NO_SUCH_CELL,
  ],
  [
    "a row number of no whole number",
    () => handmade({ sheets: [oneSheet('<row r="1e9"><c><v>1</v></c></row>')] }),
    NO_SUCH_CELL,
  ],
  [
    "a cell to the right of the last column",
    () => handmade({ sheets: [oneSheet('<row r="1"><c r="XFE1"><v>1</v></c></row>')] }),
    NO_SUCH_CELL,
  ],
  [
    "a cell without letters",
    () => handmade({ sheets: [oneSheet('<row r="1"><c r="12"><v>1</v></c></row>')] }),
    NO_SUCH_CELL,
  ],
  [
    "a cell of another row than the one it stands in",
    () => handmade({ sheets: [oneSheet('<row r="1"><c r="A2"><v>1</v></c></row>')] }),
    NO_SUCH_CELL,
  ],
  [
    "a long text that stands in very many cells",
    () => handmade({ sheets: [oneSheet(REPEATED)], texts: `<si><t>${"å".repeat(30_000)}</t></si>` }),
    TOO_LARGE,
  ],
  [
    "a text without end",
    () => handmade({ sheets: [oneSheet("")], texts: `<si><t>${"a".repeat(6_000_000)}</t></si>` }),
    TOO_LARGE,
  ],
  [
    "a part for the looks of cells that swells",
    () => handmade({ sheets: [oneSheet("")], styles: `<a>${" ".repeat(17_000_000)}</a>` }),
    TOO_LARGE,
  ],
])("%s is refused in plain Swedish", async (_what, make, sentence) => {
  const opening = openXlsx(await make(), "Prov.xlsx");
  await expect(opening).rejects.toBeInstanceOf(UnreadableFile);
  await expect(opening).rejects.toThrow(sentence);
});

describe("An archive that unpacks to more than may be read", () => {
  it("is left while it is unpacked, whatever it says of its own size", async () => {
    const zip = await JSZip.loadAsync(await zipOf({ "[Content_Types].xml": " ".repeat(30_000_000) }));
    const unpacked: number[] = [];
    const entry = zip.file("[Content_Types].xml")!;
    const reading = unpack(entry, new UnpackBudget(100_000), (bytes) => unpacked.push(bytes.length));
    await expect(reading).rejects.toThrow(TOO_LARGE);
    expect(unpacked.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(100_000);
  });

  it("is refused by what all its parts have together", async () => {
    const data = await zipOf({ "[Content_Types].xml": "x".repeat(60), "a.xml": "y".repeat(60) });
    const file = await XlsxPackage.open(data, new UnpackBudget(100));
    expect(await file.text("a.xml")).toHaveLength(60);
    await expect(file.text("[Content_Types].xml")).rejects.toThrow(TOO_LARGE);
  });
});
