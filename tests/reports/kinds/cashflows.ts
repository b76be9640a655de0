import type { KindOfSheet } from "../../support/kinds/kind";

export const CASHFLOWS: readonly KindOfSheet[] = [
  {
    what: "a cash flow from the result to the money in the bank",
    sheet: `
Kassaflödesanalys, mnkr | Budget 2024 | Utfall 2024 | Utfall 2023
Årets resultat | 18,4 | 22,9 | -4,1
Justering för avskrivningar | 61,0 | 60,2 | 58,8
Förändring av kortfristiga fordringar | -4,0 | -9,3 | 6,6
Kassaflöde från den löpande verksamheten | 75,4 | 73,8 | 61,3
Investeringar | -142,0 | -118,7 | -96,4
Försäljning av anläggningar | 5,0 | 7,7 | 1,2
Kassaflöde från investeringsverksamheten | -137,0 | -111,0 | -95,2
Nyupptagna lån | 80,0 | 60,0 | 50,0
Amortering | -12,0 | -12,5 | -10,0
Kassaflöde från finansieringsverksamheten | 68,0 | 47,5 | 40,0
Årets kassaflöde | 6,4 | 10,3 | 6,1
Likvida medel vid årets början | 44,8 | 38,6 | 32,5
Likvida medel vid årets slut | 51,2 | 48,9 | 38,6
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a flow off in one year",
        cells: { C5: "78,8" },
        gives: { ready: false, named: ["C5"], wrong: ["C5"] },
      },
      {
        what: "the year's flow not updated in any column",
        cells: { B12: "3,6", C12: "16,3", D12: "5,1" },
        gives: { ready: false, named: ["B12", "C12", "D12"] },
      },
      {
        what: "the money at the end off in two years",
        cells: { C14: "49,8", D14: "39,6" },
        gives: { ready: false, named: ["C14", "D14"], wrong: ["D14"] },
      },
      { what: "a row off", cells: { D7: "-69,4" }, gives: { ready: false, named: ["D7"] } },
    ],
  },
  {
    what: "sums within sums and the flow of a company",
    sheet: `
Tkr | 2024 | 2023
DEN LÖPANDE VERKSAMHETEN
Resultat efter finansiella poster | 8 412 | 6 233
Avskrivningar | 3 307 | 3 120
Betald skatt | -1 740 | -1 388
Kassaflöde före förändring av rörelsekapital | 9 979 | 7 965
Varulager | -512 | 266
Leverantörsskulder | 1 003 | -421
Kassaflöde från den löpande verksamheten | 10 470 | 7 810
INVESTERINGAR
Inköp av maskiner | -6 120 | -2 205
Sålda maskiner | 310 | 45
Kassaflöde från investeringsverksamheten | -5 810 | -2 160
FINANSIERING
Lån | 2 000 | 0
Utdelning | -1 500 | -1 200
Kassaflöde från finansieringsverksamheten | 500 | -1 200
Periodens kassaflöde | 5 160 | 4 450
Likvida medel vid periodens början | 11 450 | 7 000
Likvida medel vid periodens slut | 16 610 | 11 450
`,
    right: { isQuiet: true, ready: true },
    wounds: [
      {
        what: "a sum before changes not updated",
        cells: { B6: "9 799", C6: "7 695" },
        gives: { ready: false, named: ["B6", "C6"] },
      },
      {
        what: "the flow of investing off in a year",
        cells: { C13: "-2 610" },
        gives: { ready: false, named: ["C13"], wrong: ["C13"] },
      },
    ],
  },
];
