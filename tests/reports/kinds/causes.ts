import type { KindOfSheet } from "../../support/kinds/kind";

export const CAUSES: readonly KindOfSheet[] = [
  {
    what: "rows and a total with deviations",
    sheet: `
Enhet | Budget | Utfall | Avvikelse
Björkskolan | 18 211 | 18 902 | -691
Ekskolan | 22 104 | 21 876 | 228
Almskolan | 9 310 | 9 455 | -145
Lindskolan | 14 877 | 14 102 | 775
Summa | 64 502 | 64 335 | 167
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "the total not updated after a row was raised",
        cells: { C4: "10 655", D4: "-1 345" },
        gives: { ready: false, named: ["C6"], values: { C6: 65535 } },
      },
      {
        what: "a total with two digits swapped, and its deviation reckoned from it",
        cells: { C6: "64 353", D6: "149" },
        gives: { ready: false, named: ["C6", "D6"], values: { C6: 64335, D6: 167 } },
      },
      {
        what: "a sign lost",
        cells: { D3: "-228" },
        gives: { ready: false, named: ["D3"], wrong: ["D3"], values: { D3: 228 } },
      },
      {
        what: "a figure in kronor among thousands",
        cells: { B5: "14 877 000" },
        gives: { ready: false, named: ["B5"], wrong: ["B5"], values: { B5: 14877 } },
      },
    ],
  },
  {
    what: "two years beside each other",
    sheet: `
Tkr | Bokslut 2023 | Bokslut 2024
Avgifter | 3 120 | 3 302
Hyror | 8 841 | 9 120
Bidrag | 1 204 | 988
Försäljning | 640 | 702
Summa intäkter | 13 805 | 14 112
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "this year's total is last year's",
        cells: { C6: "13 805" },
        gives: { ready: false, named: ["C6"], wrong: ["C6"], values: { C6: 14112 } },
      },
    ],
  },
  {
    what: "sub-totals and a grand total",
    sheet: `
Verksamhet | Budget | Utfall
Grundskola | 40 120 | 41 002
Fritidshem | 9 120 | 8 877
Summa barn | 49 240 | 49 879
Gymnasium | 22 310 | 22 014
Komvux | 5 120 | 5 344
Summa äldre | 27 430 | 27 358
Totalt | 76 670 | 77 237
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "the grand total counts a sub-total and its rows",
        cells: { B8: "125 910" },
        gives: { ready: false, named: ["B8"], values: { B8: 76670 } },
      },
      {
        what: "a sub-total wrong, the grand total right",
        cells: { B4: "49 420" },
        gives: { ready: false, named: ["B4"], wrong: ["B4"], values: { B4: 49240 } },
      },
    ],
  },
];
