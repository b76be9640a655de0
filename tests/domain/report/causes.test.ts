import { changedIn, said } from "./said";

type Rows = readonly (readonly string[])[];

const BALANCE: Rows = [
  ["Balansräkning", "", ""],
  ["Tkr", "191231", "181231"],
  ["Mark och byggnader", "412 306", "398 114"],
  ["Lager", "5 218", "4 907"],
  ["Kortfristiga fordringar", "61 377", "58 042"],
  ["Kassa och bank", "27 455", "31 118"],
  ["Summa tillgångar", "506 356", "492 181"],
  ["Eget kapital", "288 041", "281 236"],
  ["varav årets resultat", "6 805", "4 112"],
  ["Pensionsavsättningar", "41 207", "39 816"],
  ["Kortfristiga skulder", "177 108", "171 129"],
  ["Summa eget kapital, avsättningar och skulder", "506 356", "492 181"],
];
const FLOW: Rows = [
  ["Finansieringsanalys 2019", ""],
  ["Tkr", "2019"],
  ["Årets resultat", "6 805"],
  ["Avskrivningar", "19 340"],
  ["Förändring av avsättningar för pensioner", "1 391"],
  ["Förändring av lager", "-311"],
  ["Ökning av kortfristiga fordringar", "-2 780"],
  ["Ökning av kortfristiga skulder", "5 424"],
  ["Kassaflöde från den löpande verksamheten", "29 869"],
  ["Förvärv av materiella anläggningstillgångar", "-33 532"],
  ["Kassaflöde från investeringsverksamheten", "-33 532"],
  ["Årets kassaflöde", "-3 663"],
  ["Likvida medel vid årets början", "31 118"],
  ["Likvida medel vid årets slut", "27 455"],
];

describe("What a figure is wrong by", () => {
  test("is said of nothing where the statements agree, whatever is cleared out of the changes", () => {
    expect(said({ Balans: BALANCE, Analys: FLOW })).toEqual([]);
  });

  test("names the change in the cash flow that the cash at its end is wrong by as much as", () => {
    const wrong = changedIn(FLOW, { B5: "1 591", B9: "30 069", B12: "-3 463", B14: "27 655" });
    expect(said({ Balans: BALANCE, Analys: wrong })).toEqual([
      "open Balans!B6 Analys!B14",
      "carried Balans!B6 Analys!B12",
      "carried Analys!B5 Balans!B10",
    ]);
  });

  test("names the row of a balance sheet whose sides differ by as much", () => {
    const wrong = changedIn(BALANCE, { B10: "47 094", B12: "512 243" });
    expect(said({ Balans: wrong, Analys: FLOW })).toEqual(["carried Balans!B10 Analys!B5"]);
  });

  test("is found in no row of another name", () => {
    const wrong = changedIn(FLOW, { B4: "19 540", B9: "30 069", B12: "-3 463", B14: "27 655" });
    expect(said({ Balans: BALANCE, Analys: wrong })).toEqual([
      "open Balans!B6 Analys!B14",
      "carried Balans!B6 Analys!B12",
    ]);
  });
});

describe("The year of a table", () => {
  const RESULT: Rows = [
    ["Resultaträkning 2023", "", "", ""],
    ["Mnkr", "2023", "2022", "Budget 2023"],
    ["Verksamhetens intäkter", "212,4", "204,8", "210,0"],
    ["Verksamhetens kostnader", "-988,1", "-951,7", "-990,0"],
    ["Avskrivningar", "-41,3", "-40,2", "-42,0"],
    ["Verksamhetens nettokostnader", "-817,0", "-787,1", "-822,0"],
    ["Skatteintäkter", "640,2", "611,3", "638,0"],
    ["Generella statsbidrag och utjämning", "196,6", "190,1", "195,0"],
    ["Årets resultat", "19,8", "14,3", "11,0"],
  ];
  const OPERATIONS: Rows = [
    ["Driftredovisning per nämnd", "", "", "", ""],
    ["Mnkr", "Budget", "Utfall", "Avvikelse", "Utfall föregående år"],
    ["Kommunstyrelsen", "-122,0", "-120,4", "1,6", "-118,0"],
    ["Bildningsnämnden", "-400,0", "-398,6", "1,4", "-381,1"],
    ["Socialnämnden", "-300,0", "-298,0", "2,0", "-288,0"],
    ["Verksamhetens nettokostnader", "-822,0", "-817,0", "5,0", "-787,1"],
    ["Skatteintäkter", "638,0", "640,2", "2,2", "611,3"],
    ["Generella statsbidrag och utjämning", "195,0", "196,6", "1,6", "190,1"],
    ["Årets resultat", "11,0", "19,8", "8,8", "14,3"],
  ];
  const CASH: Rows = [
    ["Kassaflödesanalys 2023", "", ""],
    ["Mnkr", "2023", "2022"],
    ["Årets resultat", "19,8", "14,3"],
    ["Justering för av- och nedskrivningar", "41,3", "40,2"],
    ["Kassaflöde från den löpande verksamheten", "61,1", "54,5"],
  ];

  test("is the report's where its headings name none, and the year before where they say so", () => {
    expect(said({ RR: RESULT, Drift: OPERATIONS, KFA: CASH })).toEqual([]);
    const wrong = changedIn(OPERATIONS, { E3: "-119,2", E6: "-788,3", E9: "13,1" });
    expect(said({ RR: RESULT, Drift: wrong, KFA: CASH })).toEqual([
      "settled Drift!E9 RR!C9",
      "open Drift!E6 RR!C6",
    ]);
  });

  test("is the one after what a heading beside it names", () => {
    const [title, , ...rows] = OPERATIONS;
    const beside: Rows = [title!, ["Mnkr", "Budget", "Utfall", "Avvikelse", "Utfall 2022"], ...rows];
    const wrong = changedIn(beside, {
      C4: "-389,6",
      C6: "-808,0",
      C9: "28,8",
      D4: "10,4",
      D6: "14,0",
      D9: "17,8",
    });
    expect(said({ RR: RESULT, Drift: beside })).toEqual([]);
    expect(said({ RR: RESULT, Drift: wrong })).toContain("open Drift!C6 RR!B6");
  });
});

describe("An account of investments of one year", () => {
  const PROJECTS: Rows = [
    ["Investeringsredovisning 2021", "", ""],
    ["Tkr", "Utgift", "Inkomst", "Netto"],
    ["Ridhus", "18 400", "0", "18 400"],
    ["Gator", "22 315", "-1 200", "21 115"],
    ["System", "640", "0", "640"],
    ["Totalt", "41 355", "-1 200", "40 155"],
  ];
  const CASH: Rows = [
    ["Kassaflödesanalys 2021", ""],
    ["Tkr", "2021"],
    ["Inköp av immateriella tillgångar", "-640"],
    ["Inköp av fastigheter och anläggningar", "-40 715"],
    ["Investeringsbidrag", "1 200"],
    ["Försäljning av anläggningstillgångar", "310"],
    ["Kassaflöde från investeringsverksamheten", "-39 845"],
  ];

  test("comes to what the cash flow pays in several rows, with what others have given or without", () => {
    expect(said({ Projekt: PROJECTS, Kassa: CASH })).toEqual([]);
    const wrong = changedIn(PROJECTS, { B4: "27 315", B6: "46 355", D4: "26 115", D6: "45 155" });
    expect(said({ Projekt: wrong, Kassa: CASH })).toEqual([
      "open Projekt!B6 Kassa!B3",
      "open Projekt!D6 Kassa!B3",
    ]);
  });

  test("is nothing to be held against where it is far from all that is paid", () => {
    const other = changedIn(PROJECTS, { B3: "58 633", B6: "81 588", D3: "58 633", D6: "80 388" });
    expect(said({ Projekt: other, Kassa: CASH })).toEqual([]);
  });
});

describe("One thing in two notes", () => {
  const NOTES: Rows = [
    ["Noter 2022", "", ""],
    ["Tkr", "2022", "2021"],
    ["Not 4 Avskrivningar", "", ""],
    ["Fastigheter", "12 418", "12 006"],
    ["Fordon och inventarier", "3 377", "3 290"],
    ["Summa", "15 795", "15 296"],
    ["Not 11 Fordon och inventarier", "", ""],
    ["Ingående värde", "20 114", "19 803"],
    ["Inköp", "4 021", "3 601"],
    ["Årets avskrivningar", "-3 377", "-3 290"],
    ["Utgående värde", "20 758", "20 114"],
  ];
  const RESULT: Rows = [
    ["Resultaträkning 2022", "", ""],
    ["Tkr", "2022", "2021"],
    ["Verksamhetens intäkter", "80 400", "78 900"],
    ["Verksamhetens kostnader", "-411 305", "-402 004"],
    ["Avskrivningar", "-15 795", "-15 296"],
    ["Verksamhetens nettokostnader", "-346 700", "-338 400"],
    ["Skatteintäkter", "352 000", "341 000"],
    ["Årets resultat", "5 300", "2 600"],
  ];

  test("is held against itself, where another year shows that it is the same", () => {
    expect(said({ Noter: NOTES, RR: RESULT })).toEqual([]);
    const wrong = changedIn(NOTES, { B10: "-3 733", B11: "20 402" });
    expect(said({ Noter: wrong, RR: RESULT })).toEqual(["open Noter!B10 Noter!B5"]);
  });

  test("opens with what the year before closed with, though no more than one year turns", () => {
    const wrong = changedIn(NOTES, { B8: "21 014", B11: "21 658" });
    expect(said({ Noter: wrong, RR: RESULT })).toEqual(["open Noter!B8 Noter!C11"]);
  });
});

describe("A committee's own table", () => {
  const OPERATIONS: Rows = [
    ["Driftredovisning 2020", "", ""],
    ["Tkr", "Budget 2020", "Netto 2020"],
    ["Kommunstyrelse", "-51 000", "-50 740"],
    ["Miljö- och byggnadsnämnd", "-9 400", "-9 315"],
    ["Kultur och fritid", "-21 600", "-21 780"],
    ["Summa", "-82 000", "-81 835"],
  ];
  const OWN: Rows = [
    ["Miljö och bygg, driftredovisning", "", ""],
    ["Tkr", "Utfall 2020", "Budget 2020"],
    ["Tillsyn", "-5 115", "-5 200"],
    ["Bygglov", "-4 200", "-4 200"],
    ["Summa miljö- och byggnadsnämnden", "-9 315", "-9 400"],
  ];

  test("is its row among the committees, though its title says operations too", () => {
    const sheets = { Drift: OPERATIONS, "Miljö- och byggnadsnämnden": OWN };
    expect(said(sheets)).toEqual([]);
    const wrong = changedIn(OWN, { C3: "-5 600", C5: "-9 800" });
    expect(said({ ...sheets, "Miljö- och byggnadsnämnden": wrong })).toEqual([
      "open Drift!B4 Miljö- och byggnadsnämnden!C5",
    ]);
  });

  test("is known where its row leaves out the word for a committee", () => {
    const own: Rows = [
      ["Kultur- och fritidsnämnden", "", ""],
      ...OWN.slice(1, 2),
      ["Bad", "-12 400", "-12 300"],
      ["Bibliotek", "-9 380", "-9 300"],
      ["Summa", "-21 780", "-21 600"],
    ];
    expect(said({ Drift: OPERATIONS, KFN: own })).toEqual([]);
    expect(said({ Drift: OPERATIONS, KFN: changedIn(own, { B3: "-12 490", B5: "-21 870" }) })).toEqual([
      "open Drift!C5 KFN!B5",
    ]);
  });
});
