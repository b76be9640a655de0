import { holdTexts } from "../../../src/domain/comments/comments";
import { spokenTables } from "../../support/commentTables";

/** Deviations as two forecasts have them, and no column of what is foreseen. */
const BOARDS = spokenTables(
  "Helårsprognos per nämnd",
  "mnkr",
  [
    "Nämnd",
    "Budget 2025",
    "Utfall jan–aug",
    "Avvikelse enl. prognos april",
    "Avvikelse enl. prognos augusti",
  ],
  [
    ["Vägnämnden", "118,6", "77,4", "1,2", "2,5"],
    ["Vårdnämnden", "421,7", "294,1", "-14,5", "-19,8"],
    ["Kulturnämnden", "54,2", "35,3", "0,4", "0,3"],
    ["Summa nämnder", "594,5", "406,8", "-12,9", "-17,0"],
    ["Resultat", "11,9", "9,5", "-10,5", "-9,1"],
  ],
);
/** Kinds of cost in the rows, a part of the body in each column. */
const PARTS = spokenTables(
  "Vuxenutbildning per verksamhet",
  "tkr",
  ["Tkr", "Komvux", "Yrkesutbildning", "Lärlingar"],
  [
    ["Intäkter", "9 362", "5 118", "1 204"],
    ["Personalkostnader", "-18 940", "-9 455", "-11 872"],
    ["Nettoutfall 2024", "-16 487", "-6 784", "-16 244"],
    ["Nettobudget 2024", "-17 900", "-7 600", "-15 100"],
    ["Avvikelse", "1 413", "816", "-1 144"],
  ],
);
const OFFICE = spokenTables(
  "Driftredovisning",
  "tkr",
  ["Avdelning", "Nettoutfall", "Nettobudget", "Avvikelse"],
  [
    ["Kansli", "22 265", "21 900", "-365"],
    ["Kommunstyrelsens reserv", "1 150", "4 000", "2 850"],
    ["Ekonomi", "15 315", "15 711", "396"],
    ["Totalt", "38 730", "41 611", "2 881"],
  ],
);

function verdicts(text: string, tables: typeof BOARDS): string[] {
  return holdTexts([{ text, tables }])[0]!.map(({ verdict }) => verdict);
}

describe("Deviations by several forecasts", () => {
  test.each([
    ["the latest is meant", "Vägnämnden prognostiserar ett överskott på 2,5 mnkr.", "2,5", "1,2"],
    [
      "they are held against each other",
      "Vårdnämndens prognos har försämrats med 5,3 mnkr sedan april.",
      "försäm",
      "förbätt",
    ],
  ])("%s", (_, text, from, to) => {
    expect(verdicts(text, BOARDS)).toEqual(["agrees"]);
    expect(verdicts(text.replace(from, to), BOARDS)).toEqual(["contradicts"]);
  });

  test("do not say what the result comes to", () => {
    expect(verdicts("Kommunens resultat beräknas till 2,8 mnkr.", BOARDS)).not.toContain("contradicts");
  });
});

test("A part of a body in a column of its own has its net, budget and deviation", () => {
  expect(verdicts("Komvux redovisar ett överskott på 1 413 tkr.", PARTS)).toEqual(["agrees"]);
  expect(verdicts("Komvux redovisar ett underskott på 1 413 tkr.", PARTS)).toEqual(["contradicts"]);
});

test("A body is not its row of what it has in reserve, and a share is of its whole budget", () => {
  expect(
    verdicts(
      "Kommunstyrelsen redovisar ett överskott på 2,9 mnkr, vilket motsvarar 6,9 procent av den totala nettobudgeten.",
      OFFICE,
    ),
  ).toEqual(["agrees", "agrees"]);
  expect(
    verdicts(
      "Kommunstyrelsen redovisar ett överskott på 2,9 mnkr, vilket motsvarar 9,6 procent av nettobudgeten.",
      OFFICE,
    ),
  ).toEqual(["agrees", "contradicts"]);
});
