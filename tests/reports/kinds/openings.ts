import type { KindOfSheet } from "../../support/kinds/kind";

export const OPENINGS: readonly KindOfSheet[] = [
  {
    what: "an opening balance, changes and a closing one, three years beside each other",
    sheet: `
Tkr | 2022 | 2023 | 2024
Ingående balans | 41 210 | 43 385 | 44 091
Nyanskaffningar | 3 055 | 1 702 | 2 988
Utrangeringar | -880 | -996 | -1 210
Utgående balans | 43 385 | 44 091 | 45 869
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a closing balance off",
        cells: { C5: "44 191" },
        gives: { ready: false, named: ["C5"], wrong: ["C5"] },
      },
      {
        what: "an opening balance that is not what last year closed with",
        cells: { D2: "44 019" },
        gives: { ready: false, named: ["D2"], wrong: ["D2"] },
      },
      { what: "a change off", cells: { B3: "3 550" }, gives: { ready: false, named: ["B3"] } },
    ],
  },
  {
    what: "a provision from the beginning of the year to its end",
    sheet: `
Pensionsavsättning (mnkr) | Bokslut 2023 | Bokslut 2024
Avsättning vid årets början | 512,4 | 531,0
Nyintjänad pension | 21,3 | 24,8
Utbetalningar | -17,2 | -18,0
Ränte- och basbeloppsuppräkning | 14,5 | 9,9
Avsättning vid årets slut | 531,0 | 547,7
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      { what: "the end off by a digit", cells: { C6: "548,7" }, gives: { ready: false, named: ["C6"] } },
      {
        what: "the second year opens with another amount",
        cells: { C2: "513,0" },
        gives: { ready: false, named: ["C2"] },
      },
    ],
  },
  {
    what: "two years below each other, the one opening with what the other closed with",
    sheet: `
Anskaffningsvärden, tkr | Byggnader | Maskiner | Totalt
IB 2023-01-01 | 88 120 | 14 300 | 102 420
Inköp | 4 210 | 2 055 | 6 265
Försäljningar | -1 002 | -310 | -1 312
UB 2023-12-31 | 91 328 | 16 045 | 107 373
IB 2024-01-01 | 91 328 | 16 045 | 107 373
Inköp | 1 877 | 940 | 2 817
Försäljningar | -45 | -1 200 | -1 245
UB 2024-12-31 | 93 160 | 15 785 | 108 945
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "the second year opens with another amount than the first closed with",
        cells: { B6: "91 382", D6: "107 427" },
        gives: { ready: false, named: ["B6"] },
      },
      {
        what: "the last closing balance off in one column",
        cells: { C9: "15 885" },
        gives: { ready: false, named: ["C9"], wrong: ["C9"] },
      },
    ],
  },
  {
    what: "two tables, a year each",
    sheet: `
Årets resultat och eget kapital 2023, tkr | Belopp
Ingående eget kapital | 210 455
Årets resultat | 12 310
Utgående eget kapital | 222 765

Årets resultat och eget kapital 2024, tkr | Belopp
Ingående eget kapital | 222 765
Årets resultat | -3 120
Utgående eget kapital | 219 645
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "the second opens with another amount",
        cells: { B7: "222 675" },
        gives: { ready: false, named: ["B7"] },
      },
      {
        what: "the first closes with another amount than its rows and the next year's opening",
        cells: { B4: "223 765" },
        gives: { ready: false, named: ["B4"], wrong: ["B4"] },
      },
    ],
  },
  {
    what: "two interim reports beside each other: August's closing is not what the next year opens with",
    sheet: `
Tkr | 2024-08-31 | 2025-08-31
Likvida medel vid årets början | 107 093 | 101 371
Periodens kassaflöde | -5 426 | -2 458
Likvida medel vid periodens slut | 101 667 | 98 913
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      { what: "a closing balance off", cells: { C4: "98 193" }, gives: { ready: false, named: ["C4"] } },
    ],
  },
  {
    what: "what a committee is granted from one year to the next, in one column",
    sheet: `
Från ram till ram | Tkr
Nämndens ram 2025 | 61 480
Pris- och löneuppräkning | 
Löner | 1 214
Hyror | 408
Summa uppräkning | 1 622
Beslutade förändringar | 
Ny förskola | 2 350
Avslutat projekt | -775
Digitalisering | 190
Summa förändringar | 1 765
Nämndens ram 2026 | 64 867
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "the new grant was not updated",
        cells: { B12: "63 092" },
        gives: { ready: false, named: ["B12"] },
      },
      { what: "the old grant has two digits swapped", cells: { B2: "64 180" }, gives: { ready: false } },
      {
        what: "a sub-total off by a digit",
        cells: { B6: "1 722" },
        gives: { ready: false, wrong: ["B6"], values: { B6: 1622 } },
      },
    ],
  },
  {
    what: "how many there were, who came and who left, and how many there are the year after",
    sheet: `
Befolkning | Antal
Folkmängd 2023 | 10 040
Födda | 104
Avlidna | 87
Inflyttade | 312
Utflyttade | 255
Folkmängd 2024 | 10 114
`,
    right: { isQuiet: true },
  },
  {
    what: "a charge of two years with what lies behind the change between them",
    sheet: `
Taxa | Kr
Taxa 2025 | 1 200
Index | 3
Beslutad höjning | 24
Antal hushåll | 430
Taxa 2026 | 1 260
`,
    right: { isQuiet: true },
  },
  {
    what: "years that follow each other for every name",
    sheet: `
Uppgift | Antal
Elever 2024 | 4 120
Lärare 2024 | 355
Lokaler 2024 | 61
Elever 2025 | 4 208
Lärare 2025 | 349
Lokaler 2025 | 63
`,
    right: { isQuiet: true },
  },
  {
    what: "what is held now, then what was held before, what came and what went, the one added and the other taken off",
    sheet: `
Tkr | Fondvärde 2025-08-31 | Andel av värdet, % | Fondvärde 2024-12-31 | Insatt | Uttaget
Pensionsfonden | 48 310 | 57,6 | 44 120 | 5 400 | 1 210
Donationsfonden | 12 045 | 14,4 | 13 002 | 0 | 957
Skogsfonden | 9 877 | 11,8 | 9 310 | 1 050 | 483
Miljöfonden | 13 655 | 16,3 | 11 990 | 2 114 | 449
Summa fonder | 83 887 | 100,0 | 78 422 | 8 564 | 3 099
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "two digits swapped in what is held now",
        cells: { B3: "12 450" },
        gives: { ready: false, wrong: ["B3"], only: ["B3"], values: { B3: 12045 } },
      },
      {
        what: "a digit off in what went",
        cells: { F4: "883" },
        gives: { ready: false, wrong: ["F4"], only: ["F4"], values: { F4: 483 } },
      },
      {
        what: "the sum of what was held before off",
        cells: { D6: "78 242" },
        gives: { ready: false, wrong: ["D6"], only: ["D6"], values: { D6: 78422 } },
      },
    ],
  },
  {
    what: "closing and opening balances beside each other with the changes behind them, without a total",
    sheet: `
Mnkr | UB | IB | Upparbetat | Fakturerat
Etapp Norr | 31,2 | 24,8 | 18,3 | -11,9
Etapp Söder | 8,4 | 12,1 | 2,2 | -5,9
Etapp Väst | 17,7 | 0,0 | 21,5 | -3,8
Etapp Öst | 5,6 | 9,3 | 4,1 | -7,8
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a change off",
        cells: { D3: "22,0" },
        gives: { ready: false, wrong: ["D3"] },
      },
    ],
  },
  {
    what: "one thing at two dates beside budgets and outcomes that have nothing to do with them",
    sheet: `
Tkr | Saldo mars 2025 | Saldo mars 2024 | Avgifter | Kostnader
Hamnen | 4 410 | 3 905 | 2 210 | 1 850
Torget | 1 204 | 1 317 | 640 | 702
Parken | 377 | 402 | 118 | 95
Summa | 5 991 | 5 624 | 2 968 | 2 647
`,
    right: { isQuiet: true },
  },
];
