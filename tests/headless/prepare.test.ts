import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { openXlsx, exportXlsx } from "../../workbench/xlsx";
import { run } from "./command";
import { driftRows, makeFolder, saveWorkbook } from "./files";

const EXAMPLES = path.resolve(__dirname, "../../examples");

let folder: Awaited<ReturnType<typeof makeFolder>>;
const inFolder = (name: string) => path.join(folder.path, name);
beforeAll(async () => {
  folder = await makeFolder();
  await saveWorkbook(inFolder("nämnd.xlsx"), { Drift: driftRows(6) });
  for (const name of ["Eda november 2025.xlsx", "Norrtälje delår 2025.xlsx"])
    await copyFile(path.join(EXAMPLES, name), inFolder(name));
});
afterAll(() => folder.remove());

/** The same file with another figure, as somebody would have typed it. */
async function withFigure(from: string, to: string, sheet: string, cell: [number, number], value: number) {
  const { workbook } = await openXlsx(new Uint8Array(await readFile(inFolder(from))), from);
  workbook.sheetByName(sheet)!.setContent({ row: cell[0], column: cell[1] }, { value });
  await writeFile(inFolder(to), Buffer.from(await exportXlsx(workbook)));
}

describe("headless prepare", () => {
  test("writes a stamped workbook with a report where everything is ready, and then nothing has changed", async () => {
    const ran = await run(["prepare", "nämnd.xlsx", "--out", "ny.xlsx", "--date", "2025-12-05"], folder.path);
    expect(ran.lines).toEqual([
      expect.objectContaining({
        verdict: "ready",
        ready: true,
        blocks: [],
        written: "ny.xlsx",
        report: "Kontrollrapport",
        date: "2025-12-05",
      }),
    ]);
    expect(ran.code).toBe(0);
    const now = await run(["changed", "ny.xlsx", "nämnd.xlsx"], folder.path);
    expect(now.lines).toEqual([
      expect.objectContaining({ state: "unchanged", text: "Kontrollerad 5 december 2025, oförändrad" }),
      expect.objectContaining({ state: "none", changes: [] }),
    ]);
    await withFigure("ny.xlsx", "ändrad.xlsx", "Drift", [4, 2], 4711);
    const [line] = (await run(["changed", "ändrad.xlsx"], folder.path)).lines;
    expect(line).toMatchObject({
      state: "changed",
      changes: [
        {
          sheet: "Drift",
          cell: "C5",
          after: 4711,
          effects: [{ cell: "D5" }, { cell: "C10", kind: "stays" }],
        },
      ],
    });
  });

  test("goes the whole way on published workbooks: what blocks is said, and the file is written all the same", async () => {
    const ran = await run(
      ["prepare", "Eda november 2025.xlsx", "Norrtälje delår 2025.xlsx", "--out", "ut", "--jobs", "2"],
      folder.path,
    );
    expect(ran.code).toBe(1);
    const [eda, norrtalje] = ran.lines as { verdict: string; written: string; blocks: { cell: string }[] }[];
    expect([eda!.verdict, eda!.blocks.map(({ cell }) => cell)]).toEqual(["questions", ["B5"]]);
    expect(norrtalje!.verdict).toBe("errors");
    expect(norrtalje!.blocks.map(({ cell }) => cell)).toEqual(
      expect.arrayContaining(["C12", "F14", "D12", "D13"]),
    );
    const now = await run(["changed", eda!.written, norrtalje!.written], folder.path);
    expect(now.lines.map(({ state }) => state)).toEqual(["unchanged", "unchanged"]);
  });

  test("writes beside the original where no place is named, never over it", async () => {
    const before = await readFile(inFolder("nämnd.xlsx"));
    const ran = await run(["prepare", "nämnd.xlsx"], folder.path);
    expect(ran.lines[0]).toMatchObject({ written: "nämnd kontrollerad.xlsx" });
    expect(ran.lines[0]!["date"]).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(await readdir(folder.path)).toContain("nämnd kontrollerad.xlsx");
    expect(await readFile(inFolder("nämnd.xlsx"))).toEqual(before);
    const over = await run(["prepare", "nämnd.xlsx", "--out", "nämnd.xlsx"], folder.path);
    expect(over).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("Originalet skrivs aldrig över"),
    });
  });

  test.each([
    [["prepare", "a.xlsx", "--date", "5/12"], "--date ska vara en dag"],
    [["prepare", "a.xlsx", "--date", "2025-02-30"], "--date ska vara en dag"],
    [
      ["prepare", "a.xlsx", "b.xlsx", "--out", "c.xlsx"],
      "--out med ett filnamn går bara för en arbetsbok i taget",
    ],
    [["validate", "a.xlsx", "--date", "2025-12-05"], "validate anger ingen dag"],
  ])("%j is not understood, and why is said", async (args, err) => {
    expect(await run(args, folder.path)).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining(err),
    });
  });
});
