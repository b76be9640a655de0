import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runAlone } from "../headless/command";
import { saveWorkbook, type Rows } from "../headless/files";
import { LibreOffice, libreOfficeVersion } from "./libreOffice";

const whenInstalled = libreOfficeVersion() ? describe : describe.skip;
const EDA = join(__dirname, "../../examples/Eda november 2025.xlsx");
const SHEET = "Sammanställning KS";
const HEADINGS = ["Verksamhet", "Budget jan-aug 2025", "Utfall jan-aug 2025", "Avvikelse"];

whenInstalled("A consolidation, computed anew by LibreOffice,", () => {
  const office = new LibreOffice();
  const folder = mkdtempSync(join(tmpdir(), "driftkoll-"));
  afterAll(() => {
    office.remove();
    rmSync(folder, { recursive: true });
  });

  /** The cells of the new sheet, by their address. */
  async function cellsOf(file: string) {
    const written = readFileSync(file);
    const bytes = written.buffer.slice(written.byteOffset, written.byteOffset + written.byteLength);
    const values = await office.values(bytes);
    return (address: string) => values[`${SHEET}!${address}`];
  }

  it("gives Eda's whole: 576 358 of budget, 587 836,9 of outcome and -11 478,3", async () => {
    await runAlone(["consolidate", EDA, "--out", join(folder, "eda.xlsx")]);
    const at = await cellsOf(join(folder, "eda.xlsx"));
    expect(["A9", "C9", "D9", "E9"].map(at)).toEqual(["Summa nämnder", 576358, 587836.9, -11478.3]);
    expect(Number(at("F9"))).toBeCloseTo(1.0199, 4);
  });

  it("gives the sums of committees in kronor, thousands and millions, with their signs turned to one way", async () => {
    const kr: Rows = [
      ["Kr"],
      HEADINGS,
      ["A", -5_000_000, -5_200_000, -200_000],
      ["B", -3_000_000, -2_900_500, 99_500],
      ["Netto", -8_000_000, -8_100_500, -100_500],
    ];
    const tkr: Rows = [
      ["Tkr"],
      HEADINGS,
      ["A", 1000, 900, 100],
      ["B", 2000, 2150, -150],
      ["Summa", 3000, 3050, -50],
    ];
    const mnkr: Rows = [["Mnkr"], HEADINGS, ["A", 5, 4.9, 0.1], ["B", 3, 3.2, -0.2], ["S:a", 8, 8.1, -0.1]];
    await saveWorkbook(join(folder, "namnder.xlsx"), {
      "Tekniska nämnden": kr,
      Kommunstyrelsen: tkr,
      Kulturnämnden: mnkr,
    });
    await runAlone(["consolidate", join(folder, "namnder.xlsx"), "--out", join(folder, "alla.xlsx")]);
    const at = await cellsOf(join(folder, "alla.xlsx"));
    expect(["B8", "C8", "D8"].map(at)).toEqual([19000, 19250.5, -250.5]);
  });
});
