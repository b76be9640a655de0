import type { KindOfSheet } from "../../support/kinds/kind";

export const SMALL: readonly KindOfSheet[] = [
  {
    what: "millions with one digit, all right",
    sheet: `
Mnkr | Budget | Prognos | Avvikelse
Skatt | 9 | 8 | -1
Personal | -5 | -6 | -1
Hyra | -2 | -1 | 1
Netto | 2 | 1 | -1
Avgifter | 4 | 5 | 1
Drift | -3 | -3 | 0
Material | -2 | -4 | -2
Netto | -1 | -2 | -1
Totalt | 1 | -1 | -2
`,
    right: { errors: 0 },
  },
  {
    what: "posts with two decimals",
    sheet: `
Årsarbetare | Dec 2023 | Dec 2024 | Differens
Rektorer | 4,50 | 4,75 | 0,25
Lärare | 61,20 | 59,85 | -1,35
Resurspersonal | 12,00 | 14,40 | 2,40
Vaktmästare | 2,25 | 2,25 | 0,00
Totalt | 79,95 | 81,25 | 1,30
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a row off",
        cells: { C3: "58,95" },
        gives: { ready: false, named: ["C3"], wrong: ["C3"], values: { C3: 59.85 } },
      },
    ],
  },
  {
    what: "a total that sums exactly in millions with a decimal",
    sheet: `
Projekt | Budget | Utfall | Rest
Torget | 3,2 | 2,9 | 0,3
Bron | 12,5 | 14,1 | -1,6
Hallen | 8,0 | 7,7 | 0,3
Summa | 23,7 | 24,7 | -1,0
`,
    right: { isQuiet: true, ready: true },
    wounds: [{ what: "the total off", cells: { C5: "27,4" }, gives: { ready: false, named: ["C5"] } }],
  },
];
