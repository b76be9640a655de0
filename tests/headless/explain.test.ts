import path from "node:path";
import { run } from "./command";
import { driftRows, makeFolder, saveWorkbook } from "./files";

describe("explain FIL.xlsx BLAD CELL", () => {
  let folder: Awaited<ReturnType<typeof makeFolder>>;
  beforeAll(async () => {
    folder = await makeFolder();
    await saveWorkbook(path.join(folder.path, "drift.xlsx"), { Drift: driftRows(4) });
  });
  afterAll(() => folder.remove());
  const explain = (...args: string[]) => run(["explain", path.join(folder.path, "drift.xlsx"), ...args]);

  it("prints the sums and deviations that a cell stands in", async () => {
    const { code, lines } = await explain("Drift", "B5");
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      sheet: "Drift",
      cell: "B5",
      row: "Verksamhet 2",
      column: "Budget 2025",
      formula: null,
      stands: [
        { role: "part", kind: "footing", target: "B8", cells: ["B4", "B5", "B6", "B7"], outcome: "holds" },
        { role: "part", kind: "crossFooting", target: "D5", cells: ["B5", "C5"], outcome: "holds" },
      ],
    });
  });

  it("says in words when the sheet, the cell or the figure is not there", async () => {
    expect((await explain("Skola", "B5")).err).toContain("Bladet ”Skola” finns inte.");
    expect((await explain("Drift", "femte")).err).toContain("femte är ingen cell");
    const label = await explain("Drift", "A5");
    expect([label.code, label.err]).toEqual([1, expect.stringContaining("A5 är ingen siffra i en tabell")]);
    expect((await explain("Drift")).err).toContain("explain tar en fil, ett blad och en cell");
  });
});
