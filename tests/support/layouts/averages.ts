import type { Layout } from "./layout";

/** Tables in which a row called a total is no sum: averages, shares, unique persons, parts of it elsewhere. */
export const AVERAGES: readonly Layout[] = [
  {
    name: "cost a pupil by school over the years, the total an average",
    tables: [
      {
        titles: ["Kostnad per elev (kr)"],
        heads: [["Skola", "2022", "2023", "2024"]],
        columns: ["label", "~", "~B", "~C"],
        kinds: ["other", "unitPrices", "operations", "staff"],
        rows: [
          ["Centralskolan", 1, { cells: { B: "98 410", C: "97 915", D: "101 230" } }],
          ["Lindskolan", 1, { cells: { B: "104 380", C: "106 200", D: "107 044" } }],
          ["Norra skolan", 1, { cells: { B: "121 003", C: "119 870", D: "124 118" } }],
          ["Totalt kommunen", 1, { cells: { B: "104 210", C: "105 144", D: "107 380" } }],
        ],
      },
    ],
  },
  {
    name: "results by school, the municipality's own mean last",
    tables: [
      {
        heads: [["Meritvärde åk 9", "2021/22", "2022/23", "2023/24"]],
        columns: ["label", "~", "~B", "~C"],
        decimals: 1,
        kinds: ["other", "staff", "operations"],
        rows: [
          ["Centralskolan", 1, { cells: { B: "214,3", C: "219,0", D: "221,4" } }],
          ["Lindskolan", 1, { cells: { B: "231,0", C: "226,8", D: "230,1" } }],
          ["Friskolan Eken", 1, { cells: { B: "240,2", C: "244,5", D: "239,9" } }],
          ["Samtliga skolor", 1, { cells: { B: "224,8", C: "226,1", D: "227,0" } }],
          ["Riket", 1, { cells: { B: "229,3", C: "228,0", D: "227,6" } }],
        ],
      },
    ],
  },
  {
    name: "sick leave by department in per cent without a sign, total last",
    tables: [
      {
        heads: [["Förvaltning", "Jan-aug 2024", "Jan-aug 2025", "Förändring"]],
        columns: ["label", "~", "~B", "C-B"],
        decimals: 1,
        kinds: ["other", "staff", "operations"],
        rows: [
          ["Kommunledning", 1, { cells: { B: "3,1", C: "3,4", D: "0,3" } }],
          ["Barn och utbildning", 1, { cells: { B: "6,6", C: "6,2", D: "-0,4" } }],
          ["Vård och omsorg", 1, { cells: { B: "8,9", C: "8,1", D: "-0,8" } }],
          ["Teknik", 1, { cells: { B: "4,8", C: "5,0", D: "0,2" } }],
          ["Totalt", 1, { cells: { B: "7,2", C: "6,8", D: "-0,4" } }],
        ],
      },
    ],
  },
  {
    name: "unique persons: fewer in all than the services add up to",
    tables: [
      {
        heads: [["Insats", "Personer 2023", "Personer 2024"]],
        columns: ["label", "~", "~B"],
        kinds: ["other", "volumes", "staff", "operations"],
        rows: [
          ["Trygghetslarm", 1, { cells: { B: "612", C: "640" } }],
          ["Hemtjänst", 1, { cells: { B: "410", C: "422" } }],
          ["Matdistribution", 1, { cells: { B: "188", C: "181" } }],
          ["Unika personer", 1, { cells: { B: "733", C: "761" } }],
        ],
      },
    ],
  },
  {
    name: "satisfaction by district, a mean of all in the middle",
    tables: [
      {
        heads: [["Brukarundersökning", "Nöjdhet 2022", "Nöjdhet 2024", "Riket 2024"]],
        columns: ["label", "~", "~", "~"],
        kinds: ["other", "goals", "staff", "operations"],
        rows: [
          ["Hemtjänst", 1, { cells: { B: "88", C: "86", D: "86" } }],
          ["Särskilt boende", 1, { cells: { B: "79", C: "81", D: "78" } }],
          ["Totalt", 1, { cells: { B: "85", C: "84", D: "83" } }],
          ["Daglig verksamhet", 1, { cells: { B: "91", C: "90", D: "85" } }],
        ],
      },
    ],
  },
  {
    name: "amounts with an average a unit beside, neither heading known",
    tables: [
      {
        heads: [["Enhet", "Elever", "Tkr", "Tkr/elev", "Lärare", "Elever/lärare"]],
        columns: ["label", "~#", "~B*98", "C/B*1:1", "~B*0.08", "B/E*1:1"],
        kinds: ["other", "operations", "staff", "volumes", "unitPrices"],
        rows: [
          ["Centralskolan", 410],
          ["Lindskolan", 288],
          ["Norra skolan", 175],
          ["Summa", "1:3"],
        ],
      },
    ],
  },
  {
    name: "income support: households, persons, cost and averages by the month",
    tables: [
      {
        heads: [["", "Jan", "Feb", "Mar", "Apr", "Medel"]],
        columns: ["label", "~", "~B", "~B", "~B", ""],
        kinds: ["other", "volumes", "staff", "operations"],
        rows: [
          ["Antal hushåll", 1, { cells: { B: "219", C: "222", D: "208", E: "214", F: "216" } }],
          ["Utbetalt, tkr", 1, { cells: { B: "2 011", C: "2 108", D: "1 944", E: "2 052", F: "2 029" } }],
          [
            "Snitt per hushåll, kr",
            1,
            { cells: { B: "9 183", C: "9 495", D: "9 346", E: "9 589", F: "9 394" } },
          ],
        ],
      },
    ],
  },
  {
    name: "the state's grants, some of them counted in the total of another table",
    tables: [
      {
        titles: ["Riktade statsbidrag 2025"],
        heads: [["Bidrag (tkr)", "Sökt", "Beviljat", "Intäktsfört", "Kvar att intäktsföra"]],
        columns: ["label", "~", "~B*0.9", "~C*0.6", "C-D"],
        kinds: ["other", "operations", "result"],
        rows: [
          ["Likvärdig skola", 12_400],
          ["Lärarassistenter", 1_900],
          ["Lovskola", 440],
          ["Äldreomsorgslyftet", 3_100],
          ["Totalt", "1:4"],
        ],
      },
    ],
  },
  {
    name: "wages by some groups, all the employed last",
    asks: true,
    tables: [
      {
        heads: [["Yrkesgrupp", "Antal", "Medellön", "Kvinnors lön i % av mäns"]],
        columns: ["label", "~", "~", "~"],
        kinds: ["other", "staff", "volumes"],
        rows: [
          ["Undersköterska", 1, { cells: { B: "312", C: "29 800", D: "100,4" } }],
          ["Lärare", 1, { cells: { B: "288", C: "39 450", D: "98,9" } }],
          ["Chef", 1, { cells: { B: "44", C: "52 100", D: "97,2" } }],
          ["Totalt", 1, { cells: { B: "1 240", C: "34 020", D: "97,8" } }],
        ],
      },
    ],
  },
  {
    name: "a water account per cubic metre",
    tables: [
      {
        heads: [["VA", "Utfall 2023", "Utfall 2024", "Budget 2025"]],
        columns: ["label", "~", "~B", "~C"],
        kinds: ["operations", "other", "result", "volumes"],
        rows: [
          ["Producerat vatten, tusen m3", 2_310],
          ["Debiterat vatten, tusen m3", 1_720],
          ["Svinn, %", 1, { cells: { B: "25,5", C: "24,1", D: "23,0" } }],
          ["Intäkter, tkr", 61_000],
          ["Kostnader, tkr", -58_500],
          ["Resultat, tkr", "4:5"],
          ["Kostnad per m3, kr", 1, { cells: { B: "34,01", C: "35,20", D: "35,90" } }],
        ],
      },
    ],
  },
];
