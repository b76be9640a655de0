import { amountsOf, askedOf, consolidated, gridsOf, sheetsInFile } from "../../support/committees";
import { consolidate } from "../../../src/domain/consolidation/consolidate";
import { reportGrid } from "../../support/printedGrid";
import { reportTable } from "../../support/reportTables";

const KS = [
  ["Kommunstyrelsen"],
  ["Tkr"],
  ["Verksamhet", "Budget jan-aug 2025", "Utfall jan-aug 2025", "Avvikelse"],
  ["Kansli", "1 000", "900", "100"],
  ["IT", "2 000", "2 150", "-150"],
  ["Summa", "3 000", "3 050", "-50"],
];
const SOCIAL = [
  ["Socialnämnden"],
  ["Tkr"],
  ["Verksamhet", "Budget jan-aug 2025", "Utfall jan-aug 2025", "Avvikelse"],
  ["Äldreomsorg", "40 000", "41 250", "-1 250"],
  ["IFO", "19 000", "18 300", "700"],
  ["Summa", "59 000", "59 550", "-550"],
];

describe("Eda's committees", () => {
  const names = [
    "kommunstyrelsen",
    "myndighetsnamnden",
    "servicenamnden",
    "bildningsnamnden",
    "socialnamnden",
  ];
  const tabs = [
    "Kommunstyrelsen",
    "Myndighetsnämnden",
    "Servicenämnden",
    "Bildningsnämnden",
    "Socialnämnden",
  ];
  const grids = [
    ...names.map((name, i) => reportGrid(reportTable(`eda-${name}-2025-11`), { sheet: tabs[i] })),
    reportGrid(reportTable("eda-tillsyn-2025-11"), { sheet: "Tillsyn" }),
  ];

  test("come with the figures of their own minutes, and with the heading that each has itself", () => {
    const made = consolidate(sheetsInFile(grids))!;
    expect(amountsOf(made)).toEqual([
      ["Myndighetsnämnden", 3619, 3449.3, 169.7],
      ["Servicenämnden", 70692, 62894, 7799],
      ["Bildningsnämnden", 242589, 244240, -1651.4],
      ["Socialnämnden", 259458, 277253.6, -17795.6],
    ]);
    expect(made.rows.map(({ source }) => source.heading)).toEqual([
      "Miljö- och byggavdelningen",
      "samhällsbyggnad",
      "bildning",
      "vård och stöd samt individ- och familjeomsorgen",
    ]);
  });

  test("are held against the consolidation that stands there: the copied heading is the only thing told", () => {
    expect(askedOf(consolidate(sheetsInFile(grids))!)).toEqual([
      "Kommunstyrelsen!B5: rubriken för Servicenämnden är ”miljö- och byggavdelningen”, men nämndens eget blad (Servicenämnden!A3) säger ”samhällsbyggnad”.",
    ]);
  });
});

describe("Where the committees do not tell alike", () => {
  test("kronor and millions become thousands, and what is printed too coarsely is asked about", () => {
    const made = consolidated({
      Kommunstyrelsen: KS,
      Socialnämnden: [
        ["Belopp i kronor"],
        ["Avdelning", "Budget jan-aug 2025", "Utfall jan-aug 2025", "Avvikelse"],
        ["Äldreomsorg", "40 000 000", "41 250 400", "-1 250 400"],
        ["IFO", "19 000 000", "18 300 100", "699 900"],
        ["Totalt", "59 000 000", "59 550 500", "-550 500"],
      ],
      Skolnämnden: [
        ["Mnkr"],
        ["Skolform", "Budget jan-aug 2025", "Utfall jan-aug 2025", "Avvikelse"],
        ["Förskola", "40,0", "41,2", "-1,2"],
        ["Grundskola", "80,0", "79,1", "0,9"],
        ["Nettokostnad", "120,0", "120,3", "-0,3"],
      ],
    });
    expect(made.unit).toBe("tkr");
    expect(amountsOf(made)).toEqual([
      ["Kommunstyrelsen", 3000, 3050, -50],
      ["Socialnämnden", 59000, 59550.5, -550.5],
      ["Skolnämnden", 120000, 120300, -300],
    ]);
    expect(askedOf(made)).toEqual([
      "Skolnämnden (Skolnämnden!B5) står i mnkr och är avrundad till hela 100 tkr. Finns finare belopp?",
    ]);
  });

  test("costs with a minus and deviations taken the other way are turned, once said", () => {
    const made = consolidated({
      Kommunstyrelsen: KS,
      Socialnämnden: [
        ["Tkr"],
        ["Avdelning", "Utfall jan-aug 2025", "Budget jan-aug 2025", "Avvikelse utfall-budget"],
        ["Äldreomsorg", "41 250", "40 000", "1 250"],
        ["IFO", "18 300", "19 000", "-700"],
        ["Totalt Socialnämnden", "59 550", "59 000", "550"],
      ],
      "Tekniska nämnden": [
        ["Tkr"],
        ["", "Budget jan-aug 2025", "Utfall jan-aug 2025", "Diff"],
        ["Intäkter", "5 000", "5 200", "200"],
        ["Kostnader", "-13 000", "-13 300", "-300"],
        ["Verksamhetens nettokostnad", "-8 000", "-8 100", "-100"],
      ],
    });
    expect(amountsOf(made)).toEqual([
      ["Kommunstyrelsen", 3000, 3050, -50],
      ["Socialnämnden", 59000, 59550, -550],
      ["Tekniska nämnden", 8000, 8100, -100],
    ]);
    expect(askedOf(made)).toEqual([
      "Tekniska nämnden (Tekniska nämnden!B5) redovisar kostnader med minus, tvärtom mot de andra. Tecknen är vända i sammanställningen. Stämmer det?",
      "Socialnämnden (Socialnämnden!D5) räknar avvikelsen åt andra hållet än de andra. Tecknet är vänt i sammanställningen, där plus är bättre än budget. Stämmer det?",
    ]);
  });

  test("where all of them sign alike, the consolidation does as they do", () => {
    const minus = (name: string) => [
      [name],
      ["Tkr"],
      ["", "Budget 2025", "Utfall 2025", "Avvikelse"],
      ["Kostnader", "-100", "-110", "-10"],
      ["Lokaler", "-50", "-45", "5"],
      ["Summa", "-150", "-155", "-5"],
    ];
    const made = consolidated({
      Barnnämnden: minus("Barnnämnden"),
      Kulturnämnden: minus("Kulturnämnden"),
    });
    expect(made.signs).toEqual({ cost: -1, good: 1 });
    expect(amountsOf(made)).toEqual([
      ["Barnnämnden", -150, -155, -5],
      ["Kulturnämnden", -150, -155, -5],
    ]);
    expect(made.questions).toEqual([]);
  });

  test("another month, no month and a year's budget beside an outcome of part of it are asked about", () => {
    const of = (time: string, budget = `Budget ${time}`) => [
      ["Tkr"],
      ["Verksamhet", budget, `Utfall ${time}`],
      ["Drift", "1 000", "900"],
      ["Stöd", "500", "450"],
      ["Summa", "1 500", "1 350"],
    ];
    const made = consolidated({
      Kommunstyrelsen: KS,
      Byggnadsnämnden: of("jan-aug 2025"),
      Kulturnämnden: of("jan-jul 2025"),
      Skolnämnden: of(""),
      Valnämnden: of("jan-aug 2025", "Budget helår 2025"),
    });
    expect(askedOf(made)).toEqual([
      "Kulturnämnden (Kulturnämnden!B5) avser till och med juli 2025, men de andra till och med augusti 2025. Ska de läggas ihop?",
      "Vilken period avser Skolnämnden (Skolnämnden!B5)? Det står inte i tabellen.",
      "Valnämnden (Valnämnden!B5): budgeten är för helåret, men redovisningen för en del av året. Finns en budget för samma månader?",
    ]);
    // Nothing is taken from a year's budget that is not of the year itself.
    expect(amountsOf(made).at(-1)).toEqual(["Valnämnden", null, 1350, null]);
  });

  test("a year's budget is asked about by its name, and by what is left of it", () => {
    const made = consolidated({
      Kommunstyrelsen: KS,
      Valnämnden: [
        ["Tkr"],
        ["Verksamhet", "Årsbudget", "Utfall t.o.m. aug 2025", "Återstår"],
        ["Arvoden", "300", "250", "50"],
        ["Lokaler", "100", "60", "40"],
        ["Totalt", "400", "310", "90"],
      ],
    });
    expect(amountsOf(made)[1]).toEqual(["Valnämnden", 400, 310, 90]);
    expect(askedOf(made)).toEqual([
      "Valnämnden (Valnämnden!B5): budgeten är för helåret, men redovisningen för en del av året. Finns en budget för samma månader?",
    ]);
  });

  test("a unit that is not said is that of the others, unless the amounts are out of all reason", () => {
    const of = (factor: number, unit: string) => [
      [unit],
      ["Verksamhet", "Budget 2025", "Utfall 2025"],
      ["Drift", String(100_000 * factor), String(90_000 * factor)],
      ["Stöd", String(50_000 * factor), String(45_000 * factor)],
      ["Summa", String(150_000 * factor), String(135_000 * factor)],
    ];
    const made = consolidated({
      Barnnämnden: of(1, "Tkr"),
      Kulturnämnden: of(2, "Tkr"),
      Skolnämnden: of(1, "2025"),
      Socialnämnden: of(1000, "2025"),
    });
    expect(amountsOf(made, ["budget"])).toEqual([
      ["Barnnämnden", 150_000],
      ["Kulturnämnden", 300_000],
      ["Skolnämnden", 150_000],
      ["Socialnämnden", 150_000],
    ]);
    expect(askedOf(made)[0]).toBe(
      "Vilken enhet har Skolnämnden (Skolnämnden!B5) och Socialnämnden (Socialnämnden!B5)? Det står inte i tabellen. Beloppen är tagna som tkr (Skolnämnden) och kr (Socialnämnden).",
    );
  });
});

describe("What a committee's table comes to", () => {
  const whole = (rows: readonly string[][]) =>
    amountsOf(
      consolidated({ Omsorgsnämnden: [["Tkr"], ["Verksamhet", "Budget 2025", "Utfall 2025"], ...rows] }),
      ["budget", "outcome"],
    )[0]!.slice(1);

  test.each([
    ["Summa", "Summa"],
    ["the committee's name", "Totalt Omsorgsnämnden"],
    ["net costs", "Nettokostnad"],
    ["an abbreviation", "S:a nämnden"],
    ["no word at all", ""],
  ])("is its total, called by %s", (_how, label) => {
    expect(
      whole([
        ["Hemtjänst", "100", "110"],
        ["Boende", "50", "45"],
        [label, "150", "155"],
      ]),
    ).toEqual([150, 155]);
  });

  test("is its first row where the committee stands above its parts", () => {
    expect(
      whole([
        ["Omsorgsnämnden totalt", "150", "155"],
        ["Hemtjänst", "100", "110"],
        ["Boende", "50", "45"],
      ]),
    ).toEqual([150, 155]);
  });

  test("is the net cost and not the result, where the grant stands below it", () => {
    expect(
      whole([
        ["Intäkter", "50", "60"],
        ["Kostnader", "-200", "-215"],
        ["Nettokostnad", "-150", "-155"],
        ["Kommunbidrag", "150", "150"],
        ["Årets resultat", "0", "-5"],
      ]),
    ).toEqual([-150, -155]);
  });

  test("is added up from the sums that stand beside each other, and that is asked about", () => {
    const made = consolidated({
      Utbildningsnämnden: [
        ["Tkr"],
        ["Verksamhet", "Budget 2025", "Utfall 2025"],
        ["Personal", "300", "310"],
        ["Lokaler", "100", "100"],
        ["Summa förskola", "400", "410"],
        ["Lärare", "600", "590"],
        ["Hyror", "200", "205"],
        ["Summa grundskola", "800", "795"],
      ],
    });
    expect(amountsOf(made)).toEqual([["Utbildningsnämnden", 1200, 1205, -5]]);
    expect(askedOf(made)[0]).toMatch(/har ingen rad för hela nämnden. 2 rader är summerade/);
  });

  test("is in the columns of what is left, where income and costs have columns of their own", () => {
    const made = consolidated({
      "Bygg- och miljönämnden": [
        ["Tkr"],
        [
          "Verksamhet",
          "Budget intäkter",
          "Budget kostnader",
          "Budget netto",
          "Utfall intäkter",
          "Utfall kostnader",
          "Utfall netto",
        ],
        ["Bygglov", "1 000", "-2 000", "-1 000", "1 100", "-2 050", "-950"],
        ["Miljö", "500", "-1 500", "-1 000", "450", "-1 600", "-1 150"],
        ["Summa", "1 500", "-3 500", "-2 000", "1 550", "-3 650", "-2 100"],
      ],
    });
    expect(amountsOf(made)).toEqual([["Bygg- och miljönämnden", -2000, -2100, -100]]);
  });
});

describe("Which tables are a committee's", () => {
  test("several on one sheet, each by the title above it", () => {
    const made = consolidated({
      Nämnder: [
        ["Kommunstyrelsen"],
        ["Tkr", "Budget 2025", "Utfall 2025", "Avvikelse"],
        ["Kansli", "1 000", "900", "100"],
        ["IT", "2 000", "2 150", "-150"],
        ["Summa", "3 000", "3 050", "-50"],
        [""],
        [""],
        ["Socialnämnden"],
        ["Tkr", "Budget 2025", "Utfall 2025", "Avvikelse"],
        ["ÄO", "40 000", "41 250", "-1 250"],
        ["IFO", "19 000", "18 300", "700"],
        ["Summa", "59 000", "59 550", "-550"],
      ],
    });
    expect(amountsOf(made)).toEqual([
      ["Kommunstyrelsen", 3000, 3050, -50],
      ["Socialnämnden", 59000, 59550, -550],
    ]);
  });

  test("a sheet that is no committee is left out: in silence without a budget, with a question where it has one", () => {
    const made = consolidated({
      Kommunstyrelsen: KS,
      Socialnämnden: SOCIAL,
      Befolkning: [
        ["Ålder", "2024", "2025"],
        ["0-5", "800", "790"],
        ["6-15", "1 600", "1 610"],
      ],
      Hamnprojektet: [
        ["Tkr"],
        ["Post", "Budget", "Utfall", "Avvikelse"],
        ["Kaj", "900", "950", "-50"],
        ["El", "100", "90", "10"],
        ["Summa", "1 000", "1 040", "-40"],
      ],
    });
    expect(made.rows.map(({ committee }) => committee)).toEqual(["Kommunstyrelsen", "Socialnämnden"]);
    expect(askedOf(made)).toEqual([
      "Hamnprojektet!B5 jämför budget med utfall men nämner ingen nämnd, och är inte med. Ska det vara med?",
    ]);
  });

  test("a sheet by the name of a committee that cannot be read is never missed in silence", () => {
    const made = consolidated({
      Kommunstyrelsen: KS,
      Kulturnämnden: [["Kulturnämnden"], ["Rapporten kommer i nästa vecka"]],
    });
    expect(askedOf(made)).toEqual([
      "Bladet Kulturnämnden heter som en nämnd, men har ingen tabell där budget jämförs med utfall eller prognos i kronor. Kulturnämnden är inte med.",
    ]);
  });

  test("a title that was copied with the sheet is asked about", () => {
    const made = consolidated({ Kommunstyrelsen: KS, Kulturnämnden: SOCIAL });
    expect(askedOf(made)).toEqual([
      "Kulturnämnden!B6 nämner både Kulturnämnden och Socialnämnden. Vems siffror är det?",
    ]);
  });

  test("files are named by themselves where their sheets are not", () => {
    const made = consolidate([
      ...sheetsInFile(gridsOf({ Kommunstyrelsen: KS })),
      ...sheetsInFile(gridsOf({ Blad1: SOCIAL.slice(1) }), "Socialnämnden augusti.xlsx"),
    ])!;
    expect(amountsOf(made)).toEqual([
      ["Kommunstyrelsen", 3000, 3050, -50],
      ["Socialnämnden", 59000, 59550, -550],
    ]);
  });

  test("one whose own deviation is not what it makes keeps it, and is asked about", () => {
    const wrong = SOCIAL.map((row) => (row[0] === "Summa" ? ["Summa", "59 000", "59 550", "-650"] : row));
    expect(askedOf(consolidated({ Kommunstyrelsen: KS, Socialnämnden: wrong }))).toEqual([
      "Socialnämnden (Socialnämnden!D6): avvikelsen är -650, men budget minus redovisning är -550 tkr. Sammanställningen visar nämndens egen.",
    ]);
  });
});

describe("A consolidation that stands there", () => {
  const existing = (rows: readonly string[][]) => ({
    Kommunstyrelsen: KS,
    Socialnämnden: SOCIAL,
    Sammanställning: [
      ["Sammanställning augusti 2025, tkr"],
      ["Nämnd", "Budget", "Utfall", "Avvikelse"],
      ...rows,
    ],
  });

  test("is compared figure by figure, with both places", () => {
    const made = consolidated(
      existing([
        ["Kommunstyrelsen", "3 000", "3 050", "-50"],
        ["Socialnämnden", "59 000", "59 505", "-550"],
        ["Summa", "62 000", "62 555", "-600"],
      ]),
    );
    expect(askedOf(made)).toEqual([
      "Sammanställning!C4 (Socialnämnden, Utfall) är 59 505, men nämndens egen tabell Socialnämnden!C6 är 59 550 tkr. Skillnaden är -45 tkr.",
    ]);
  });

  test("in millions agrees with thousands within its own rounding", () => {
    const rows = [
      ["Kommunstyrelsen", "3,0", "3,1", "-0,1"],
      ["Socialnämnden", "59,0", "59,6", "-0,6"],
      ["Summa", "62,0", "62,7", "-0,7"],
    ];
    const made = consolidated({
      ...existing([]),
      Sammanställning: [
        ["Sammanställning augusti 2025, mnkr"],
        ["Nämnd", "Budget", "Utfall", "Avvikelse"],
        ...rows,
      ],
    });
    expect(made.unit).toBe("mnkr");
    expect(made.questions).toEqual([]);
  });

  test("is one where a single committee has a sheet of its own, and its total is asked of nobody", () => {
    const made = consolidated({
      Socialnämnden: SOCIAL,
      Prognos: [
        ["Utfall per nämnd augusti 2025, tkr"],
        ["Tkr", "Budget", "Utfall", "Avvikelse"],
        ["Kommunstyrelsen", "3 000", "3 050", "-50"],
        ["Socialnämnden", "59 000", "59 505", "-505"],
        ["Verksamhetens nettokostnader", "62 000", "62 555", "-555"],
        ["Skatteintäkter", "61 000", "61 200", "200"],
        ["Statsbidrag", "2 000", "2 000", "0"],
      ],
    });
    const asked = askedOf(made);
    expect(asked.some((one) => one.startsWith("Prognos!C4 (Socialnämnden, Utfall) är 59 505"))).toBe(true);
    expect(asked.filter((one) => one.includes("nämner ingen nämnd"))).toEqual([]);
  });

  test("says who is missing on either side", () => {
    const made = consolidated(
      existing([
        ["Kommunstyrelsen", "3 000", "3 050", "-50"],
        ["Överförmyndarnämnden", "400", "410", "-10"],
        ["Summa", "3 400", "3 460", "-60"],
      ]),
    );
    expect(askedOf(made)).toEqual([
      "Sammanställning!A4: Överförmyndarnämnden står i sammanställningen men har ingen egen tabell här. Siffrorna är inte jämförda.",
      "Socialnämnden (Socialnämnden!B6) saknas i sammanställningen på bladet Sammanställning.",
    ]);
  });
});

describe("A consolidation that stands there", () => {
  const all = (...labels: string[]) => ({
    Sammanställning: [
      ["Tkr", "", "Perioden"],
      ["Nämnd", "Budget", "Utfall", "Avvikelse"],
      [labels[0]!, "3 000", "3 050", "-50"],
      [labels[1]!, "59 000", "59 050", "-50"],
      ["Summa nämnder", "62 000", "62 100", "-100"],
    ],
    KS,
    SN: SOCIAL,
  });

  test.each([
    ["in short", ["KS", "SN"]],
    ["without the word for a committee", ["Kommunstyrelsen", "Social"]],
    ["without its ending", ["Kommunstyrelse", "Socialnämnd"]],
  ])("is held against the committees' own where it calls them %s", (_, labels) => {
    expect(askedOf(consolidated(all(...labels)))).toEqual([
      "Sammanställning!C4 (Socialnämnden, Utfall) är 59 050, men nämndens egen tabell SN!C6 är 59 550 tkr. Skillnaden är -500 tkr.",
      "Sammanställning!D4 (Socialnämnden, Avvikelse) är -50, men nämndens egen tabell SN!D6 är -550 tkr. Skillnaden är 500 tkr.",
    ]);
  });

  test("is held against nobody's where a short name may be of two committees", () => {
    const service = SOCIAL.map((row) => row.map((text) => text.replace("Socialnämnden", "Servicenämnden")));
    const { KS: board, Sammanställning } = all("KS", "SN");
    const asked = askedOf(
      consolidated({ Sammanställning, KS: board, Social: SOCIAL, Service: service.map((row) => [...row]) }),
    );
    expect(asked.join(" ")).not.toContain("nämndens egen tabell");
  });
});

test("Forecasts made after a month are of that month on every sheet, whatever stands above the first of them", () => {
  const own = (name: string) => [
    [name],
    ["Tkr", "Budget 2025", "Prognos 2025", "Avvikelse"],
    ["Boende", "72 000", "73 800", "-1 800"],
    ["Hemtjänst", "31 000", "33 150", "-2 150"],
    ["Summa", "103 000", "106 950", "-3 950"],
  ];
  const sheet = [
    ["Nämndernas helårsprognoser efter april 2025"],
    [],
    ...own("Omsorgsnämnden"),
    [],
    ...own("Kulturnämnden"),
  ];
  const made = consolidated({ "Prognos april": sheet });
  expect(made.rows.map(({ committee, source }) => [committee, source.period?.toMonth])).toEqual([
    ["Omsorgsnämnden", 4],
    ["Kulturnämnden", 4],
  ]);
});

test("Committees that stand in rows of one table, over their activities, are a row each", () => {
  const made = consolidated({
    Drift: [
      ["Driftredovisning per nämnd, januari–augusti 2025"],
      ["Tkr", "Budget", "Utfall", "Avvikelse"],
      ["Kommunstyrelsen", "30 000", "29 400", "600"],
      ["Kansli", "10 000", "9 700", "300"],
      ["IT", "20 000", "19 700", "300"],
      ["Utbildningsnämnden", "140 000", "143 100", "-3 100"],
      ["Förskola", "60 000", "60 400", "-400"],
      ["Skola", "80 000", "82 700", "-2 700"],
      ["Summa nämnder", "170 000", "172 500", "-2 500"],
    ],
  });
  expect(amountsOf(made)).toEqual([
    ["Kommunstyrelsen", 30000, 29400, 600],
    ["Utbildningsnämnden", 140000, 143100, -3100],
  ]);
  expect(askedOf(made)).toEqual([]);
});

test("Bodies among the rows of one committee's table are its activities, and its total stays whole", () => {
  const made = consolidated({
    Drift: [
      ["Drift 2025"],
      ["Tkr", "Budget 2025", "Utfall 2025", "Avvikelse"],
      ["Kansli", "10 000", "9 700", "300"],
      ["Valnämnd", "500", "450", "50"],
      ["Överförmyndarnämnd", "3 000", "3 100", "-100"],
      ["Summa", "13 500", "13 250", "250"],
    ],
  });
  expect(amountsOf(made)).toEqual([["Drift", 13500, 13250, 250]]);
});

test("A committee's name goes before its office's, and the two are not asked about", () => {
  const made = consolidated({ Socialförvaltningen: SOCIAL, KS });
  expect(made.rows.map(({ committee }) => committee)).toEqual(["Socialnämnden", "Kommunstyrelsen"]);
  expect(askedOf(made)).toEqual([]);
});

test("A file by the name of a committee that nothing is read of is never missed in silence", () => {
  const read = sheetsInFile(
    gridsOf({ T3: [["Blad att fylla i"], ["", "A", "B"], ["Ek", "x", "y"]] }),
    "Skolnämnden.xlsx",
  );
  const made = consolidate([...sheetsInFile(gridsOf({ KS })), ...read])!;
  expect(askedOf(made).join(" ")).toContain("Skolnämnden är inte med.");
});

test("A row for each month, as a diagram is drawn of, is nobody's costs and is not asked about", () => {
  const made = consolidated({
    Socialnämnden: SOCIAL,
    Diagram: [
      ["Månad", "Budget", "Prognos"],
      ["januari", "100", "110"],
      ["februari", "200", "230"],
      ["mars", "300", "320"],
    ],
  });
  expect(askedOf(made)).toEqual([]);
});
