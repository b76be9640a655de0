import { holdTexts } from "../../../src/domain/comments/comments";
import { spokenTables } from "../../support/commentTables";

/** What is measured of each body stands in columns of its own, some of them in per cent. */
const STAFF = spokenTables(
  "Personal per kontor",
  "",
  ["Kontor", "Anställda 2024", "Anställda 2023", "Frisknärvaro 2024, %", "Frisknärvaro 2023, %"],
  [
    ["Teknik", "118", "124", "61,4", "58,2"],
    ["Skola", "742", "761", "55,3", "57,1"],
    ["Totalt", "860", "885", "56,1", "57,3"],
  ],
);
const PROJECTS = spokenTables(
  "Investeringsredovisning",
  "tkr",
  ["Projekt", "Budget 2024", "Utfall 2024", "Avvikelse", "Total projektbudget"],
  [
    ["Bro Ekeby", "15 300", "4 870", "10 430", "31 000"],
    ["Resecentrum", "22 000", "24 730", "-2 730", "68 000"],
    ["Summa", "37 300", "29 600", "7 700", ""],
  ],
);

function verdicts(text: string, tables: typeof STAFF): string[] {
  return holdTexts([{ text, tables }])[0]!.map(({ verdict }) => verdict);
}

test("A share that has a column of its own is that of the row and the year", () => {
  expect(verdicts("För teknik är frisknärvaron 61,4 procent.", STAFF)).toEqual(["agrees"]);
  expect(verdicts("För teknik är frisknärvaron 16,4 procent.", STAFF)).toEqual(["contradicts"]);
});

test("The budget of a whole project is none of the year's", () => {
  expect(verdicts("Bro Ekeby har en total budget på 31,0 mnkr.", PROJECTS)).toEqual(["agrees"]);
  expect(verdicts("Bro Ekeby har en total budget på 15,3 mnkr.", PROJECTS)).toEqual(["contradicts"]);
  expect(verdicts("Bro Ekeby hade i år en budget på 15,3 mnkr.", PROJECTS)).toEqual(["agrees"]);
});

test("One that exceeds another is no change over time", () => {
  expect(verdicts("Resecentrums kostnader överstiger Bro Ekeby.", PROJECTS)).not.toContain("contradicts");
});

test("A number of bodies counts the rows that it is said of", () => {
  expect(verdicts("Två förvaltningar har färre anställda än 2023.", STAFF)).toContain("agrees");
  expect(verdicts("Två förvaltningar har fler anställda än 2023.", STAFF)).toContain("contradicts");
});

test("A date of six digits is a time", () => {
  const result = spokenTables(
    "Resultaträkning",
    "mnkr",
    ["Mnkr", "Utfall 250831", "Utfall 240831", "Budget 2025"],
    [
      ["Verksamhetens intäkter", "318,4", "331,9", "452,0"],
      ["Verksamhetens kostnader", "-240,4", "-235,4", "-438,1"],
      ["Periodens resultat", "78,0", "96,5", "13,9"],
    ],
  );
  expect(verdicts("Periodens resultat är 18,5 mnkr lägre än föregående år.", result)).toEqual(["agrees"]);
  expect(verdicts("Verksamhetens intäkter har ökat jämfört med föregående år.", result)).toEqual([
    "contradicts",
  ]);
});
