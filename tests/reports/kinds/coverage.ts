import type { KindOfSheet } from "../../support/kinds/kind";

export const COVERAGE: readonly KindOfSheet[] = [
  {
    what: "an empty template",
    sheet: `
Verksamhet | Budget | Utfall | Avvikelse
Skola | | | =B2-C2 ~ 0
Vård | | | =B3-C3 ~ 0
Summa | =SUM(B2:B3) ~ 0 | =SUM(C2:C3) ~ 0 | =SUM(D2:D3) ~ 0
`,
    right: { ready: false, errors: 0, says: [/tom/i] },
  },
  {
    what: "totals without stored values",
    sheet: `
Verksamhet | Budget | Utfall
Skola | 410 | 402
Vård | 880 | 901
Summa | =SUM(B2:B3) | =SUM(C2:C3)
`,
    right: { ready: false, says: ["ormler utan värden"] },
  },
  {
    what: "all sums are formulas of one shape",
    sheet: `
Verksamhet | Budget | Utfall | Avvikelse
Skola | 410 | 402 | =B2-C2 ~ 8
Vård | 880 | 901 | =B3-C3 ~ -21
Kultur | 95 | 90 | =B4-C4 ~ 5
Summa | =SUM(B2:B4) ~ 1 385 | =SUM(C2:C4) ~ 1 393 | =SUM(D2:D4) ~ -8
`,
    right: { ready: true, says: ["Formlerna stämmer. Inskrivna tal kan inte kontrolleras."] },
  },
  {
    what: "amounts and no sum",
    sheet: `
Verksamhet | Budget
Skola | 410
Vård | 880
Kultur | 95
`,
    right: { ready: false, errors: 0, mostChecks: 0 },
  },
  {
    what: "a total that nothing bears out in any column",
    sheet: `
Verksamhet | Antagna | Sökande
Skola | 410 | 977
Vård | 880 | 1 204
Kultur | 95 | 311
Summa | 2 755 | 9 120
`,
    right: { ready: false, errors: 0, named: ["B5"] },
  },
];
