import type { KindOfSheet } from "../../support/kinds/kind";

export const SHARES: readonly KindOfSheet[] = [
  {
    what: "change over a year in money and per cent",
    sheet: `
Verksamhet | Utfall 2023 | Utfall 2024 | Förändring | Förändring i %
Bibliotek | 12 110 | 12 904 | 794 | 6,6 %
Simhall | 8 805 | 9 344 | 539 | 6,1 %
Museum | 4 212 | 3 990 | -222 | -5,3 %
Kulturskola | 7 730 | 8 008 | 278 | 3,6 %
Summa | 32 857 | 34 246 | 1 389 | 4,2 %
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      { what: "a per cent off", cells: { E4: "-2,5 %" }, gives: { ready: false, named: ["E4"] } },
      {
        what: "a change off",
        cells: { D3: "593" },
        gives: { ready: false, named: ["D3"], wrong: ["D3"], values: { D3: 539 } },
      },
    ],
  },
  {
    what: "how large a part of the whole each row is",
    sheet: `
Intäkt | Belopp 2024, tkr | Andel
Skatt | 61 200 | 61,2 %
Utjämning | 22 150 | 22,1 %
Avgifter | 9 040 | 9,0 %
Bidrag | 7 610 | 7,6 %
Summa | 100 000 | 100,0 %
`,
    right: { isQuiet: true, ready: true },
    wounds: [{ what: "a share off", cells: { C3: "31,2 %" }, gives: { ready: false, named: ["C3"] } }],
  },
  {
    what: "one column as per cent of another, whichever",
    sheet: `
Program | Behöriga | Antagna | Antagna av behöriga, %
Natur | 212 | 144 | 68 %
Teknik | 180 | 132 | 73 %
Ekonomi | 305 | 240 | 79 %
Vård | 66 | 60 | 91 %
`,
    right: { isQuiet: true },
  },
  {
    what: "growth of population in numbers and per cent",
    sheet: `
Kommun | Folkmängd 2020 | Folkmängd 2024 | Ökning | Ökning (%)
Alby | 18 211 | 19 004 | 793 | 4,4 %
Brunna | 44 120 | 43 877 | -243 | -0,6 %
Ceder | 9 330 | 9 712 | 382 | 4,1 %
Dalby | 120 455 | 126 031 | 5 576 | 4,6 %
`,
    right: { isQuiet: true },
    wounds: [{ what: "a growth off", cells: { D5: "5 567" }, gives: { ready: false, named: ["D5"] } }],
  },
  {
    what: "change in points of per cent in a table that is in per cent throughout",
    sheet: `
Frånvaro i procent av arbetstiden | Utfall 2024 | Utfall 2023 | Skillnad (procentenheter)
Köket | 6,8 | 7,7 | -0,9
Städet | 8,1 | 7,9 | +0,2
Vaktmästeriet | 4,4 | 5,6 | -1,2
Kansliet | 2,9 | 2,2 | +0,7
Biblioteken | 5,5 | 5,9 | -0,4
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      { what: "two digits swapped", cells: { B3: "1,8" }, gives: { ready: false, named: ["B3"] } },
      {
        what: "a change that has lost its sign",
        cells: { D4: "1,2" },
        gives: { ready: false, named: ["D4"] },
      },
    ],
  },
];
