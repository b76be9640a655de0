import { assessedTable, words } from "../../support/goals";
import { printedGrid } from "../../support/printedGrid";

const wordsOf = (header: string[], ...rows: string[][]) =>
  words(assessedTable(printedGrid([["Uppföljning 2025"], header, ...rows], 2)));
const ONE = ["Indikator", "Basår", "Värde basår", "Mål 2025", "Utfall 2025", "Bedömning"];
const year = (name: string, base: string, target: string, outcome: string) => [
  name,
  "2019",
  base,
  target,
  outcome,
  "",
];

describe("A target that is a change of a start value", () => {
  test.each([
    ["so many per cent less", year("Energi, MWh", "168", "minska med 20 %", "134,4"), "Uppfyllt"],
    ["and hardly missed", year("Energi, MWh", "168", "minska med 20 %", "134,5"), "Ej uppfyllt"],
    ["in words behind", year("Restavfall, kg", "186", "15 % lägre än basåret", "158,1"), "Uppfyllt"],
    ["with a sign", year("Utsläpp, ton", "640", "-50 % mot basåret", "335"), "Ej uppfyllt"],
    ["half of it", year("Matsvinn, gram", "62", "halveras", "31"), "Uppfyllt"],
    ["twice as much", year("Solel, MWh", "410", "ska fördubblas", "819"), "Ej uppfyllt"],
    ["so many points more", year("Ekologiskt, andel", "31 %", "+10 procentenheter", "41 %"), "Uppfyllt"],
    ["more by so many per cent", year("Antal besök", "200", "öka med 2,5 %", "205"), "Uppfyllt"],
    [
      "per cent of a share may be points",
      year("Ekologiskt, andel", "31 %", "öka med 10 %", "38 %"),
      "targetText",
    ],
    ["and so may what has no unit", year("Ekologiskt, andel", "31 %", "öka med 5", "38 %"), "targetText"],
    ["by thousands", year("Antal besök", "1 200", "öka med 1 000", "2 199"), "Ej uppfyllt"],
    [
      "by thousands of a unit",
      year("Energi, MWh", "12 500", "minska med 1 250,5 MWh", "11 249,5"),
      "Uppfyllt",
    ],
    ["a start value below zero", year("Underskott, tkr", "-80", "minska med 20 %", "-70"), "targetText"],
    ["a start value that is missing", year("Flygresor, km", "", "minska med 60 %", "22"), "targetText"],
    [
      "a year that nobody tells of",
      year("Flygresor, km", "9", "minska med 60 % mot 2017", "2"),
      "targetText",
    ],
  ])("%s", (_, row, expected) =>
    expect(wordsOf(ONE, year("Nöjda, andel", "70 %", "80 %", "81 %"), row)).toEqual(["Uppfyllt", expected]),
  );
});

describe("A target that is a change of another column's figure", () => {
  const HEADER = ["Indikator", "Utfall 2023", "Utfall 2024", "Utfall 2025", "Mål 2025", "Bedömning"];
  const row = (target: string, outcome: string) => ["Matsvinn, kg", "100", "80", outcome, target, ""];

  test("of the year that is named, or else of last year's", () =>
    expect(
      wordsOf(
        HEADER,
        row("minska med 25 % jämfört med 2023", "75"),
        row("minska med 25 % jämfört med föregående år", "61"),
        row("minska med 25 %", "60"),
      ),
    ).toEqual(["Uppfyllt", "Ej uppfyllt", "Uppfyllt"]));

  test("of the others', where so much worse or dearer is allowed", () =>
    expect(
      wordsOf(
        ["Mått", "Kommunen", "Liknande kommuner", "Riket", "Mål", "Resultat"],
        ["Kostnad förskola, kr/barn", "105", "100", "90", "högst 5 % dyrare än liknande kommuner", ""],
        ["Kostnad skola, kr/elev", "105,1", "100", "90", "högst 5 % dyrare än liknande kommuner", ""],
        ["Meritvärde", "95", "90", "100", "högst 5 % sämre än riket", ""],
        ["Frånvaro, dagar", "9", "8", "10", "lägre än riket", ""],
        ["Behöriga lärare, andel (%)", "70", "75", "72", "högst 5 % sämre än riket", ""],
      ),
    ).toEqual(["Uppfyllt", "Ej uppfyllt", "suggested", "Uppfyllt", "targetText"]));

  test("and a verdict goes into a blank column for the result, beside the municipality's own figures", () => {
    const goal = assessedTable(
      printedGrid(
        [
          ["Jämförelse 2025"],
          ["Mått", "Kommunen", "Riket", "Mål", "Resultat"],
          ["Frånvaro, dagar", "9", "10", "lägre än riket", ""],
        ],
        2,
      ),
    );
    expect(words(goal)).toEqual(["Uppfyllt"]);
  });
});

describe("Targets that only say which way", () => {
  test("an arrow is held against last year, and a scale of the change has a step for no change", () =>
    expect(
      wordsOf(
        ["Indikator", "2024", "2025", "Mål 2025", "Färg"],
        ["Antal lån", "10", "12", "↑", ""],
        ["Antal besök", "10", "10", "ska bli fler", ""],
        ["Antal klagomål", "10", "11", "↓", ""],
        ["Grön = bättre än föregående år"],
        ["Gul = oförändrat"],
        ["Röd = sämre än föregående år"],
      ),
    ).toEqual(["Grön", "Gul", "Röd"]));

  test("a column of directions in words says which way is better", () =>
    expect(
      wordsOf(
        ["Indikator", "Riktning", "Mål 2025", "Utfall 2025", "Bedömning"],
        ["Ärenden av slag A", "Minska", "20", "24", ""],
        ["Ärenden av slag B", "Öka", "20", "24", ""],
      ),
    ).toEqual(["Ej uppfyllt", "Uppfyllt"]));
});

describe("Limits of each step in columns of their own", () => {
  const HEADER = ["Nyckeltal", "Grön", "Gul", "Röd", "Utfall 2025", "Färg"];
  const limited = (outcome: string) => ["Väntetid, dagar", "≤ 12", "13–15", "≥ 16", outcome, ""];
  const share = (outcome: string) => ["Nöjda brukare", "≥ 90", "80–89", "< 80", outcome, ""];

  test("decide over the step", () =>
    expect(
      wordsOf(HEADER, limited("12"), limited("14"), limited("16"), share("90"), share("80"), share("78")),
    ).toEqual(["Grön", "Gul", "Röd", "Grön", "Gul", "Röd"]));

  test("and what is between two of them is left to a person: no share of the target would tell", () =>
    expect(wordsOf(HEADER, limited("12,5"), share("89,5"))).toEqual(["limits", "limits"]));
});
