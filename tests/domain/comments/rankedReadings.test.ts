import { holdTexts, holdTextsInSteps } from "../../../src/domain/comments/comments";
import type { SpokenTable } from "../../../src/domain/comments/readings";
import { spokenTables } from "../../support/commentTables";

const ENERGY = spokenTables(
  "Energi i badhus och ishallar",
  "tkr",
  ["Energislag", "Användning 2023", "Användning 2024", "Enhet", "Kostnad 2023, tkr", "Kostnad 2024, tkr"],
  [
    ["El", "4 310", "4 085", "MWh", "7 745", "6 120"],
    ["Fjärrvärme", "6 270", "6 540", "MWh", "5 390", "6 015"],
    ["Biogas", "880", "745", "MWh", "1 140", "985"],
    ["Summa", "11 460", "11 370", "", "14 275", "13 120"],
  ],
);
const MEALS = spokenTables(
  "Portioner",
  "",
  ["Månad", "Budget portioner", "Serverade portioner", "Antal kök"],
  [
    ["Januari", "41 000", "42 310", "14"],
    ["Februari", "38 500", "38 020", "14"],
    ["Mars", "42 000", "43 675", "15"],
    ["April", "39 500", "39 240", "15"],
    ["Summa", "161 000", "163 245", ""],
  ],
);
const YEARS = spokenTables(
  "Fem år i sammandrag",
  "",
  ["", "2024", "2023", "2022", "2021"],
  [
    ["Antal hushåll", "5 310", "5 268", "5 240", "5 175"],
    ["Årets resultat, mnkr", "12,4", "20,2", "31,0", "16,4"],
    ["Soliditet, %", "44,1", "43,2", "42,8", "40,9"],
  ],
);
const BALANCE = spokenTables(
  "Balansräkning",
  "mnkr",
  ["Belopp i mnkr", "2024", "2023"],
  [
    ["Anläggningstillgångar", "812", "790"],
    ["Omsättningstillgångar", "143", "165"],
    ["Summa tillgångar", "955", "955"],
    ["Eget kapital", "401", "380"],
    ["Långfristiga skulder", "420", "436"],
    ["Kortfristiga skulder", "134", "139"],
    ["Summa eget kapital och skulder", "955", "955"],
  ],
);
const ROADS = spokenTables(
  "Investeringar 2024",
  "tkr",
  ["Projekt", "Budget 2024", "Utfall 2024", "Avvikelse"],
  [
    ["Busshållplatser", "3 400", "3 615", "-215"],
    ["Cirkulationsplats Norrgatan", "9 800", "8 920", "880"],
    ["Gångbro", "5 250", "5 740", "-490"],
    ["Parkeringsgarage", "14 000", "9 310", "4 690"],
    ["Summa", "32 450", "27 585", "4 865"],
  ],
);

function verdicts(text: string, tables: readonly SpokenTable[]): string[] {
  return holdTexts([{ text, tables }])[0]!.map(({ verdict }) => verdict);
}

describe("A figure is held against what all its words together make likeliest", () => {
  test.each([
    [
      "a row and a column in one word",
      "Elkostnaden minskade med 1 625 tkr jämfört med 2023.",
      ENERGY,
      "1 625",
      "1 265",
    ],
    ["a unit of any kind", "Användningen av fjärrvärme ökade med 270 MWh.", ENERGY, "270", "720"],
    ["a month in a row", "I mars serverades 43 675 portioner.", MEALS, "43 675", "39 240"],
    [
      "all months until one",
      "Till och med april har 163 245 portioner serverats.",
      MEALS,
      "163 245",
      "136 245",
    ],
    ["a year of comparison", "Antalet hushåll har ökat med 135 sedan 2021.", YEARS, "135", "153"],
    ["people are no price for each", "Sedan 2023 har hushållen blivit 42 fler.", YEARS, "fler", "färre"],
    ["a mean of years", "I genomsnitt har resultatet varit 20,0 mnkr under perioden.", YEARS, "20,0", "26,0"],
    ["a key ratio that no row has", "Soliditeten uppgick till 42 procent.", BALANCE, "42", "24"],
    ["how many rows it is said of", "Två av fyra projekt har överskridit sin budget.", ROADS, "Två", "Tre"],
    ["and where they went", "Soliditeten har stigit till 44,1 procent.", YEARS, "stigit", "sjunkit"],
  ])("%s", (_, text, tables, from, to) => {
    expect(verdicts(text, tables)).toContain("agrees");
    expect(verdicts(text, tables)).not.toContain("contradicts");
    expect(verdicts(text.replace(from, to), tables)).toContain("contradicts");
  });
});

describe("What the tables may lack is not held against what they have", () => {
  test.each([
    ["something of its own", "Kommunens borgensåtaganden uppgår till 277 mnkr.", BALANCE],
    ["somebody else's part", "Föreningarna står för 31 procent av användningen.", ENERGY],
    [
      "a second number beside the row's",
      "I mars serverades 43 675 portioner och 61 kockar stod i kö för kursen.",
      MEALS,
    ],
    ["so many of so many", "Enligt enkäten är två av tre gäster nöjda.", MEALS],
    ["what was paid", "Under året har kommunen amorterat 16 mnkr och nyupplånat 3 mnkr.", BALANCE],
  ])("%s", (_, text, tables) => {
    expect(verdicts(text, tables)).not.toContain("contradicts");
  });
});

test("The cells of the reading are told", () => {
  const [claim] = holdTexts([{ text: "Biogasen kostade 985 tkr.", tables: ENERGY }])[0]!;
  expect(claim!.figures.map(({ table, place }) => table.label(place.row))).toEqual(["Biogas"]);
});

test("between two figures of a text the pane can draw, and what is said of them is the same", () => {
  const text = "El kostade 6 120 tkr, biogas 985 tkr och fjärrvärme 6 150 tkr.";
  const steps = holdTextsInSteps([{ text, tables: ENERGY }]);
  let rests = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) rests++;
  expect(rests).toBe(3);
  expect(step.value[0]!.map(({ verdict }) => verdict)).toEqual(
    holdTexts([{ text, tables: ENERGY }])[0]!.map(({ verdict }) => verdict),
  );
});
