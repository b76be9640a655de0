import { assessedTable, words } from "../../support/goals";
import { printedGrid } from "../../support/printedGrid";

const HEADER = ["Indikator", "Utfall 2025", "Målvärde 2025", "Bedömning"];

/** The words of a table with lines below it. */
function told(below: readonly string[], ...rows: readonly (readonly string[])[]) {
  return words(
    assessedTable(
      printedGrid(
        [["Mål 2025"], HEADER, ...rows.map((row) => [...row, ""]), ...below.map((line) => [line])],
        2,
      ),
    ),
  );
}

const POINTS = [
  "Grönt = målet nås",
  "Gult = högst 4 procentenheter från målet",
  "Rött = mer än 4 procentenheter från målet",
];

describe("A scale of points of per cent", () => {
  test("is measured in points of what is in per cent, to the last that is near enough", () =>
    expect(
      told(
        POINTS,
        ["Fler nöjda gäster, andel", "81 %", "80 %"],
        ["Fler nöjda barn, andel", "76 %", "80 %"],
        ["Fler nöjda elever, andel", "75,9 %", "80 %"],
        ["Färre försenade turer, andel", "7 %", "högst 3 %"],
      ),
    ).toEqual(["Grön", "Gul", "Röd", "Gul"]));

  test("reaches not so far as a limit that is to be kept below", () =>
    expect(
      told(
        ["Grönt = målet nås", "Gult = mindre än 5 procentenheter från målet", "Rött = längre från målet"],
        ["Fler nöjda gäster, andel", "75 %", "80 %"],
        ["Fler nöjda barn, andel", "75,1 %", "80 %"],
      ),
    ).toEqual(["Röd", "Gul"]));

  test("measures nothing that is in days, which is asked about", () =>
    expect(
      told(POINTS, ["Fler nöjda gäster, andel", "81 %", "80 %"], ["Kortare väntetid", "12", "högst 10"]),
    ).toEqual(["Grön", "thresholds"]));
});

describe("Words that tell no scale", () => {
  test("who has reached what is no word of one", () => {
    const below = ["Kommunen: målet är nått. Bolagen: målet är inte nått."];
    expect(told(below, ["Fler nöjda gäster, andel", "78 %", "80 %"])).toEqual(["Ej uppfyllt"]);
  });

  test("figures that are told are its words, though the words that explain them make another", () => {
    const below = ["4 = helt uppfyllt, 3 = minst 90 % av målet, 2 = minst 75 % av målet, 1 = ej uppfyllt"];
    expect(
      told(
        below,
        ["Fler nöjda gäster, poäng", "82", "80"],
        ["Fler nöjda barn, poäng", "74", "80"],
        ["Fler nöjda elever, poäng", "62", "80"],
      ),
    ).toEqual(["4", "3", "2"]);
  });
});

describe("Targets as people write them", () => {
  test.each([
    ["as much or more than last year", ["Fler besök, antal", "95", "bibehålla eller öka"], "targetText"],
    ["nothing or better is more", ["Nämndens budgetavvikelse", "0,3 %", "0 % eller bättre"], "Uppfyllt"],
    ["or less", ["Vattenförlust", "11 %", "10 % eller lägre"], "Ej uppfyllt"],
    ["a mark of five", ["Fler nöjda, betyg", "4,1", "minst 4,2 av 5"], "Ej uppfyllt"],
    ["minutes and seconds", ["Svarstid i växeln", "3:40", "högst 4:00"], "Uppfyllt"],
  ])("%s", (_, cells, expected) =>
    expect(told([], cells, ["Fler behöriga, andel", "90 %", "85 %"])[0]).toBe(expected),
  );

  test("what is done too late is bad in two steps, and in three as bad as somebody says", () => {
    const late = ["Plan antagen", "Antagen 3/10 2025", "senast 30/9 2025"];
    const other = ["Fler behöriga, andel", "90 %", "85 %"];
    expect(told(["Ja / Nej"], late, other)).toEqual(["Nej", "Ja"]);
    expect(told(["Grön / Gul / Röd"], late, other)).toEqual(["targetText", "Grön"]);
  });
});

describe("A table goes on", () => {
  test("behind a row whose figures all have words behind them", () =>
    expect(
      told(
        [],
        ["Fler nöjda gäster, andel", "81 %", "80 %"],
        ["Kortare handläggning", "12 arbetsdagar", "högst 10 arbetsdagar"],
        ["Fler nöjda barn, andel", "83 %", "80 %"],
      ),
    ).toEqual(["Uppfyllt", "Ej uppfyllt", "Uppfyllt"]));

  test("and a part of those above is measured as they are", () =>
    expect(
      words(
        assessedTable(
          printedGrid(
            [
              ["Halvårsrapport 2025"],
              ["Indikator", "Utfall jan-jun 2025", "Mål 2025", "Bedömning"],
              ["Sjukfrånvaro i procent", "6,1 %", "högst 6,5 %", ""],
              ["– varav män", "4,8", "högst 5,0", ""],
            ],
            2,
          ),
        ),
      ),
    ).toEqual(["Uppfyllt", "Uppfyllt"]));
});

test("A row that begins with women is of those above only where it says nothing else", () =>
  expect(
    told(
      [],
      ["Sänkt sjukfrånvaro", "7 %", "6 %"],
      ["Kvinnor", "8 %", "7 %"],
      ["Kvinnor i chefsposition", "45 %", "50 %"],
    ),
  ).toEqual(["Ej uppfyllt", "Ej uppfyllt", "direction"]));

test("What is near enough for the best word is open until the limits are answered", () => {
  const rows = [
    ["Mål 2025"],
    HEADER,
    ["Fler nöjda barn, andel", "50 %", "80 %", ""],
    ["Grön = målet nått, Gul = delvis, Röd = ej nått"],
    ["Utfall inom 2 % från målet räknas som uppfyllt"],
  ];
  const judged = (answers: object) => words(assessedTable(printedGrid(rows, 2), answers));
  expect([judged({}), judged({ thresholds: { Gul: 90 } })]).toEqual([["thresholds"], ["Röd"]]);
});
