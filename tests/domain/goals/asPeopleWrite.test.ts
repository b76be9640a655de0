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
