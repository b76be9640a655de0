import { changedIn, said } from "./said";

type Rows = readonly (readonly string[])[];

const RESULT: Rows = [
  ["Resultaträkning", "", "", "", ""],
  ["Tkr", "Not", "Budget 2024", "Bokslut 2024", "Bokslut 2023"],
  ["Verksamhetens intäkter", "1", "61 000", "62 415", "58 230"],
  ["Verksamhetens kostnader", "2", "-402 300", "-405 118", "-389 640"],
  ["Avskrivningar", "3", "-14 200", "-13 987", "-13 512"],
  ["Verksamhetens nettokostnader", "", "-355 500", "-356 690", "-344 922"],
  ["Skatteintäkter", "4", "268 000", "270 315", "262 108"],
  ["Generella statsbidrag och utjämning", "5", "91 500", "92 846", "88 427"],
  ["Finansiella intäkter", "", "1 200", "1 544", "1 390"],
  ["Finansiella kostnader", "", "-900", "-1 203", "-1 118"],
  ["Årets resultat", "", "4 300", "6 812", "5 885"],
];
const CASH_FLOW: Rows = [
  ["Kassaflödesanalys", "", ""],
  ["Belopp i kronor", "2024", "2023"],
  ["Årets resultat", "6 812 000", "5 885 000"],
  ["Justering för av- och nedskrivningar", "13 987 000", "13 512 000"],
  ["Kassaflöde från löpande verksamheten", "20 799 000", "19 397 000"],
];
const NOTES: Rows = [
  ["Noter", "", ""],
  ["Tkr", "2024", "2023"],
  ["Not 1 Verksamhetens intäkter", "", ""],
  ["Taxor och avgifter", "40 115", "37 830"],
  ["Bidrag", "22 300", "20 400"],
  ["Summa", "62 415", "58 230"],
  ["Not 3 Avskrivningar", "", ""],
  ["Byggnader", "9 987", "9 812"],
  ["Inventarier", "4 000", "3 700"],
  ["Summa", "13 987", "13 512"],
];
const LAST_YEARS: Rows = [
  ["Resultaträkning 2023", "", ""],
  ["Tkr", "2023", "2022"],
  ["Verksamhetens intäkter", "58 230", "55 012"],
  ["Verksamhetens kostnader", "-389 640", "-371 804"],
  ["Avskrivningar", "-13 512", "-12 990"],
  ["Verksamhetens nettokostnader", "-344 922", "-329 782"],
  ["Skatteintäkter", "262 108", "251 377"],
  ["Generella statsbidrag och utjämning", "88 427", "84 116"],
  ["Finansiella intäkter", "1 390", "1 105"],
  ["Finansiella kostnader", "-1 118", "-996"],
  ["Årets resultat", "5 885", "5 820"],
];

describe("Statements of a report", () => {
  test("that agree are silent, in whatever unit, order and sign convention each of them stands", () => {
    expect(said({ Resultat: RESULT, Kassa: CASH_FLOW, Noter: NOTES, Förra: LAST_YEARS })).toEqual([]);
  });

  test("that both add up are one of two where nobody else tells", () => {
    const notes = changedIn(NOTES, { B4: "40 151", B6: "62 451" });
    expect(said({ Resultat: RESULT, Noter: notes })).toEqual(["open Resultat!D3 Noter!B6"]);
  });

  test("have a wrong cell where two others are against it", () => {
    const cash = changedIn(CASH_FLOW, { B4: "13 978 000", B5: "20 790 000" });
    expect(said({ Resultat: RESULT, Kassa: cash, Noter: NOTES })).toEqual(["settled Kassa!B4 Resultat!D5"]);
  });

  test("are asked about once a column where the year has been restated", () => {
    const last = changedIn(LAST_YEARS, { B3: "57 230", B4: "-388 640", B7: "262 308", B8: "88 227" });
    expect(said({ Resultat: RESULT, Förra: last })).toEqual(["restated Resultat!E3 Förra!B3"]);
  });

  test("differ once where totals carry what one figure differs by", () => {
    const last = changedIn(LAST_YEARS, { B9: "1 309", B11: "5 804" });
    expect(said({ Resultat: RESULT, Förra: last })).toEqual([
      "open Resultat!E9 Förra!B9",
      "carried Resultat!E11 Förra!B11",
    ]);
  });

  test("may differ by the rounding of what is printed coarsest", () => {
    const inMillions = CASH_FLOW.map((row, r) =>
      r < 2
        ? row.map((cell) => (cell.includes("kronor") ? "Mnkr" : cell))
        : [row[0]!, ...["6,8 5,9", "14,0 13,5", "20,8 19,4"][r - 2]!.split(" ")],
    );
    expect(said({ Resultat: RESULT, Kassa: inMillions, Noter: NOTES })).toEqual([]);
  });

  test("tell of a heading in the wrong unit once, and are compared in the right one", () => {
    const wrong = changedIn(NOTES, { A2: "Mnkr" });
    expect(said({ Resultat: RESULT, Noter: wrong, Kassa: CASH_FLOW })).toEqual(["unit Noter!B6 Resultat!D3"]);
  });

  test("tell of a row with turned signs once, where the table has signs", () => {
    const last = changedIn(LAST_YEARS, { B10: "1 118", C10: "996", B11: "8 121", C11: "7 812" });
    expect(said({ Resultat: RESULT, Förra: last })).toContain("sign Förra!B10 Resultat!E10");
  });

  test("of others by the same names say nothing of each other", () => {
    const company = LAST_YEARS.map((row, r) => (r < 2 ? row : [row[0]!, `${r}7 311`, `${r}4 902`]));
    expect(said({ Resultat: RESULT, Bolaget: company })).toEqual([]);
  });

  test("end in the year's result or in the net costs, whichever the figures say", () => {
    const operations: Rows = [
      ["Driftredovisning", "", ""],
      ["Tkr", "Budget 2024", "Utfall 2024"],
      ["Kommunstyrelsen", "-95 500", "-97 690"],
      ["Barnnämnden", "-160 000", "-161 500"],
      ["Socialnämnden", "-100 000", "-97 500"],
      ["Summa", "-355 500", "-356 690"],
    ];
    expect(said({ Resultat: RESULT, Drift: operations })).toEqual([]);
    const other = changedIn(operations, { C3: "-97 960", C6: "-356 960" });
    expect(said({ Resultat: RESULT, Drift: other })).toEqual(["open Drift!C6 Resultat!D6"]);
  });

  test("alone are no report", () => {
    expect(said({ Resultat: RESULT })).toEqual([]);
  });

  test("ask once of a budget that another document has changed, however many of its rows", () => {
    const next: Rows = [
      ["Resultatbudget 2025", "", "", ""],
      ["Tkr", "Bokslut 2023", "Budget 2024", "Budget 2025"],
      ...LAST_YEARS.slice(2).map((row, r) => [
        row[0]!,
        row[1]!,
        ["61 700", "-403 100", "-14 200", "-355 600", "268 900", "91 900", "1 300", "-800", "5 700"][r]!,
        ["63 000", "-411 000", "-14 700", "-362 700", "274 000", "93 100", "1 200", "-700", "4 900"][r]!,
      ]),
    ];
    expect(said({ Resultat: RESULT, Nästa: next })).toEqual(["budget Resultat!C3 Nästa!C3"]);
  });

  test("differ by one figure where income is printed without the items that have a row of their own", () => {
    const withItems: Rows = [
      ["Resultaträkning 2024", "", ""],
      ["Tkr", "2024", "2023"],
      ["Verksamhetens intäkter", "60 115", "56 930"],
      ["Verksamhetens kostnader", "-405 118", "-389 640"],
      ["Jämförelsestörande poster", "2 300", "1 300"],
      ["Avskrivningar", "-13 987", "-13 512"],
      ["Verksamhetens nettokostnader", "-356 690", "-344 922"],
      ["Årets resultat", "6 812", "5 885"],
    ];
    const fiveYears: Rows = [
      ["Fem år i sammandrag", "", "", ""],
      ["Tkr", "2022", "2023", "2024"],
      ["Verksamhetens intäkter (inkl jämförelsestörande poster)", "55 012", "58 230", "62 415"],
      ["Verksamhetens kostnader", "371 804", "389 640", "405 118"],
      ["Årets resultat", "5 820", "5 885", "6 812"],
    ];
    expect(said({ Resultat: withItems, Översikt: fiveYears })).toEqual([]);
    const wrong = changedIn(withItems, { B3: "61 215", B7: "-355 590", B8: "7 912" });
    expect(said({ Resultat: wrong, Översikt: fiveYears })).toEqual([
      "open Resultat!B3 Översikt!D3",
      "carried Resultat!B8 Översikt!D5",
    ]);
  });
  test("end in a line of the only year that they share, where it is nearly the same", () => {
    const projects: Rows = [
      ["Investeringsredovisning 2024", "", ""],
      ["Projekt, tkr", "Budget 2024", "Utfall 2024"],
      ["Förskola", "18 000", "14 200"],
      ["Simhall", "9 500", "10 280"],
      ["Summa investeringar", "27 500", "24 480"],
    ];
    const cash: Rows = [
      ["Kassaflödesanalys", "", ""],
      ["Tkr", "2024", "2023"],
      ["Investering i materiella anläggningstillgångar", "-24 480", "-19 300"],
      ["Kassaflöde från investeringsverksamheten", "-24 480", "-19 300"],
    ];
    expect(said({ Projekt: projects, Kassa: cash })).toEqual([]);
    const wrong = changedIn(projects, { C4: "10 900", C5: "25 100" });
    expect(said({ Projekt: wrong, Kassa: cash })).toEqual(["open Projekt!C5 Kassa!B3"]);
    const far = changedIn(projects, { C4: "19 900", C5: "34 100" });
    expect(said({ Projekt: far, Kassa: cash })).toEqual([]);
  });
});
