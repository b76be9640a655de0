import { readFile } from "node:fs/promises";
import path from "node:path";
import { openXlsx } from "../../workbench/xlsx";
import { run } from "./command";
import { makeFolder, saveWorkbook } from "./files";

// The first run makes the bundle, and another for the calculation.
jest.setTimeout(120_000);

let folder: Awaited<ReturnType<typeof makeFolder>>;
const inFolder = (name: string) => path.join(folder.path, name);
const forecast = (...args: string[]) => run(["forecastYear", ...args], folder.path);

beforeAll(async () => {
  folder = await makeFolder();
  await saveWorkbook(inFolder("tertial.xlsx"), {
    Drift: [
      ["Verksamhet (tkr)", "Budget 2025", "Utfall jan-aug 2025", "Prognos 2025"],
      ["Skola", 1200, 800, 1230],
      ["Vård", 600, 410, 600],
    ],
    Anteckningar: [["Möte", "Lokal"]],
  });
  await saveWorkbook(inFolder("bokslut.xlsx"), {
    Bokslut: [
      ["Nämnd (tkr)", "Budget 2024", "Bokslut 2024"],
      ["Skola", 900, 1000],
      ["Kultur", 50, 50],
    ],
    "Prognos 1": [
      ["Nämnd (tkr)", "Budget 2024", "Prognos"],
      ["Skola", 900, 950],
      ["Kultur", 50, 40],
    ],
    "Prognos 2": [
      ["Nämnd (tkr)", "Budget 2024", "Prognos"],
      ["Skola", 900, 990],
      ["Kultur", 50, 52],
    ],
  });
  await saveWorkbook(inFolder("slut.xlsx"), {
    Bokslut: [
      ["Nämnd (tkr)", "Budget 2024", "Bokslut 2024"],
      ["Skola", 900, 1000],
      ["Kultur", 50, 50],
    ],
  });
  for (const [number, school, culture] of [
    [1, 950, 40],
    [2, 990, 52],
  ])
    await saveWorkbook(inFolder(`Prognos ${number}.xlsx`), {
      Drift: [
        ["Nämnd (tkr)", "Budget 2024", "Prognos"],
        ["Skola", 900, school!],
        ["Kultur", 50, culture!],
      ],
    });
});
afterAll(() => folder.remove());

describe("headless forecastYear", () => {
  test("prints each row's own forecast and the proposal, and writes a workbook whose cells say the same", async () => {
    const original = await readFile(inFolder("tertial.xlsx"));
    const ran = await forecast("tertial.xlsx", "--out", "ut");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.lines).toHaveLength(1);
    const [line] = ran.lines as [Record<string, unknown>];
    expect(line).toMatchObject({
      file: "tertial.xlsx",
      written: path.join("ut", "tertial.xlsx"),
      sheet: "Drift",
      kind: "yearForecast",
      year: 2025,
      month: 8,
      ready: true,
      rows: [
        { label: "Skola", own: 1230, methods: { months: 1200 } },
        { label: "Vård", own: 600, methods: { months: 615 } },
      ],
      questions: [],
    });
    const { workbook } = await openXlsx(await readFile(inFolder("ut/tertial.xlsx")), "ny.xlsx");
    const sheet = workbook.sheetByName(String(line.newSheet))!;
    const shown = Array.from({ length: 12 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => sheet.content({ row, column }).value),
    )
      .flat()
      .filter((value) => typeof value === "number");
    const rows = line.rows as { proposal: number }[];
    for (const { proposal } of rows)
      expect(Math.min(...shown.map((value) => Math.abs(value - proposal)))).toBeLessThan(1e-9);
    expect(await readFile(inFolder("tertial.xlsx"))).toEqual(original);
  });

  test("of a year that is over tells how right the forecasts on the other sheets were", async () => {
    const ran = await forecast("bokslut.xlsx", "--out", "ut");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.lines).toMatchObject([
      {
        sheet: "Bokslut",
        newSheet: "Prognossäkerhet",
        kind: "forecastHistory",
        year: 2024,
        forecasts: [
          { heading: "Prognos 1", accuracy: 0.942857142857143 },
          { heading: "Prognos 2", accuracy: 0.988571428571429 },
        ],
      },
    ]);
  });

  test("reads the forecasts of a year that is over from earlier reports in files of their own", async () => {
    const ran = await forecast(
      "slut.xlsx",
      ...["Prognos 2.xlsx", "Prognos 1.xlsx"].flatMap((name) => ["--earlier", name]),
      ...["--out", "ut"],
    );
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.lines).toMatchObject([
      {
        sheet: "Bokslut",
        kind: "forecastHistory",
        forecasts: [
          { heading: "Prognos 1", accuracy: 0.942857142857143 },
          { heading: "Prognos 2", accuracy: 0.988571428571429 },
        ],
      },
    ]);
    const { workbook } = await openXlsx(await readFile(inFolder("ut/slut.xlsx")), "ny.xlsx");
    const sheet = workbook.sheetByName("Prognossäkerhet")!;
    const cells = [1, 2, 3].map((column) => sheet.content({ row: 4, column }));
    expect(cells.map(({ value }) => value)).toEqual([950, 990, 1000]);
    expect(cells.map(({ formula }) => String(formula).startsWith("="))).toEqual([false, false, true]);
  });

  test("says of earlier reports that cannot be read, or do not tell when they were made, what is wrong", async () => {
    const unread = await forecast("slut.xlsx", "--earlier", "finns inte.xlsx", "--out", "ut");
    expect(unread).toMatchObject({ code: 2, lines: [] });
    const untold = await forecast("slut.xlsx", "--earlier", "bokslut.xlsx", "--out", "ut");
    expect(untold).toMatchObject({ code: 0 });
    const other = await run(["validate", "slut.xlsx", "--earlier", "bokslut.xlsx"], folder.path);
    expect(other.err).toContain("--earlier hör inte dit");
  });

  test("says where there is nothing to forecast, and ends with 1", async () => {
    const ran = await forecast("tertial.xlsx", "--sheet", "Anteckningar", "--out", "ut");
    expect(ran).toMatchObject({ code: 1, lines: [] });
    expect(ran.err).toContain("Hittade inget utfall för en del av ett år");
  });
});
