import { writeFile } from "node:fs/promises";
import path from "node:path";
import { run } from "./command";
import { makeFolder, saveWorkbook, type Rows } from "./files";

const TABLE: Rows = [
  ["Driftredovisning", null, null, null, null],
  ["Tkr", null, null, null, null],
  ["Verksamhet", "Budget 2025", "Utfall 2025", "Avvikelse", "Kommentar"],
  ["Grundskola", 8200, 8650, -450, "Underskott på 450 tkr efter fler elever."],
  ["Fritidshem", 2100, 2010, 90, "Underskott på 90 tkr."],
  ["Totalt", 10300, 10660, -360, null],
  [null, null, null, null, null],
  ["Nämnden visar ett underskott på 0,4 mnkr.", null, null, null, null],
];

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeAll(async () => {
  folder = await makeFolder();
  await saveWorkbook(path.join(folder.path, "skola.xlsx"), { Drift: TABLE });
  await writeFile(path.join(folder.path, "text.txt"), "Grundskolan visar ett underskott på 650 tkr.\n");
});
afterAll(() => folder.remove());

describe("headless comments", () => {
  test("prints a line for each claim of the workbook's comments and texts, with the cells it is held against", async () => {
    const ran = await run(["comments", "skola.xlsx"], folder.path);
    expect(ran.err).toBe("");
    expect(
      ran.lines
        .filter(({ stated }) => stated !== null)
        .map(({ cell, stated, unit, verdict }) => [cell, stated, unit, verdict]),
    ).toEqual([
      ["E4", 450, "tkr", "agrees"],
      ["E5", 90, "tkr", "contradicts"],
      ["A8", 0.4, "mnkr", "agrees"],
    ]);
    expect(ran.lines[0]).toMatchObject({
      file: "skola.xlsx",
      sheet: "Drift",
      sentence: "Underskott på 450 tkr efter fler elever.",
      figures: expect.arrayContaining([{ sheet: "Drift", cell: "D4", value: -450 }]),
    });
    expect(ran.code).toBe(1);
  });

  test("holds a text of --text against the workbook, and says no cell for it", async () => {
    const ran = await run(["comments", "skola.xlsx", "--text", "text.txt"], folder.path);
    expect(ran.lines).toHaveLength(1);
    expect(ran.lines[0]).toMatchObject({ sheet: null, cell: null, stated: 650, verdict: "contradicts" });
    expect(ran.code).toBe(1);
  });

  test("lists with --enough the rows over the limit whose comment is not enough", async () => {
    const ran = await run(["comments", "skola.xlsx", "--enough", "3/80"], folder.path);
    expect(ran.err).toBe("");
    expect(ran.lines).toEqual([
      expect.objectContaining({
        file: "skola.xlsx",
        sheet: "Drift",
        cell: "D5",
        row: "Fritidshem",
        lack: "noCause",
        deviation: 90,
        explained: null,
        unit: "tkr",
      }),
    ]);
    expect(ran.code).toBe(1);
    const own = await run(["comments", "skola.xlsx", "--enough", "-"], folder.path);
    expect([own.lines, own.code]).toEqual([[], 0]);
    const wrong = await run(["comments", "skola.xlsx", "--enough", "många"], folder.path);
    expect(wrong.err).toContain("--enough ska vara procent/tkr");
  });

  test("says so when the text cannot be opened, and when another action is given one", async () => {
    const missing = await run(["comments", "skola.xlsx", "--text", "finns-inte.txt"], folder.path);
    expect([missing.err, missing.code]).toEqual(["Textfilen kunde inte öppnas: finns-inte.txt.\n", 2]);
    const wrong = await run(["validate", "skola.xlsx", "--text", "text.txt"], folder.path);
    expect([wrong.err, wrong.code]).toEqual([
      "validate läser ingen text: --text hör inte dit. Se --help.\n",
      2,
    ]);
  });
});
