import path from "node:path";
import { run } from "./command";
import { makeFolder, saveWorkbook, type Rows } from "./files";

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
    expect(plain).toContain(
      "Åtgärderna väntas ge 1 000 tkr. Hittills har de gett 350 tkr, 35 % av det väntade.",
    );
    expect(html).toContain('<th scope="col">Budget jan-aug 2025</th>');
    expect(html).toContain('<th scope="row">Hemtjänst</th>');
    expect(ran.code).toBe(0);
  });

  test("tells what the forecast's deviations are by size, after those of the outcome", async () => {
    const { lines } = await run(["letter", "namnd.xlsx"], folder.path);
    const text = String(lines[0]!.text).replace(/\u00A0/g, " ");
    expect(text).toContain("Prognosens avvikelser i storleksordning\n\n1. Hemtjänst: −3 300 tkr");
  });

  test("tells of investments that they deviate, since nobody reports them", async () => {
    await saveWorkbook(path.join(folder.path, "inv.xlsx"), {
      Investeringar: [
        ["Investeringar"],
        ["Tkr"],
        ["Projekt", "Årets budget 2025", "Årets prognos 2025", "Avvikelse"],
        ["Skola", -1500, -1700, -200],
        ["Bad", -600, -500, 100],
        ["Summa", -2100, -2200, -100],
      ],
    });
    const { lines } = await run(["letter", "inv.xlsx"], folder.path);
    const text = String(lines[0]!.text).replace(/\u00A0/g, " ");
    expect(text).toContain("Prognosen för årets investeringar avviker med −100 tkr från budgeten.");
    expect(text).not.toMatch(/[Nn]ämnden redovisar/);
  });

  test("says what is not corrected, beside the text and not in it", async () => {
    const wrong = COMMITTEE.map((row) =>
      row[0] === "Summa" ? ["Summa", 142620, 144340, ...row.slice(3)] : row,
    );
    await saveWorkbook(path.join(folder.path, "fel.xlsx"), { Drift: wrong });
    const { lines } = await run(["letter", "fel.xlsx"], folder.path);
    const remarks = lines[0]!.remarks as string[];
    expect(remarks.join(" ").replace(/\u00A0/g, " ")).toMatch(
      /Bladet Drift har ett fel som inte är rättat: Summa, Utfall.*144 340/,
    );
    expect(String(lines[0]!.text)).not.toContain("rättat");
  });

  test("shows every amount as its cell does, and says where rounding shows", async () => {
    await saveWorkbook(
      path.join(folder.path, "avrundat.xlsx"),
      {
        Drift: [
          ["Kulturnämnden, tkr"],
          ["Verksamhet", "Budget 2025", "Utfall 2025", "Avvikelse"],
          ["Bad", 123.6, 100.4, 23.2],
          ["Bio", 50, 49, 1],
          ["Summa", 173.6, 149.4, 24.2],
        ],
      },
      (workbook) => {
        for (let row = 2; row < 5; row++)
          for (let column = 1; column < 4; column++)
            workbook.sheets[0]!.load(
              { row, column },
              { ...workbook.sheets[0]!.content({ row, column }), format: "#,##0" },
            );
      },
    );
    const { lines } = await run(["letter", "avrundat.xlsx"], folder.path);
    const text = String(lines[0]!.text);
    expect(text).toContain("Bad\t124\t100\t23\t");
    expect(text).toContain("Beloppen är avrundade var för sig");
  });

  test("tells the board of all committees by the table of them, and adds up what it leaves out", async () => {
    const { lines } = await run(
      ["letter", path.join(__dirname, "../../examples/Eda november 2025.xlsx")],
      folder.path,
    );
    const text = String(lines[0]!.text).replace(/\u00A0/g, " ");
    expect(text).toContain("Nämnderna redovisar per november 2025 en avvikelse mot budget om −11 478,3 tkr.");
    expect(text).not.toContain("Servicenämnden redovisar");
  });

  test("reckons the deviation of a forecast that no column holds, of the year's own budget", async () => {
    await saveWorkbook(path.join(folder.path, "lärande.xlsx"), {
      Lärande: [
        ["Nämnden för lärande, tertial 2 2025"],
        ["Tkr", "Periodens budget", "Periodens utfall", "Differens", "Årsbudget", "Helårsprognos"],
        ["Förskola", 82000, 83150, -1150, 123000, 124500],
        ["Skola", 141000, 139800, 1200, 211500, 210900],
        ["Totalt", 223000, 222950, 50, 334500, 335400],
      ],
    });
    const ran = await run(["letter", "lärande.xlsx"], folder.path);
    const plain = (ran.lines[0] as { text: string }).text.replace(/\u00A0/g, " ");
    expect(plain).toContain(
      "Nämnden för lärande redovisar per augusti 2025 en avvikelse mot budget om 50 tkr och prognostiserar för helåret en avvikelse om −900 tkr.",
    );
    expect(plain).toContain("Årsbudget\tHelårsprognos\tAvvikelse prognos");
    expect(plain).toContain("1. Förskola: −1 500 tkr (−1,2 % av budgeten).\n2. Skola: 600 tkr");
  });

  test("does not hold a forecast against the budget of a part of the year", async () => {
    await saveWorkbook(path.join(folder.path, "del.xlsx"), {
      Gator: [
        ["Tekniska nämnden, augusti 2025"],
        ["Tkr", "Budget jan-aug", "Utfall jan-aug", "Avvikelse", "Prognos 2025"],
        ["Gator", 8000, 8120, -120, 12250],
        ["Park", 2100, 2010, 90, 3100],
        ["Summa", 10100, 10130, -30, 15350],
      ],
    });
    const ran = await run(["letter", "del.xlsx"], folder.path);
    const plain = (ran.lines[0] as { text: string }).text.replace(/\u00A0/g, " ");
    expect(plain).toContain("en avvikelse mot budget om −30 tkr.");
    expect(plain).not.toMatch(/prognos/i);
  });

  test("writes whole millions with the decimal of those beside them, and says which tables it leaves out", async () => {
    await saveWorkbook(path.join(folder.path, "två.xlsx"), {
      Vård: [
        ["Vårdnämnden jan-aug 2025"],
        ["Mnkr", "Budget", "Utfall", "Avvikelse"],
        ["Hemtjänst", 64.2, 66.1, -1.9],
        ["Boende", 110.5, 109.9, 0.6],
        ["Summa", 174.7, 176, -1.3],
      ],
      Miljö: [
        ["Miljönämnden jan-aug 2025"],
        ["", "Budget", "Utfall", "Avvikelse"],
        ["Tillsyn", 5100, 4980, 120],
        ["Klimat", 1200, 1310, -110],
        ["Summa", 6300, 6290, 10],
      ],
    });
    const ran = await run(["letter", "två.xlsx"], folder.path);
    const { text, remarks } = ran.lines[0] as unknown as { text: string; remarks: string[] };
    expect(text.replace(/\u00A0/g, " ")).toContain("Utfall är 176,0 mnkr och budget 174,7 mnkr.");
    expect(remarks).toEqual([expect.stringMatching(/^Tabellen A2:D5 på bladet Miljö är inte med i texten/)]);
  });

  test("says of a table that is left out what it lacks: a unit, the same time, or the way its deviation is taken", async () => {
    const rows = (unit: string, budget: string, other: string): Rows => [
      [unit],
      ["Verksamhet", budget, other],
      ["Badhus", 5100, 4980],
      ["Ishall", 1200, 1310],
      ["Summa", 6300, 6290],
    ];
    await saveWorkbook(path.join(folder.path, "utan.xlsx"), {
      Drift: COMMITTEE,
      Enhet: rows("Fritid", "Budget 2025", "Utfall 2025"),
      Delår: rows("Tkr", "Budget 2025", "Utfall jan-aug 2025"),
      Prognos: rows("Tkr", "Budget jan-aug 2025", "Prognos 2025"),
      Båda: [
        ["Tkr"],
        ["", "Budget jan-aug 2025", "Utfall jan-aug 2025"],
        ["Intäkter", 4200, 4310],
        ["Kostnader", 5100, 4980],
      ],
    });
    const ran = await run(["letter", "utan.xlsx"], folder.path);
    const { remarks } = ran.lines[0] as unknown as { remarks: string[] };
    const otherTime = "enligt rubrikerna gäller budgeten inte samma tid som utfallet eller prognosen.";
    expect(
      remarks.map((remark) => remark.replace(/^.* på bladet (.+) är inte med i texten: /, "$1: ")),
    ).toEqual([
      "Enhet: det står inte om beloppen är i kr, tkr eller mnkr.",
      `Delår: ${otherTime}`,
      `Prognos: ${otherTime}`,
      "Båda: det framgår inte hur avvikelsen räknas.",
    ]);
  });

  test("says so where nothing is compared with a budget", async () => {
    const ran = await run(["letter", "lista.xlsx"], folder.path);
    expect(ran.lines).toEqual([]);
    expect(ran.err).toMatch(/ingen tabell där budget jämförs/);
  });
});
