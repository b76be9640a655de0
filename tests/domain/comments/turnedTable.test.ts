import { holdTexts } from "../../../src/domain/comments/comments";
import { cellAddress } from "../../../src/domain/sheet/address";
import { spokenTables } from "../../support/commentTables";

/** Years in the rows, as numbers in a column of their own. */
const SICK_LEAVE = spokenTables(
  "Sjukfrånvaro",
  "procent",
  ["År", "Sjukfrånvaro %", "Långtidssjukfrånvaro %"],
  [
    ["2022", "6,8", "41,5"],
    ["2023", "6,1", "43,0"],
    ["2024", "5,7", "40,2"],
  ],
);

/** Budget, outcome and deviation in a row each. */
const ONE_BODY = spokenTables(
  "Ekonomisk uppföljning över miljö och bygg (tkr)",
  "tkr",
  ["", "Belopp"],
  [
    ["Budget till och med oktober", "8 640"],
    ["Utfall till och med oktober", "8 912"],
    ["Avvikelse", "-272"],
  ],
);

function verdicts(text: string, tables = SICK_LEAVE): string[] {
  return holdTexts([{ text, tables }])[0]!.map(({ verdict }) => verdict);
}

test("A table with its years in the rows is spoken of by year and measure", () => {
  expect(verdicts("Sjukfrånvaron 2024 var 5,7 procent.")).toEqual(["agrees"]);
  expect(verdicts("Sjukfrånvaron 2024 var 7,5 procent.")).toEqual(["contradicts"]);
  expect(verdicts("Sjukfrånvaron 2023 var 5,7 procent.")).toEqual(["contradicts"]);
  expect(verdicts("Sjukfrånvaron sjönk från 6,8 procent 2022 till 5,7 procent 2024.")).toContain("agrees");
});

test("and its figures are said where they stand on the sheet", () => {
  const [claim] = holdTexts([{ text: "Sjukfrånvaron 2024 var 5,7 procent.", tables: SICK_LEAVE }])[0]!;
  const { table, place } = claim!.figures[0]!;
  expect(cellAddress(table.cellAt(place))).toBe("B6");
});

test("A table with its roles in the rows is spoken of by role", () => {
  expect(verdicts("Utfallet landar på 8,9 mnkr mot budgeterade 8,6 mnkr.", ONE_BODY)).toEqual([
    "agrees",
    "agrees",
  ]);
  expect(verdicts("Nämnden redovisar ett underskott på 272 tkr.", ONE_BODY)).toEqual(["agrees"]);
  expect(verdicts("Nämnden redovisar ett överskott på 272 tkr.", ONE_BODY)).toEqual(["contradicts"]);
});

/** What is measured in a year stands in a row each, and each body in a column. */
const STAFF = spokenTables(
  "Personal",
  "",
  ["", "Hemtjänst", "Funktionsstöd", "Hela kontoret"],
  [
    ["Årsarbetare 2023", "205", "262", "467"],
    ["Årsarbetare 2024", "212", "255", "467"],
    ["Frisknärvaro 2023, %", "48,2", "55,0", "51,9"],
    ["Frisknärvaro 2024, %", "51,4", "53,1", "52,3"],
  ],
);

test("A table with a body in each column is spoken of by body, measure and year", () => {
  expect(verdicts("Frisknärvaron i hemtjänsten var 51,4 procent.", STAFF)).toEqual(["agrees"]);
  expect(verdicts("Frisknärvaron i hemtjänsten var 54,1 procent.", STAFF)).toEqual(["contradicts"]);
  expect(verdicts("Pensionsavgångarna blev 31, varav 17 i hemtjänsten.", STAFF)).not.toContain("contradicts");
});
