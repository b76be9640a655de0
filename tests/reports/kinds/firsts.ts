import type { KindOfSheet } from "../../support/kinds/kind";

/** Totals that stand before what they are the sum of, with a word for it or without. */
export const FIRSTS: readonly KindOfSheet[] = [
  {
    what: "the whole above its parts, last year's deviations beside this year's",
    sheet: `
Förvaltning | Budget | Utfall | Avvikelse | Avvikelse i fjol
Alla förvaltningar | 812,4 | 820,1 | -7,7 | -12,9
Ledning | 61,2 | 60,4 | 0,8 | -1,1
Skola | 402,8 | 409,9 | -7,1 | -8,4
Omsorg | 298,0 | 301,2 | -3,2 | -4,6
Kultur | 50,4 | 48,6 | 1,8 | 1,2
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "the sign of the whole turned in a column whose heading tells little",
        cells: { E2: "12,9" },
        gives: { ready: false, named: ["E2"] },
      },
      {
        what: "the whole a digit short there",
        cells: { E2: "-2,9" },
        gives: { ready: false, named: ["E2"] },
      },
      { what: "a part a thousand times too large there", cells: { E4: "-8 400,0" }, gives: { ready: false } },
      {
        what: "the whole wrong among the amounts",
        cells: { C2: "802,1" },
        gives: { ready: false, named: ["C2"], wrong: ["C2"] },
      },
    ],
  },
  {
    what: "blocks that each begin with their sum, under a total of all",
    sheet: `
Ansvar | Budget | Utfall | Avvikelse | Utfall i fjol
Drift | -48 210 | -49 005 | -795 | -46 120
Gator | -21 300 | -22 140 | -840 | -20 015
Parker | -9 910 | -9 412 | 498 | -9 805
Skog | -17 000 | -17 453 | -453 | -16 300
Fastighet | -83 400 | -82 718 | 682 | -80 945
Skolor | -51 200 | -50 911 | 289 | -49 700
Bad | -32 200 | -31 807 | 393 | -31 245
Bostäder | -12 115 | -12 690 | -575 | -11 902
Villor | -4 015 | -4 190 | -175 | -3 802
Hyreshus | -8 100 | -8 500 | -400 | -8 100
Summa | -143 725 | -144 413 | -688 | -138 967
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "the sign of a first block's sum turned in a column of its own",
        cells: { E2: "46 120" },
        gives: { ready: false, named: ["E2"], wrong: ["E2"], values: { E2: -46120 } },
      },
      {
        what: "two digits of it swapped",
        cells: { E2: "-64 120" },
        gives: { ready: false, named: ["E2"], values: { E2: -46120 } },
      },
      {
        what: "the last block's sum a digit short",
        cells: { E9: "-1 902" },
        gives: { ready: false, named: ["E9"], values: { E9: -11902 } },
      },
    ],
  },
  {
    what: "persons counted, the whole first, when only the title says that they are counted",
    sheet: `
Antal anställda den 1 november
Enhet | Kvinnor | Män | Totalt
Samtliga | 1 117 | 351 | 1 468
Skola | 612 | 201 | 813
Omsorg | 433 | 88 | 521
Teknik | 21 | 44 | 65
Kultur | 51 | 18 | 69
`,
    headings: 2,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "one woman too many in the whole",
        cells: { B3: "1 118" },
        gives: { ready: false, named: ["B3"] },
      },
      { what: "one man too few", cells: { C5: "87" }, gives: { ready: false, named: ["C5"] } },
      {
        what: "one person too many in a sum across",
        cells: { D4: "814" },
        gives: { ready: false, named: ["D4"] },
      },
    ],
  },
  {
    what: "hours that are measured, where one too many is rounding",
    sheet: `
Antal timmar
Enhet | Dag | Natt | Totalt
Samtliga | 1 117 | 351 | 1 468
Skola | 612 | 201 | 813
Omsorg | 433 | 88 | 521
Teknik | 21 | 44 | 65
Kultur | 51 | 18 | 69
`,
    headings: 2,
    right: { isQuiet: true, ready: true },
    wounds: [{ what: "one hour too many", cells: { B3: "1 118" }, gives: { errors: 0, isQuiet: true } }],
  },
  {
    what: "a balance sheet whose groups begin with their sums, one of them of small figures",
    sheet: `
Tkr | 2024 | 2023
Byggnader och mark | 9 417 | 9 022
Verksamhetsbyggnader | 7 114 | 6 870
Bostäder | 2 303 | 2 152
Värdepapper | 35 | 41
Aktier | 14 | 25
Andelar | 21 | 16
Anläggningstillgångar | 9 452 | 9 063
Kundfordringar | 388 | 402
Bank | 1 205 | 990
Omsättningstillgångar | 1 593 | 1 392
Summa tillgångar | 11 045 | 10 455
`,
    right: { isQuiet: true, ready: true, checks: 8 },
    wounds: [
      { what: "a small group's sum off", cells: { B5: "53" }, gives: { ready: false } },
      { what: "a group's sum off", cells: { C2: "9 202" }, gives: { ready: false } },
    ],
  },
  {
    what: "a sum before the total that takes its rows in as well",
    sheet: `
Tkr | 2023 | 2024
Resultat | 16 609 | 15 901
Avskrivningar | 39 095 | 33 368
Avsättningar | 1 617 | 1 344
Övriga poster | -966 | -1 093
Medel in | 56 355 | 49 520
Fordringar | -2 892 | -2 846
Skulder | 6 336 | 6 546
Kassaflöde från löpande verksamhet | 59 799 | 53 220
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "the sum in between a digit short in one of its two columns",
        cells: { C6: "4 952" },
        gives: { ready: false, named: ["C6"] },
      },
    ],
  },
  {
    what: "a last row without a word for it that is all of what the title is about",
    sheet: `
Omsorgsnämnden prognos april
Del | Budget | Prognos | Avvikelse | Avvikelse mars
Äldre | 243,2 | 242,5 | 0,7 | -4,1
LSS | 117,7 | 115,1 | 2,6 | 2,4
Barn | 75,7 | 83,6 | -7,9 | -6,2
Vuxna | 24,0 | 27,5 | -3,5 | -0,7
Omsorgsnämnden | 460,6 | 468,7 | -8,1 | -8,6
`,
    headings: 2,
    right: { isQuiet: true, ready: true },
    wounds: [
      { what: "a part a thousand times too large", cells: { E3: "-4 100,0" }, gives: { ready: false } },
      { what: "the sign of the whole turned", cells: { E7: "8,6" }, gives: { ready: false, named: ["E7"] } },
    ],
  },
  {
    what: "a last row over nothing but sums, without a word for it",
    sheet: `
Anläggning | Besök | Kostnad
Badet | 41 004 | 42 085
Gymmet | 31 093 | 27 585
Summa bad | 72 097 | 69 670
Ishallen | 22 174 | 22 518
Planen | 5 908 | 5 951
Konstgräset | 8 898 | 10 401
Summa idrott | 36 980 | 38 870
Anläggningar i drift | 109 077 | 108 540
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      { what: "a digit lost in it", cells: { B9: "10 977" }, gives: { ready: false, named: ["B9"] } },
      { what: "its sign turned", cells: { B9: "-109 077" }, gives: { ready: false, named: ["B9"] } },
    ],
  },
  {
    what: "income, cost and net under two headings, the second of figures too small to tell",
    sheet: `
Mnkr | Budget Intäkt | Budget Kostnad | Budget Netto | Avvikelse Intäkt | Avvikelse Kostnad | Avvikelse Netto
Ledning | 2 | -38 | -36 | 5 | -4 | 1
Skola | 38 | -356 | -318 | 13 | -19 | -6
Musik | 13 | -81 | -68 | 1 | -2 | -1
Fritid | 4 | -26 | -22 | 1 | -1 | 0
Bygg | 208 | -237 | -29 | 4 | -5 | -1
Social | 36 | -174 | -138 | 4 | 2 | 6
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a part a thousand times too large",
        cells: { E3: "13 000" },
        gives: { ready: false, named: ["E3"] },
      },
    ],
  },
  {
    what: "a total over rows of which one or another has been pasted over the next",
    sheet: `
Projekt | Budget | Utfall | Kvar
Ny förskola | 32 000 | 31 100 | 900
Ombyggnad | 14 000 | 14 650 | -650
Inventarier | 2 500 | 2 410 | 90
Summa | 48 500 | 48 160 | 340
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "the total is a copy of its last row",
        cells: { B5: "2 500", C5: "2 410", D5: "90" },
        gives: { ready: false, named: ["B5"], values: { B5: 48500 } },
      },
      {
        what: "a row is a copy of the one above it",
        cells: { B3: "32 000", C3: "31 100", D3: "900" },
        gives: { ready: false, named: ["B3"] },
      },
    ],
  },
  {
    what: "the subject of the title above its parts, without a word for a sum",
    sheet: `
Hemtjänst per område, tkr
Område | Budget | Utfall | Avvikelse
Hemtjänst | 92 310 | 93 004 | -694
Norra | 22 140 | 22 515 | -375
Södra | 31 205 | 31 960 | -755
Centrum | 28 050 | 27 510 | 540
Natt | 10 915 | 11 019 | -104
`,
    headings: 2,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a part has grown in every column and the whole has not",
        cells: { B5: "35 205", C5: "36 102", D5: "-897" },
        gives: { ready: false, named: ["B3"] },
      },
    ],
  },
  {
    what: "few rows and a sum across them under a heading that says so",
    sheet: `
Kök | Portioner | Livsmedel | Personal | Summa
Ek | 61 020 | 4 110 | 6 130 | 10 241
Al | 41 200 | 900 | 1 400 | 2 300
Bok | 38 100 | 810 | 1 300 | 2 110
Ask | 12 050 | 300 | 500 | 800
Totalt | 152 370 | 6 120 | 9 330 | 15 451
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "two cells of a column have changed places",
        cells: { C2: "900", C3: "4 110" },
        gives: { ready: false, named: ["E2"] },
      },
    ],
  },
  {
    what: "a net across the row that a budget and a deviation follow as well",
    sheet: `
Driftkostnader i tekniska nämnden
Verksamhet | Intäkter | Kostnader | Netto | Budget netto | Avvikelse
Gator | 1 314 | -14 800 | -13 486 | -14 000 | 514
Parker | 289 | -6 100 | -5 811 | -6 000 | 189
Vatten | 38 958 | -36 500 | 2 458 | 1 500 | 958
Avfall | 25 044 | -20 100 | 4 944 | 900 | 4 044
Hus | 39 841 | -61 000 | -21 159 | -8 800 | -12 359
Totalt | 105 446 | -138 500 | -33 054 | -26 400 | -6 654
`,
    headings: 2,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "two incomes have changed places",
        cells: { B3: "289", B4: "1 314" },
        gives: { ready: false, named: ["D3"] },
      },
    ],
  },
  {
    what: "what a deviation has changed by since the last forecast",
    sheet: `
Mnkr | Budget | Prognos | Avvikelse | Avvikelse mars | Förändring
Äldre | 243,2 | 242,5 | 0,7 | -4,1 | 4,8
LSS | 117,7 | 115,1 | 2,6 | 2,4 | 0,2
Barn | 75,7 | 83,6 | -7,9 | -6,2 | -1,7
Vuxna | 24,0 | 27,5 | -3,5 | -0,7 | -2,8
Summa | 460,6 | 468,7 | -8,1 | -8,6 | 0,5
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      { what: "a change off", cells: { F4: "-7,1" }, gives: { ready: false, named: ["F4"] } },
      {
        what: "the deviation it is taken from off",
        cells: { E3: "4,2" },
        gives: { ready: false, named: ["E3"] },
      },
    ],
  },
  {
    what: "a net, income and costs each over its rows, in one column",
    sheet: `
Konto | Budget 2026
Nettobudget | 41 205
Intäkter | -9 880
Biljetter | -4 615
Uthyrning | -3 240
Statsbidrag | -2 025
Kostnader | 51 085
Personal | 28 330
Lokaler | 14 465
Material | 5 150
Övrigt | 3 140
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      { what: "the net off by a digit", cells: { B2: "41 705" }, gives: { ready: false, named: ["B2"] } },
      { what: "the income was not updated", cells: { B3: "-9 340" }, gives: { ready: false, named: ["B3"] } },
      {
        what: "a cost with two digits swapped",
        cells: { B9: "14 645" },
        gives: { ready: false, named: ["B9"] },
      },
    ],
  },
];
