import type { KindOfSheet } from "../../support/kinds/kind";

export const MONTHS: readonly KindOfSheet[] = [
  {
    what: "months and Totalt",
    sheet: `
Konto | Jan | Feb | Mar | Apr | Maj | Jun | Totalt
Elevassistenter | 310 | 322 | 318 | 305 | 344 | 297 | 1 896
Läromedel | 12 | 88 | 45 | 9 | 31 | 70 | 255
Skolmåltider | 151 | 149 | 160 | 144 | 158 | 96 | 858
Skolskjuts | 77 | 81 | 79 | 80 | 83 | 41 | 441
Summa kostnader | 550 | 640 | 602 | 538 | 616 | 504 | 3 450
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a row's sum off",
        cells: { H4: "885" },
        gives: { ready: false, named: ["H4"], wrong: ["H4"] },
      },
      {
        what: "a month off",
        cells: { D3: "54" },
        gives: { ready: false, named: ["D3"], wrong: ["D3"], values: { D3: 45 } },
      },
    ],
  },
  {
    what: "months and Ackumulerat",
    sheet: `
Konto | Jan | Feb | Mar | Apr | Maj | Jun | Ackumulerat
Elevassistenter | 310 | 322 | 318 | 305 | 344 | 297 | 1 896
Läromedel | 12 | 88 | 45 | 9 | 31 | 70 | 255
Skolmåltider | 151 | 149 | 160 | 144 | 158 | 96 | 858
Skolskjuts | 77 | 81 | 79 | 80 | 83 | 41 | 441
Summa kostnader | 550 | 640 | 602 | 538 | 616 | 504 | 3 450
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a row's sum off",
        cells: { H4: "885" },
        gives: { ready: false, named: ["H4"], wrong: ["H4"] },
      },
      {
        what: "a month off",
        cells: { D3: "54" },
        gives: { ready: false, named: ["D3"], wrong: ["D3"], values: { D3: 45 } },
      },
    ],
  },
  {
    what: "months and Hittills",
    sheet: `
Konto | Jan | Feb | Mar | Apr | Maj | Jun | Hittills
Elevassistenter | 310 | 322 | 318 | 305 | 344 | 297 | 1 896
Läromedel | 12 | 88 | 45 | 9 | 31 | 70 | 255
Skolmåltider | 151 | 149 | 160 | 144 | 158 | 96 | 858
Skolskjuts | 77 | 81 | 79 | 80 | 83 | 41 | 441
Summa kostnader | 550 | 640 | 602 | 538 | 616 | 504 | 3 450
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a row's sum off",
        cells: { H4: "885" },
        gives: { ready: false, named: ["H4"], wrong: ["H4"] },
      },
      {
        what: "a month off",
        cells: { D3: "54" },
        gives: { ready: false, named: ["D3"], wrong: ["D3"], values: { D3: 45 } },
      },
    ],
  },
  {
    what: "months and Jan-jun",
    sheet: `
Konto | Jan | Feb | Mar | Apr | Maj | Jun | Jan-jun
Elevassistenter | 310 | 322 | 318 | 305 | 344 | 297 | 1 896
Läromedel | 12 | 88 | 45 | 9 | 31 | 70 | 255
Skolmåltider | 151 | 149 | 160 | 144 | 158 | 96 | 858
Skolskjuts | 77 | 81 | 79 | 80 | 83 | 41 | 441
Summa kostnader | 550 | 640 | 602 | 538 | 616 | 504 | 3 450
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a row's sum off",
        cells: { H4: "885" },
        gives: { ready: false, named: ["H4"], wrong: ["H4"] },
      },
      {
        what: "a month off",
        cells: { D3: "54" },
        gives: { ready: false, named: ["D3"], wrong: ["D3"], values: { D3: 45 } },
      },
    ],
  },
  {
    what: "months and Summa",
    sheet: `
Konto | Jan | Feb | Mar | Apr | Maj | Jun | Summa
Elevassistenter | 310 | 322 | 318 | 305 | 344 | 297 | 1 896
Läromedel | 12 | 88 | 45 | 9 | 31 | 70 | 255
Skolmåltider | 151 | 149 | 160 | 144 | 158 | 96 | 858
Skolskjuts | 77 | 81 | 79 | 80 | 83 | 41 | 441
Summa kostnader | 550 | 640 | 602 | 538 | 616 | 504 | 3 450
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a row's sum off",
        cells: { H4: "885" },
        gives: { ready: false, named: ["H4"], wrong: ["H4"] },
      },
      {
        what: "a month off",
        cells: { D3: "54" },
        gives: { ready: false, named: ["D3"], wrong: ["D3"], values: { D3: 45 } },
      },
    ],
  },
  {
    what: "twelve months and the whole year, without a total row",
    sheet: `
Tusental kronor | Januari | Februari | Mars | April | Maj | Juni | Juli | Augusti | September | Oktober | November | December | Helår
Hemtjänst | 1 283 | 1 421 | 1 011 | 2 277 | 1 611 | 1 780 | 1 117 | 984 | 936 | 840 | 1 622 | 1 925 | 16 807
Särskilt boende | 1 392 | 2 367 | 920 | 1 254 | 1 865 | 1 899 | 1 537 | 1 366 | 2 396 | 1 153 | 1 017 | 1 336 | 18 502
Daglig verksamhet | 1 239 | 852 | 2 112 | 1 333 | 1 356 | 1 196 | 1 137 | 1 434 | 1 393 | 2 084 | 2 298 | 1 562 | 17 996
`,
    right: { isQuiet: true, ready: true },
    wounds: [{ what: "a year's sum off", cells: { N3: "18 802" }, gives: { ready: false, named: ["N3"] } }],
  },
  {
    what: "quarters and the year",
    sheet: `
Enhet | Kvartal 1 | Kvartal 2 | Kvartal 3 | Kvartal 4 | Året totalt
Nord | 18,8 | 72,0 | 44,5 | 78,7 | 214,0
Syd | 49,7 | 61,8 | 35,4 | 28,2 | 175,1
Väst | 35,3 | 58,4 | 38,6 | 19,1 | 151,4
Alla | 103,8 | 192,2 | 118,5 | 126,0 | 540,5
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      { what: "the year off", cells: { F3: "184,1" }, gives: { ready: false, named: ["F3"], wrong: ["F3"] } },
    ],
  },
];
