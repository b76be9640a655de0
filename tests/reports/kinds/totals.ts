import type { KindOfSheet } from "../../support/kinds/kind";

export const TOTALS: readonly KindOfSheet[] = [
  {
    what: "a total printed where its rows are blank",
    sheet: `
Anslag | 2023 | 2024 | Ram
Vägar | 310 | 288 |
Parker | 512 | 540 |
Lek | 204 | 177 |
Summa | 1 026 | 1 005 | 1 100
`,
    right: { isQuiet: true },
  },
  {
    what: "a mean called a total",
    sheet: `
Skola | Kostnad per elev, tkr | Meritvärde
Alby | 98,2 | 221
Brunna | 104,5 | 209
Ceder | 91,7 | 233
Totalt kommunen | 98,1 | 221
`,
    right: { isQuiet: true },
  },
  {
    what: "sub-totals called by other words",
    sheet: `
Kostnad | Budget | Utfall
Löner | 4 120 | 4 020
Sociala avgifter | 1 294 | 1 263
Mellansumma | 5 414 | 5 283
Hyra | 990 | 1 010
El | 210 | 255
Subtotal | 1 200 | 1 265
Porto | 31 | 28
Kontor | 64 | 70
Subsumma | 95 | 98
Sammanlagt | 6 709 | 6 646
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "one of them off",
        cells: { C7: "1 256" },
        gives: { ready: false, named: ["C7"], wrong: ["C7"] },
      },
    ],
  },
  {
    what: "blocks that end without a sum word",
    sheet: `
Område | Budget | Utfall | Avvikelse
Förskola 1 | 4 120 | 4 200 | -80
Förskola 2 | 3 880 | 3 802 | 78
Förskolor | 8 000 | 8 002 | -2
Skola 1 | 12 110 | 12 050 | 60
Skola 2 | 9 455 | 9 700 | -245
Skola 3 | 7 010 | 6 990 | 20
Skolor | 28 575 | 28 740 | -165
Barn och unga | 36 575 | 36 742 | -167
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      { what: "a block off", cells: { C4: "8 020" }, gives: { ready: false, named: ["C4"], wrong: ["C4"] } },
      {
        what: "the last row off",
        cells: { B9: "36 755" },
        gives: { ready: false, named: ["B9"], wrong: ["B9"] },
      },
    ],
  },
  {
    what: "a net at the end, after a total and what is taken off it",
    sheet: `
Projekt (tkr) | Budget | Utfall | Avvikelse
Gator | 12 480 | 11 905 | 575
Broar | 23 115 | 24 870 | -1 755
Parker | 4 260 | 3 995 | 265
Summa utgifter | 39 855 | 40 770 | -915
Bidrag från staten | -6 500 | -7 215 | 715
Nettoutgift investeringar | 33 355 | 33 555 | -200
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "the net was not updated in any column",
        cells: { B7: "34 012", C7: "34 290", D7: "-278" },
        gives: { ready: false, named: ["B7"] },
      },
    ],
  },
  {
    what: "a total over two sub-totals, the one of a single row",
    sheet: `
Slag | Avgifter | Bidrag | Övrigt | Totalt
Resor | 4 318 | | 65 | 4 383
Kost | 2 940 | 510 | | 3 450
Delsumma | 7 258 | 510 | 65 | 7 833
 | | | |
Utrustning | | | |
Cyklar | 1 876 | | | 1 876
Delsumma | 1 876 | | | 1 876
Totalt | 9 134 | 510 | 65 | 9 709
`,
    right: { errors: 0 },
    wounds: [
      {
        what: "the total too large by as much in the column and across",
        cells: { B9: "14 134", E9: "14 709" },
        gives: { ready: false, wrong: ["B9", "E9"] },
      },
    ],
  },
  {
    what: "a frame, what has been granted of it and what is left to grant, in one column of amounts",
    sheet: `
Ändamål | Beslut | Kronor
Kommunstyrelsens reserv | KF § 14 | 2 400
Medfinansiering, vandringsled | KS § 9 | 380
Flytt av arkiv | KS § 31 | 615
Utredning om simhall | KS § 52 | 274
Summa fördelat | | 1 269
Kvar att fördela | | 1 131
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "what is left is not brought along",
        cells: { C2: "2 700" },
        gives: { ready: false, named: ["C7"], wrong: ["C7", "C2"] },
      },
      {
        what: "what is left off by a digit",
        cells: { C7: "1 231" },
        gives: { ready: false, wrong: ["C7"], values: { C7: 1131 } },
      },
      {
        what: "the total of what is granted off",
        cells: { C6: "1 296" },
        gives: { ready: false, wrong: ["C6"], only: ["C6"], values: { C6: 1269 } },
      },
    ],
  },
  {
    what: "grants first, then the frame below their total, and what remains",
    sheet: `
Föreningsbidrag, tkr | 2023 | 2024
Idrott | 1 205 | 1 310
Kultur | 640 | 588
Samlingslokaler | 417 | 455
Summa utbetalt | 2 262 | 2 353
Budgeterad ram | 2 500 | 2 600
Återstår | 238 | 247
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "what remains off",
        cells: { C7: "274" },
        gives: { ready: false, wrong: ["C7"], values: { C7: 247 } },
      },
    ],
  },
  {
    what: "remaining things that are rows among others",
    sheet: `
Tkr | 2023 | 2024
Återstående projektmedel | 310 | 285
Upplupna löner | 1 204 | 1 377
Kvarvarande leverantörsskulder | 866 | 902
Summa skulder | 2 380 | 2 564
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "the total off",
        cells: { C5: "2 654" },
        gives: { ready: false, wrong: ["C5"], values: { C5: 2564 } },
      },
    ],
  },
];
