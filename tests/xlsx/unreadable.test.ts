import JSZip from "jszip";
import { UnreadableFile, openXlsx } from "../../workbench/xlsx";
import { handmade, oneSheet } from "./handmade";

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

async function zipOf(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  return zip.generateAsync({ type: "uint8array" });
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
])("%s is refused in plain Swedish", async (_what, make, sentence) => {
  const opening = openXlsx(await make(), "Prov.xlsx");
  await expect(opening).rejects.toBeInstanceOf(UnreadableFile);
  await expect(opening).rejects.toThrow(sentence);
});
