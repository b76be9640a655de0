import type { KindOfSheet } from "../../support/kinds/kind";

export const REGIONS: readonly KindOfSheet[] = [
  {
    what: "a county with its municipalities below it, without any word for a sum",
    sheet: `
Region | Folkmängd | Födda | Döda
Västra länet | 71 661 | 773 | 709
Alby | 18 211 | 190 | 201
Brunna | 44 120 | 512 | 388
Ceder | 9 330 | 71 | 120
Norra länet | 153 467 | 1 712 | 1 342
Dalby | 120 455 | 1 410 | 1 002
Eka | 33 012 | 302 | 340
Östra länet | 86 974 | 900 | 850
Fors | 7 100 | 55 | 98
Gran | 15 230 | 160 | 150
Hed | 4 411 | 30 | 62
Ila | 60 233 | 655 | 540
`,
    right: { isQuiet: true, checks: 9 },
    wounds: [
      { what: "a county's figure off", cells: { B6: "153 476" }, gives: { ready: false, named: ["B6"] } },
      { what: "a municipality's figure off", cells: { C5: "17" }, gives: { ready: false, named: ["C5"] } },
    ],
  },
  {
    what: "areas and units that add up to nothing",
    sheet: `
Enhet | Platser | Inskrivna | Personal
Norra | 120 | 118 | 22
Solgläntan | 48 | 47 | 9
Ekbacken | 60 | 58 | 11
Södra | 90 | 88 | 17
Tallmon | 44 | 44 | 9
Myran | 51 | 40 | 8
`,
    right: { isQuiet: true, mostChecks: 0 },
  },
];
