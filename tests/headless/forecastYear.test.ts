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

  test("says where there is nothing to forecast, and ends with 1", async () => {
    const ran = await forecast("tertial.xlsx", "--sheet", "Anteckningar", "--out", "ut");
    expect(ran).toMatchObject({ code: 1, lines: [] });
    expect(ran.err).toContain("Hittade inget utfall för en del av ett år");
  });
});
