import { holdTexts } from "../../../src/domain/comments/comments";
import { COMMITTEE, STATEMENT, spokenTables } from "../../support/commentTables";

function verdicts(text: string, tables = COMMITTEE): string[] {
  return holdTexts([{ text, tables }])[0]!.map(({ verdict }) => verdict);
}

describe("Words that name nothing keep no figure from its row", () => {
  test.each([
    ["an adverb", "Hemtjänsten gick däremot back med 2 450 tkr.", "2 450", "2 150"],
    ["an adjective", "Särskilt boende lämnar ett stabilt överskott på 1 630 tkr.", "1 630", "1 930"],
    ["an occasion", "Vid årsskiftet väntas hemtjänsten ha kostat 65,1 mnkr.", "65,1", "61,5"],
    ["a budget by a longer name", "Korttidsvårdens nettobudget är 18,7 mnkr.", "18,7", "17,8"],
    ["the net cost of all", "Nettokostnaden uppgår hittills till 167,7 mnkr.", "167,7", "161,7"],
  ])("%s", (_, text, from, to) => {
    expect(verdicts(text)).toEqual(["agrees"]);
    expect(verdicts(text.replace(from, to))).toEqual(["contradicts"]);
  });

  test.each([
    ["something of its own", "Hemtjänsten gick däremot back med 800 tkr för bilar."],
    ["all but one", "Alla utom hemtjänsten har förbättrats med 2 100 tkr."],
    ["the rest", "Övriga verksamheter väger upp med 1 100 tkr."],
    ["one of the greatest", "En av de största negativa avvikelserna finns inom särskilt boende."],
    ["a month alone", "Månadens avvikelse var -300 tkr."],
  ])("and are no cause to call wrong: %s", (_, text) => {
    expect(verdicts(text)).not.toContain("contradicts");
  });
});

describe("A figure that goes on from one that agrees is of the same", () => {
  test.each([
    [
      "of a row by its first word",
      "Hemtjänstens kostnad blev 43 650 tkr, en ökning med 9,5 procent från 2024.",
      "9,5",
      "8,5",
    ],
    [
      "of all",
      "Sammantaget har 167 735 tkr förbrukats, vilket är 1 355 tkr mer än budget.",
      "1 355",
      "1 855",
    ],
  ])("%s", (_, text, from, to) => {
    expect(verdicts(text)).toEqual(["agrees", "agrees"]);
    expect(verdicts(text.replace(from, to))).toEqual(["agrees", "contradicts"]);
  });
});

describe("A share is of what is said", () => {
  test.each([
    ["before it", "Hemtjänstens andel av nämndens totala utfall är 26 procent.", "26", "36"],
    [
      "behind the one before",
      "Hemtjänsten utgör 26 procent av nämndens utfall och korttidsvården 8 procent.",
      "8 procent",
      "18 procent",
    ],
  ])("%s", (_, text, from, to) => {
    expect(new Set(verdicts(text))).toEqual(new Set(["agrees"]));
    expect(verdicts(text.replace(from, to))).toContain("contradicts");
  });
});

test("A row is told by the first word of its name where no other begins so", () => {
  const fees = spokenTables(
    "Avfall",
    "tkr",
    ["Konto", "Budget 2024", "Utfall 2024", "Avvikelse"],
    [
      ["Slamavgifter enskilda", "4 200", "4 510", "310"],
      ["Hyresintäkter externa", "1 940", "1 875", "-65"],
      ["Bostad och lokaler", "800", "790", "-10"],
    ],
  );
  expect(verdicts("Slamavgifterna uppgick till 4 510 tkr.", fees)).toEqual(["agrees"]);
  expect(verdicts("Slamavgifterna uppgick till 4 150 tkr.", fees)).toEqual(["contradicts"]);
  expect(verdicts("Bostäderna kostade 520 tkr.", fees)).not.toContain("contradicts");
});

test("A label that says that minus is a surplus is taken at its word", () => {
  const result = spokenTables(
    "Kommunen",
    "mnkr",
    ["Nämnd", "Budget helår", "Prognos mars", "Prognos sept"],
    [
      ["Skolnämnd", "812", "818", "820"],
      ["Finansiering", "-838", "-834", "-841"],
      ["Resultat (minus = överskott)", "-26", "-16", "-21"],
    ],
  );
  expect(verdicts("Prognosen för resultatet är 5 mnkr bättre än i mars.", result)).toEqual(["agrees"]);
  expect(verdicts("Prognosen för resultatet är 5 mnkr sämre än i mars.", result)).toEqual(["contradicts"]);
});

test("A statement's own result is none of the committees'", () => {
  expect(
    verdicts("Nämnderna prognostiserar sammantaget ett underskott på 21,6 mnkr.", STATEMENT),
  ).not.toContain("contradicts");
});
