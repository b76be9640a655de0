import { holdTexts } from "../../../src/domain/comments/comments";
import type { SpokenTable } from "../../../src/domain/comments/readings";
import { spokenTables } from "../../support/commentTables";

function verdicts(text: string, tables: readonly SpokenTable[]): string[] {
  return holdTexts([{ text, tables }])[0]!.map(({ verdict }) => verdict);
}

const GOALS = spokenTables(
  "Nämndens indikatorer",
  "procent",
  ["Indikator, %", "Målvärde 2025", "Utfall 2025", "Måluppfyllelse"],
  [
    ["Andel nöjda besökare", "80", "84", "Uppfyllt"],
    ["Andel ärenden i tid", "95", "91", "Delvis uppfyllt"],
    ["Andel återvunnet avfall", "60", "47", "Ej uppfyllt"],
    ["Andel digitala ansökningar", "70", "76", "Uppfyllt"],
  ],
);

test("How many goals are met is counted in the column that assesses them", () => {
  expect(verdicts("Två av fyra mål är uppfyllda.", GOALS)).toEqual(["agrees", "agrees"]);
  expect(verdicts("Tre av fyra mål är uppfyllda.", GOALS)).toEqual(["contradicts", "agrees"]);
  expect(verdicts("En indikator, 60 procent, är delvis uppfylld.", GOALS)).not.toContain("contradicts");
  expect(verdicts("Målet på 8 veckor är uppnått.", GOALS)).not.toContain("contradicts");
});

test("What is over its target is not said to be under it", () => {
  expect(verdicts("Andelen nöjda besökare är 4 procentenheter över målvärdet.", GOALS)).toEqual(["agrees"]);
  expect(verdicts("Andelen nöjda besökare är 4 procentenheter under målvärdet.", GOALS)).not.toContain(
    "agrees",
  );
});

const ROADS = spokenTables(
  "Investeringsredovisning",
  "tkr",
  ["Investering", "Budget 2024", "Utfall 2024", "Avvikelse"],
  [
    ["Bro Ekeby", "9 500", "9 870", "-370"],
    ["Gångtunnel", "1 200", "1 145", "55"],
    ["Resecentrum", "14 800", "6 310", "8 490"],
    ["Torget", "900", "880", "20"],
    ["Summa", "26 400", "18 205", "8 195"],
  ],
);

test("The number of all tells what is counted, whatever it is called", () => {
  expect(verdicts("Ett av fyra projekt överskred budget.", ROADS)).not.toContain("contradicts");
  expect(verdicts("Tre av fyra objekt redovisar överskott.", ROADS)).toContain("agrees");
  expect(verdicts("Två av fyra objekt redovisar överskott.", ROADS)).toContain("contradicts");
  expect(verdicts("Två av nio objekt redovisar överskott.", ROADS)).not.toContain("contradicts");
});

test("The degree of a budget that has been used is of that budget", () => {
  expect(verdicts("Resecentrum: upparbetningsgraden var 43 procent.", ROADS)).toContain("agrees");
  expect(verdicts("Genomförandegraden blev 69 procent.", ROADS)).toEqual(["agrees"]);
});

const BEDS = spokenTables(
  "Platser",
  "antal",
  ["Antal platser", "2025", "2024"],
  [
    ["Korttidsplatser", "48", "48"],
    ["Demensplatser", "61", "41"],
  ],
);

test("The same number has neither grown nor shrunk", () => {
  expect(verdicts("Antalet korttidsplatser är oförändrat.", BEDS)).toEqual(["agrees"]);
  expect(verdicts("Antalet korttidsplatser har minskat.", BEDS)).toEqual(["contradicts"]);
  expect(verdicts("Antalet demensplatser är oförändrat.", BEDS)).toEqual(["contradicts"]);
});
