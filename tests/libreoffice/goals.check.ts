import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../workbench/xlsx";
import { runAlone } from "../headless/command";
import { reportTable } from "../support/reportTables";
import { LibreOffice, libreOfficeVersion } from "./libreOffice";

const whenInstalled = libreOfficeVersion() ? describe : describe.skip;
const EXAMPLE = join(__dirname, "../../examples/Norrtälje delår 2025.xlsx");
const FIRST_ROW = 3;
const [ASSESSMENT, TREND] = [8, 9];

whenInstalled("A goal table that was filled, opened by LibreOffice,", () => {
  const office = new LibreOffice();
  const folder = mkdtempSync(join(tmpdir(), "driftkoll-"));
  const table = reportTable("norrtalje-indikatorer-2025");
  afterAll(() => {
    office.remove();
    rmSync(folder, { recursive: true });
  });

  /** The published table with its assessments and trends taken out, and what the words do not tell. */
  async function blanked(): Promise<{ file: string; answers: string }> {
    const { workbook, save } = await openXlsx(readFileSync(EXAMPLE), "Mål");
    const sheet = workbook.sheets.find(({ name }) => name === "Indikatorer")!;
    table.rows.forEach((_, row) => {
      for (const column of [ASSESSMENT, TREND])
        sheet.setContent({ row: FIRST_ROW + row, column }, { value: null });
    });
    const file = join(folder, "Mål.xlsx");
    writeFileSync(file, Buffer.from(await save({ acceptLosses: true })));
    workbook.dispose();
    const answers = join(folder, "svar.json");
    const way = (row: number, direction: string) => [table.rows[row]![0]!, direction];
    const directions = [way(0, "högre"), way(2, "lägre"), way(3, "lägre"), way(4, "högre")];
    writeFileSync(answers, JSON.stringify({ directions: Object.fromEntries(directions) }));
    return { file, answers };
  }

  it("shows every assessment as it was printed, with its colours, and leaves all other cells", async () => {
    const { file, answers } = await blanked();
    const out = join(folder, "ut");
    const { code } = await runAlone(["fillGoals", file, "--out", out, "--answers", answers]);
    expect(code).toBe(0);
    const written = readFileSync(join(out, "Mål.xlsx"));
    const bytes = written.buffer.slice(written.byteOffset, written.byteOffset + written.byteLength);
    const { workbook } = await openXlsx(await office.resave(bytes), "Mål");
    const sheet = workbook.sheets.find(({ name }) => name === "Indikatorer")!;
    const COLOURS: Readonly<Record<string, readonly [string, string]>> = {
      Uppfyllt: ["#B5F6BE", "#0B4A1B"],
      "Ej uppfyllt": ["#F3A099", "#3D0A06"],
      "Inget värde angivet": ["#FFFFFF", "#5C5C5C"],
    };
    const { workbook: original } = await openXlsx(readFileSync(EXAMPLE), "Mål");
    const before = original.sheets.find(({ name }) => name === "Indikatorer")!;
    table.rows.forEach((cells, r) => {
      const row = FIRST_ROW + r;
      const word = sheet.text({ row, column: ASSESSMENT });
      expect([cells[0], word]).toEqual([cells[0], cells[ASSESSMENT]]);
      const { fill, fontColor } = sheet.style({ row, column: ASSESSMENT });
      expect([word, fill, fontColor]).toEqual([word, ...COLOURS[word]!]);
      for (let column = 0; column < ASSESSMENT; column++)
        expect(sheet.content({ row, column }).value).toEqual(before.content({ row, column }).value);
    });
    // Eight trends follow from the figures; two were the assessor's own, and four rows have none.
    const trends = table.rows.map((cells, r) => [
      sheet.text({ row: FIRST_ROW + r, column: TREND }),
      cells[TREND],
    ]);
    expect(trends.filter(([now, printed]) => now !== "" && now === printed)).toHaveLength(8);
    expect(trends.filter(([now, printed]) => now !== "" && now !== printed)).toEqual([
      ["Negativ", "Positiv"],
    ]);
    workbook.dispose();
    original.dispose();
  });
});
