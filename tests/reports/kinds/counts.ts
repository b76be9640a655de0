import type { KindOfSheet } from "../../support/kinds/kind";

export const COUNTS: readonly KindOfSheet[] = [
  {
    what: "places beside money",
    sheet: `
Förskola | Antal barn | Kostnad, tkr | Intäkt, tkr
Ekorren | 54 | 8 113 | 402
Igelkotten | 72 | 10 250 | 511
Haren | 36 | 5 094 | 288
Räven | 90 | 12 877 | 690
Totalt | 252 | 36 334 | 1 891
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      { what: "a place too many in the total", cells: { B6: "253" }, gives: { ready: false, named: ["B6"] } },
      { what: "a thousand kronor too many is rounding", cells: { C6: "36 335" }, gives: { errors: 0 } },
    ],
  },
  {
    what: "persons beside millions",
    sheet: `
Kontor | Antal anställda | Lönekostnad, mnkr
Norr | 41 | 18,2
Söder | 28 | 12,9
Väst | 19 | 8,7
Öst | 33 | 14,4
Summa | 121 | 54,2
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      { what: "one person too few", cells: { B6: "120" }, gives: { ready: false, named: ["B6"] } },
      { what: "a tenth is rounding", cells: { C6: "54,3" }, gives: { errors: 0 } },
    ],
  },
  {
    what: "rows of counts among rows of money",
    sheet: `
Mått | Flickor | Pojkar | Totalt
Antal elever | 212 | 198 | 410
Antal elever i fritidshem | 88 | 79 | 167
Kostnad tkr | 20 455 | 19 120 | 39 575
Personal tkr | 12 340 | 11 212 | 23 552
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a pupil too many",
        cells: { D2: "411" },
        gives: { ready: false, named: ["D2"], wrong: ["D2"] },
      },
      { what: "a thousand too many is rounding", cells: { D4: "39 576" }, gives: { errors: 0 } },
    ],
  },
];
