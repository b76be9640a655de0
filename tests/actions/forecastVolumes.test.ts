import { addPlannedSheet, forecastVolumes, type ForecastReport } from "../../src/actions";
import { snapshot, type RealExcel } from "../excel/realExcel";
import { printedGrid, reportGrid } from "../support/printedGrid";
import { reportTable } from "../support/reportTables";
import { openWithSheets } from "./realWorkbook";

const volumes = () => reportGrid(reportTable("norrtalje-volymer-2025"), { sheet: "Volymer" });
const prices = () => reportGrid(reportTable("norrtalje-apris-2025"), { sheet: "À-priser" });
const perUnit = () =>
  reportGrid(reportTable("norrtalje-drift-verksamhet-2025"), { sheet: "Drift per verksamhet" });

/** Numbers are written with no-break spaces and a true minus. */
const typed = (text: string) => text.replace(/\u00A0/g, " ").replace(/\u2212/g, "-");

const sheetOf = (sheet: string, rows: string[][]) => printedGrid(rows, 1, { sheet });

let excel: RealExcel;
afterEach(() => excel.dispose());

async function report(options = {}): Promise<ForecastReport> {
  const outcome = await forecastVolumes(options);
  if (outcome.kind !== "forecast") throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function tripsOf<T>(work: () => Promise<T>): Promise<[number, T]> {
  const before = excel.messages();
  const result = await work();
  await excel.settle();
  expect(excel.keptReferences()).toBe(0);
  return [excel.messages() - before, result];
}

describe("Prognos volym × à-pris", () => {
  beforeEach(() => {
    excel = openWithSheets(volumes(), prices(), perUnit());
  });

  test("reads both tables and all others in one round trip, and writes nothing before it is told to", async () => {
    const before = excel.workbook.sheets.map(snapshot);
    const sheets = excel.workbook.sheets.map(({ name }) => name);
    const [trips, { summary, total, remarks, ready }] = await tripsOf(() => report({ sheets }));
    expect(trips).toBe(1);
    expect(typed(summary)).toBe(
      "Prognosen är 15 203 tkr dyrare än budgeten: volymen ger +6 775 och priset +8 428.",
    );
    expect(
      Object.fromEntries(Object.entries(total.texts).map(([name, text]) => [name, typed(text)])),
    ).toEqual({
      budget: "152 797",
      forecast: "168 000",
      difference: "+15 203",
      volumeEffect: "+6 775",
      priceEffect: "+8 428",
    });
    expect(typed(remarks[0]!)).toBe(
      "På raden Placeringskostnader på bladet Drift per verksamhet är prognosen 14 667 tkr dyrare än budgeten (-14 667 med radens tecken). Tabellerna ger en prognos som är 15 203 tkr dyrare än budgeten. Det skiljer 536 tkr.",
    );
    expect(ready).toBe(true);
    expect(excel.workbook.sheets.map(snapshot)).toEqual(before);
  });

  test("finds the sheets itself with one round trip more", async () => {
    expect((await tripsOf(() => report()))[0]).toBe(2);
  });

  test("shows every formula as Swedish Excel does", async () => {
    const { preview } = await report();
    const formulaOf = (address: string) => preview.find((line) => line.address === address)?.formula;
    expect(formulaOf("B6")).toBe("=Volymer!E4");
    expect(formulaOf("D6")).toBe("='À-priser'!C4");
    expect(formulaOf("F6")).toBe("=B6*D6/1000");
    expect(formulaOf("I6")).toBe("=(C6-B6)*D6/1000");
    expect(formulaOf("H16")).toBe("=SUMMA(H6:H15)");
    expect(formulaOf("C23")).toBe("=-'Drift per verksamhet'!G9");
    expect(formulaOf("B31")).toBe("=MIN(F16;F16+I16)");
  });

  test("adds the sheet with live formulas and a native chart in three round trips, and Ångra takes it away", async () => {
    const before = excel.workbook.sheets.map(snapshot);
    const { plan } = await report();
    const [trips, written] = await tripsOf(() => addPlannedSheet(plan));
    expect(trips).toBe(3);
    expect(written).toMatchObject({ ok: true, text: "Bladet Prognos volym x à-pris skapat" });
    const sheet = excel.workbook.sheetByName("Prognos volym x à-pris")!;
    expect(excel.workbook.activeSheet).toBe(sheet);
    expect(sheet.content({ row: 5, column: 5 }).formula).toBe("=B6*D6/1000");
    expect(sheet.charts).toMatchObject([{ type: "ColumnStacked", valueAxis: { minimum: 130000 } }]);
    expect(sheet.charts[0]!.series).toMatchObject([{ fill: "none" }, {}, {}, {}]);
    expect(sheet.setup).toMatchObject({
      paperSize: "A4",
      orientation: "Landscape",
      titleRows: { row: 4, rows: 1 },
      frozen: { rows: 5, columns: 1 },
    });

    const undo = written.ok ? written.undo : null;
    const [tripsBack, takenBack] = await tripsOf(() => undo!());
    expect(tripsBack).toBe(2);
    expect(takenBack).toMatchObject({ ok: true, undo: null });
    expect(excel.workbook.sheets.map(snapshot)).toEqual(before);
  });

  test("a sheet that somebody has written in is not taken away", async () => {
    const written = await addPlannedSheet((await report()).plan);
    const sheet = excel.workbook.sheetByName("Prognos volym x à-pris")!;
    sheet.setContent({ row: 40, column: 0 }, { value: "Vår kommentar" });
    const undo = written.ok ? written.undo : null;
    expect(await undo!()).toMatchObject({ ok: false, text: expect.stringContaining("Någon har ändrat") });
    expect(excel.workbook.sheetByName("Prognos volym x à-pris")).toBe(sheet);
  });

  test("nothing is added when a source has changed since the preview", async () => {
    const { plan } = await report();
    excel.workbook.sheetByName("À-priser")!.setContent({ row: 4, column: 2 }, { value: 900 });
    const count = excel.workbook.sheets.length;
    expect(await addPlannedSheet(plan)).toMatchObject({
      ok: false,
      text: expect.stringContaining("Bladet À-priser ändrades"),
    });
    expect(excel.workbook.sheets).toHaveLength(count);
  });

  test("a second forecast stands beside the first, which is no source of it", async () => {
    await addPlannedSheet((await report()).plan);
    const again = await report();
    expect(again.total.amounts.difference).toBe(15203.303);
    expect(await addPlannedSheet(again.plan)).toMatchObject({
      text: "Bladet Prognos volym x à-pris (2) skapat",
    });
  });

  test("an answer that a row has no price leaves it out and says so; it is no open question", async () => {
    const told = await report({ answers: { "join:skyddade boenden": "-" } });
    expect(told.rows[7]).toMatchObject({ costs: null, remark: "Har inget à-pris" });
    expect(told.ready).toBe(true);
    expect(told.remarks.join(" ")).toContain(
      "À-priset för ”Våld i nära relationer, skyddat boende” används inte",
    );
  });
});

describe("Where something is missing", () => {
  test("a workbook without volumes gets a sentence that says what such a table looks like", async () => {
    excel = openWithSheets(prices());
    expect(await forecastVolumes()).toMatchObject({
      kind: "problem",
      text: expect.stringContaining("volymer"),
    });
  });

  test("rows without a counterpart are asked about with every price that is left, and stand on the sheet without costs", async () => {
    excel = openWithSheets(
      sheetOf("Volymer", [
        ["Insats, antal dygn", "Budget 2025", "Prognos 2025"],
        ["HVB", "100", "120"],
        ["Skyddade boenden", "50", "40"],
      ]),
      sheetOf("Priser", [
        ["Kostnad per dygn", "Budget 2025", "Prognos 2025"],
        ["Våld, skyddat boende", "700", "650"],
        ["HVB", "1000", "1100"],
      ]),
    );
    const { questions, ready, rows, plan } = await report();
    expect(ready).toBe(false);
    expect(questions).toEqual([
      {
        key: "join:skyddade boenden",
        text: "Vilket à-pris gäller för ”Skyddade boenden”?",
        answers: [
          { label: "Våld, skyddat boende", key: "join:skyddade boenden", value: "Våld, skyddat boende" },
          { label: "Har inget à-pris", key: "join:skyddade boenden", value: "-" },
        ],
      },
    ]);
    expect(rows[1]).toEqual({ label: "Skyddade boenden", costs: null, remark: "Saknar à-pris" });
    expect(plan.sheet.cells.filter(({ row, column }) => row === 6 && column > 0 && column < 10)).toEqual([]);
  });

  test("a price per month beside volumes in days is asked about before anything is reckoned", async () => {
    excel = openWithSheets(
      sheetOf("Volymer", [
        ["Insats, antal dygn", "Budget 2024", "Prognos 2024"],
        ["HVB", "366", "732"],
        ["Jour", "366", "366"],
      ]),
      sheetOf("Priser", [
        ["Kostnad per månad", "Budget 2024", "Prognos 2024"],
        ["HVB", "30 000", "31 000"],
        ["Jour", "1 000", "1 000"],
      ]),
    );
    expect(await forecastVolumes()).toMatchObject({
      kind: "questions",
      questions: [
        {
          text: "Volymen räknas i dygn och priset är per månad. Hur ska de räknas ihop?",
          answers: [
            { label: "Räkna om dygn till månader (× 2 / 61)", value: "convert" },
            { label: "Priset är per dygn" },
            { label: "Räkna inte med raden", value: "leave" },
          ],
        },
      ],
    });
    const { total, plan } = await report({ answers: { "measure:day/month": "convert" } });
    expect(total.amounts.budget).toBe(372);
    const formulas = plan.sheet.cells.flatMap(({ content }) =>
      content.kind === "formula" ? [content.formula] : [],
    );
    expect(formulas).toContain("=B6*D6*2/61/1000");
  });

  test("a row that the user leaves out is not counted as missing", async () => {
    excel = openWithSheets(
      sheetOf("Volymer", [
        ["Insats", "Budget 2024", "Prognos 2024"],
        ["HVB, antal dygn", "100", "110"],
        ["Stöd, antal timmar", "366", "366"],
      ]),
      sheetOf("Priser", [
        ["Kostnad per dygn", "Budget 2024", "Prognos 2024"],
        ["HVB", "2 000", "2 000"],
        ["Stöd", "1 000", "1 000"],
      ]),
    );
    const { ready, rows, total } = await report({ answers: { "measure:hour/day": "leave" } });
    expect(ready).toBe(true);
    expect(total.amounts.difference).toBe(20);
    expect(rows[1]!.remark).toBe("Räknas inte med: pris och volym räknas i olika enheter");
  });

  test("places are priced per day only when the user says so, and then for all days of the year", async () => {
    excel = openWithSheets(
      sheetOf("Volymer", [
        ["Boende, antal platser", "Budget 2025", "Prognos 2025"],
        ["Gruppboende", "10", "12"],
        ["Jour", "2", "2"],
      ]),
      sheetOf("Priser", [
        ["Kostnad per dygn", "Budget 2025", "Prognos 2025"],
        ["Gruppboende", "1 000", "1 000"],
        ["Jour", "500", "500"],
      ]),
    );
    expect(await forecastVolumes()).toMatchObject({ kind: "questions" });
    const { total } = await report({ answers: { "measure:place/day": "convert" } });
    expect(total.amounts.difference).toBe(730);
  });

  test("figures that are text are said to be text, and not to be missing", async () => {
    const rows = (first: string) => [
      [first, "Budget 2024", "Prognos 2024"],
      ["HVB", "366", "732"],
      ["Jour", "366", "366"],
    ];
    excel = openWithSheets(
      printedGrid(rows("Insats, antal dygn"), 1, { sheet: "Volymer", asText: " " }),
      printedGrid(rows("Kostnad per dygn"), 1, { sheet: "Priser", asText: " " }),
    );
    expect(await forecastVolumes()).toMatchObject({
      kind: "problem",
      text: expect.stringContaining("skrivna som text") as string,
    });
  });

  test("a budgeted volume or price of nothing is told of, with what its effect then is", async () => {
    excel = openWithSheets(
      sheetOf("Volymer", [
        ["Insats, antal dygn", "Budget 2024", "Prognos 2024"],
        ["HVB", "0", "10"],
        ["Jour", "10", "10"],
      ]),
      sheetOf("Priser", [
        ["Kostnad per dygn", "Budget 2024", "Prognos 2024"],
        ["HVB", "1 000", "1 000"],
        ["Jour", "0", "2 000"],
      ]),
    );
    const { rows, total } = await report();
    expect(rows.map(({ remark }) => remark)).toEqual([
      "Ingen volym i budgeten: volymeffekten är prognosens volym till budgeterat pris",
      "À-priset är noll i budgeten: hela kostnaden i prognosen är priseffekt",
    ]);
    expect([total.amounts.volumeEffect, total.amounts.priceEffect]).toEqual([10, 20]);
  });

  test("volumes without a forecast ask up to which month they have come, and are forecast then, saying how", async () => {
    excel = openWithSheets(
      sheetOf("Volymer", [
        ["Insats, antal dygn", "Budget 2025", "Utfall 2025"],
        ["HVB", "1 000", "730"],
        ["Jour", "500", "365"],
      ]),
      sheetOf("Priser", [
        ["Kostnad per dygn", "Budget 2025", "Prognos 2025"],
        ["HVB", "1 000", "1 000"],
        ["Jour", "500", "500"],
      ]),
    );
    const asked = await forecastVolumes();
    expect(asked).toMatchObject({ kind: "questions", questions: [{ key: "period" }] });
    const { rows, ready, remarks } = await report({ answers: { period: "8" } });
    // Nothing has shown that the volumes go on as they have come: the total has to be looked over first.
    expect(ready).toBe(false);
    expect(remarks.join(" ")).toContain("2 volymer är framskrivna efter utfallet hittills");
    expect(typed(rows[0]!.remark)).toMatch(/^Volymens prognos är gjord med rak framskrivning per dag\. /);
    expect(rows[0]!.costs!.amounts.volumeEffect).toBeCloseTo((730 * 365) / 243 - 1000, 6);
  });
});

describe("The driftredovisning", () => {
  test("is asked about where several of its lines may be the same cost, which keeps nothing from being ready", async () => {
    const line = (sheet: string) =>
      sheetOf(sheet, [
        ["Verksamhet (tkr)", "Budget 2025", "Prognos 2025"],
        ["Placeringskostnader", "-145 107", "-159 774"],
        ["Övrigt", "-5", "-6"],
      ]);
    excel = openWithSheets(volumes(), prices(), line("Utskott"), line("Nämnd"));
    const asked = await report();
    expect(asked.ready).toBe(true);
    expect(asked.questions[0]).toMatchObject({
      key: "costLine",
      answers: [
        { label: "Placeringskostnader (Utskott)" },
        { label: "Placeringskostnader (Nämnd)" },
        { label: "Ingen av dem", value: "-" },
      ],
    });
    const answered = await report({ answers: { costLine: "Placeringskostnader (Nämnd)" } });
    expect(answered.questions).toEqual([]);
    expect(typed(answered.remarks[0]!)).toContain(
      "På raden Placeringskostnader på bladet Nämnd är prognosen 14 667 tkr dyrare än budgeten (-14 667 med radens tecken).",
    );
  });

  test("is found again for a second forecast, which never takes the first one for a source", async () => {
    excel = openWithSheets(volumes(), prices(), perUnit());
    const first = await report();
    await addPlannedSheet(first.plan);
    const second = await report();
    expect(second.questions).toEqual([]);
    expect(second.remarks).toEqual(first.remarks);
    expect(second.total).toEqual(first.total);
  });
});

describe("Headings in two rows, and prices in öre", () => {
  const amounts = {
    budget: 18934.01,
    forecast: 19375.4045,
    difference: 441.3945,
    volumeEffect: 166.23925,
    priceEffect: 275.15525,
  };

  test.each([
    [
      "volumes and prices are named once each",
      ["Insats", "Volym, dygn", "", "Pris, kr per dygn", ""],
      ["", "Budget 2025", "Prognos 2025", "Budget 2025", "Prognos 2025"],
      [0, 1, 2, 3, 4],
    ],
    [
      "budget and forecast are named once each",
      ["Insats", "Budget 2025", "", "Prognos 2025", ""],
      ["", "Antal dygn", "Kr per dygn", "Antal dygn", "Kr per dygn"],
      [0, 1, 3, 2, 4],
    ],
  ])("%s: to the last digit", async (_, upper, lower, order) => {
    const rows = [
      ["Hvb", "2 190", "2 555", "2 345,50", "2 412,75"],
      ["Familjehem", "7 300", "6 935", "1 890,05", "1 904,95"],
    ].map((row) => order.map((cell) => row[cell]!));
    excel = openWithSheets(printedGrid([upper, lower, ...rows], 2, { sheet: "Blad" }));
    const { ready, total } = await report();
    expect([ready, total.amounts]).toEqual([true, amounts]);
  });
});

describe("Nothing that is priced or counted is left out unsaid", () => {
  const ton = sheetOf("Behandling", [
    ["Ton", "Budget", "Prognos"],
    ["Restavfall", "980", "955"],
  ]);
  const perTon = sheetOf("Avgift", [
    ["Behandlingsavgift, kr/ton", "Budget", "Prognos"],
    ["Restavfall", "980", "1 040"],
  ]);
  const perTömning = sheetOf("Tömning", [
    ["Pris per tömning, kr", "Budget", "Prognos"],
    ["Kärl 190 l", "38,40", "39,25"],
  ]);

  test("so many thousands of whatever it is are volumes", async () => {
    const tömningar = sheetOf("Kärl", [
      ["Tömningar (1000-tal)", "Budget", "Prognos"],
      ["Kärl 190 l", "182", "178"],
    ]);
    excel = openWithSheets(ton, perTon, tömningar, perTömning);
    const { ready, total } = await report();
    expect([ready, total.amounts.forecast]).toEqual([true, 955 * 1.04 + 178 * 39.25]);
  });

  test("and prices without volumes are asked about", async () => {
    excel = openWithSheets(ton, perTon, perTömning);
    const { ready, questions } = await report();
    expect([ready, questions.map(({ text }) => text)]).toEqual([
      false,
      [
        "À-priserna i Pris per tömning, kr (Tömning) hör inte till några volymer i arbetsboken. Ska summan räknas utan dem?",
      ],
    ]);
  });
});
