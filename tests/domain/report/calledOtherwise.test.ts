import { changedIn, said } from "./said";

type Rows = readonly (readonly string[])[];

/** An income statement and what is reckoned from it, in a report of which no other row has the same name. */
const RESULT: Rows = [
  ["Resultaträkning 2024", "", ""],
  ["Tkr", "2024", "2023"],
  ["Verksamhetens intäkter", "141 218", "138 904"],
  ["Verksamhetens kostnader", "-702 645", "-681 377"],
  ["Avskrivningar", "-31 409", "-30 118"],
  ["Verksamhetens nettokostnader", "-592 836", "-572 591"],
  ["Skatteintäkter", "451 730", "439 268"],
  ["Generella statsbidrag", "148 926", "141 055"],
  ["Årets resultat", "7 820", "7 732"],
];

describe("What bears no name alike", () => {
  const OVERVIEW: Rows = [
    ["Tre år i sammandrag", "", "", ""],
    ["Tkr", "2024", "2023", "2022"],
    ["Det som blev över", "7 820", "7 732", "1 204"],
    ["Kommunalskatt från invånarna", "451 730", "439 268", "430 117"],
    ["Driftens pris", "-592 836", "-572 591", "-560 008"],
  ];

  test("is the same by its figures, and then nothing is said", () =>
    expect(said({ RR: RESULT, Översikt: OVERVIEW })).toEqual([]));

  test("is held against the row in the year where it is another", () =>
    expect(said({ RR: RESULT, Översikt: changedIn(OVERVIEW, { B5: "-529 836" }) })).toEqual([
      "open Översikt!B5 RR!B6",
    ]));

  test("is of something else where a figure of three digits is the same by chance", () => {
    const notes: Rows = [
      ["Noter", "", "", ""],
      ["Mnkr", "2024", "2023", "2022"],
      ["Not 9 Utdelningar", "", "", ""],
      ["Från bolagen", "14,8", "14,1", "12,6"],
      ["Från andra", "0,4", "0,3", "0,2"],
    ];
    const cash: Rows = [
      ["Kassaflödesanalys 2024", "", "", ""],
      ["Mnkr", "2024", "2023", "2022"],
      ["Årets resultat", "7,8", "7,7", "1,2"],
      ["Avyttring av mark", "14,8", "12,4", "12,6"],
      ["Årets kassaflöde", "22,6", "20,1", "13,8"],
    ];
    expect(said({ RR: RESULT, Noter: notes, KFA: cash })).toEqual([]);
  });

  test("is of something else where the other year is far from it", () =>
    expect(said({ RR: RESULT, Översikt: changedIn(OVERVIEW, { C4: "39 004" }) })).toEqual([]));
});

describe("A table of the committees", () => {
  const own = (name: string, budget: string, outcome: string, deviation: string): Rows => [
    [name, "", "", ""],
    ["Tkr", "Budget 2025", "Utfall 2025", "Avvikelse 2025"],
    ["Gemensamt", "1 000", "1 000", "0"],
    ["Drift", ...[budget, outcome].map((text) => String(Number(text.replace(/ /g, "")) - 1000)), deviation],
    ["Summa", budget, outcome, deviation],
  ];
  const all = (...[social, school]: string[]): Record<string, Rows> => ({
    Sammanställning: [
      ["Uppföljning 2025, tkr", "", "", ""],
      ["Nämnd", "Budget 2025", "Utfall 2025", "Avvikelse 2025"],
      [social!, "88 000", "90 400", "-2 400"],
      [school!, "140 000", "139 100", "900"],
      ["Summa nämnder", "228 000", "229 500", "-1 500"],
    ],
    SN: own("Socialnämnden", "88 000", "90 900", "-2 900"),
    BUN: own("Barn- och utbildningsnämnden", "140 000", "139 100", "900"),
  });

  test.each([
    ["Socialnämnden", "Barn- och utbildningsnämnden"],
    ["SN", "BUN"],
    ["Socialförvaltningen", "Barn- och utbildningsförvaltningen"],
  ])("that calls them %s and %s is held against their own sheets", (...names) => {
    expect(said(all(...names)).map((text) => text.split(" ").slice(1).join(" "))).toContain(
      "Sammanställning!C3 SN!C5",
    );
  });
});

describe("A committee's own sheet", () => {
  const OPERATIONS: Rows = [
    ["Driftredovisning 2024", "", "", ""],
    ["Nämnd, tkr", "Budget", "Nettokostnad", "Nettokostnad 2023"],
    ["Kommunstyrelsen", "-90 300", "-91 836", "-88 004"],
    ["Skolnämnden", "-310 000", "-308 500", "-299 870"],
    ["Vårdnämnden", "-191 000", "-192 500", "-184 717"],
    ["Summa", "-591 300", "-592 836", "-572 591"],
  ];
  const SCHOOL: Rows = [
    ["Skolnämnden", "", ""],
    ["Verksamhet, tkr", "Budget", "Nettokostnad"],
    ["Förskola", "-98 000", "-97 120"],
    ["Grundskola", "-212 000", "-211 380"],
    ["Summa nämnden", "-310 000", "-308 500"],
  ];

  test("is of the year of the report, though it names none", () => {
    expect(said({ RR: RESULT, Drift: OPERATIONS, Skolnämnden: SCHOOL })).toEqual([]);
    const wrong = changedIn(SCHOOL, { C3: "-97 210", C5: "-308 590" });
    expect(said({ RR: RESULT, Drift: OPERATIONS, Skolnämnden: wrong })).toEqual([
      "open Drift!C4 Skolnämnden!C5",
    ]);
  });

  test("deviates as its row does, whatever else is called a deviation", () => {
    const withDeviation = (rows: Rows, deviations: readonly string[]) =>
      rows.map((row, r) => [...row, deviations[r] ?? ""]);
    const drift = withDeviation(OPERATIONS, ["", "Avvikelse", "-1 536", "1 500", "-1 500", "-1 536"]);
    const school = withDeviation(SCHOOL, ["", "Budgetavvikelse", "880", "620", "1 500"]);
    expect(said({ RR: RESULT, Drift: drift, Skolnämnden: school })).toEqual([]);
    const wrong = changedIn(school, { D5: "1 050" });
    expect(said({ RR: RESULT, Drift: drift, Skolnämnden: wrong })).toEqual(["open Drift!E4 Skolnämnden!D5"]);
  });

  test("is not held against what is added to its budget", () => {
    const added: Rows = [
      ["Budget per nämnd 2024", "", "", ""],
      ["Nämnd, tkr", "Kommunbudget", "Tilläggsanslag", "Reviderad budget"],
      ["Kommunstyrelsen", "-90 000", "-300", "-90 300"],
      ["Skolnämnden", "-309 000", "-1 000", "-310 000"],
      ["Vårdnämnden", "-191 000", "0", "-191 000"],
      ["Summa", "-590 000", "-1 300", "-591 300"],
    ];
    expect(said({ RR: RESULT, Drift: OPERATIONS, Ramar: added, Skolnämnden: SCHOOL })).toEqual([]);
  });
});

describe("A note", () => {
  const NOTES: Rows = [
    ["Noter", "", ""],
    ["Tkr", "2024", "2023"],
    ["Not 1 Verksamhetens intäkter", "", ""],
    ["Taxor", "61 218", "60 904"],
    ["Bidrag", "80 000", "78 000"],
    ["", "141 218", "138 904"],
  ];

  test("comes to its line in a row without a name", () => {
    expect(said({ RR: RESULT, Noter: NOTES })).toEqual([]);
    const wrong = changedIn(NOTES, { B5: "80 900", B6: "142 118" });
    expect(said({ RR: RESULT, Noter: wrong })).toEqual(["open RR!B3 Noter!B6"]);
  });
});

describe("A cash flow", () => {
  const CASH: Rows = [
    ["Kassaflödesanalys 2024", "", ""],
    ["Tkr", "2024", "2023"],
    ["Årets resultat", "7 820", "7 732"],
    ["Avskrivningar", "31 409", "30 118"],
    ["Kassaflöde från den löpande verksamheten", "39 229", "37 850"],
    ["Köp av fordon och byggnader", "-44 310", "-38 206"],
    ["Erhållna investeringsbidrag", "3 120", "2 400"],
    ["Kassaflöde från investeringsverksamheten", "-41 190", "-35 806"],
    ["Årets kassaflöde", "-1 961", "2 044"],
  ];
  const PROJECTS: Rows = [
    ["Investeringsredovisning 2024", "", "", ""],
    ["Projekt, tkr", "Budget 2024", "Utfall 2024", "Ackumulerat utfall"],
    ["Badhus", "30 000", "29 105", "61 400"],
    ["Gator", "15 000", "15 205", "15 205"],
    ["Summa utgifter", "45 000", "44 310", "76 605"],
    ["Investeringsinkomster", "-3 000", "-3 120", "-3 120"],
    ["Nettoinvesteringar", "42 000", "41 190", "73 485"],
  ];
  const report = (projects: Rows, cash = CASH) => said({ RR: RESULT, Projekt: projects, KFA: cash });

  test("pays what is spent, and is left with the net, whatever its rows are called", () => {
    expect(report(PROJECTS)).toEqual([]);
    expect(report(changedIn(PROJECTS, { C3: "35 434", C5: "50 639", C7: "47 519" }))).toEqual(
      expect.arrayContaining(["open Projekt!C5 KFA!B6"]),
    );
  });

  test("is told by the sign that is odd in its row", () => {
    const both = (rows: Rows) =>
      rows.map((row, r) => (r === 0 ? [...row, "", ""] : [...row, row[1]!, row[2]!]));
    const headed = (rows: Rows) =>
      both(rows).map((row, r) =>
        r === 1 ? ["Tkr", "Kommunen 2024", "Kommunen 2023", "Koncernen 2024", "Koncernen 2023"] : row,
      );
    const [result, cash] = [headed(RESULT), headed(CASH)];
    expect(said({ RR: result, KFA: cash })).toEqual([]);
    const told = said({ RR: result, KFA: changedIn(cash, { E4: "-30 118" }) });
    expect(told).toEqual(["open RR!E5 KFA!E4"]);
  });
});

describe("A loan", () => {
  const loans: Rows = [
    ["Noter", "", ""],
    ["Tkr", "2024", "2023"],
    ["Not 14 Låneskuld", "", ""],
    ["Ingående skuld", "100 000", "92 500"],
    ["Nya lån", "24 300", "12 700"],
    ["Amorteringar", "-4 300", "-5 200"],
    ["Utgående skuld", "120 000", "100 000"],
  ];
  const cash: Rows = [
    ["Kassaflödesanalys 2024", "", ""],
    ["Tkr", "2024", "2023"],
    ["Årets resultat", "7 820", "7 732"],
    ["Kassaflöde från den löpande verksamheten", "7 820", "7 732"],
    ["Nyupptagna lån", "24 300", "12 700"],
    ["Amortering", "-4 300", "-5 200"],
    ["Kassaflöde från finansieringsverksamheten", "20 000", "7 500"],
  ];

  test("is the same by a word of three letters that both names end in, where a year bears it out", () => {
    expect(said({ Noter: loans, KFA: cash })).toEqual([]);
    const told = said({ Noter: loans, KFA: changedIn(cash, { B5: "23 400", B7: "19 100" }) });
    expect(told).toEqual([expect.stringMatching(/^open (?:Noter!B5 KFA!B5|KFA!B5 Noter!B5)$/)]);
  });
});

describe("A column", () => {
  test("of a part of the year is the municipality's, whatever it calls the part", () => {
    const part: Rows = RESULT.map((row, r) =>
      r === 1
        ? ["Tkr", "Tertial 2024-08-31", "Tertial 2023-08-31"]
        : r === 0
          ? ["Resultaträkning", "", ""]
          : row,
    );
    const cash: Rows = [
      ["Kassaflödesanalys", "", ""],
      ["Tkr", "2024-08-31", "2023-08-31"],
      ["Periodens resultat", "7 280", "7 732"],
      ["Avskrivningar", "31 409", "30 118"],
      ["Kassaflöde från den löpande verksamheten", "38 689", "37 850"],
    ];
    expect(said({ RR: part, KFA: cash })).toEqual(["open RR!B9 KFA!B3"]);
  });
});
