import { SpokenTable } from "../../src/domain/comments/readings";
import { readTables } from "../../src/domain/readTables";
import { printedGrid } from "./printedGrid";

/** A printed table as sentences may speak of it: a title row, a row of period and unit, the header, the rows. */
export function spokenTables(
  title: string,
  unit: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): SpokenTable[] {
  const grid = printedGrid([[title], [unit], header, ...rows], 3, { sheet: title });
  return readTables(grid).map((table) => new SpokenTable(table, title));
}

/** Costs without minus, deviation = budget - outcome: a committee at the end of August. */
export const COMMITTEE = spokenTables(
  "Omsorgsnämnden",
  "tkr",
  [
    "Verksamhet",
    "Budget jan-aug 2025",
    "Utfall jan-aug 2025",
    "Avvikelse",
    "Utfall jan-aug 2024",
    "Budget helår 2025",
    "Prognos helår 2025",
    "Avvikelse prognos",
  ],
  [
    ["Hemtjänst", "41 200", "43 650", "-2 450", "39 870", "61 800", "65 100", "-3 300"],
    ["Särskilt boende", "88 940", "87 310", "1 630", "85 020", "133 410", "131 900", "1 510"],
    ["Korttidsvård", "12 480", "13 005", "-525", "11 940", "18 720", "19 420", "-700"],
    ["Hälso- och sjukvård", "23 760", "23 770", "-10", "22 100", "35 640", "35 640", "0"],
    ["Summa", "166 380", "167 735", "-1 355", "158 930", "249 570", "252 060", "-2 490"],
  ],
);

/** Income plus, costs minus: the municipality beside its group. */
export const STATEMENT = spokenTables(
  "Resultaträkning",
  "mnkr",
  ["Belopp i mnkr", "Kommunen 2024", "Kommunen 2023", "Budget 2024", "Koncernen 2024", "Koncernen 2023"],
  [
    ["Verksamhetens intäkter", "412,3", "398,8", "401,0", "688,4", "661,9"],
    ["Verksamhetens kostnader", "-1 874,6", "-1 802,2", "-1 861,0", "-2 071,5", "-1 990,3"],
    ["Avskrivningar", "-91,4", "-88,0", "-93,0", "-141,7", "-138,2"],
    ["Verksamhetens nettokostnader", "-1 553,7", "-1 491,4", "-1 553,0", "-1 524,8", "-1 466,6"],
    ["Skatteintäkter", "1 201,5", "1 160,4", "1 196,0", "1 201,5", "1 160,4"],
    ["Generella statsbidrag och utjämning", "371,9", "362,6", "370,0", "371,9", "362,6"],
    ["Verksamhetens resultat", "19,7", "31,6", "13,0", "48,6", "56,4"],
    ["Finansiella intäkter", "14,2", "12,9", "12,0", "6,1", "5,2"],
    ["Finansiella kostnader", "-18,8", "-11,3", "-15,0", "-31,9", "-22,4"],
    ["Årets resultat", "15,1", "33,2", "10,0", "22,8", "39,2"],
  ],
);

/** Roles in the rows. */
export const FOLLOW_UP = spokenTables(
  "Ekonomisk uppföljning över kultur och fritid",
  "i tusentals kronor",
  ["Ekonomisk uppföljning över kultur och fritid (i tusentals kronor)", "Belopp"],
  [
    ["Budget till och med oktober", "28 150"],
    ["Redovisning till och med oktober", "29 034,5"],
    ["Avvikelse till och med oktober", "-884,5"],
    ["Procent av budget", "103 %"],
  ],
);
