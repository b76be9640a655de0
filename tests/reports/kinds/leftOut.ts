import type { KindOfSheet } from "../../support/kinds/kind";

export const LEFT_OUT: readonly KindOfSheet[] = [
  {
    what: "a row that the total leaves out, in every column",
    sheet: `
Konto | 2023 | 2024
Porto | 310 | 288
Telefoni | 512 | 540
Resor | 1 204 | 1 377
Kurser | 266 | 301
Summa | 1 780 | 1 966
`,
    right: { ready: false, errors: 0, says: [/Kurser|Telefoni/i] },
  },
  {
    what: "two rows alike and a total with only one of them",
    sheet: `
Tjänst | Timmar | Kostnad
Städ | 120 | 36 000
Vakt | 80 | 28 000
Vakt | 80 | 28 000
Tvätt | 45 | 13 500
Summa | 245 | 77 500
`,
    right: { ready: false, errors: 0, says: ["Vakt"] },
  },
  {
    what: "all figures in tens",
    sheet: `
Post | Budget | Utfall | Prognos
Löner | 1 240 | 1 310 | 1 300
Lokaler | 560 | 550 | 560
Resor | 130 | 150 | 140
Mat | 80 | 90 | 90
Övrigt | 260 | 250 | 240
Konsulter | 410 | 380 | 400
Summa | 2 680 | 2 740 | 2 730
`,
    right: { errors: 0 },
  },
  {
    what: "a total of all whose range begins after a sub-total, in all columns alike",
    sheet: `
Tkr | Budget | Utfall
Grundskola | 41 200 | 42 318
Gymnasium | 18 900 | 18 455
Summa skola | =SUM(B2:B3) ~ 60 100 | =SUM(C2:C3) ~ 60 773
Kultur | 6 120 | 6 004
Teknik | 9 840 | 9 917
Miljö | 2 310 | 2 288
Totalt | =SUM(B4:B7) ~ 78 370 | =SUM(C4:C7) ~ 78 982
`,
    right: { isQuiet: true, errors: 0 },
    wounds: [
      {
        what: "the sub-total left out of both",
        cells: { B8: "=SUM(B5:B7) ~ 18 270", C8: "=SUM(C5:C7) ~ 18 209" },
        gives: { ready: false, wrong: ["B8", "C8"], values: { B8: "=SUM(B4:B7)", C8: "=SUM(C4:C7)" } },
      },
    ],
  },
  {
    what: "a result that goes on from the one above it, over a heading",
    sheet: `
Mnkr | 2023 | 2024
Intäkter | 214,0 | 221,3
Kostnader | -988,2 | -1 011,9
Verksamhetens nettokostnader | =SUM(B2:B3) ~ -774,2 | =SUM(C2:C3) ~ -790,6
Finansiering | |
Skatteintäkter | 640,5 | 655,1
Utjämning | 171,3 | 168,8
Verksamhetens resultat | =SUM(B4:B7) ~ 37,6 | =SUM(C4:C7) ~ 33,3
`,
    right: { isQuiet: true, errors: 0 },
    wounds: [
      {
        what: "the result above left out of both columns",
        cells: { B8: "=SUM(B6:B7) ~ 811,8", C8: "=SUM(C6:C7) ~ 823,9" },
        gives: { ready: false, wrong: ["B8", "C8"] },
      },
    ],
  },
];
