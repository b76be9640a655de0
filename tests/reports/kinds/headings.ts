import type { KindOfSheet } from "../../support/kinds/kind";

export const HEADINGS: readonly KindOfSheet[] = [
  {
    what: "years with gaps above the columns",
    sheet: `
Skatteunderlag, mnkr | 2005 | 2010 | 2015 | 2020
Norr | 1 204 | 1 399 | 1 602 | 1 877
Söder | 2 310 | 2 455 | 2 801 | 3 120
Totalt | 3 514 | 3 854 | 4 403 | 4 997
`,
    right: { isQuiet: true, ready: true },
    wounds: [{ what: "a total off", cells: { D4: "4 430" }, gives: { ready: false, named: ["D4"] } }],
  },
  {
    what: "a row whose amounts could be years",
    sheet: `
Konto | Budget | Utfall | Avvikelse
Hyra | 4120 | 4088 | 32
Resor | 2010 | 2020 | -10
Tele | 1995 | 1990 | 5
Summa | 8125 | 8098 | 27
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a deviation of it off",
        cells: { D3: "-15" },
        gives: { ready: false, named: ["D3"], wrong: ["D3"] },
      },
    ],
  },
  {
    what: "a row whose amounts could be years, after a blank one",
    sheet: `
Konto | Budget | Utfall | Avvikelse
Hyra | 4120 | 4088 | 32
El | 512 | 540 | -28
 | | |
Vägar | 2044 | 2051 | -7
Bidrag | 300 | 280 | 20
Summa | 6976 | 6959 | 17
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      { what: "the total off", cells: { C7: "6995" }, gives: { ready: false, named: ["C7"], wrong: ["C7"] } },
    ],
  },
  {
    what: "words after a number in the headings",
    sheet: `
Lån som förfaller | Inom 1 år | 1-5 år | Efter 5 år | Summa
Bank A | 12 000 | 48 000 | 60 000 | 120 000
Bank B | 5 500 | 20 000 | 9 500 | 35 000
Summa | 17 500 | 68 000 | 69 500 | 155 000
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      { what: "a sum off", cells: { E2: "102 000" }, gives: { ready: false, named: ["E2"], wrong: ["E2"] } },
    ],
  },
  {
    what: "unknown words above the columns",
    sheet: `
Bolag | Krut | Lod | Fjäder
Alfa | 4 120 | 310 | 9 055
Beta | 2 017 | 288 | 6 410
Gamma | 6 633 | 901 | 12 212
Delta | 1 208 | 77 | 3 390
Summa | 13 978 | 1 576 | 31 067
`,
    right: { isQuiet: true, ready: true },
    wounds: [{ what: "a total off in one", cells: { C6: "1 756" }, gives: { ready: false, named: ["C6"] } }],
  },
];
