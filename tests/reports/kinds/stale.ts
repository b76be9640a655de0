import type { KindOfSheet } from "../../support/kinds/kind";

/** Totals that were not updated when one of their rows was. */
export const STALE: readonly KindOfSheet[] = [
  {
    what: "one column from one year's frame to the next",
    sheet: `
Tekniska nämnden | Tkr
Ram 2025 | 61 340
Prisuppräkning | 
Löner | 812
Hyror | -455
Summa prisuppräkning | 357
Uppdrag | 
Snöröjning | 640
Belysning | 215
Summa uppdrag | 855
Ram 2026 | 62 552
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a row was raised, neither its total nor the frame above",
        cells: { B4: "1 005" },
        gives: {
          ready: false,
          errors: 1,
          first: ["B6", 550],
          values: { B11: 62745, B4: 812, B5: -648 },
          says: ["Ram 2026 följer med"],
        },
      },
      {
        what: "a slip of the hand in a row, which explains it alone",
        cells: { B8: "6 400" },
        gives: { ready: false, errors: 1, first: ["B8", 640] },
      },
    ],
  },
  {
    what: "deviations rounded each on its own below totals that carry each other",
    sheet: `
Tkr | Budget | Utfall | Avvikelse
Avgifter | 17 815 | 17 217 | -598
Hyror | 9 644 | 10 082 | 438
Summa intäkter | 27 460 | 27 299 | -160
Personal | -88 410 | -90 320 | -1 910
Varor | -11 260 | -10 639 | 620
Summa kostnader | -99 670 | -100 959 | -1 290
Netto | -72 210 | -73 660 | -1 450
Kommunbidrag | 72 000 | 72 000 | 0
Resultat | -210 | -1 660 | -1 450
`,
    right: { errors: 0 },
    wounds: [
      {
        what: "a cost has grown in all columns and nothing below it",
        cells: { B5: "-93 110", C5: "-95 521", D5: "-2 411" },
        gives: {
          ready: false,
          errors: 1,
          first: ["B7", -104370],
          values: { C7: -106160, B8: -76910, C8: -78861, B10: -4910, C10: -6861 },
        },
      },
    ],
  },
  {
    what: "a dash in a total's row",
    sheet: `
Mnkr | Inkomster | Utgifter | Netto
Sjöstaden | 22,4 | -12,1 | 10,3
Åkern | 4,7 | -15,0 | -10,3
Summa bostäder | 27,1 | -27,1 | -
Verkstaden | 8,8 | -13,3 | -4,5
Logistik | 12,9 | -9,6 | 3,3
Summa verksamhet | 21,7 | -22,9 | -1,2
Totalt | 48,8 | -50,0 | -1,2
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a row under it has grown",
        cells: { B3: "6,9", C3: "-18,4", D3: "-11,5" },
        gives: { ready: false, errors: 1, first: ["B4", 29.3], values: { C4: -30.5, B8: 51, C8: -53.4 } },
      },
    ],
  },
  {
    what: "another error in the row of one of its parts",
    sheet: `
Kr | Grundbidrag | Lokalbidrag | Återbetalt | Netto
Roddklubben | 51 203 | 44 890 | -1 204 | 94 889
Orienterarna | 38 870 | 20 115 | | 58 985
Kören | 12 455 | 31 090 | -300 | 43 245
Scouterna | 23 640 | 8 905 | | 32 545
Teatern | 17 310 | 12 204 | -715 | 28 799
Summa | 143 478 | 117 204 | -2 219 | 258 463
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a row with a blank has grown, and its net with it",
        cells: { B3: "47 770", C3: "24 310", E3: "72 080" },
        gives: { ready: false, errors: 1, first: ["B7", 152378], values: { C7: 121399, E7: 271558 } },
      },
      {
        what: "a net on a row with a blank off by a digit",
        cells: { E5: "32 345" },
        gives: { ready: false, named: ["E5"], wrong: ["E5"], values: { E5: 32545 } },
      },
    ],
  },
  {
    what: "a group in a group, whose total above meets without its rows",
    sheet: `
Tkr | Intäkter | Kostnader | Netto
SOCIALNÄMNDEN TOTALT | -61 204 | 512 880 | 451 676
LEDNING | -1 120 | 22 405 | 21 285
Nämnd | -20 | 2 105 | 2 085
Stab | -1 100 | 20 300 | 19 200
ÄLDRE | -48 980 | 331 610 | 282 630
Särskilt boende | -31 405 | 204 515 | 173 110
Norrgården | -14 210 | 96 105 | 81 895
Sörgården | -17 195 | 108 410 | 91 215
Hemtjänst | -15 300 | 104 890 | 89 590
Dagverksamhet | -2 275 | 22 205 | 19 930
BARN | -11 104 | 158 865 | 147 761
Placeringar | -9 004 | 121 445 | 112 441
Familjerätt | -2 100 | 37 420 | 35 320
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a row of the inner group has grown and its sum has not",
        cells: { B9: "-21 510", C9: "131 220", D9: "109 710" },
        gives: { ready: false, first: ["B7", -35720] },
      },
    ],
  },
  {
    what: "committees' projects, some without figures in the later columns",
    sheet: `
Tkr | Budget 2025 | Utfall 2025 | Avvikelse | Total budget | Ackumulerat | Prognos
Kommunstyrelsen | | | | | |
Servrar | 3 900 | 3 420 | 480 | | |
Entré | 2 100 | 1 950 | 150 | 5 000 | 4 800 | 5 000
Summa kommunstyrelsen | 6 000 | 5 370 | 630 | 5 000 | 4 800 | 5 000
Tekniska nämnden | | | | | |
Bro | 18 000 | 20 115 | -2 115 | 37 500 | 34 020 | 39 600
Torg | 7 000 | 655 | 6 345 | 16 000 | 1 180 | 16 000
Summa tekniska nämnden | 25 000 | 20 770 | 4 230 | 53 500 | 35 200 | 55 600
Övriga | | | | | |
Skolmöbler | 5 200 | 4 930 | 270 | | |
Sängar | 2 800 | 2 010 | 790 | | |
Böcker | 950 | 1 015 | -65 | | |
Summa övriga | 8 950 | 7 955 | 995 | | |
SUMMA UTGIFTER | 39 950 | 34 095 | 5 855 | 58 500 | 40 000 | 60 600
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a row has grown that only the first columns know",
        cells: { B12: "3 400", C12: "2 440", D12: "960" },
        gives: {
          ready: false,
          first: ["B14", 9550],
          values: { C14: 8385, B15: 40550, C15: 34525 },
        },
      },
    ],
  },
  {
    what: "a small group that has nearly doubled",
    sheet: `
Antal elever | 2023 | 2024 | 2025
Grundskola | | |
Kommunal | 1 812 | 1 790 | 1 775
Fristående | 240 | 255 | 261
Summa grundskola | 2 052 | 2 045 | 2 036
Anpassad skola | | |
Grund | 24 | 26 | 27
Gymnasie | 13 | 12 | 15
Summa anpassad skola | 37 | 38 | 42
TOTALT | 2 089 | 2 083 | 2 078
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "its total not updated",
        cells: { B8: "48", C8: "45", D8: "51" },
        gives: { ready: false, first: ["B9", 72] },
      },
    ],
  },
  {
    what: "a net of the budget, one of the outcome, and what lies between them",
    sheet: `
Mnkr | Stab | Skola | Vård | Summa
Budget intäkter | 19,4 | 58,2 | 61,0 | 138,6
Budget kostnader | -88,1 | -371,5 | -342,7 | -802,3
Budget netto | -68,7 | -313,3 | -281,7 | -663,7
Utfall intäkter | 20,8 | 60,3 | 63,9 | 145,0
Utfall kostnader | -87,2 | -379,8 | -360,4 | -827,4
Utfall netto | -66,4 | -319,5 | -296,5 | -682,4
Avvikelse | 2,3 | -6,2 | -14,8 | -18,7
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "the costs of the outcome have grown and its net has not",
        cells: { B6: "-104,9", C6: "-451,2", D6: "-430,1", E6: "-986,2" },
        gives: { ready: false, first: ["B7", -84.1], values: { C7: -390.9, D7: -366.2, B8: -15.4 } },
      },
    ],
  },
  {
    what: "equity over its opening and the result, below the assets",
    sheet: `
Mnkr | 2024 | 2023
Anläggningstillgångar | 812,4 | 790,3
Omsättningstillgångar | 144,9 | 151,2
SUMMA TILLGÅNGAR | 957,3 | 941,5
Ingående kapital | 371,8 | 360,5
Årets resultat | 9,6 | 11,3
Eget kapital | 381,4 | 371,8
Avsättningar | 88,0 | 86,1
Skulder | 487,9 | 483,6
SUMMA EGET KAPITAL, AVSÄTTNINGAR OCH SKULDER | 957,3 | 941,5
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "the opening was raised and the equity was not",
        cells: { B5: "411,2", C5: "399,9" },
        gives: { ready: false, first: ["B7", 420.8] },
      },
    ],
  },
  {
    what: "two years of a balance sheet, groups of it without a word for a sum",
    sheet: `
Mnkr | 2025 | 2024
Fastigheter | 380,2 | 371,4
Maskiner | 41,7 | 39,9
Andelar | 12,6 | 12,6
Anläggningar | 434,5 | 423,9
Lager | 2,2 | 2,4
Fordringar | 47,1 | 51,8
Bank | 80,3 | 61,0
Omsättning | 129,6 | 115,2
Summa tillgångar | 564,1 | 539,1
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "one group wrong in one of the years",
        cells: { C5: "453,9" },
        gives: { ready: false, errors: 1, first: ["C5", 423.9] },
      },
      {
        what: "the other group wrong in the other year",
        cells: { B9: "126,9" },
        gives: { ready: false, errors: 1, first: ["B9", 129.6] },
      },
    ],
  },
  {
    what: "women and men of each unit, and how many there are, without a word for a sum",
    sheet: `
Personal i november | Kvinnor | Män | Totalt
Köket | 11 | 4 | 15
Biblioteket | 8 | 6 | 14
Badet | 7 | 9 | 16
Antal medarbetare | 26 | 19 | 45
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a unit has grown and they have not",
        cells: { B3: "21", C3: "15", D3: "36" },
        gives: { ready: false, first: ["B5", 39] },
      },
    ],
  },
  {
    what: "a last row of the stem that the rows are headed by",
    sheet: `
Exploateringar | Budget 2026 | Plan 2027 | Plan 2028
Hamnen | 12 400 | 15 300 | 9 800
Stationen | 22 150 | 18 700 | 14 250
Ängen | 4 300 | | 2 100
Exploateringsram | 38 850 | 34 000 | 26 150
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a row has grown and it has not",
        cells: { B3: "24 900", C3: "20 050", D3: "16 300" },
        gives: { ready: false, first: ["B5", 41600] },
      },
    ],
  },
  {
    what: "a last row of the stem of the heading that is a post of its own",
    sheet: `
Investeringar | Budget 2026 | Plan 2027
Skolor | 12 400 | 15 300
Vägar | 22 150 | 18 700
Investeringsbidrag | -1 300 | -2 450
`,
    right: { isQuiet: true },
  },
  {
    what: "a last row of the stem of the heading that is a post of its own, and as large as the others by chance",
    sheet: `
Verksamhet | Budget 2026 | Utfall 2026
Förskola | 2 100 | 2 050
Grundskola | 2 500 | 2 550
Verksamhetsstöd | 4 000 | 4 100
`,
    right: { isQuiet: true },
  },
  {
    what: "a last row with a reserve behind the word of the heading",
    sheet: `
Investeringar | Budget 2026 | Plan 2027
Ledningar | 4 200 | 3 900
Fordon | 700 | 650
Investeringsreserv | 4 500 | 4 000
`,
    right: { isQuiet: true },
  },
  {
    what: "what something is financed by, and the financing as its whole",
    sheet: `
Finansieras med | 2025 | 2026
Egna medel | 29 100 | 31 450
Lån | 40 000 | 38 000
Bidrag | 4 215 | 6 880
Finansiering | 73 315 | 76 330
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "the whole is not brought along in either year",
        cells: { B2: "21 900", C2: "34 150" },
        gives: { ready: false, named: ["B5"] },
      },
    ],
  },
];
