import path from "node:path";
import { run } from "./command";
import { makeFolder, saveWorkbook, type Rows } from "./files";

// The first run makes the bundle.
jest.setTimeout(60_000);

const COMMITTEE: Rows = [
  ["Omsorgsnämnden"],
  ["Tkr"],
  [
    "Verksamhet",
    "Budget jan-aug 2025",
    "Utfall jan-aug 2025",
    "Avvikelse",
    "Budget 2025",
    "Prognos 2025",
    "Avvikelse prognos",
    "Kommentar",
  ],
  ["Hemtjänst", 41200, 43650, -2450, 61800, 65100, -3300, "Fler timmar än planerat."],
  ["Särskilt boende", 88940, 87310, 1630, 133410, 131900, 1510, null],
  ["Korttidsvård", 12480, 12480, 0, 18720, 18720, 0, null],
  ["Summa", 142620, 143440, -820, 213930, 215720, -1790, null],
];
const MEASURES: Rows = [
  ["Åtgärder för en ekonomi i balans"],
  ["Beskrivning av åtgärd", "Förväntad effekt av åtgärd (tkr)", "Realiserad effekt av åtgärd (tkr)"],
  ["Färre inhyrda", 600, 250],
  ["Ny schemaläggning", 400, 100],
  ["Summa", 1000, 350],
];

let folder: Awaited<ReturnType<typeof makeFolder>>;
beforeAll(async () => {
  folder = await makeFolder();
  await saveWorkbook(path.join(folder.path, "namnd.xlsx"), { Drift: COMMITTEE, Åtgärder: MEASURES });
  await saveWorkbook(path.join(folder.path, "lista.xlsx"), {
    Lista: [
      ["Namn", "Ort"],
      ["Ek", "Nora"],
    ],
  });
});
afterAll(() => folder.remove());

describe("headless letter", () => {
  test("tells what the tables say, the largest deviation first with its comment, in the amounts of the cells", async () => {
    const ran = await run(["letter", "namnd.xlsx"], folder.path);
    const { text, html } = ran.lines[0] as unknown as { text: string; html: string };
    const plain = text.replace(/\u00A0/g, " ");
    expect(plain).toContain("Omsorgsnämnden: ekonomisk uppföljning per augusti 2025");
    expect(plain).toContain(
      "Omsorgsnämnden redovisar per augusti 2025 en avvikelse mot budget om −820 tkr och prognostiserar för helåret en avvikelse om −1 790 tkr.",
    );
    expect(plain).toContain(
      "1. Hemtjänst: −2 450 tkr (−5,9 % av budgeten). Fler timmar än planerat.\n2. Särskilt boende: 1 630 tkr",
    );
    expect(plain).not.toContain("Korttidsvård: ");
    expect(plain).toContain("Beslutade åtgärder väntas ge 1 000 tkr. Hittills har de gett 350 tkr.");
    expect(html).toContain('<th scope="col">Budget jan-aug 2025</th>');
    expect(html).toContain('<th scope="row">Hemtjänst</th>');
    expect(ran.code).toBe(0);
  });

  test("says so where nothing is compared with a budget", async () => {
    const ran = await run(["letter", "lista.xlsx"], folder.path);
    expect(ran.lines).toEqual([]);
    expect(ran.err).toMatch(/ingen tabell där budget jämförs/);
  });
});
