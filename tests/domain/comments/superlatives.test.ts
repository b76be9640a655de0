import { holdTexts } from "../../../src/domain/comments/comments";
import type { SpokenTable } from "../../../src/domain/comments/readings";
import { spokenTables } from "../../support/commentTables";

function saidOf(text: string, tables: readonly SpokenTable[]): string[] {
  return holdTexts([{ text, tables }])[0]!
    .filter(({ stated }) => stated === null)
    .map(({ said, verdict }) => `${said}: ${verdict}`);
}

function verdicts(text: string, tables: readonly SpokenTable[]): string[] {
  return holdTexts([{ text, tables }])[0]!.map(({ verdict }) => verdict);
}

const BOARDS = spokenTables(
  "Driftredovisning per nämnd",
  "tkr",
  ["Nämnd", "Budget 2024", "Utfall 2024", "Avvikelse"],
  [
    ["Hamnnämnden", "40 000", "38 200", "1 800"],
    ["Skolnämnden", "210 000", "214 600", "-4 600"],
    ["Kulturnämnden", "22 000", "22 900", "-900"],
    ["Vattennämnden", "61 000", "63 100", "-2 100"],
    ["Summa", "333 000", "338 800", "-5 800"],
  ],
);

test("The row that deviates most is the one that is named, whichever comes first", () => {
  expect(saidOf("Den största negativa avvikelsen finns inom Skolnämnden.", BOARDS)).toContain(
    "största negativa avvikelse: agrees",
  );
  expect(saidOf("Störst underskott har Skolnämnden, -4,6 mnkr.", BOARDS)[0]).toMatch(
    /^Störst underskott: agrees/,
  );
  expect(verdicts("Den största negativa avvikelsen finns inom Vattennämnden.", BOARDS)).toContain(
    "contradicts",
  );
  expect(verdicts("Det största överskottet, 1,8 mnkr, redovisas av Hamnnämnden.", BOARDS)).not.toContain(
    "contradicts",
  );
});

test("One of the largest, and the next after another, are not held to be the largest", () => {
  expect(verdicts("En av de största negativa avvikelserna finns inom Vattennämnden.", BOARDS)).not.toContain(
    "contradicts",
  );
  expect(verdicts("Efter Skolnämnden har Vattennämnden störst underskott.", BOARDS)).not.toContain(
    "contradicts",
  );
});

/** Rows that are told apart by numbers alone. */
const AGES = spokenTables(
  "Frånvaro efter ålder",
  "procent",
  ["Frånvaro, %", "2025", "2024"],
  [
    ["Kvinnor", "8,1", "8,4"],
    ["Män", "5,3", "5,6"],
    ["24 år eller yngre", "6,9", "6,4"],
    ["25–44 år", "5,8", "6,1"],
    ["45 år eller äldre", "8,2", "8,8"],
  ],
);

test("Ages name rows, and are held against ages alone", () => {
  expect(saidOf("Lägst är frånvaron bland medarbetare i åldern 25–44 år.", AGES)).toContain("Lägst: agrees");
  expect(saidOf("Lägst är frånvaron bland medarbetare som är 45 år eller äldre.", AGES)).toContain(
    "Lägst: contradicts",
  );
  expect(verdicts("I åldern 25–44 år var frånvaron 5,8 procent.", AGES)).toEqual(["agrees"]);
  expect(verdicts("Männens frånvaro uppgick till 5,3 procent.", AGES)).toEqual(["agrees"]);
});

const YEARS = spokenTables(
  "Nyckeltal",
  "mnkr",
  ["Nyckeltal, mnkr", "2024", "2023", "2022", "2021"],
  [
    ["Låneskuld", "512,0", "471,0", "466,5", "430,2"],
    ["Årets resultat", "12,4", "-3,1", "20,8", "31,7"],
    ["Pensionsskuld", "208,3", "214,9", "211,0", "209,6"],
  ],
);

test("A year that is called the lowest is held against the others", () => {
  expect(saidOf("Årets resultat var lägst 2023.", YEARS)).toContain("lägst: agrees");
  expect(saidOf("Årets resultat var som lägst 2022.", YEARS)).toContain("lägst: contradicts");
  expect(verdicts("Låneskulden är den högsta under fyraårsperioden.", YEARS)).toContain("agrees");
});

test("What rose each year rose in each step", () => {
  expect(verdicts("Låneskulden har ökat tre år i rad.", YEARS)).toContain("agrees");
  expect(verdicts("Pensionsskulden har ökat tre år i rad.", YEARS)).toContain("contradicts");
});

/** What is measured of each body stands in columns of its own. */
const STAFF = spokenTables(
  "Personal per kontor",
  "",
  ["Kontor", "Anställda 2024", "Varav deltid 2024", "Frånvaro 2024, %"],
  [
    ["Teknikkontoret", "118", "9", "5,4"],
    ["Skolkontoret", "742", "131", "7,9"],
    ["Parkkontoret", "96", "14", "4,1"],
  ],
);

test("The column that is said is the one that is compared, and each of two extremes has its own row", () => {
  expect(verdicts("Flest deltidsanställda finns på Skolkontoret.", STAFF)).toContain("agrees");
  expect(verdicts("Flest deltidsanställda finns på Parkkontoret.", STAFF)).toContain("contradicts");
  expect(
    saidOf("Frånvaron är lägst på Parkkontoret, 4,1 procent, och högst på Skolkontoret.", STAFF),
  ).toEqual(["lägst: agrees", "högst: agrees"]);
  // Rows of different things are not held against each other.
  expect(verdicts("Störst avstånd har Skolkontoret.", STAFF)).not.toContain("contradicts");
});

/** Costs, and by the same columns a deviation. */
const SUMS_FIRST = spokenTables(
  "Driftredovisning",
  "tkr",
  ["Verksamhet", "Budget 2024", "Utfall 2024", "Avvikelse"],
  [
    ["Omsorgsnämnden", "233 000", "242 300", "-9 300"],
    ["Hemtjänst", "60 000", "62 400", "-2 400"],
    ["Särskilt boende", "110 000", "116 100", "-6 100"],
    ["Dagverksamhet", "20 000", "19 600", "400"],
    ["Funktionsstöd", "43 000", "44 200", "-1 200"],
    ["Fritidsnämnden", "45 000", "54 800", "-9 800"],
    ["Idrottsplatser", "29 000", "35 500", "-6 500"],
    ["Ungdomsgårdar", "16 000", "19 300", "-3 300"],
  ],
);

test("No committee above its parts is held against one of them, and none of another committee's parts accuses it", () => {
  const said = (row: string) => saidOf(`Den största negativa avvikelsen finns inom ${row}.`, SUMS_FIRST);
  expect(said("Idrottsplatser")).toContain("största negativa avvikelse: agrees");
  expect(said("Fritidsnämnden")).toContain("största negativa avvikelse: agrees");
  expect(said("Särskilt boende")).not.toContain("största negativa avvikelse: contradicts");
  expect(said("Hemtjänst")).toContain("största negativa avvikelse: contradicts");
});

const OBJECTS = spokenTables(
  "Investeringar",
  "tkr",
  ["Objekt", "Budget 2024", "Utfall 2024", "Avvikelse"],
  [
    ["Vägbelysning", "3 000", "2 500", "500"],
    ["Gångvägar", "5 000", "3 900", "1 100"],
    ["Mindre objekt", "8 000", "6 400", "1 600"],
    ["Ny skola", "70 000", "41 000", "29 000"],
    ["Nytt badhus", "50 000", "43 000", "7 000"],
    ["Större objekt", "120 000", "84 000", "36 000"],
  ],
);

test("What others add up to is no rival of them, whatever it is called", () => {
  expect(saidOf("Den enskilt största avvikelsen avser Ny skola.", OBJECTS)).toContain(
    "största avvikelse: agrees",
  );
  expect(saidOf("Den enskilt största avvikelsen avser Nytt badhus.", OBJECTS)).toContain(
    "största avvikelse: contradicts",
  );
});

test("A row is no rival of rows that may be its own", () => {
  const unadded = spokenTables(
    "Driftredovisning",
    "tkr",
    ["Verksamhet", "Budget 2024", "Utfall 2024", "Avvikelse"],
    [
      ["Omsorgsnämnden", "300 000", "309 000", "-9 000"],
      ["Hemtjänst", "100 000", "104 000", "-4 000"],
      ["Boende", "120 000", "121 500", "-1 500"],
      ["Dagverksamhet", "60 000", "62 000", "-2 000"],
    ],
  );
  const said = (row: string) => saidOf(`Den största negativa avvikelsen finns inom ${row}.`, unadded);
  expect(said("Hemtjänst")).not.toContain("största negativa avvikelse: contradicts");
  expect(said("Boende")).toContain("största negativa avvikelse: contradicts");
});
