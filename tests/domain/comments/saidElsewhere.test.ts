import { holdTexts } from "../../../src/domain/comments/comments";
import { COMMITTEE, STATEMENT, spokenTables } from "../../support/commentTables";

function verdicts(text: string, tables = COMMITTEE): string[] {
  return holdTexts([{ text, tables }])[0]!.map(({ verdict }) => verdict);
}

describe("A figure that is another of what the sentence names is not called wrong", () => {
  test.each([
    ["the row of a clause before", "Mest avviker hemtjänsten, där utfallet är 5,9 procent över budget."],
    ["the budget, and not what is over it", "Hemtjänsten ligger över periodbudgeten på 41,2 mnkr."],
    ["two words that pull apart", "Korttidsvården har 525 tkr mindre kvar än vad budgeten medger."],
    ["what a row is on its way to", "Korttidsvården går mot ett underskott på 0,7 mnkr."],
    ["both deviations", "Korttidsvårdens periodavvikelse är -525 tkr och årsavvikelsen -700 tkr."],
    ["a row named behind", "Av nämndens budget på 249,6 mnkr går 133,4 mnkr till särskilt boende."],
    ["a heading far above", "Hemtjänst\nTimmarna blev fler.\nNämndens utfall är 167,7 mnkr."],
  ])("%s", (_, text) => {
    expect(verdicts(text)).toContain("agrees");
    expect(verdicts(text)).not.toContain("contradicts");
  });

  test.each([
    ["last year's result", "Resultatet på 15,1 mnkr kan jämföras med 33,2 mnkr året före."],
    [
      "three comparisons",
      "Resultatet blev 15,1 mnkr, 5,1 mnkr bättre än det budgeterade resultatet på 10,0 mnkr men 18,1 mnkr sämre än resultatet 2023.",
    ],
    ["another year in parentheses", "Finansiella kostnader steg till 18,8 mnkr (2023: 11,3 mnkr)."],
  ])("in a statement: %s", (_, text) => {
    expect(new Set(verdicts(text, STATEMENT))).toEqual(new Set(["agrees"]));
  });
});

describe("What is of another thing or time is left open", () => {
  test.each([
    ["savings", "Hemtjänsten har genomfört besparingar på 800 tkr."],
    ["the report before", "Underskottet i korttidsvården var 1,4 mnkr vid förra uppföljningen."],
    ["the year to come", "Hemtjänsten väntas kosta 66,0 mnkr nästa år."],
    ["a part that is named first", "Av underskottet i hemtjänsten avser 1 400 tkr köpta timmar."],
    ["a cost inside a row", "Vikariekostnaderna ökade med 12 procent inom korttidsvården."],
    ["more of something", "Hemtjänsten har fått in 1,2 mnkr mer i avgifter än budgeterat."],
    ["what is said of the amount itself", "Hemtjänsten: 1 200 tkr beror på sjukfrånvaro."],
    ["what was done with it", "Till hemtjänsten har 900 tkr flyttats från särskilt boende."],
    ["what is wished", "Hemtjänsten ska spara 1,5 mnkr under hösten."],
    ["one of many", "En plats inom korttidsvården kostar 1 020 tkr om året."],
    ["each of several", "Hemtjänsten och korttidsvården har båda underskott på över 500 tkr."],
    ["a year of comparison that the table lacks", "Hemtjänsten kostade 2,0 mnkr mer än 2019."],
    ["how far a deficit has moved", "Underskottet i hemtjänsten minskade med 300 tkr."],
  ])("%s", (_, text) => {
    expect(verdicts(text)).not.toContain("contradicts");
  });

  test("the companies are not the municipality", () => {
    expect(verdicts("Bolagens resultat uppgick till 9,4 mnkr.", STATEMENT)).toEqual(["unclear"]);
  });
});

test("An explicit year is no other, though the figure stands in the table", () => {
  expect(verdicts("Kommunens resultat 2023 uppgick till 15,1 mnkr.", STATEMENT)).toEqual(["contradicts"]);
});

/** Lines of a list, as they are written beside tables. */
const PROJECTS = spokenTables(
  "Kostnader per enhet",
  "tkr",
  ["Enhet", "Budget 2025", "Utfall 2025", "Avvikelse", "Utfall 2024"],
  [
    ["Trafik och parkering", "18 400", "19 150", "-750", "17 900"],
    ["IT", "12 600", "12 240", "360", "11 980"],
    ["Lokaler och städ", "9 300", "9 315", "-15", "9 020"],
    ["Teknik totalt", "40 300", "40 705", "-405", "38 900"],
  ],
);

test("What is financed apart is not the whole", () => {
  const text = "Resultatet för den avgiftsfinansierade verksamheten är 1,9 mnkr.";
  expect(verdicts(text, STATEMENT)).not.toContain("contradicts");
});

/** Units beside each other in columns, and prices and counts among amounts. */
const UNITS = spokenTables(
  "Skolformer",
  "tkr",
  ["Skolform", "Antal elever", "Budget tkr", "Utfall tkr", "Avvikelse tkr", "Kostnad per elev kr"],
  [
    ["Lågstadium", "812", "64 200", "65 310", "-1 110", "80 431"],
    ["Mellanstadium", "794", "66 800", "66 150", "650", "83 312"],
    ["Högstadium", "806", "74 100", "75 020", "-920", "93 077"],
    ["Summa", "2 412", "205 100", "206 480", "-1 380", "85 605"],
  ],
);

test("A column's own unit is not the table's", () => {
  expect(verdicts("Per elev kostade lågstadiet 80,4 tkr.", UNITS)).not.toContain("contradicts");
  expect(verdicts("Lågstadiet kostade 65,3 mnkr.", UNITS)).toEqual(["agrees"]);
  expect(verdicts("Lågstadiet kostade 56,3 mnkr.", UNITS)).toEqual(["contradicts"]);
});

describe("A list in few words is read as whole sentences are", () => {
  test.each([
    ["- IT: +360 tkr.", "360", "630"],
    ["• Trafik: underskott 750 tkr, vinterns halka.", "underskott", "överskott"],
    ["2. IT 12,2 mnkr, 360 tkr under budget.", "under budget", "över budget"],
    ["Utfall 2024: 38,9 mnkr.", "", ""],
    ["Kostnaderna ökade med 1 805 tkr, alltså med 4,6 procent, sedan 2024.", "4,6", "6,4"],
    [
      "Trafik och parkering ökade från 17,9 till 19,2 mnkr, det vill säga med 7 procent.",
      "7 procent",
      "9 procent",
    ],
  ])("%s", (text, from, to) => {
    expect(verdicts(text, PROJECTS)).toContain("agrees");
    expect(verdicts(text, PROJECTS)).not.toContain("contradicts");
    if (from !== "") expect(verdicts(text.replace(from, to), PROJECTS)).toContain("contradicts");
  });

  test("that a row keeps its budget is a claim of its own, with its figure or without", () => {
    expect(verdicts("Lokaler och städ håller budget.", PROJECTS)).toEqual(["agrees"]);
    expect(verdicts("Lokaler och städ håller budget (-15 tkr).", PROJECTS)).toEqual(["agrees", "agrees"]);
    expect(verdicts("IT-enheten är inte i balans.", PROJECTS)).not.toContain("agrees");
    expect(verdicts("Trafik och parkering är i balans.", PROJECTS)).not.toContain("agrees");
  });
});

/** Several forecasts, by their months. */
const FORECASTS = spokenTables(
  "Prognoser 2025",
  "mnkr",
  ["Nämnd", "Budget", "Prognos april", "Prognos augusti", "Avvikelse"],
  [
    ["Skolnämnden", "412,0", "418,5", "421,0", "-9,0"],
    ["Omsorgsnämnden", "388,0", "386,4", "384,2", "3,8"],
    ["Byggnadsnämnden", "31,0", "31,0", "30,3", "0,7"],
    ["Totalt", "831,0", "835,9", "835,5", "-4,5"],
  ],
);

describe("Of several forecasts the latest is meant, and the others by their months", () => {
  test.each([
    "Skolnämnden prognostiserar ett underskott på 9,0 mnkr.",
    "Skolnämndens prognos har försämrats med 2,5 mnkr sedan april.",
    "Omsorgsnämndens prognos är 2,2 mnkr bättre än i april.",
    "I april var prognosen för skolnämnden 418,5 mnkr.",
  ])("%s", (text) => {
    expect(verdicts(text, FORECASTS)).toContain("agrees");
    expect(verdicts(text, FORECASTS)).not.toContain("contradicts");
  });

  test("a forecast that has become worse has not become better", () => {
    expect(verdicts("Skolnämndens prognos har förbättrats med 2,5 mnkr sedan april.", FORECASTS)).toContain(
      "contradicts",
    );
  });
});

/** Rows that count, and shares, beside money. */
const STAFF = spokenTables(
  "Personal 2025",
  "",
  ["Nyckeltal", "2023", "2024", "2025"],
  [
    ["Årsarbetare", "412", "418", "405"],
    ["Placeringar, antal", "128", "123", "135"],
    ["Sjukfrånvaro, %", "7,9", "7,1", "6,6"],
    ["Personalkostnad, mnkr", "268,4", "279,3", "284,1"],
  ],
);

describe("Counts are held against the rows that count", () => {
  test.each([
    ["Antalet placeringar ökade med 12 till 135.", "135", "153"],
    ["Årsarbetare 405, 13 färre än 2024.", "405", "450"],
    ["Sjukfrånvaron sjönk till 6,6 procent 2025.", "6,6", "9,9"],
  ])("%s", (text, from, to) => {
    expect(verdicts(text, STAFF)).toContain("agrees");
    expect(verdicts(text, STAFF)).not.toContain("contradicts");
    expect(verdicts(text.replace(from, to), STAFF)).toContain("contradicts");
  });

  test("but not when something else is counted", () => {
    expect(verdicts("Årsarbetarna delade på 62 bilar.", STAFF)).not.toContain("contradicts");
  });
});
