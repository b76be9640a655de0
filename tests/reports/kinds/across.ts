import type { KindOfSheet } from "../../support/kinds/kind";

export const ACROSS: readonly KindOfSheet[] = [
  {
    what: "companies and what is taken out between them, with dashes, and all of it in the last column",
    sheet: `
Mnkr | Staden | Hamn AB | Energi AB | Internt | Allt
Intäkter | 412,6 | 88,3 | 301,9 | -45,2 | 757,6
Kostnader | -980,4 | -71,5 | -254,1 | 43,0 | -1 263,0
Avskrivningar | -61,3 | -9,8 | -30,4 | - | -101,5
Netto | -629,1 | 7,0 | 17,4 | -2,2 | -606,9
Skatter | 655,2 | - | - | - | 655,2
Räntor in | 11,5 | 0,4 | - | -6,6 | 5,3
Räntor ut | -7,7 | -5,2 | -9,1 | 6,6 | -15,4
Resultat | 29,9 | 2,2 | 8,3 | -2,2 | 38,2
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a dashless part off",
        cells: { C3: "-17,5" },
        gives: { ready: false, named: ["C3"], wrong: ["C3"], only: ["C3"] },
      },
      {
        what: "a part beside dashes off by a digit",
        cells: { B7: "17,5" },
        gives: { ready: false, named: ["B7"], wrong: ["B7"], values: { B7: 11.5 } },
      },
    ],
  },
  {
    what: "what a frame changes by in all, with blanks and with a column of per cents at the end",
    sheet: `
Nämnd | Ram 2025 | Index | Löner | Volym | Uppdrag | Ändring totalt | Ram 2026 | Ändring, %
Kommunen | 702 311 | 2 104 | | 4 211 | -1 905 | 4 410 | 706 721 | '0,6%
Stab | 61 204 | 310 | 702 | | -405 | 607 | 61 811 | '1,0%
Skola | 318 950 | | 4 511 | 1 206 | -1 500 | 4 217 | 323 167 | '1,3%
Vård | 290 657 | 1 794 | 5 012 | 3 005 | | 9 811 | 300 468 | '3,4%
Centralt | 31 500 | | -10 225 | | | -10 225 | 21 275 | '-32,5%
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "two digits swapped in what no full row holds",
        cells: { D4: "4 151" },
        gives: { ready: false, named: ["D4"], wrong: ["D4"], values: { D4: 4511 } },
      },
      {
        what: "a sign lost",
        cells: { F3: "405" },
        gives: { ready: false, named: ["F3"], wrong: ["F3"], values: { F3: -405 } },
      },
    ],
  },
  {
    what: "a column of which inside a sum across",
    sheet: `
Bolag | Personal | Lokaler | Därav el | Övrigt | Totalt
Bostads AB | 4 120 | 8 800 | 1 310 | 950 | 13 870
Energi AB | 9 033 | 2 210 | 404 | 6 120 | 17 363
Parkering AB | 812 | 3 047 | 95 | 288 | 4 147
Mässan AB | 1 502 | 4 400 | 610 | 733 | 6 635
Summa | 15 467 | 18 457 | 2 419 | 8 091 | 42 015
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a sum across off",
        cells: { F4: "4 174" },
        gives: { ready: false, named: ["F4"], wrong: ["F4"] },
      },
      {
        what: "a part off",
        cells: { E3: "6 210" },
        gives: { ready: false, named: ["E3"], wrong: ["E3"], values: { E3: 6120 } },
      },
    ],
  },
  {
    what: "two columns of which inside a count of the employed",
    sheet: `
Förvaltning | Tillsvidare | varav deltid | Visstid | varav timavlönade | Summa anställda
Skola | 612 | 144 | 88 | 41 | 700
Vård | 790 | 402 | 230 | 198 | 1 020
Teknik | 121 | 9 | 14 | 6 | 135
Kultur | 58 | 22 | 17 | 12 | 75
Totalt | 1 581 | 577 | 349 | 257 | 1 930
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a sum across one too many",
        cells: { F4: "136" },
        gives: { ready: false, named: ["F4"], wrong: ["F4"] },
      },
    ],
  },
  {
    what: "income and costs with a column of which before the net",
    sheet: `
Nämnd | Intäkter | Kostnader | varav personal | Netto
Kommunstyrelsen | 2 210 | -88 110 | -41 200 | -85 900
Byggnämnden | 9 120 | -23 005 | -17 444 | -13 885
Skolnämnden | 14 320 | -402 113 | -288 950 | -387 793
Summa | 25 650 | -513 228 | -347 594 | -487 578
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      { what: "a net off", cells: { E3: "-13 785" }, gives: { ready: false, named: ["E3"], wrong: ["E3"] } },
    ],
  },
];
