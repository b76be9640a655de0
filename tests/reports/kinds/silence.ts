import type { KindOfSheet } from "../../support/kinds/kind";

export const SILENCE: readonly KindOfSheet[] = [
  {
    what: "a pivot with sum, count and mean of each group",
    sheet: `
Radetiketter | Mars | April | Maj | Totalsumma
Avgifter | | | |
Bad | 214 | 305 | 198 | 717
Avgifter Summa | 214 | 305 | 198 | 717
Avgifter Antal | 1 | 1 | 1 | 3
Avgifter Medel | 214 | 305 | 198 | 239
Hyror | | | |
Lokal | 512 | 480 | 533 | 1 525
Plan | 120 | 96 | 144 | 360
Hyror Summa | 632 | 576 | 677 | 1 885
Hyror Antal | 2 | 2 | 2 | 6
Hyror Medel | 316 | 288 | 338,5 | 314,2
Totalsumma | 846 | 881 | 875 | 2 602
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a sum of a group off by a digit",
        cells: { C10: "567" },
        gives: { ready: false, named: ["C10"], wrong: ["C10"], values: { C10: 576 } },
      },
    ],
  },
  {
    what: "an English profit and loss with its totals",
    sheet: `
Income statement EUR k | 2024 | 2023
Revenue | 4120 | 3980
Cost of goods sold | -2212 | -2101
Gross profit | 1908 | 1879
Administration | -640 | -611
Marketing | -310 | -402
Operating profit | 958 | 866
`,
    right: { isQuiet: true },
  },
  {
    what: "a German inventory",
    sheet: `
Artikel | Menge | Einzelpreis | Wert
Schrauben M8 | 1200 | 0,12 | 144,00
Muttern M8 | 900 | 0,08 | 72,00
Scheiben | 2500 | 0,03 | 75,00
Bolzen | 310 | 1,45 | 449,50
Federn | 75 | 3,20 | 240,00
`,
    right: { isQuiet: true },
  },
  {
    what: "the table of a football league",
    sheet: `
Lag | S | V | O | F | GM | IM | +/- | P
Brage | 10 | 7 | 2 | 1 | 21 | 9 | 12 | 23
Vasa | 10 | 6 | 1 | 3 | 18 | 12 | 6 | 19
Nord | 10 | 3 | 4 | 3 | 14 | 14 | 0 | 13
Gunnar | 10 | 2 | 2 | 6 | 9 | 17 | -8 | 8
Heimer | 10 | 1 | 3 | 6 | 8 | 18 | -10 | 6
`,
    right: { isQuiet: true },
  },
  {
    what: "results of a race",
    sheet: `
Plats | Namn | Startnummer | Varv 1 | Varv 2 | Poäng
1 | A. Berg | 112 | 58 | 57 | 100
2 | B. Dal | 87 | 59 | 58 | 80
3 | C. Ek | 204 | 61 | 60 | 60
4 | D. Fors | 15 | 63 | 62 | 50
5 | E. Gran | 31 | 64 | 66 | 45
`,
    right: { isQuiet: true },
  },
  {
    what: "a price list",
    sheet: `
Artikelnr | Benämning | Pris exkl. moms | Moms | Pris inkl. moms
10021 | Kontorsstol | 2400 | 600 | 3000
10022 | Skrivbord | 4800 | 1200 | 6000
10040 | Lampa | 640 | 160 | 800
20011 | Hurts | 1200 | 300 | 1500
`,
    right: { isQuiet: true },
  },
  {
    what: "a class list",
    sheet: `
Elev | Född | Svenska | Matematik | Engelska
Ada | 2012 | 14 | 18 | 16
Bo | 2012 | 12 | 11 | 15
Cia | 2011 | 19 | 17 | 18
Dan | 2012 | 9 | 10 | 12
Eva | 2012 | 16 | 16 | 17
Frej | 2012 | 13 | 15 | 11
`,
    right: { isQuiet: true },
  },
  {
    what: "an election with shares",
    sheet: `
Parti | Röster | Andel
Rosa partiet | 4 212 | 33,2 %
Gröna listan | 3 010 | 23,7 %
Blå samling | 2 877 | 22,7 %
Gula gruppen | 1 655 | 13,0 %
Övriga | 931 | 7,3 %
Summa | 12 685 | 100,0 %
`,
    right: { isQuiet: true },
  },
  {
    what: "answers to a survey in per cent",
    sheet: `
Fråga | Instämmer helt | Instämmer delvis | Instämmer inte | Vet ej
Jag trivs | 62 % | 25 % | 9 % | 4 %
Jag får stöd | 48 % | 31 % | 15 % | 6 %
Jag hinner med | 29 % | 38 % | 30 % | 3 %
Lokalerna är bra | 41 % | 33 % | 21 % | 5 %
`,
    right: { isQuiet: true },
  },
  {
    what: "weather by month",
    sheet: `
Månad | Medeltemperatur | Nederbörd, mm | Soltimmar
Januari | -3,2 | 39 | 40
Februari | -3,0 | 27 | 72
Mars | 0,4 | 26 | 135
April | 5,1 | 30 | 185
Maj | 10,9 | 30 | 276
Juni | 15,6 | 45 | 292
`,
    right: { isQuiet: true },
  },
  {
    what: "population by age",
    sheet: `
Ålder | Kvinnor | Män
0-5 | 612 | 644
6-15 | 1 190 | 1 244
16-18 | 355 | 371
19-64 | 5 102 | 5 230
65-79 | 1 377 | 1 299
80- | 488 | 371
`,
    right: { isQuiet: true },
  },
  {
    what: "a calendar",
    sheet: `
Vecka | Mån | Tis | Ons | Tor | Fre | Lör | Sön
1 | 30 | 31 | 1 | 2 | 3 | 4 | 5
2 | 6 | 7 | 8 | 9 | 10 | 11 | 12
3 | 13 | 14 | 15 | 16 | 17 | 18 | 19
4 | 20 | 21 | 22 | 23 | 24 | 25 | 26
5 | 27 | 28 | 29 | 30 | 31 | 1 | 2
`,
    right: { isQuiet: true },
  },
  {
    what: "a register of properties",
    sheet: `
Fastighetsbeteckning | Byggår | Area m2 | Postnr | Ort | Taxeringsvärde
Eken 1:12 | 1962 | 1240 | 12345 | Alby | 8200000
Boken 2:4 | 1974 | 880 | 12345 | Alby | 5100000
Asken 7 | 1988 | 2310 | 12349 | Brunna | 14300000
Almen 3:1 | 2003 | 415 | 12360 | Brunna | 3900000
Linden 9 | 2015 | 1770 | 12361 | Ceder | 21500000
`,
    right: { isQuiet: true },
  },
  {
    what: "staff with their pay",
    sheet: `
Anställningsnr | Namn | Befattning | Sysselsättningsgrad | Månadslön | Ålder
1001 | Ek, A | Handläggare | 100 % | 34 200 | 41
1002 | Alm, B | Handläggare | 75 % | 33 100 | 29
1003 | Lind, C | Chef | 100 % | 52 000 | 55
1004 | Björk, D | Assistent | 100 % | 28 900 | 24
1005 | Gran, E | Handläggare | 50 % | 35 000 | 63
`,
    right: { isQuiet: true },
  },
  {
    what: "key figures in units of their own",
    sheet: `
Nyckeltal | 2022 | 2023 | 2024
Soliditet, % | 52,1 | 51,0 | 50,4
Skattesats, kr | 21,64 | 21,64 | 21,89
Antal invånare | 18 211 | 18 344 | 18 402
Resultat, mnkr | 12,3 | -4,1 | 8,8
Låneskuld per invånare, kr | 41 200 | 43 100 | 44 250
Likviditet, % | 88 | 79 | 81
`,
    right: { isQuiet: true },
  },
  {
    what: "notes with numbers and amounts",
    sheet: `
Not | Post | Belopp 2024 | Belopp 2023
1 | Verksamhetens intäkter | 212 455 | 201 322
2 | Verksamhetens kostnader | -988 120 | -955 410
3 | Avskrivningar | -41 022 | -40 155
4 | Skatteintäkter | 640 300 | 622 110
5 | Generella statsbidrag | 190 455 | 181 240
`,
    right: { isQuiet: true },
  },
  {
    what: "a bus timetable",
    sheet: `
Hållplats | Linje 1 | Linje 2 | Linje 3
Torget | 7 | 12 | 22
Skolan | 9 | 15 | 25
Sjukhuset | 14 | 19 | 31
Stationen | 18 | 24 | 36
Hamnen | 22 | 30 | 41
`,
    right: { isQuiet: true },
  },
  {
    what: "exchange rates",
    sheet: `
Valuta | Köp | Sälj | Mitt
EUR | 11,21 | 11,61 | 11,41
USD | 10,22 | 10,62 | 10,42
GBP | 13,10 | 13,60 | 13,35
NOK | 0,95 | 1,01 | 0,98
DKK | 1,49 | 1,57 | 1,53
`,
    right: { isQuiet: true },
  },
  {
    what: "a French budget of an association",
    sheet: `
Poste | Budget | Réalisé
Cotisations | 12 000 | 11 450
Subventions | 30 000 | 30 000
Dons | 4 500 | 6 210
Total recettes | 46 500 | 47 660
Loyer | 18 000 | 18 000
Salaires | 21 000 | 20 400
Total dépenses | 39 000 | 38 400
Solde | 7 500 | 9 260
`,
    right: { isQuiet: true },
  },
  {
    what: "a loan with its payments",
    sheet: `
Betalning nr | Datum | Ränta | Amortering | Att betala | Restskuld
1 | 2024-01-31 | 2 500 | 5 000 | 7 500 | 595 000
2 | 2024-02-29 | 2 479 | 5 000 | 7 479 | 590 000
3 | 2024-03-31 | 2 458 | 5 000 | 7 458 | 585 000
4 | 2024-04-30 | 2 438 | 5 000 | 7 438 | 580 000
5 | 2024-05-31 | 2 417 | 5 000 | 7 417 | 575 000
`,
    right: { isQuiet: true },
  },
  {
    what: "a ledger with a running balance",
    sheet: `
Datum | Verifikation | Debet | Kredit | Saldo
2024-01-02 | A1 | 1 200 |  | 1 200
2024-01-05 | A2 |  | 300 | 900
2024-01-09 | A3 | 4 000 |  | 4 900
2024-01-11 | A4 |  | 2 150 | 2 750
2024-01-20 | A5 | 610 |  | 3 360
`,
    right: { isQuiet: true },
  },
  {
    what: "opening hours and staff",
    sheet: `
Dag | Öppnar | Stänger | Personal | Besökare
Måndag | 9 | 17 | 4 | 210
Tisdag | 9 | 19 | 5 | 288
Onsdag | 10 | 17 | 3 | 190
Torsdag | 9 | 19 | 5 | 301
Fredag | 9 | 15 | 3 | 160
Lördag | 11 | 15 | 2 | 240
`,
    right: { isQuiet: true },
  },
  {
    what: "targets and results of indicators",
    sheet: `
Indikator | Mål 2024 | Utfall 2023 | Utfall 2024
Andel nöjda brukare | 85 % | 82 % | 86 %
Medelbetyg | 14,0 | 13,2 | 13,7
Handläggningstid, dagar | 30 | 41 | 35
Sjukfrånvaro | 6,0 % | 7,1 % | 6,8 %
`,
    right: { isQuiet: true },
  },
  {
    what: "three candidates' votes in districts with turnout",
    sheet: `
Valdistrikt | Röstberättigade | Avgivna röster | Valdeltagande
Centrum | 1 450 | 1 204 | 83,0 %
Norr | 1 322 | 1 011 | 76,5 %
Söder | 1 610 | 1 309 | 81,3 %
Landsbygd | 977 | 802 | 82,1 %
`,
    right: { isQuiet: true },
  },
  {
    what: "grouped ages as headings",
    sheet: `
Område | 0-6 | 7-15 | 16-19 | 20-64 | 65-
Centrum | 410 | 622 | 301 | 3 120 | 1 004
Norr | 322 | 540 | 210 | 2 455 | 790
Söder | 188 | 302 | 144 | 1 290 | 655
`,
    right: { isQuiet: true },
  },
  {
    what: "numbers over the columns",
    sheet: `
Verksamhet | Budget | Utfall | Avvikelse
 | (1) | (2) | (3)
Skola | 4 120 | 4 012 | 108
Vård | 8 800 | 9 104 | -304
Kultur | 950 | 901 | 49
Summa | 13 870 | 14 017 | -147
`,
    headings: 2,
    right: { isQuiet: true },
  },
  {
    what: "numbers over the columns without brackets",
    sheet: `
Post | Förra året | I år | Skillnad
1 | 2 | 3 | 4
Hyra | 812 | 840 | 28
El | 305 | 288 | -17
Vatten | 61 | 64 | 3
Summa | 1 178 | 1 192 | 14
`,
    right: { isQuiet: true },
  },
];
