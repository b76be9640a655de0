import { copyFile, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { openXlsx } from "../../workbench/xlsx";
import { run } from "./command";
import { driftRows, makeFolder, saveWorkbook } from "./files";

// The first run makes the bundle, and another for the calculation.
jest.setTimeout(120_000);

const EXAMPLE = path.resolve(__dirname, "../../examples/Norrtälje delår 2025.xlsx");
let folder: Awaited<ReturnType<typeof makeFolder>>;
const inFolder = (name: string) => path.join(folder.path, name);

beforeAll(async () => {
  folder = await makeFolder();
  await copyFile(EXAMPLE, inFolder("norrtalje.xlsx"));
  await saveWorkbook(inFolder("drift.xlsx"), { Drift: driftRows(4) });
});
afterAll(() => folder.remove());

const forecast = (...args: string[]) => run(["forecastVolumes", ...args], folder.path);

describe("headless forecastVolumes", () => {
  test("reads only the sheet that --sheet names, and says when there is none", async () => {
    const one = await forecast("norrtalje.xlsx", "--sheet", "Volymer", "--out", "ut");
    expect(one).toMatchObject({ code: 1, lines: [] });
    const none = await forecast("norrtalje.xlsx", "--sheet", "Finns inte", "--out", "ut");
    expect(none).toMatchObject({ code: 2, lines: [] });
    expect(none.err).toContain("Finns inte");
  });

  test("prints costs and effects to the last digit, and writes a workbook whose cells say the same", async () => {
    const original = await readFile(inFolder("norrtalje.xlsx"));
    const ran = await forecast("norrtalje.xlsx", "--out", "ut");
    expect(ran).toMatchObject({ code: 0, err: "" });
    const [line] = ran.lines;
    expect(line).toMatchObject({
      file: "norrtalje.xlsx",
      written: path.join("ut", "norrtalje.xlsx"),
      sheet: "Prognos volym x à-pris",
      ready: true,
      total: {
        budget: 152797.104,
        forecast: 168000.407,
        difference: 15203.303,
        volumeEffect: 6775.326,
        priceEffect: 8427.977,
      },
      questions: [],
    });
    const { workbook } = await openXlsx(await readFile(inFolder("ut/norrtalje.xlsx")), "ny.xlsx");
    const sheet = workbook.sheetByName("Prognos volym x à-pris")!;
    const totals = [5, 6, 7, 8, 9].map((column) => Number(sheet.content({ row: 15, column }).value));
    [152797.104, 168000.407, 15203.303, 6775.326, 8427.977].forEach((amount, index) =>
      expect(Math.abs(totals[index]! - amount)).toBeLessThan(1e-9),
    );
    expect(workbook.sheets).toHaveLength(9);
    expect(await readFile(inFolder("norrtalje.xlsx"))).toEqual(original);
  });

  test("takes answers from a file", async () => {
    await writeFile(inFolder("svar.json"), JSON.stringify({ "join:skyddade boenden": "-" }));
    const ran = await forecast("norrtalje.xlsx", "--out", "ut", "--answers", "svar.json");
    expect(ran.lines[0]).toMatchObject({ ready: true, total: { difference: 17922.177 } });
  });

  test("the new sheet passes the check of the workbook it stands in", async () => {
    await forecast("norrtalje.xlsx", "--out", "ut");
    const ran = await run(
      ["validate", "ut/norrtalje.xlsx", "--sheet", "Prognos volym x à-pris"],
      folder.path,
    );
    expect(ran).toMatchObject({ code: 0, lines: [{ ready: true }] });
  });

  test.each([
    [["norrtalje.xlsx"], 2, "Ange --out MAPP"],
    [["norrtalje.xlsx", "--out", "."], 2, "Originalet skrivs aldrig över"],
    [
      ["norrtalje.xlsx", "--out", "ut", "--answers", "finns-inte.json"],
      2,
      "Filen med svar kunde inte öppnas",
    ],
    [["drift.xlsx", "--out", "ut"], 1, "Hittade ingen tabell med volymer"],
  ])("%j ends with %i and says why", async (args, code, why) => {
    const ran = await forecast(...args);
    expect(ran).toMatchObject({ code, out: "" });
    expect(ran.err).toContain(why);
  });
});
