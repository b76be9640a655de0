import { holdTexts } from "../../../src/domain/comments/comments";
import type { SpokenTable } from "../../../src/domain/comments/readings";
import { COMMITTEE, FOLLOW_UP, STATEMENT } from "../../support/commentTables";

/** The verdicts of a text's claims, in their order: the figures first, then the words of direction alone. */
function verdicts(text: string, tables: readonly SpokenTable[]): string[] {
  return holdTexts([{ text, tables }])[0]!.map(({ verdict }) => verdict);
}

describe("A text that says what the table says agrees", () => {
  test.each([
    ["the deviation of a row, rounded", "Hemtjänst visar ett underskott på 2,5 mnkr.", COMMITTEE],
    ["a row in another form", "Hemtjänsten redovisar en negativ avvikelse om 2 450 tkr.", COMMITTEE],
    ["the whole by the name of its body", "Nämnden redovisar ett underskott på 1 355 tkr.", COMMITTEE],
    ["a forecast", "För helåret prognostiserar nämnden ett underskott om 2,5 mnkr.", COMMITTEE],
    ["the forecast of a row", "Korttidsvården väntas redovisa ett underskott på 700 tkr.", COMMITTEE],
    ["the row named behind", "Ett överskott på 1,6 mnkr redovisas för särskilt boende.", COMMITTEE],
    [
      "growth since last year",
      "Kostnaderna för hemtjänst har ökat med 3 780 tkr jämfört med föregående år.",
      COMMITTEE,
    ],
    ["growth in per cent", "Hemtjänsten har ökat med 9,5 procent jämfört med föregående år.", COMMITTEE],
    ["a word of precision", "Särskilt boende visar ett överskott på drygt 1,6 mnkr.", COMMITTEE],
    ["the municipality", "Kommunens resultat uppgick till 15,1 mnkr.", STATEMENT],
    ["better than budget", "Årets resultat är 5,1 mnkr bättre än budget.", STATEMENT],
    ["the group", "Koncernens resultat blev 22,8 mnkr.", STATEMENT],
    ["last year's", "Resultatet 2023 var 33,2 mnkr.", STATEMENT],
    ["rows added", "Skatteintäkter och generella statsbidrag uppgick till 1 573,4 mnkr.", STATEMENT],
    [
      "a share of rows",
      "Resultatet utgör 1,0 procent av skatteintäkter och generella statsbidrag.",
      STATEMENT,
    ],
    ["a row of deviation", "Uppföljningen visar ett underskott på 884 500 kronor.", FOLLOW_UP],
  ])("%s", (_, text, tables) => {
    expect(verdicts(text, tables)).toEqual(["agrees"]);
  });
});

describe("A text that says something else contradicts", () => {
  test.each([
    ["a wrong digit", "Hemtjänst visar ett underskott på 2,9 mnkr.", COMMITTEE],
    ["two digits swapped", "Nämnden redovisar ett underskott på 1 535 tkr.", COMMITTEE],
    ["a wrong unit", "Hemtjänst redovisar en negativ avvikelse om 2 450 mnkr.", COMMITTEE],
    ["a surplus for a deficit", "Hemtjänst visar ett överskott på 2,5 mnkr.", COMMITTEE],
    [
      "a decrease for an increase",
      "Kostnaderna för hemtjänst har minskat med 3 780 tkr jämfört med föregående år.",
      COMMITTEE,
    ],
    ["another year", "Kommunens resultat 2023 uppgick till 15,1 mnkr.", STATEMENT],
    ["the group for the municipality", "Koncernens resultat uppgick till 15,1 mnkr.", STATEMENT],
    ["worse than budget", "Årets resultat är 5,1 mnkr sämre än budget.", STATEMENT],
    [
      "a per cent of the wrong base",
      "Resultatet utgör 1,3 procent av skatteintäkter och generella statsbidrag.",
      STATEMENT,
    ],
    ["a balance that is none", "Ekonomin är i balans.", FOLLOW_UP],
  ])("%s", (_, text, tables) => {
    expect(verdicts(text, tables)).toEqual(["contradicts"]);
  });

  test("and a word of direction alone as well", () => {
    expect(verdicts("Finansiella kostnader har minskat jämfört med 2023.", STATEMENT)).toEqual([
      "contradicts",
    ]);
    expect(verdicts("Finansiella kostnader har ökat jämfört med 2023.", STATEMENT)).toEqual(["agrees"]);
  });
});

describe("A text on something that the table does not have is left open", () => {
  test.each([
    ["a part of a row", "Konsultkostnaderna i hemtjänsten uppgick till 2 100 tkr."],
    ["something of its own", "Sjuklönekostnaderna visar ett underskott på 900 tkr."],
    ["a year that the table lacks", "Hemtjänsten kostade 35 200 tkr 2021."],
    ["an earlier forecast", "Prognosen har förbättrats med 1,2 mnkr sedan den senaste prognosen."],
    ["so much for each", "Hemtjänsten kostar 2 450 kronor per brukare."],
    ["what is to come", "Hemtjänsten kommer att minska under hösten."],
  ])("%s", (_, text) => {
    expect(new Set(verdicts(text, COMMITTEE))).toEqual(new Set(["unclear"]));
  });

  test("years, dates and numbers of paragraphs are no claims", () => {
    expect(verdicts("Enligt beslut § 12 den 31 augusti 2025 gäller planen 2025–2027.", COMMITTEE)).toEqual(
      [],
    );
  });
});

test("A comment is on the row that it stands on", () => {
  const [table] = COMMITTEE;
  const on = { table: table!, row: 2 };
  const held = (text: string) =>
    holdTexts([{ text, tables: COMMITTEE, on }])[0]!.map(({ verdict }) => verdict);
  expect(held("Underskott på 525 tkr till följd av högre beläggning.")).toEqual(["agrees", "unclear"]);
  expect(held("Underskott på 825 tkr.")).toEqual(["contradicts"]);
});

test("A figure that the sentence itself gives agrees by that", () => {
  const text =
    "För juni var budgeten 552 tkr och utfallet 492 tkr, vilket ger en positiv avvikelse på 60 tkr.";
  expect(verdicts(text, COMMITTEE).at(-1)).toBe("agrees");
  expect(verdicts(text.replace("positiv", "negativ"), COMMITTEE).at(-1)).toBe("contradicts");
});
