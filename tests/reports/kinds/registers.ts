import type { KindOfSheet } from "../../support/kinds/kind";

/** Sheets of posts, measurements and key figures: next to nothing adds up in them, and nothing is said of what does not. */
export const REGISTERS: readonly KindOfSheet[] = [
  {
    what: "an order whose supplier comes back on each line, with bar codes",
    sheet: `
Leverantör | Beställning | Rad | Streckkod | Antal
SE55012345 | 04656-2020 | 1 | '0730996510285 | 2
SE55012345 | 04656-2020 | 2 | '0730996410233 | 2
SE55012345 | 04656-2020 | 3 | '7001890119712 | 3
SE55012345 | 04656-2020 | 4 | '0730996415818 | 12
`,
    right: { isQuiet: true },
  },
  {
    what: "measurements several times a second",
    sheet: `
Tidpunkt | Höjd | Sträcka | Puls | Fart
2014-03-26 11:57:58 | 262 | 6362 | 170 | 4,1
2014-03-26 11:57:59 | 262 | 6373 | 170 | 3,4
2014-03-26 11:57:59 | 262 | 6373 | 170 | 2,9
2014-03-26 11:58:00 | 262 | 6373 | 169 | 2,3
2014-03-26 11:58:01 | 261 | 6385 | 169 | 2,4
`,
    right: { isQuiet: true },
  },
  {
    what: "the lowest, the highest and the median beside a number that is summed",
    sheet: `
Yrkesgrupp | Anställda | Lägst | Högst | Median
Vård | =SUM(B3:B5) ~ 277 | 27 100 | 58 900 | 33 200
Undersköterskor | 160 | 27 100 | 36 400 | 31 000
Sjuksköterskor | 82 | 33 800 | 47 900 | 39 100
Enhetschefer | 35 | 44 200 | 58 900 | 49 800
Skola | =SUM(B7:B8) ~ 150 | 25 900 | 55 100 | 37 600
Lärare | 118 | 31 900 | 55 100 | 39 700
Elevassistenter | 32 | 25 900 | 29 800 | 27 200
`,
    right: { errors: 0 },
  },
  {
    what: "the most that there is room for, which is summed",
    sheet: `
Enhet | Max antal platser | Belagda platser
Björken | 20 | 18
Eken | 34 | 31
Lunden | 27 | 27
Summa | 81 | 76
`,
    right: { isQuiet: true, ready: true },
    wounds: [{ what: "the room off by ten", cells: { B5: "91" }, gives: { ready: false } }],
  },
  {
    what: "a formula of its own in one cell of a row that is typed otherwise",
    sheet: `
Månad | Körda mil | Liter | Pris
Maj | 110 | 92 | =C2+1 ~ 93
Juni | 135 | 105 | =C3+1 ~ 106
Juli | 127 | 88 | 97
September | 210 | 171 | =D3+D4 ~ 203
`,
    right: { errors: 0 },
  },
];
