import JSZip from "jszip";
import { UnpackBudget, unpack } from "../../src/files/unpack";
import { openXlsx } from "../../workbench/xlsx";
import { XlsxPackage } from "../../workbench/xlsx/xlsxPackage";
import { FOREIGN_FILES, zipOf } from "./foreignFiles";

it.each(FOREIGN_FILES)("%s is refused", async (_what, make, reason) => {
  await expect(openXlsx(await make(), "Prov.xlsx")).rejects.toMatchObject({ name: "UnreadableFile", reason });
});

describe("An archive that unpacks to more than may be read", () => {
  it("is left while it is unpacked, whatever it says of its own size", async () => {
    const zip = await JSZip.loadAsync(await zipOf({ "[Content_Types].xml": " ".repeat(30_000_000) }));
    const unpacked: number[] = [];
    const entry = zip.file("[Content_Types].xml")!;
    const reading = unpack(entry, new UnpackBudget(100_000), (bytes) => unpacked.push(bytes.length));
    await expect(reading).rejects.toMatchObject({ reason: "tooLarge" });
    expect(unpacked.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(100_000);
  });

  it("is refused by what all its parts have together", async () => {
    const data = await zipOf({ "[Content_Types].xml": "x".repeat(60), "a.xml": "y".repeat(60) });
    const file = await XlsxPackage.open(data, new UnpackBudget(100));
    expect(await file.text("a.xml")).toHaveLength(60);
    await expect(file.text("[Content_Types].xml")).rejects.toMatchObject({ reason: "tooLarge" });
  });
});
