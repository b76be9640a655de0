import { assessedTable, words } from "../../support/goals";
import { printedGrid } from "../../support/printedGrid";

/** A table with its title, and the lines of its scale below it. */
const assessed = (rows: string[][], below: string[] = [], title = "Mål 2025") =>
  assessedTable(printedGrid([[title], ...rows, ...below.map((line) => [line])], 2));
const wordsOf = (rows: string[][], below: string[] = [], title?: string) =>
  words(assessed(rows, below, title));

const LIGHTS = ["Grön = målet nås", "Gul = godkänd nivå", "Röd = under godkänd nivå"];

describe("A level that is just good enough, in a column of its own", () => {
  test("gives the step between, and says which way is better", () =>
    expect(
      wordsOf(
        [
          ["Mått", "Målnivå", "Lägsta godtagbara nivå", "Utfall 2025", "Status"],
          ["Zonkontakter, andel", "90 %", "80 %", "92 %", ""],
          ["Zonkontakter i tid, andel", "90 %", "80 %", "80 %", ""],
          ["Zonkontakter i kö", "10", "15", "15", ""],
          ["Zonkontakter i lång kö", "10", "15", "16", ""],
        ],
        LIGHTS,
      ),
    ).toEqual(["Grön", "Gul", "Gul", "Röd"]));

  test("is none where the lowest figure of others stands", () =>
    expect(
      wordsOf(
        [
          ["Mått", "Mål 2025", "Utfall 2025", "Lägsta", "Högsta", "Status"],
          ["Zonkontakter, andel nöjda", "minst 85 %", "70 %", "62 %", "97 %", ""],
        ],
        ["Grön = målet nås", "Gul = minst 90 % av målet", "Röd = under 90 % av målet"],
      ),
    ).toEqual(["Röd"]));

  test("says nothing of which way is better against what everybody knows", () =>
    expect(
      wordsOf(
        [
          ["Mått", "Målnivå", "Lägsta nivå", "Utfall 2025", "Status"],
          ["Sjukfrånvaro", "6 %", "4 %", "7,5 %", ""],
        ],
        LIGHTS,
      ),
    ).toEqual(["direction"]));

  test("is no level of a scale of two steps", () =>
    expect(
      wordsOf([
        ["Mått", "Målnivå", "Acceptabel nivå", "Utfall 2025", "Måluppfyllelse"],
        ["Zonkontakter, andel", "90 %", "80 %", "85 %", "Ja"],
        ["Zonkontakter i tid", "90 %", "80 %", "85 %", ""],
      ]),
    ).toEqual(["Nej", "Nej"]));
});

describe("A scale of the way from a start value", () => {
  const HEADER = ["Indikator", "Startvärde 2022", "Utfall 2024", "Mål 2026", "Läge"];
  const OF_WAY = [
    "Grön: målet är nått",
    "Gul: minst 60 % av vägen från startvärdet till målet",
    "Röd: kortare än så",
  ];
  const way = (...rows: string[][]) => wordsOf([HEADER, ...rows], OF_WAY, "Läget 2024");

  test("holds this year against the target of a later one", () =>
    expect(
      way(
        ["Ökad zonnärvaro", "50", "56", "60", ""],
        ["Ökad zonnärvaro i tid", "50", "55,9", "60", ""],
        ["Färre zonbrister", "100", "79", "80", ""],
        ["Färre zonbrister i tid", "100", "104", "80", ""],
      ),
    ).toEqual(["Gul", "Röd", "Grön", "Röd"]));

  test("asks where the start value is missing", () =>
    expect(way(["Ökad zonnärvaro", "", "56", "60", ""])).toEqual(["start"]));

  test("half of it may be said in words", () =>
    expect(
      wordsOf(
        [HEADER, ["Ökad zonnärvaro", "50", "55", "60", ""]],
        [
          "Grön: målet är nått",
          "Gul: hälften av vägen från utgångsläget är gjord",
          "Röd: mindre än hälften är gjord",
        ],
        "Läget 2024",
      ),
    ).toEqual(["Gul"]));
});

describe("Places among others", () => {
  const HEADER = ["Nyckeltal", "Värde 2025", "Placering av 290", "Vårt mål", "Uppnått"];

  test("are held against the column of places, and not against the figure", () =>
    expect(
      wordsOf(
        [
          HEADER,
          ["Nöjda företag, andel", "75", "98", "topp 100", ""],
          ["Nöjda lärare, andel", "75", "120", "topp 100", ""],
          ["Nöjda gäster, andel", "75", "58", "bland de 20 % bästa", ""],
          ["Nöjda elever, andel", "75", "59", "bland de 20 procent bästa", ""],
          ["Nöjda brukare, andel", "75", "", "topp 100", ""],
        ],
        ["Ja / Nej"],
      ),
    ).toEqual(["Ja", "Nej", "Ja", "Nej", "targetText"]));
});

describe("Targets in words", () => {
  const HEADER = ["Indikator", "Utfall 2024", "Utfall 2025", "Mål", "Bedömning"];
  test.each([
    [["Balanskravsresultat", "14", "-3", "positivt"], "Ej uppfyllt"],
    [["Balanskravsresultat", "-14", "3", "Positivt"], "Uppfyllt"],
    [["Zonolyckor", "2", "0", "inga"], "Uppfyllt"],
    [["Zonbesök", "100", "100", "bibehålls eller ökar"], "Uppfyllt"],
    [["Zonbesök", "100", "99", "oförändrat eller högre"], "Ej uppfyllt"],
    [["Zonbesök, betyg", "72", "70", "lägst index 70"], "Uppfyllt"],
    [["Zonbesök, betyg", "72", "69", "Minst NKI 70"], "Ej uppfyllt"],
    [["Zonlån", "60", "61", "ökar jämfört med 2024"], "Uppfyllt"],
    [["Zonlån", "60", "59", "minskar jämfört med i fjol"], "Uppfyllt"],
    [["Säkerhet i prognosen", "0,9 %", "0,3 %", "avvikelse mindre än 0,5 %"], "Uppfyllt"],
    [["Säkerhet i prognosen", "0,9 %", "-0,8 %", "avvikelse mindre än 0,5 %"], "direction"],
    [["Svarstid telefon", "2 min 5 s", "1 min 58 s", "max 2 min"], "Uppfyllt"],
    [["Svarstid telefon", "2 min 5 s", "2 min 2 s", "högst 120 s"], "Ej uppfyllt"],
    [["Svarstid telefon", "2 min 5 s", "1 min 20 s", "under 80 s"], "Ej uppfyllt"],
    [["Svarstid telefon", "2 min 5 s", "80 s", "högst 1 min 20 s"], "Uppfyllt"],
    [["Svarstid telefon", "2 min 5 s", "1 tim 10 min", "högst 1,5 tim"], "Uppfyllt"],
    [["Zonplan", "", "Beslutad 4/9 2025", "senast 30 juni 2025"], "Ej uppfyllt"],
    [["Zonplan", "", "klar 2025-06-30", "senast 30/6 2025"], "Uppfyllt"],
    [["Zonplan", "", "pågår, klar 2025-06-30", "senast 30/6 2025"], "targetText"],
    [["Zonplan", "", "Påbörjad 4/2 2025", "senast 30/6 2025"], "targetText"],
    [["Zonplan", "", "Delvis genomförd 4/2 2025", "senast 30/6 2025"], "targetText"],
    [["Zonplan", "", "Blir klar 4/6 2025", "senast 30/6 2025"], "targetText"],
    [["Zonplan", "", "Väntas antagen 4/6 2025", "senast 30/6 2025"], "targetText"],
  ])("%j: %s", (cells, expected) => expect(wordsOf([HEADER, [...cells, ""]])).toEqual([expected]));

  test("make a column of targets, and none of areas", () =>
    expect(
      wordsOf([
        ["Indikator", "Utfall 2024", "Utfall 2025", "Mål", "Bedömning"],
        ["Zonbesök", "90", "100", "ska öka", ""],
        ["Zonkö", "90", "100", "minskar", ""],
        ["Zonfel", "3", "2", "inga", ""],
      ]),
    ).toEqual(["Uppfyllt", "Ej uppfyllt", "Ej uppfyllt"]));
});

describe("What is told beside the table of what is judged", () => {
  test("names the column, and where the verdict goes beside it", () => {
    const { table, goals } = assessed(
      [
        ["Mått", "Målvärde", "Kv 1", "Kv 2", "Jan–jun", "Utfall"],
        ["Zonsvar i tid", "minst 90 %", "95 %", "85 %", "90 %", ""],
        ["Zonsvar direkt", "minst 90 %", "80 %", "95 %", "89 %", ""],
      ],
      ["Kolumnen Jan–jun bedöms", "☺ målet nått  😐 nära målet  ☹ inte nått"],
    );
    expect(table.now.outcome?.heading).toBe("Jan–jun");
    expect(table.now.assessment?.heading).toBe("Utfall");
    expect(goals.map(({ word, open }) => word?.word ?? open)).toEqual(["☺", "thresholds"]);
  });

  test("the months from January stand for the part of the year, and not the last quarter", () =>
    expect(
      assessed([
        ["Mått", "Kv 2 2025", "Jan-jun 2025", "Mål 2025", "Bedömning"],
        ["Zonsvar i tid", "85 %", "90 %", "90 %", ""],
      ]).table.now.outcome?.heading,
    ).toBe("Jan-jun 2025"));

  test("a row without the forecast that is judged is asked about", () =>
    expect(
      wordsOf(
        [
          ["Indikator", "Utfall aug 2025", "Mål 2025", "Prognos 2025", "Bedömning"],
          ["Zonsvar, andel", "84 %", "minst 90 %", "91 %", ""],
          ["Zonsvar i tid, andel", "84 %", "minst 90 %", "", ""],
        ],
        ["Bedömningen avser prognosen för helåret"],
      ),
    ).toEqual(["Uppfyllt", "forecast"]));

  test("from a target of nothing any distance is too far", () =>
    expect(
      wordsOf(
        [
          ["Indikator", "Mål 2025", "Utfall 2025", "Färg"],
          ["Zonolyckor", "0", "2", ""],
          ["Zonfel", "högst 10", "10,5", ""],
        ],
        ["Grön = målet är nått", "Gul = högst 10 % ifrån målet", "Röd = mer än 10 % ifrån målet"],
      ),
    ).toEqual(["Röd", "Gul"]));
});

describe("A scale of words that no other scale has", () => {
  const rows = [
    ["Mått", "Mål 2025", "Utfall 2025", "Läge"],
    ["Zonbesök i tid, andel nöjda", "80 %", "82 %", ""],
    ["Zonbesök, andel nöjda", "80 %", "76 %", ""],
    ["Zonbesök direkt, andel nöjda", "80 %", "75 %", ""],
  ];
  const approved = {
    "zonbesök i tid, andel nöjda": "högre",
    "zonbesök, andel nöjda": "högre",
    "zonbesök direkt, andel nöjda": "högre",
  };
  const told = (...below: string[]) =>
    words(
      assessedTable(printedGrid([["Mål 2025"], ...rows, ...below.map((line) => [line])], 2), { approved }),
    );

  test.each([
    ["in brackets", ["Stark (100 % av målet)", "Medel (minst 95 % av målet)", "Svag (under 95 % av målet)"]],
    [
      "behind a sign",
      ["Stark = målet nått", "Medel = minst 95 % av målet", "Svag = mindre än så, målet ej nått"],
    ],
    ["on one line", ["Stark: målet är nått. Medel: minst 95 % av målet. Svag: under 95 % av målet."]],
    ["by distance", ["Stark: målet nått", "Medel: högst 5 % från målet", "Svag: längre från målet"]],
  ])("is read as it is told, %s", (_, below) => expect(told(...below)).toEqual(["Stark", "Medel", "Svag"]));

  test("signs may be its words", () =>
    expect(told("★★ = målet nått, ★ = målet inte nått")).toEqual(["★★", "★", "★"]));

  test("is guessed at by no other where it cannot be read", () =>
    expect(told("Svag = målet inte nått", "Stark = målet nått", "Medel = målet nästan nått")).toEqual([
      "words",
      "words",
      "words",
    ]));

  test("what is told of other things is none", () =>
    expect(told("Källa: Kolada", "HME = hållbart medarbetarengagemang", "Nästa mätning: hösten")).toEqual([
      "Uppfyllt",
      "Ej uppfyllt",
      "Ej uppfyllt",
    ]));
});
