import { assessedTable, words } from "../../support/goals";
import { printedGrid } from "../../support/printedGrid";

const table = (...rows: string[][]) => assessedTable(printedGrid([["Mål 2025"], ...rows], 2));
const HEADER = ["Indikator", "Utfall 2024", "Utfall 2025", "Mål 2025", "Bedömning"];
const wordsOf = (...rows: string[][]) => words(table(HEADER, ...rows));

describe("Targets as people write them", () => {
  test("are held against last year's figure where they only say which way", () =>
    expect(
      wordsOf(
        ["Inkomna ärenden", "60", "50", "Ska minska", ""],
        ["Inkomna ärenden till nämnd", "60", "60", "Ska minska", ""],
        ["Låntagare i bygden", "60", "70", "> föregående år", ""],
        ["Yttranden", "60", "60", "Ska inte öka", ""],
      ),
    ).toEqual(["Uppfyllt", "Ej uppfyllt", "Uppfyllt", "Uppfyllt"]));

  test("are asked about where last year's figure is missing", () =>
    expect(wordsOf(["Inkomna ärenden", "", "50", "Ska minska", ""])).toEqual(["targetText"]));

  test("say by their verb from which side they are to be reached", () =>
    expect(
      wordsOf(
        ["Ärenden A", "60", "84 %", "Öka till 85 %", ""],
        ["Ärenden B", "60", "9", "Minska till 10", ""],
      ),
    ).toEqual(["Ej uppfyllt", "Uppfyllt"]));

  test("are held against the country's figure", () =>
    expect(
      words(
        table(
          ["Indikator", "Utfall 2025", "Riket 2025", "Mål 2025", "Bedömning"],
          ["Fler med examen, andel", "80 %", "78 %", "Bättre än riket", ""],
        ),
      ),
    ).toEqual(["Uppfyllt"]));
});

describe("Targets that were read as something else", () => {
  test.each([
    [
      "below is below, as the name says",
      ["Skulden ska understiga 40 tkr", "", "40 tkr", "40 tkr"],
      "Ej uppfyllt",
    ],
    [
      "to at least is from below",
      ["Självfinansieras ska till lägst 60 %", "", "55 %", "60 %"],
      "Ej uppfyllt",
    ],
    ["8 of 10 beside a mark is a mark", ["Nöjda med badet, betyg", "", "8,3", "8 av 10"], "Uppfyllt"],
    ["and missed it is missed", ["Nöjda med badet, betyg", "", "7,9", "8 av 10"], "Ej uppfyllt"],
    ["a year is no level", ["Valdeltagande", "", "41 %", "högre än 2019"], "targetText"],
    ["unchanged is as last year", ["Skattesats", "21,50", "21,50", "oförändrad"], "Uppfyllt"],
    ["and not as much more", ["Skattesats", "21,50", "21,60", "oförändrad"], "Ej uppfyllt"],
    ["a sign may stand before seconds", ["Svarstid telefon", "", "52 s", "≤ 60 s"], "Uppfyllt"],
    ["among the best is a place", ["Ranking företagsklimat", "", "97", "topp 100"], "Uppfyllt"],
    [
      "a deviation below its limit may be far off",
      ["Budgetavvikelse ska vara högst 1 %", "", "-3 %", "1 %"],
      "direction",
    ],
    ["and near by is near by", ["Budgetavvikelse ska vara högst 1 %", "", "-0,4 %", "1 %"], "Uppfyllt"],
  ])("%s", (_, cells, expected) => expect(wordsOf([...cells, ""])).toEqual([expected]));

  test("what is to be done is done or not", () =>
    expect(
      wordsOf(
        ["Fler nöjda, andel", "", "80 %", "75 %", ""],
        ["Policy antagen", "", "Ja", "Ja", ""],
        ["Slinga genomförd", "", "Ej klar", "Klar", ""],
        ["Handbok införd", "", "Snart", "Ja", ""],
      ),
    ).toEqual(["Uppfyllt", "Uppfyllt", "Ej uppfyllt", "targetText"]));

  test("an arrow in a column of directions says the way", () =>
    expect(
      words(
        table(
          ["Indikator", "Önskad riktning", "Utfall 2025", "Mål 2025", "Bedömning"],
          ["Inkomna yttranden", "↓", "40", "50", ""],
          ["Inkomna remisser", "↑", "40", "50", ""],
        ),
      ),
    ).toEqual(["Uppfyllt", "Ej uppfyllt"]));

  test("the goal on the row holds the level where no column does", () =>
    expect(
      words(
        table(
          ["Mål för 2025", "Indikator", "Utfall 2024", "Utfall 2025", "Status"],
          ["Andelen svenskt ska vara minst 75 %", "Andel svenskt", "71 %", "72 %", ""],
          ["Svinnet får inte överstiga 35 gram", "Svinn", "41", "30", ""],
        ),
      ),
    ).toEqual(["Ej uppfyllt", "Uppfyllt"]));
});

describe("Columns without the usual words", () => {
  test.each([
    [
      "years of schools",
      ["Indikator", "Resultat läsår 23/24", "Resultat läsår 24/25", "Målnivå", "Bedömning"],
    ],
    ["times alone", ["Indikator", "T3 2024", "T3 2025", "Önskat läge", "Utvärdering"]],
    ["a start value and what stands now", ["Indikator", "Startvärde", "Nuläge", "Mål 2025", "Uppnått"]],
    ["the same with two years", ["Indikator", "Kommunen 2024", "Kommunen 2025", "Börvärde", "Färg"]],
  ])("%s: the latest is what came", (_, header) =>
    expect(words(table(header, ["Fler nöjda, andel", "60 %", "84 %", "85 %", ""]))).toEqual(["Ej uppfyllt"]),
  );

  test("levels in words alone are levels", () =>
    expect(
      words(
        table(
          ["Indikator", "Målvärde", "Utfall", "Riket", "Bedömning"],
          ["Fler nöjda, andel", "ej sämre än riket", "28 %", "28 %", ""],
          ["Färre fel", "mindre än riket", "19", "22", ""],
        ),
      ),
    ).toEqual(["Uppfyllt", "Uppfyllt"]));
});

describe("Outcomes as people write them", () => {
  test("are read with what they are a share of, with last year's, and with what is counted behind them", () => {
    const { goals } = table(
      HEADER,
      ["Fler svar, andel", "", "88 % (81 av 92)", "85 %", ""],
      ["Färre fall", "", "40 (60)", "50", ""],
      ["Fler besök", "", "950 besök", "900", ""],
      ["Färre steg", "", "i.u.", "3", ""],
    );
    expect(goals.map(({ outcome }) => outcome?.value ?? null)).toEqual([0.88, 40, 950, null]);
    expect(words({ table: null as never, scale: null as never, goals })).toEqual([
      "Uppfyllt",
      "Uppfyllt",
      "Uppfyllt",
      "Inget värde angivet",
    ]);
  });
});

describe("Rules in words", () => {
  test.each([
    ["Kvoten ska inte överstiga 98", "97", "98", "Uppfyllt"],
    ["Kvoten får inte understiga 30", "29", "30", "Ej uppfyllt"],
    ["Förkortad ledgång", "12", "10", "Ej uppfyllt"],
    ["Utökad öppning", "12", "10", "Uppfyllt"],
  ])("%s: %s of %s is %s", (indicator, outcome, target, word) =>
    expect(wordsOf([indicator, "", outcome, target, ""])).toEqual([word]),
  );
});

test("columns of the best and the worst say which way is better", () =>
  expect(
    words(
      table(
        ["Indikator", "Utfall 2025", "Mål 2025", "Bäst", "Sämst", "Bedömning"],
        ["Kvot A", "40", "50", "20", "90", ""],
        ["Kvot B", "40", "50", "90", "20", ""],
      ),
    ),
  ).toEqual(["Uppfyllt", "Ej uppfyllt"]));

describe("Targets that say no figure of their own", () => {
  test("are no worse than last year, or better, whichever way is better", () =>
    expect(
      wordsOf(
        ["Högre soliditet, högre är bättre", "41 %", "41 %", "Bibehållen nivå", ""],
        ["Utfall i kön, lägre är bättre", "41", "43", "Ska inte försämras", ""],
        ["Andel svar, högre är bättre", "41 %", "41 %", "Bättre än föregående år", ""],
        ["Andel brev, högre är bättre", "41 %", "44 %", "Minst samma nivå som 2024", ""],
      ),
    ).toEqual(["Uppfyllt", "Ej uppfyllt", "Ej uppfyllt", "Uppfyllt"]));

  test("are asked about where the year they name has no column, or nobody knows which way is better", () =>
    expect(
      wordsOf(
        ["Andel svar, högre är bättre", "41 %", "44 %", "Bättre än 2022", ""],
        ["Ärenden av typ A", "41", "44", "Bibehållen nivå", ""],
      ),
    ).toEqual(["targetText", "targetText"]));

  test("are held against others where their column stands", () =>
    expect(
      words(
        table(
          ["Indikator", "Utfall 2025", "Länet 2025", "Liknande kommuner 2025", "Mål 2025", "Bedömning"],
          ["Fler med examen, andel", "80 %", "81 %", "78 %", "Bättre än länet", ""],
          ["Fler med plan, andel", "80 %", "81 %", "78 %", "Bättre än liknande kommuner", ""],
        ),
      ),
    ).toEqual(["Ej uppfyllt", "Uppfyllt"]));

  test("stand in the name of the indicator where the cell is blank", () => {
    const { goals } = table(
      HEADER,
      ["Väntetid (ska inte överstiga 30 dagar)", "", "33", "", ""],
      ["Andel svar, ska uppgå till minst 90 %", "", "92 %", "", ""],
      ["Elever med minst 10 poäng, högre är bättre", "", "33", "", ""],
    );
    expect(words({ table: null as never, scale: null as never, goals })).toEqual([
      "Ej uppfyllt",
      "Uppfyllt",
      "Inget värde angivet",
    ]);
  });

  test("and shares as so many of so many", () =>
    expect(
      wordsOf(["Fler svar, andel", "", "9/10", "8/10", ""], ["Fler brev, andel", "", "81 av 92", "90 %", ""]),
    ).toEqual(["Uppfyllt", "Ej uppfyllt"]));
});
