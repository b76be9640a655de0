import type { KindOfSheet } from "../../support/kinds/kind";

export const POINTS: readonly KindOfSheet[] = [
  {
    what: "points between thousands in text",
    sheet: `
Nämnd | Budget | Utfall
Kommunstyrelse | '143.207 | '151.322
Skola | '902.114 | '899.876
Omsorg | '1.204.331 | '1.230.450
Miljö | '8.930 | '7.455
Summa | '2.258.582 | '2.289.103
`,
    right: { errors: 0, checks: 2 },
    wounds: [
      { what: "a digit wrong", cells: { C4: "'1.230.540" }, gives: { ready: false, named: ["C4"] } },
      { what: "the total wrong", cells: { B6: "'2.258.528" }, gives: { ready: false, named: ["B6"] } },
    ],
  },
  {
    what: "points between thousands, signs on both sides",
    sheet: `
Konto | 2023 | 2024
Intäkter | '41.200 | '44.350
Personal | '-28.911 | '-30.122
Lokaler | '-6.200 | '-6.415
Övrigt | '-1.877 | '-2.050
Netto | '4.212 | '5.763
`,
    right: { errors: 0, checks: 2 },
    wounds: [{ what: "the net wrong", cells: { C6: "'5.736" }, gives: { ready: false, named: ["C6"] } }],
  },
  {
    what: "points and decimals as in German papers",
    sheet: `
Bereich | Plan | Ist
Schule | '1.204.331 | '1.199.870
Straßen | '88.450 | '90.112
Kultur | '12.007 | '11.400
Gesamt | '1.304.788 | '1.301.382
`,
    right: { errors: 0 },
  },
];
