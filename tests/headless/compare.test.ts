import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { Scalar } from "../../workbench/workbook";
import { run } from "./command";
import { makeFolder, saveWorkbook, type Rows } from "./files";

const HEAD: Scalar[] = ["Verksamhet (tkr)", "Budget 2025", "Prognos 2025"];
const ROWS: Rows = [
  HEAD,
  ["Förskola", 12_400, 12_650],
  ["Grundskola", 31_050, 30_900],
  ["Kulturskola", 2_150, 2_150],
  ["Totalt", 45_600, 45_700],
];

const named = ({ sheet, row, column, old, new: now }: Record<string, unknown>) => ({
  sheet,
  row,
  column,
  old,
  now,
});

describe("compare A.xlsx B.xlsx", () => {
  let folder: Awaited<ReturnType<typeof makeFolder>>;
  const file = (name: string) => path.join(folder.path, name);
  beforeAll(async () => {
    folder = await makeFolder();
    await saveWorkbook(file("mars.xlsx"), { Drift: ROWS, Noter: [["Bokslutet är preliminärt."]] });
  });
  afterAll(() => folder.remove());

  it("prints nothing for a file and itself", async () => {
    const { code, out } = await run(["compare", file("mars.xlsx"), file("mars.xlsx")]);
    expect([code, out]).toEqual([0, ""]);
  });

  it("prints a line for each change: a figure, an inserted row, and the total that follows", async () => {
    const now = ROWS.flatMap((row): Scalar[][] => {
      if (row[0] === "Grundskola")
        return [
          ["Fritidshem", 5_200, 5_350],
          ["Grundskola", 31_050, 30_400],
        ];
      return [row[0] === "Totalt" ? ["Totalt", 50_800, 50_550] : [...row]];
    });
    await saveWorkbook(file("april.xlsx"), { Noter: [["Bokslutet är preliminärt."]], Drift: now });
    const { code, lines } = await run(["compare", file("mars.xlsx"), file("april.xlsx")]);
    expect(code).toBe(0);
    expect(lines.map(named)).toEqual([
      { sheet: "Drift", row: "Fritidshem", column: null, old: null, now: [5_200, 5_350] },
      { sheet: "Drift", row: "Grundskola", column: "Prognos 2025", old: 30_900, now: 30_400 },
      { sheet: "Drift", row: "Totalt", column: "Budget 2025", old: 45_600, now: 50_800 },
      { sheet: "Drift", row: "Totalt", column: "Prognos 2025", old: 45_700, now: 50_550 },
    ]);
    expect(lines[1]).toMatchObject({
      kind: "changed",
      difference: -500,
      cell: "C4",
      oldCell: "C3",
      follows: false,
    });
    expect(lines[2]).toMatchObject({ follows: true });
  });

  it("says what is wrong with a file that cannot be read, whichever it is", async () => {
    await writeFile(
      file("gammal.xls"),
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    );
    for (const files of [
      ["gammal.xls", "mars.xlsx"],
      ["mars.xlsx", "gammal.xls"],
    ]) {
      const { code, out, err } = await run(["compare", ...files.map(file)]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain("gammal.xls: Filen är sparad i ett äldre Excel-format (.xls).");
    }
    const missing = await run(["compare", file("borta.xlsx"), file("mars.xlsx")]);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain("borta.xlsx: Filen finns inte.");
  });

  it("asks for two files", async () => {
    const { code, err } = await run(["compare", file("mars.xlsx")]);
    expect(code).toBe(2);
    expect(err).toContain("compare tar två filer: den tidigare och den nya.");
  });
});
