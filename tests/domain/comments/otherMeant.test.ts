import { holdTexts } from "../../../src/domain/comments/comments";
import type { SpokenTable } from "../../../src/domain/comments/readings";
import { spokenTables } from "../../support/commentTables";

function verdicts(text: string, tables: readonly SpokenTable[]): string[] {
  return holdTexts([{ text, tables }])[0]!.map(({ verdict }) => verdict);
}

const COMPANIES = spokenTables(
  "Bolagens resultat 2024",
  "mnkr",
  ["Bolag", "Omsättning 2024", "Resultat 2024", "Budget 2024", "Resultat 2023", "Investeringar 2024"],
  [
    ["Lindeby Bostäder AB", "318,4", "17,2", "12,9", "21,6", "94,1"],
    ["Lindeby Energi AB", "540,8", "43,7", "39,5", "31,4", "71,6"],
    ["Lindeby Hamn AB", "41,3", "-2,8", "1,4", "2,7", "5,5"],
    ["Summa", "900,5", "58,1", "53,8", "55,7", "171,2"],
  ],
);
const YEARS = spokenTables(
  "Resultat efter finansiella poster 2024",
  "mnkr",
  ["Bolag", "2022", "2023", "2024"],
  [
    ["Lindeby Bostäder AB", "14,9", "21,6", "17,2"],
    ["Lindeby Energi AB", "28,2", "31,4", "43,7"],
    ["Lindeby Hamn AB", "0,9", "2,7", "-2,8"],
  ],
);
const STATEMENT = spokenTables(
  "Resultaträkning 2024",
  "tkr",
  ["Belopp i tkr", "Budget 2024", "2024", "2023"],
  [
    ["Verksamhetens intäkter", "97 668", "107 793", "101 282"],
    ["Verksamhetens kostnader", "-429 783", "-428 525", "-417 698"],
    ["Verksamhetens nettokostnader", "-332 115", "-320 732", "-316 416"],
    ["Skatteintäkter", "269 757", "265 699", "257 770"],
    ["Generella statsbidrag och utjämning", "87 616", "96 796", "86 552"],
    ["Finansiella intäkter", "656", "781", "794"],
    ["Finansiella kostnader", "-884", "-1 420", "-1 778"],
    ["Årets resultat", "25 030", "41 124", "26 922"],
  ],
);
const BEFORE_OTHERS = spokenTables(
  "Resultaträkning 2024",
  "mnkr",
  ["Belopp i mnkr", "2024", "2023"],
  [
    ["Verksamhetens nettokostnader", "-418,6", "-402,3"],
    ["Skatteintäkter", "441,3", "430,8"],
    ["Resultat före extraordinära poster", "22,7", "28,5"],
    ["Extraordinära poster", "-6,4", "0,0"],
    ["Årets resultat", "16,3", "28,5"],
  ],
);
const SICKNESS = spokenTables(
  "Sjukfrånvaro 2024",
  "procent",
  ["Sjukfrånvaro i procent", "2024", "2023", "Förändring"],
  [
    ["Total sjukfrånvaro i förhållande till ordinarie arbetstid", "6,20", "5,80", "0,40"],
    ["Sjukfrånvaro för kvinnor i förhållande till kvinnors ordinarie arbetstid", "6,80", "6,30", "0,50"],
    ["Sjukfrånvaro för män i förhållande till mäns ordinarie arbetstid", "4,30", "4,20", "0,10"],
  ],
);
const PROJECTS = spokenTables(
  "Investeringsredovisning 2024",
  "mnkr",
  ["Objekt", "Budget 2024", "Utfall 2024", "Avvikelse 2024", "Prognos aug 2024"],
  [
    ["Gator", "18,5", "14,0", "4,5", "15,9"],
    ["Parker", "5,0", "3,7", "1,3", "4,8"],
    ["Tekniska anläggningar", "23,5", "17,7", "5,8", "20,7"],
    ["Skola Öster", "76,7", "41,9", "34,8", "45,6"],
    ["Idrottshall", "13,3", "12,3", "1,0", "10,2"],
    ["Byggnader", "90,0", "54,2", "35,8", "55,8"],
    ["Summa investeringar", "113,5", "71,9", "41,6", "76,5"],
  ],
);
const TURNOVER = spokenTables(
  "Personalomsättning 2024",
  "procent",
  ["Procent", "2022", "2023", "2024"],
  [
    ["Total personalomsättning", "13,8", "15,2", "14,6"],
    ["Kvinnor", "13,1", "14,7", "14,1"],
    ["Män", "16,2", "17,0", "16,5"],
  ],
);
/** The company group's property, where the row that is spoken of in the line above is not named again. */
const PROPERTY = spokenTables(
  "Not 11 Maskiner och inventarier 2024",
  "tkr",
  ["Tkr", "Kommunen 2024", "Kommunen 2023", "Koncernen 2024", "Koncernen 2023"],
  [
    ["Ingående anskaffningsvärde", "214 306", "203 118", "391 775", "368 420"],
    ["Årets anskaffningar", "31 482", "47 915", "58 637", "66 204"],
    ["Försäljningar och utrangeringar", "-12 640", "-8 271", "-17 903", "-10 116"],
    ["Bokfört värde", "233 148", "242 762", "432 509", "424 508"],
  ],
);
const MONTHLY = spokenTables(
  "Månadsuppföljning oktober 2025",
  "tkr",
  ["Område", "Ack. budget", "Ack. utfall", "Avvikelse", "Budget helår", "Prognos helår", "Avvikelse helår"],
  [
    ["Myndighetsutövning", "-22 900", "-24 118", "-1 218", "-27 480", "-28 900", "-1 420"],
    ["Öppenvård", "-9 600", "-9 187", "413", "-11 520", "-11 020", "500"],
    ["Nämnden totalt", "-32 500", "-33 305", "-805", "-39 000", "-39 920", "-920"],
  ],
);

describe("A figure that something else may be meant by accuses nobody", () => {
  test.each([
    [
      "a budget that the table lacks",
      "Bostadsbolagets resultat är 4,4 mnkr sämre än 2023 och 2,8 mnkr sämre än budget.",
      YEARS,
    ],
    ["a forecast of a month that the table lacks", "I september var prognosen -1 340 tkr.", MONTHLY],
    [
      "the furthest of things that the table has no rows for",
      "Det största överskottet, 12,4 mnkr, redovisas av tekniska nämnden.",
      STATEMENT,
    ],
    [
      "what a forecast before had, which the table lacks",
      "I föregående prognos var underskottet 1 340 tkr.",
      MONTHLY,
    ],
    [
      "a result before something is taken off",
      "Före finansiella poster var resultatet 41 763 tkr.",
      STATEMENT,
    ],
    [
      "a result before something that is a row of its own",
      "Resultatet före extraordinära poster blev 22,7 mnkr.",
      BEFORE_OTHERS,
    ],
    ["a result without something", "Exklusive finansiella kostnader blev resultatet 42 544 tkr.", STATEMENT],
    [
      "how far a row is from another",
      "Kvinnornas sjukfrånvaro är 2,5 procentenheter högre än männens.",
      SICKNESS,
    ],
    [
      "the share of one of those who are no rows, furthest of them",
      "På biblioteken är personalomsättningen 11,4 procent, lägst bland verksamheterna.",
      TURNOVER,
    ],
    [
      "a part of what is named behind it",
      "Bolagen svarade för 27,2 mnkr av koncernens anskaffningar.",
      PROPERTY,
    ],
    [
      "the change of what stands in the line before, and the same in per cent",
      "Anskaffningarna uppgick 2024 till 31,5 mnkr.\nFör kommunen är det en minskning med 16,43 mnkr eller 34 procent jämfört med året före.",
      PROPERTY,
    ],
    ["a sum in the very column, where no row is named", "I augusti var prognosen 20,7 mnkr.", PROJECTS],
  ])("%s", (_, text, tables) => {
    expect(verdicts(text, tables)).not.toContain("contradicts");
  });
});

describe("What is right is known to be", () => {
  test.each([
    ["better than the budget, where the column is of results", "Resultatet blev 4,3 mnkr bättre än budget."],
    ["a better result than last year", "Energibolaget förbättrade sitt resultat med 12,3 mnkr."],
  ])("%s", (_, text) => {
    expect(verdicts(text, COMPANIES)).toContain("agrees");
    expect(verdicts(text.replace("bättr", "sämr").replace("förbättr", "försämr"), COMPANIES)).not.toContain(
      "agrees",
    );
  });

  test("a per cent of two rows, though a goal is told behind it", () => {
    const text =
      "Resultatet motsvarar 11,3 procent av skatteintäkter och generella statsbidrag, mot målet om minst 2 procent.";
    expect(verdicts(text, STATEMENT)[0]).toBe("agrees");
    expect(verdicts(text.replace("11,3", "13,1"), STATEMENT)[0]).toBe("contradicts");
  });
});

test("What a per cent is of may be told by the one word that only its row has", () => {
  const text = "Verksamhetens nettokostnader utgör 88,5 procent av skatteintäkter och statsbidrag.";
  expect(verdicts(text, STATEMENT)).not.toContain("contradicts");
});

describe("What is wrong is still told", () => {
  test.each([
    ["the best of many years is of all of it", "Resultatet är det bästa på tio år, 14,1 mnkr.", STATEMENT],
    ["a result worse than it was", "Energibolaget försämrade sitt resultat med 12,3 mnkr.", COMPANIES],
    [
      "a result before something, as the row itself is called",
      "Resultat före extraordinära poster blev 20,7 mnkr.",
      BEFORE_OTHERS,
    ],
    ["another time that is only before", "Året före blev resultatet 29 622 tkr.", STATEMENT],
    [
      "the share of a row that is named, furthest of them",
      "För kvinnor är sjukfrånvaron 8,6 procent, högst av grupperna.",
      SICKNESS,
    ],
    ["a month that the table has", "I augusti var prognosen för skola Öster 54,6 mnkr.", PROJECTS],
  ])("%s", (_, text, tables) => {
    expect(verdicts(text, tables)).toContain("contradicts");
  });
});
