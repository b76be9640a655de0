import type { KindOfSheet } from "../../support/kinds/kind";

export const FORMULAS: readonly KindOfSheet[] = [
  {
    what: "live totals and deviations",
    sheet: `
Nämnd | Budget | Utfall | Avvikelse
Kultur | 4 120 | 4 300 | =B2-C2 ~ -180
Teknik | 12 210 | 11 980 | =B3-C3 ~ 230
Skola | 88 100 | 90 212 | =B4-C4 ~ -2 112
Vård | 120 455 | 119 877 | =B5-C5 ~ 578
Miljö | 3 310 | 3 102 | =B6-C6 ~ 208
Summa | =SUM(B2:B6) ~ 228 195 | =SUM(C2:C6) ~ 229 471 | =SUM(D2:D6) ~ -1 276
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a range that ends a row early",
        cells: { C7: "=SUM(C2:C5) ~ 226 369" },
        gives: { ready: false, wrong: ["C7"], values: { C7: "=SUM(C2:C6)" }, only: ["C7"] },
      },
      {
        what: "a range that begins a row late",
        cells: { B7: "=SUM(B3:B6) ~ 224 075" },
        gives: { ready: false, wrong: ["B7"], values: { B7: "=SUM(B2:B6)" }, only: ["B7"] },
      },
      {
        what: "all ranges end a row early",
        cells: { B7: "=SUM(B2:B5) ~ 224 885", C7: "=SUM(C2:C5) ~ 226 369", D7: "=SUM(D2:D5) ~ -1 484" },
        gives: { ready: false, named: ["B7"], only: ["B7", "C7", "D7"] },
      },
      {
        what: "a row counted twice",
        cells: { B7: "=SUM(B2:B6)+B3 ~ 240 405" },
        gives: { ready: false, wrong: ["B7"], values: { B7: "=SUM(B2:B6)" }, only: ["B7"] },
      },
      {
        what: "a deviation turned round",
        cells: { D4: "=C4-B4 ~ 2 112", D7: "=SUM(D2:D6) ~ 2 948" },
        gives: { ready: false, wrong: ["D4"], values: { D4: "=B4-C4" }, only: ["D4"] },
      },
      {
        what: "a deviation of the row below",
        cells: { D4: "=B4-C5 ~ -31 777", D7: "=SUM(D2:D6) ~ -30 941" },
        gives: { ready: false, wrong: ["D4"], values: { D4: "=B4-C4" }, only: ["D4"] },
      },
      {
        what: "a total typed over with another value",
        cells: { C7: "230 371" },
        gives: { ready: false, wrong: ["C7"], values: { C7: "=SUM(C2:C6)" }, only: ["C7"] },
      },
      {
        what: "a total typed over with the same value",
        cells: { C7: "229 471" },
        gives: { ready: false, errors: 0, named: ["C7"] },
      },
      {
        what: "a deviation typed over with another value",
        cells: { D3: "320", D7: "=SUM(D2:D6) ~ -1 186" },
        gives: { ready: false, wrong: ["D3"], values: { D3: "=B3-C3" }, only: ["D3"] },
      },
      {
        what: "a text number inside a range",
        cells: { B4: "'88100", B7: "=SUM(B2:B6) ~ 140 095" },
        gives: { ready: false, wrong: ["B4"], values: { B4: 88100 }, only: ["B4"] },
      },
      {
        what: "a column of text numbers inside a range",
        cells: { C2: "'4300", C3: "'11980", C4: "'90212", C5: "'119877", C6: "'3102", C7: "=SUM(C2:C6) ~ 0" },
        gives: { ready: false, wrong: ["C2"], values: { C2: 4300, C6: 3102 }, most: 1 },
      },
      {
        what: "two totals of which the one has the other's range",
        cells: { C7: "=SUM(B2:B6) ~ 228 195" },
        gives: { ready: false, wrong: ["C7"], values: { C7: "=SUM(C2:C6)" }, only: ["C7"] },
      },
    ],
  },
  {
    what: "live sums across and down",
    sheet: `
Kostnadsställe | Jan | Feb | Mar | Totalt
Kök | 120 | 131 | 118 | =SUM(B2:D2) ~ 369
Städ | 88 | 79 | 91 | =SUM(B3:D3) ~ 258
Tvätt | 45 | 61 | 52 | =SUM(B4:D4) ~ 158
Transport | 240 | 233 | 251 | =SUM(B5:D5) ~ 724
Summa | =SUM(B2:B5) ~ 493 | =SUM(C2:C5) ~ 504 | =SUM(D2:D5) ~ 512 | =SUM(E2:E5) ~ 1509
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a sum across that misses its last month",
        cells: { E3: "=SUM(B3:C3) ~ 167", E6: "=SUM(E2:E5) ~ 1 418" },
        gives: { ready: false, wrong: ["E3"], values: { E3: "=SUM(B3:D3)" }, only: ["E3"] },
      },
      {
        what: "a sum across typed over",
        cells: { E4: "185", E6: "=SUM(E2:E5) ~ 1 536" },
        gives: { ready: false, wrong: ["E4"], values: { E4: "=SUM(B4:D4)" }, only: ["E4"] },
      },
      {
        what: "a total typed over",
        cells: { D6: "521" },
        gives: { ready: false, wrong: ["D6"], values: { D6: "=SUM(D2:D5)" }, only: ["D6"] },
      },
      {
        what: "a total one column to the side",
        cells: { D6: "=SUM(C2:C5) ~ 504" },
        gives: { ready: false, wrong: ["D6"], values: { D6: "=SUM(D2:D5)" }, only: ["D6"] },
      },
    ],
  },
  {
    what: "live sub-totals and a grand total",
    sheet: `
Verksamhet | Budget | Utfall
Skola 1 | 100 | 104
Skola 2 | 250 | 241
Summa skolor | =SUM(B2:B3) ~ 350 | =SUM(C2:C3) ~ 345
Bad | 80 | 92
Park | 45 | 40
Summa fritid | =SUM(B5:B6) ~ 125 | =SUM(C5:C6) ~ 132
Totalt | =B4+B7 ~ 475 | =C4+C7 ~ 477
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "the grand total counts sub-totals and rows",
        cells: { B8: "=SUM(B2:B7) ~ 950", C8: "=SUM(C2:C7) ~ 954" },
        gives: { ready: false, wrong: ["B8"], only: ["B8", "C8"] },
      },
      {
        what: "the grand total lacks a sub-total in one column",
        cells: { C8: "=C4 ~ 345" },
        gives: { ready: false, wrong: ["C8"], values: { C8: "=C4+C7" }, only: ["C8"] },
      },
    ],
  },
];
