import { holdTexts } from "../../../src/domain/comments/comments";
import type { SpokenTable } from "../../../src/domain/comments/readings";
import { COMMITTEE, STATEMENT, spokenTables } from "../../support/commentTables";

function verdicts(text: string, tables: readonly SpokenTable[] = COMMITTEE): string[] {
  return holdTexts([{ text, tables }])[0]!.map(({ verdict }) => verdict);
}

const SICK_LEAVE = spokenTables(
  "Sjukfrånvaro",
  "procent",
  ["Förvaltning", "Sjukfrånvaro 2025, %", "Sjukfrånvaro 2024, %"],
  [
    ["Teknik", "5,4", "5,9"],
    ["Omsorg", "9,7", "9,2"],
    ["Hela kommunen", "7,8", "7,6"],
  ],
);
const CARE = spokenTables(
  "Köpt vård",
  "",
  ["Insats", "Dygn 2025", "Dygn 2024", "Kostnad 2025, tkr", "Kostnad 2024, tkr"],
  [
    ["Jourhem", "1 240", "1 100", "3 968", "3 190"],
    ["Behandlingshem", "2 610", "2 480", "18 250", "16 910"],
    ["Summa", "3 850", "3 580", "22 218", "20 100"],
  ],
);

describe("A figure that is wrong is told, though its sentence has words that the table lacks", () => {
  test.each([
    [
      "strange words before the result",
      "Det redovisade resultatet för Almköpings kommun blev 15,1 mnkr.",
      STATEMENT,
      "15,1",
      "18,1",
    ],
    ["an unknown verb", "Korttidsvården slukade 13 005 tkr.", COMMITTEE, "13 005", "31 005"],
    [
      "rows together",
      "Hemtjänsten och korttidsvården har tillsammans ett underskott på 2 975 tkr.",
      COMMITTEE,
      "2 975",
      "2 795",
    ],
    ["another unit", "Behandlingshemmen slukade i år 18,3 mnkr.", CARE, "18,3 mnkr", "18,3 tkr"],
  ])("%s", (_, text, tables, from, to) => {
    expect(verdicts(text, tables)).not.toContain("contradicts");
    expect(verdicts(text.replace(from, to), tables)).toContain("contradicts");
  });
});

describe("What is only likely accuses nobody", () => {
  test.each([
    [
      "what somebody thought then",
      "Kommunens resultat blev 4,1 mnkr bättre än vad som då befarades.",
      STATEMENT,
    ],
    ["another report", "I tertialrapporten räknade kommunen med 21 mnkr.", STATEMENT],
    ["each of two", "Båda verksamheterna kostade mer än planerat, 44,1 respektive 13,9 mnkr.", COMMITTEE],
    [
      "another measure of the same",
      "Korttidsfrånvaron i kommunen som helhet låg på 2,4 procent.",
      SICK_LEAVE,
    ],
    ["a group of ages", "Bland anställda över 55 år var sjukfrånvaron 8,9 procent.", SICK_LEAVE],
    ["a slip of a row that is not named", "Hyror: -1 620 tkr, varav ny förskola -1 200 tkr.", COMMITTEE],
    ["what parentheses hold", "Jourhem 1 240 (-17).", CARE],
    [
      "a part of the share",
      "Sjukfrånvaron i kommunen var 7,8 procent, och drygt 41 procent av den var långtidsfrånvaro.",
      SICK_LEAVE,
    ],
    [
      "no days where it is said what it cost",
      "Köpta platser kostade 24,4 mnkr, vilket är 12,5 procent mer än föregående år.",
      CARE,
    ],
  ])("%s", (_, text, tables) => {
    expect(verdicts(text, tables)).not.toContain("contradicts");
  });
});

test("A row of which nothing is said has the figure by chance, beside one that is named", () => {
  expect(verdicts("Hemtjänsten visar ett underskott på 2,5 mnkr.")).toEqual(["agrees"]);
  expect(verdicts("Hemtjänsten visar ett underskott på 0,7 mnkr.")).toEqual(["contradicts"]);
  expect(verdicts("Nämndens utfall till och med augusti blev 23,8 mnkr.")).toEqual(["contradicts"]);
});

test("So many rows together as are said, and no other sum of them", () => {
  const text =
    "Hemtjänsten, liksom korttidsvården, kostade mer. De två verksamheternas sammanlagda utfall är";
  expect(verdicts(`${text} 34,0 procent av nämndens utfall.`).at(-1)).not.toBe("contradicts");
});
