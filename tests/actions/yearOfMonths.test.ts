import { addPlannedSheet, forecastYear, type YearForecastReport } from "../../src/actions";
import { createNodeCalculator } from "../../workbench/calculation/node";
import { createWorkbook } from "../../workbench/workbook";
import { fill, type RealExcel } from "../excel/realExcel";
import { printedGrid } from "../support/printedGrid";
import { openWithSheets } from "./realWorkbook";

let excel: RealExcel;
afterEach(() => excel.dispose());

type Rows = readonly (readonly string[])[];
const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const upTo = (month: number, amounts: readonly number[]) =>
  MONTHS.map((_name, index) => (index < month ? String(amounts[index]) : ""));
const all = (amounts: readonly number[]) => amounts.map(String);

/** Lamps along the streets, and the care of parks, this year and last, and as they were budgeted. */
const LAMPS = {
  now: [136, 124, 106, 82, 64, 52, 53, 61],
  before: [130, 120, 100, 80, 60, 50, 50, 60, 80, 100, 120, 130],
  budget: [128, 120, 102, 80, 60, 50, 50, 60, 80, 100, 120, 130],
};
const PARKS = {
  now: [42, 41, 66, 118, 171, 175, 160, 154],
  before: [40, 40, 60, 110, 160, 170, 150, 150, 120, 70, 40, 40],
  budget: [40, 42, 60, 110, 160, 170, 150, 150, 120, 70, 40, 40],
};

async function report(sheets: Readonly<Record<string, Rows>>, front: string): Promise<YearForecastReport> {
  excel = openWithSheets(...Object.entries(sheets).map(([sheet, rows]) => printedGrid(rows, 1, { sheet })));
  const made = await forecastYear(front);
  if (made.kind !== "yearForecast") throw new Error(JSON.stringify(made));
  return made;
}

const proposals = ({ rows }: YearForecastReport) =>
  Object.fromEntries(
    rows.map(({ label, chosen }) => [label, chosen && [chosen.method, Math.round(chosen.amount)]]),
  );

/** What Excel makes of the formulas that are proposed, row by row. */
async function reckoned(sheets: Readonly<Record<string, Rows>>, { plan, rows }: YearForecastReport) {
  const workbook = createWorkbook("Bok.xlsx", { calculator: createNodeCalculator });
  for (const [sheet, of] of Object.entries(sheets)) {
    const { values } = printedGrid(of, 1, { sheet });
    fill(
      workbook.addSheet(sheet),
      "A1",
      values.map((row) => row.map((value) => (value === "" ? null : value))),
    );
  }
  excel.show(workbook);
  await addPlannedSheet(plan);
  await workbook.calculate();
  const made = workbook.sheetByName("Prognos helår")!;
  const heading = Array.from({ length: 14 }, (_, column) => made.content({ row: 4, column }).value);
  const column = heading.indexOf("Föreslagen prognos");
  const found = rows.map((_row, index) => Number(made.content({ row: 5 + index, column }).value));
  workbook.dispose();
  return found;
}

const onSheets = {
  "Utfall 2026": [
    ["Verksamhet", ...MONTHS],
    ["Belysning", ...upTo(8, LAMPS.now)],
    ["Parker", ...upTo(8, PARKS.now)],
  ],
  "Budget 2026": [
    ["Verksamhet", ...MONTHS],
    ["Parker", ...all(PARKS.budget)],
    ["Belysning", ...all(LAMPS.budget)],
  ],
  "Utfall 2025": [
    ["Verksamhet", ...MONTHS],
    ["Belysning", ...all(LAMPS.before)],
    ["Parker", ...all(PARKS.before)],
  ],
};

describe("A year whose months stand in several tables", () => {
  test("is forecast from those on the other sheets that say they are its budget and last year's, in live formulas", async () => {
    const made = await report(onSheets, "Utfall 2026");
    expect(made).toMatchObject({ year: 2026, month: 8 });
    // 678 x 1 080 / 650, and 927 x 1 150 / 880.
    expect(proposals(made)).toEqual({ Belysning: ["lastYear", 1127], Parker: ["lastYear", 1211] });
    expect(made.rows[1]!.methods.find(({ method }) => method === "restBudget")!.amount).toBe(927 + 270);
    expect(made.preview.some(({ formula }) => formula.includes("'Budget 2026'!B2:M2"))).toBe(true);
    const cells = await reckoned(onSheets, made);
    made.rows.forEach(({ chosen }, index) => expect(cells[index]).toBeCloseTo(chosen!.amount, 9));
  });

  test("is not the budget's, nor last year's, however far their months have come", async () => {
    await report(onSheets, "Utfall 2026");
    for (const other of ["Budget 2026", "Utfall 2025"])
      expect(await forecastYear(other)).toMatchObject({ kind: "problem" });
  });

  test("is forecast from tables below each other, told apart by the words in their corners", async () => {
    const rows = [
      ["Utfall 2026", ...MONTHS.slice(0, 8)],
      ["Belysning", ...all(LAMPS.now)],
      ["Parker", ...all(PARKS.now)],
      [""],
      ["Utfall 2025", ...MONTHS],
      ["Belysning", ...all(LAMPS.before)],
      ["Parker", ...all(PARKS.before)],
    ];
    const made = await report({ Gata: rows }, "Gata");
    expect(proposals(made)).toEqual({ Belysning: ["lastYear", 1127], Parker: ["lastYear", 1211] });
  });

  test("is forecast from rows of each kind, said in a column beside their names", async () => {
    const rows = [
      ["Konto", "Typ", ...MONTHS],
      ["Belysning", "Utfall 2026", ...upTo(8, LAMPS.now)],
      ["", "Budget 2026", ...all(LAMPS.budget)],
      ["", "Utfall 2025", ...all(LAMPS.before)],
      ["Parker", "Utfall 2026", ...upTo(8, PARKS.now)],
      ["", "Budget 2026", ...all(PARKS.budget)],
      ["", "Utfall 2025", ...all(PARKS.before)],
    ];
    const made = await report({ Teknik: rows }, "Teknik");
    expect(proposals(made)).toEqual({ Belysning: ["lastYear", 1127], Parker: ["lastYear", 1211] });
    const cells = await reckoned({ Teknik: rows }, made);
    made.rows.forEach(({ chosen }, index) => expect(cells[index]).toBeCloseTo(chosen!.amount, 9));
  });

  test("is forecast where the months are rows, as one year", async () => {
    const rows = [
      ["Flyktingmottagning 2025", "", "", ""],
      ["Månad", "Budget", "Utfall", "Ack utfall"],
      ...MONTHS.map((name, index) => [
        name,
        "700",
        index < 6 ? "710" : "",
        index < 6 ? String(710 * (index + 1)) : "",
      ]),
    ];
    const made = await report({ Mottagning: rows }, "Mottagning");
    expect(made).toMatchObject({ month: 6, rows: [{ label: "Flyktingmottagning 2025" }] });
    expect(made.rows[0]!.chosen!.amount).toBeCloseTo(8520, 9);
  });

  test("is forecast from the months of a spring that only grows, which are not added up", async () => {
    const now = [40, 42, 65, 140, 260, 310];
    const budget = [40, 40, 60, 130, 250, 300, 300, 250, 120, 60, 40, 40];
    const made = await report(
      {
        "Utfall 2026": [
          ["Verksamhet", ...MONTHS],
          ["Parker", ...upTo(6, now)],
        ],
        "Budget 2026": [
          ["Verksamhet", ...MONTHS],
          ["Parker", ...all(budget)],
        ],
      },
      "Utfall 2026",
    );
    // 857 x 1 630 / 820.
    expect(proposals(made)).toEqual({ Parker: ["budget", 1704] });
  });

  test("is forecast from months that are added up from January, said or not, and never from their sum", async () => {
    const addedUp = (amounts: readonly number[]) =>
      amounts.map((_amount, index) =>
        String(amounts.slice(0, index + 1).reduce((sum, amount) => sum + amount, 0)),
      );
    for (const [outcome, budget] of [
      ["Ackumulerat utfall", "Ackumulerad budget"],
      ["Utfall", "Budget"],
    ] as const) {
      const rows = [
        [outcome, ...MONTHS.slice(0, 8)],
        ["Belysning", ...addedUp(LAMPS.now)],
        ["Parker", ...addedUp(PARKS.now)],
        [""],
        [budget, ...MONTHS],
        ["Belysning", ...addedUp(LAMPS.budget)],
        ["Parker", ...addedUp(PARKS.budget)],
      ];
      const made = await report({ Ack: rows }, "Ack");
      // 678 x 1 080 / 650, and 927 x 1 152 / 882.
      expect(proposals(made)).toEqual({ Belysning: ["budget", 1127], Parker: ["budget", 1211] });
      excel.dispose();
    }
    excel = openWithSheets(printedGrid([["A"]], 1, { sheet: "A" }));
  });

  test("is forecast for each activity that has a column of months as rows", async () => {
    const rows = [
      ["Månad 2026", "Löner", "Avgifter"],
      ...MONTHS.slice(0, 8).map((name, index) => [name, String(840 + index), index === 3 ? "-55" : "-54"]),
    ];
    const made = await report({ Norr: rows }, "Norr");
    expect(made).toMatchObject({ year: 2026, month: 8 });
    expect(made.rows.map(({ label }) => label)).toEqual(["Löner", "Avgifter"]);
    const cells = await reckoned({ Norr: rows }, made);
    made.rows.forEach(({ chosen }, index) => expect(cells[index]).toBeCloseTo(chosen!.amount, 9));
  });

  test("is twelve of the same, where each month has had the same", async () => {
    const rows = [
      ["Utfall 2026", ...MONTHS.slice(0, 8)],
      ["Hyra", ...MONTHS.slice(0, 8).map(() => "25")],
      ["Städning", ...["30", "31", "30", "29", "30", "31", "30", "29"]],
    ];
    const made = await report({ Gata: rows }, "Gata");
    expect(proposals(made).Hyra).toEqual(["months", 300]);
  });

  test("takes no table of other rows for its budget", async () => {
    const { "Budget 2026": _budget, "Utfall 2025": _before, ...own } = onSheets;
    const made = await report(
      {
        ...own,
        "Budget 2026": [
          ["Verksamhet", ...MONTHS],
          ["Skola", ...all(PARKS.budget)],
          ["Vård", ...all(PARKS.budget)],
        ],
      },
      "Utfall 2026",
    );
    expect(proposals(made)).toEqual({ Belysning: null, Parker: null });
  });
});

describe("A sheet that does not say its month", () => {
  const rows = [
    [
      "Verksamhet",
      "Budget helår",
      "Budget ack",
      "Utfall ack",
      "Utfall ack fg år",
      "Bokslut fg år",
      "Kommentar",
    ],
    ["Hemtjänst", "9 200", "6 900", "7 035", "6 740", "9 010", ""],
    ["Eken", "3 100", "2 325", "2 298", "2 260", "3 020", "Boendet stänger 30 september"],
    ["Bidrag", "-620", "-210", "-245", "-190", "-605", "Rekvireras i oktober"],
  ];

  test("is forecast by what does without it, and that is said", async () => {
    const made = await report({ Uppföljning: rows }, "Uppföljning");
    expect(made).toMatchObject({ year: null, month: null });
    expect(proposals(made)).toEqual({
      Hemtjänst: ["lastYear", 9404],
      // Nothing that is said to end is carried on, and a third of the year is no share to carry on by.
      Eken: null,
      Bidrag: ["restBudget", -655],
    });
    expect(made.remarks[0]).toMatch(/^Det står inte till och med vilken månad/);
  });

  test("is of the month that its name says", async () => {
    const made = await report({ "Augusti 2026": rows }, "Augusti 2026");
    expect(made).toMatchObject({ year: 2026, month: 8 });
    expect(made.rows[0]!.methods.map(({ method }) => method)).toContain("days");
  });

  test("is asked of where nothing does without it", async () => {
    excel = openWithSheets(
      printedGrid(
        [
          ["Verksamhet", "Budget", "Utfall ack"],
          ["Skola", "900", "600"],
          ["Vård", "90", "61"],
        ],
        1,
        { sheet: "Drift" },
      ),
    );
    expect(await forecastYear("Drift")).toMatchObject({ kind: "questions" });
  });
});

describe("Earlier forecasts", () => {
  test("of a year that is over are held against its outcome beside the forecast of this year, with signs as printed", async () => {
    const made = await report(
      {
        Delår: [
          [
            "Område",
            "Prognos mars 2024",
            "Prognos aug 2024",
            "Bokslut 2024",
            "Budget 2025",
            "Utfall jan-aug 2025",
            "Prognos aug 2025",
          ],
          ["Tåg", "-402", "-410", "-411", "-418", "-283", "-424"],
          ["Buss", "-", "-695", "-693", "-712", "-469", "-709"],
        ],
      },
      "Delår",
    );
    expect(made.rows.map(({ own }) => own)).toEqual([-424, -709]);
    expect(made.history).toMatchObject({
      year: 2024,
      rows: [
        { label: "Tåg", errors: [9, 1] },
        { label: "Buss", errors: [null, -2] },
      ],
    });
    // The bus lacks a forecast: it is shown, and not in what is said of all rows.
    expect(made.remarks.at(-1)!.replace(/\u00A0/g, " ")).toBe(
      "Prognos aug 2024: 99,8 % rätt för alla rader tillsammans.",
    );
  });

  test("are not held against an outcome up to a month", async () => {
    const rows = [
      ["Nämnd", "Budget 2026", "Budget ack", "Utfall ack", "Prognos 1", "Prognos 2"],
      ["Kultur", "900", "600", "590", "890", "880"],
      ["Miljö", "300", "200", "210", "300", "310"],
    ];
    const made = await report({ "Augusti 2026": rows }, "Augusti 2026");
    expect(made.history).toBeNull();
    expect(made.rows[0]).toMatchObject({ own: 880, chosen: { method: "budget", amount: 885 } });
  });
});
