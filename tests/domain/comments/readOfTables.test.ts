import { holdTexts } from "../../../src/domain/comments/comments";
import type { SpokenTable } from "../../../src/domain/comments/readings";
import { COMMITTEE, spokenTables } from "../../support/commentTables";

function verdicts(text: string, tables: readonly SpokenTable[]): string[] {
  return holdTexts([{ text, tables }])[0]!.map(({ verdict }) => verdict);
}

/** Days and prices side by side: only one column names money. */
const STAYS = spokenTables(
  "Vårdformer, dygn och pris",
  "2025-08",
  ["Vårdform", "Dygn jan-aug 2024", "Dygn jan-aug 2025", "Snittpris per dygn 2025 (kr)"],
  [
    ["Jourhem", "1 840", "2 165", "2 310"],
    ["Utredningshem", "412", "538", "7 940"],
    ["Summa", "2 252", "2 703", "3 431"],
  ],
);

test("Days beside a price are read, and are no money", () => {
  expect(verdicts("Antalet dygn i jourhem ökade från 1 840 till 2 165.", STAYS).slice(0, 2)).toEqual([
    "agrees",
    "agrees",
  ]);
  expect(verdicts("Antalet dygn i jourhem uppgick till 2 156.", STAYS)).toEqual(["contradicts"]);
});

/** A year and a month in two digits each. */
const REGION = spokenTables(
  "Resultaträkning",
  "mnkr",
  ["Resultaträkning", "Utfall 2604", "Budget 2604", "Utfall 2504"],
  [
    ["Patientavgifter", "118,4", "121,0", "112,6"],
    ["Personalkostnader", "-640,2", "-631,5", "-611,9"],
    ["Periodens resultat", "-21,3", "4,0", "9,8"],
  ],
);

test("A year and a month of two digits each are a time", () => {
  expect(verdicts("Patientavgifterna har ökat med 5,8 mnkr jämfört med föregående år.", REGION)).toEqual([
    "agrees",
  ]);
  expect(verdicts("Patientavgifterna har ökat med 7,3 mnkr jämfört med föregående år.", REGION)).toEqual([
    "contradicts",
  ]);
});

const COMMITTEES = spokenTables(
  "Nettokostnader per nämnd",
  "mnkr",
  ["Nämnd", "Budget 2024", "Utfall 2024", "Avvikelse mot budget", "Avvikelse enligt aprilprognos"],
  [
    ["Vattennämnden", "-61,0", "-64,5", "-3,5", "-6,2"],
    ["Parknämnden", "-40,0", "-38,9", "1,1", "0,4"],
    ["Summa", "-101,0", "-103,4", "-2,4", "-5,8"],
  ],
);

test("What a year came to is held against what its forecast feared", () => {
  expect(
    verdicts("Vattennämndens utfall blev 2,7 mnkr bättre än vad som tidigare befarades.", COMMITTEES),
  ).toEqual(["agrees"]);
  // Which forecast that was no table says.
  expect(
    verdicts("Prognosen i maj var -5,0 mnkr, dvs. utfallet blev 1,9 mnkr bättre.", COMMITTEES),
  ).not.toContain("contradicts");
});

const CARE = spokenTables(
  "Omsorgens områden",
  "tkr",
  ["Område", "Budget 2024", "Utfall 2024", "Avvikelse", "Utfall 2023"],
  [
    ["Dövteam och gemensamt", "12 400", "11 230", "1 170", "11 900"],
    ["KBF-enheter", "8 300", "9 145", "-845", "8 020"],
    ["Trygghetsprogram", "5 100", "5 640", "-540", "4 870"],
    ["Summa", "25 800", "26 015", "-215", "24 790"],
  ],
);

test("A row is named by parts of its words and by other forms of them", () => {
  expect(verdicts("KBF-boendena redovisar ett underskott på 845 tkr.", CARE)).toEqual(["agrees"]);
  expect(verdicts("KBF-boendena redovisar ett överskott på 845 tkr.", CARE)).toEqual(["contradicts"]);
  expect(verdicts("Dövteamet och de gemensamma kostnaderna visar ett underskott på 1,2 mnkr.", CARE)).toEqual(
    ["contradicts"],
  );
  expect(verdicts("Trygghetsprogrammet visar ett underskott på 540 tkr.", CARE)).toEqual(["agrees"]);
  expect(verdicts("Trygghetsprogrammet visar ett underskott på 450 tkr.", CARE)).toEqual(["contradicts"]);
});

test("What is named beside a row's own words is still another thing", () => {
  expect(verdicts("KBF-boendena för ensamkommande visar ett underskott på 210 tkr.", CARE)).not.toContain(
    "contradicts",
  );
});

test("Under a heading a cost of its own name is not the heading's", () => {
  const energy = spokenTables(
    "Kostnadsslag",
    "tkr",
    ["Kostnadsslag", "Budget 2025", "Prognos april", "Prognos augusti"],
    [
      ["Entreprenader", "40 000", "41 000", "43 200"],
      ["Energi och media", "21 000", "20 400", "19 500"],
      ["Summa", "61 000", "61 400", "62 700"],
    ],
  );
  const text =
    "Entreprenader\nSedan aprilprognosen har entreprenaderna räknats upp med 2,2 mnkr, medan energikostnaderna skrivits ned med 0,9 mnkr.";
  expect(verdicts(text, energy)).toEqual(["agrees", "agrees"]);
});

test("What is foreseen of the year is not what has come out of a part of it", () => {
  expect(verdicts("Hemtjänsten beräknas överskrida årsbudgeten med 3,3 mnkr.", COMMITTEE)).toEqual([
    "agrees",
  ]);
  expect(verdicts("Hemtjänsten beräknas överskrida årsbudgeten med 2,5 mnkr.", COMMITTEE)).not.toContain(
    "agrees",
  );
  expect(verdicts("Hemtjänsten överskred periodens budget med 2,5 mnkr.", COMMITTEE)).toEqual(["agrees"]);
});
