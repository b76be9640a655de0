import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Scalar } from "../../workbench/workbook";
import { openXlsx } from "../../workbench/xlsx";
import { run } from "./command";
import { makeFolder, saveWorkbook, type Rows } from "./files";

const DRIFT: Rows = [
  ["Omsorgsnämnden"],
  ["Tkr"],
  ["Verksamhet", "Budget 2025", "Prognos 2025", "Avvikelse prognos"],
  ["Hemtjänst", 61800, 65100, -3300],
  ["Boende", 133410, 131900, 1510],
  ["Summa", 195210, 197000, -1790],
];
const plan = (first: number, realised: number): Rows => [
  ["Åtgärder för en ekonomi i balans"],
  ["Beskrivning av åtgärd", "Förväntad effekt av åtgärd (tkr)", "Realiserad effekt av åtgärd (tkr)"],
  ["Färre inhyrda", first, realised],
  ["Ny schemaläggning", 400, 100],
  ["Summa", first + 400, realised + 100],
];

/** Writes into a saved workbook as a user would, the stamp left where it is. */
async function change(
  file: string,
  cells: readonly (readonly [row: number, column: number, value: Scalar])[],
) {
  const { workbook, save } = await openXlsx(await readFile(file), path.basename(file));
  const sheet = workbook.sheets.find(({ name }) => name === "Åtgärder")!;
  for (const [row, column, value] of cells) sheet.setContent({ row, column }, { value });
  await writeFile(file, Buffer.from(await save()));
}

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeAll(async () => {
  folder = await makeFolder();
  await saveWorkbook(path.join(folder.path, "nu.xlsx"), {
    Drift: DRIFT,
    Åtgärder: plan(600, 250),
  });
  await saveWorkbook(path.join(folder.path, "april.xlsx"), {
    Drift: DRIFT,
    Åtgärder: plan(800, 0),
  });
});
afterAll(() => folder.remove());

describe("headless measures", () => {
  test("tells what the measures give, what they are to close, and what is left", async () => {
    const ran = await run(["measures", "nu.xlsx"], folder.path);
    expect(ran.lines[0]).toMatchObject({
      plans: [
        {
          sheet: "Åtgärder",
          unit: "tkr",
          expected: 1000,
          realised: 350,
          measures: [{ label: "Färre inhyrda", cell: "B3" }, {}],
        },
      ],
      deficit: { amount: 1790, unit: "tkr", of: "forecast", sheet: "Drift", cell: "D6" },
      uncovered: 790,
      changes: null,
    });
    expect(ran.code).toBe(1);
  });

  test("follows the plan up against an earlier file", async () => {
    const { lines } = await run(["measures", "nu.xlsx", "april.xlsx"], folder.path);
    const changes = (lines[0]!.changes as string[]).map((text) => text.replace(/\u00A0/g, " "));
    expect(changes).toEqual([
      "Färre inhyrda: väntad effekt 800 → 600 tkr.",
      "Färre inhyrda: realiserad effekt 0 → 250 tkr.",
    ]);
  });

  test("follows a stamped plan up against the stamp", async () => {
    await run(["prepare", "april.xlsx", "--out", "stamplad", "--date", "2025-04-30"], folder.path);
    const file = path.join("stamplad", "april.xlsx");
    const [unchanged] = (await run(["measures", file], folder.path)).lines;
    expect(unchanged).toMatchObject({
      since: "Sedan filen stämplades 2025-04-30",
      changes: ["Planen är oförändrad sedan dess."],
    });
    await change(path.join(folder.path, file), [
      [2, 1, 600],
      [3, 0, "Annan bemanning"],
      [4, 1, 1000],
    ]);
    const [changed] = (await run(["measures", file], folder.path)).lines;
    const changes = (changed!.changes as string[]).map((text) => text.replace(/\u00A0/g, " "));
    expect(changes).toEqual([
      "Färre inhyrda: väntad effekt 800 → 600 tkr.",
      "Annan bemanning: ny, väntas ge 400 tkr.",
      "Ny schemaläggning: borttagen, väntades ge 400 tkr.",
    ]);
  });

  test("follows each of two plans on one sheet up against itself", async () => {
    const rows = (title: string, first: string): Rows => [
      [title],
      ["Åtgärd", "Förväntad effekt (tkr)"],
      [first, 600],
      ["Ny schemaläggning", 400],
      ["Summa", 1000],
    ];
    const two: Rows = [
      ...rows("Åtgärder Omsorgsnämnden", "Färre inhyrda"),
      [],
      ...rows("Åtgärder Kulturnämnden", "Kortare öppettider"),
    ];
    await saveWorkbook(path.join(folder.path, "tva.xlsx"), {
      Drift: DRIFT,
      Åtgärder: two,
    });
    await run(["prepare", "tva.xlsx", "--out", "stamplade", "--date", "2025-04-30"], folder.path);
    const [unchanged] = (await run(["measures", path.join("stamplade", "tva.xlsx")], folder.path)).lines;
    expect(unchanged!.plans).toHaveLength(2);
    expect(unchanged!.changes).toEqual(["Planen är oförändrad sedan dess."]);
  });
});
