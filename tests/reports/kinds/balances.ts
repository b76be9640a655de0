import type { KindOfSheet } from "../../support/kinds/kind";

export const BALANCES: readonly KindOfSheet[] = [
  {
    what: "a balance sheet below each other in millions",
    sheet: `
BALANSRÄKNING (mnkr) | 2024-12-31 | 2023-12-31
TILLGÅNGAR
Mark och byggnader | 1 204,6 | 1 180,2
Maskiner och inventarier | 96,3 | 88,1
Summa anläggningstillgångar | 1 300,9 | 1 268,3
Exploateringsfastigheter | 14,0 | 22,7
Kundfordringar | 88,9 | 79,4
Bank | 203,5 | 166,8
Summa omsättningstillgångar | 306,4 | 268,9
SUMMA TILLGÅNGAR | 1 607,3 | 1 537,2
EGET KAPITAL OCH SKULDER
Eget kapital | 702,1 | 655,8
Avsättningar | 211,7 | 198,3
Långfristiga skulder | 450,0 | 450,0
Kortfristiga skulder | 243,5 | 233,1
SUMMA EGET KAPITAL OCH SKULDER | 1 607,3 | 1 537,2
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "the assets off",
        cells: { B10: "1 670,3" },
        gives: { ready: false, named: ["B10"], wrong: ["B10"] },
      },
      {
        what: "the other side off",
        cells: { C16: "1 573,2" },
        gives: { ready: false, named: ["C16"], wrong: ["C16"] },
      },
      { what: "a part off", cells: { B8: "230,5" }, gives: { ready: false, named: ["B8"] } },
    ],
  },
  {
    what: "each heading of a balance sheet with its own sum first",
    sheet: `
Tkr | Not | Utfall 2024 | Utfall 2023
Tillgångar
Anläggningstillgångar |  | 42 118 | 40 992
Maskiner | 3 | 2 118 | 1 990
Byggnader | 4 | 40 000 | 39 002
Omsättningstillgångar |  | 7 732 | 9 104
Lager | 5 | 812 | 790
Kundfordringar | 6 | 3 120 | 2 984
Likvida medel | 7 | 3 800 | 5 330
Summa tillgångar |  | 49 850 | 50 096
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "the grand total not updated after a row changed",
        cells: { D8: "2 384", D6: "8 504" },
        gives: { ready: false, named: ["D10"] },
      },
    ],
  },
];
