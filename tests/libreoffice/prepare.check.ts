import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../workbench/xlsx";
import { runAlone } from "../headless/command";
import { LibreOffice, libreOfficeVersion, valuesOf } from "./libreOffice";

const whenInstalled = libreOfficeVersion() ? describe : describe.skip;
const EXAMPLES = ["Eda november 2025.xlsx", "Norrtälje delår 2025.xlsx"];

whenInstalled("A workbook prepared to be sent, read back by LibreOffice,", () => {
  const office = new LibreOffice();
  const folder = mkdtempSync(join(tmpdir(), "driftkoll-"));
  afterAll(() => {
    office.remove();
    rmSync(folder, { recursive: true });
  });

  it.each(EXAMPLES)("holds every figure of %s, and the report as it was written", async (name) => {
    const original = join(__dirname, "../../examples", name);
    const ran = await runAlone(["prepare", original, "--out", join(folder, name), "--date", "2025-12-05"]);
    const [line] = ran.lines as { text: string; stamp: string; blocks: { message: string }[] }[];
    const values = await office.values(bytesOf(join(folder, name)));
    const before = valuesOf((await openXlsx(new Uint8Array(bytesOf(original)), name)).workbook);
    expect(values).toMatchObject(before);
    expect(values["Kontrollrapport!B2"]).toBe(name);
    expect(values["Kontrollrapport!B3"]).toBe("5 december 2025");
    expect(values["Kontrollrapport!B5"]).toBe(line!.text);
    expect((values["Kontrollrapport!B6"] as string).replace(/-/g, "").toLowerCase()).toContain(line!.stamp);
  });

  it.each(EXAMPLES)("prints the report of %s on one page of A4", async (name) => {
    const { workbook } = await openXlsx(new Uint8Array(bytesOf(join(folder, name))), name);
    const report = workbook.sheetByName("Kontrollrapport")!;
    expect(report.setup).toMatchObject({
      fit: { wide: 1, tall: 1 },
      paperSize: "A4",
      orientation: "Portrait",
    });
    expect(await office.pages(bytesOf(join(folder, name)))).toBe(
      (await office.pages(bytesOf(join(__dirname, "../../examples", name)))) + 1,
    );
  });
});

function bytesOf(file: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return buffer.slice(byteOffset, byteOffset + byteLength);
}
