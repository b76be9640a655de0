import path from "node:path";
import { run } from "./command";
import { makeFolder, saveWorkbook, type Rows } from "./files";

const EXAMPLES = path.join(__dirname, "../../examples");
const HEADINGS = ["Verksamhet", "Budget jan-aug 2025", "Utfall jan-aug 2025", "Avvikelse"];
const committee = (unit: string, factor: number): Rows => [
  [unit],
  HEADINGS,
  ["Drift", 100 * factor, 110 * factor, -10 * factor],
  ["Stöd", 50 * factor, 45 * factor, 5 * factor],
  ["Summa", 150 * factor, 155 * factor, -5 * factor],
];

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeAll(async () => {
  folder = await makeFolder();
  await saveWorkbook(path.join(folder.path, "ks.xlsx"), { Kommunstyrelsen: committee("Tkr", 10) });
  await saveWorkbook(path.join(folder.path, "Socialnämnden.xlsx"), { Blad1: committee("Kr", 100_000) });
});
afterAll(() => folder.remove());

describe("headless consolidate", () => {
  test("tells Eda's committees with the cell of each, and the heading that was copied", async () => {
    const ran = await run(["consolidate", path.join(EXAMPLES, "Eda november 2025.xlsx")], folder.path);
    expect(ran.lines).toHaveLength(1);
    const [line] = ran.lines;
    expect(line).toMatchObject({
      written: null,
      rows: [
        { committee: "Myndighetsnämnden", budget: 3619, outcome: 3449.3, deviation: 169.7, forecast: null },
        {
          committee: "Servicenämnden",
          budget: 70692,
          source: { file: "", sheet: "Servicenämnden", cell: "B5" },
        },
        { committee: "Bildningsnämnden", outcome: 244240 },
        { committee: "Socialnämnden", deviation: -17795.6 },
      ],
      total: { budget: 576358, outcome: 587836.9, deviation: -11478.3 },
      questions: [expect.stringContaining("Kommunstyrelsen!B5") as string],
    });
    expect(ran.code).toBe(1);
  });

  test("tells Norrtälje's committee once, although two sheets come to the same", async () => {
    const ran = await run(["consolidate", path.join(EXAMPLES, "Norrtälje delår 2025.xlsx")], folder.path);
    expect(ran.lines[0]).toMatchObject({
      rows: [
        { committee: "Socialnämnd", budget: -247748, outcome: -237784, deviation: 9964, forecast: -369528 },
      ],
    });
  });

  test("reads the other files beside the first, and writes a new file of the name it is given", async () => {
    const ran = await run(
      ["consolidate", "ks.xlsx", "Socialnämnden.xlsx", "--out", "ny/alla.xlsx"],
      folder.path,
    );
    expect(ran.lines).toHaveLength(1);
    expect(ran.lines[0]).toMatchObject({
      written: path.join("ny", "alla.xlsx"),
      sheet: "Sammanställning KS",
      rows: [
        { committee: "Kommunstyrelsen", budget: 1500 },
        {
          committee: "Socialnämnden",
          budget: 15000,
          source: { file: "Socialnämnden.xlsx", sheet: "Blad1", cell: "C5" },
        },
      ],
      total: { budget: 16500, outcome: 17050, deviation: -550 },
      questions: [],
    });
    expect(ran.code).toBe(0);
  });

  test("refuses to write over any of the files that it reads", async () => {
    const ran = await run(
      ["consolidate", "ks.xlsx", "Socialnämnden.xlsx", "--out", "Socialnämnden.xlsx"],
      folder.path,
    );
    expect(ran.err).toMatch(/Originalet skrivs aldrig över/);
    expect(ran.code).toBe(2);
  });

  test("says which of the files cannot be read", async () => {
    const ran = await run(["consolidate", "ks.xlsx", "saknas.xlsx"], folder.path);
    expect(ran.err).toMatch(/saknas.xlsx: Filen finns inte/);
    expect(ran.code).toBe(2);
  });
});
