import type { Layout } from "./layout";

/** Volumes, prices, pupils, care and population. */
export const ACTIVITY: readonly Layout[] = [
  {
    name: "pupils by school year",
    tables: [
      {
        heads: [["Årskurs", "VT 2024", "HT 2024", "VT 2025", "HT 2025"]],
        columns: ["label", "~", "~B", "~C", "~D"],
        kinds: ["other", "volumes", "operations"],
        rows: [
          ["Förskoleklass", 188],
          ["Årskurs 1-3", 602],
          ["Årskurs 4-6", 633],
          ["Årskurs 7-9", 655],
          ["Anpassad grundskola", 41],
          ["Summa elever", "1:5"],
        ],
      },
    ],
  },
  {
    name: "places, children and cost a child, the cost an average in the total",
    tables: [
      {
        titles: ["Nyckeltal förskola"],
        heads: [["Enhet", "Antal barn", "Kostnad tkr", "Snittkostnad kr"]],
        columns: ["label", "~#", "~B*150", "C/B*1000:0"],
        kinds: ["other", "staff", "volumes", "unitPrices", "operations"],
        rows: [
          ["Blåklockan", 88],
          ["Kotten", 61],
          ["Regnbågen", 104],
          ["Trollet", 45],
          ["Totalt", "1:4"],
        ],
      },
    ],
  },
  {
    name: "care days with budget, outcome, forecast and two deviations",
    tables: [
      {
        heads: [
          [
            "Vårddygn",
            "Budget jan-apr",
            "Utfall jan-apr",
            "Avvikelse",
            "Budget 2025",
            "Prognos 2025",
            "Avvikelse",
          ],
        ],
        columns: ["label", "~", "~B", "B-C", "~B*3", "~E", "E-F"],
        kinds: ["volumes", "operations"],
        rows: [
          ["HVB barn", 1_120],
          ["Familjehem", 6_400],
          ["Konsulentstödda familjehem", 2_210],
          ["SiS", 240],
          ["Skyddat boende", 410],
          ["Summa dygn", "1:5"],
        ],
      },
    ],
  },
  {
    name: "hours of home care granted and carried out, with the share",
    tables: [
      {
        heads: [
          [
            "Hemtjänst",
            "Beviljade timmar",
            "Utförda timmar",
            "Utförandegrad %",
            "Antal brukare",
            "Timmar per brukare",
          ],
        ],
        columns: ["label", "~", "~B*0.8", "C/B%1", "~B*0.03#", "C/E*1:1"],
        kinds: ["volumes", "other", "operations", "staff"],
        rows: [
          ["Kommunal regi", 14_400],
          ["Omsorg i Mellerud AB", 2_100],
          ["Hemmets Vård AB", 3_300],
          ["Totalt", "1:3"],
        ],
      },
    ],
  },
  {
    name: "decisions by law and month",
    tables: [
      {
        heads: [["Insats enligt LSS", "Januari", "Februari", "Mars", "April", "Snitt"]],
        columns: ["label", "~", "~B", "~B", "~B", ""],
        kinds: ["other", "volumes", "operations"],
        rows: [
          ["Personlig assistans", 41, { cells: { F: "41,5" } }],
          ["Ledsagarservice", 33, { cells: { F: "33,0" } }],
          ["Kontaktperson", 61, { cells: { F: "60,8" } }],
          ["Daglig verksamhet", 88, { cells: { F: "88,3" } }],
        ],
      },
    ],
  },
  {
    name: "population by age with the change and per cent of all",
    tables: [
      {
        heads: [["Ålder", "2023-12-31", "2024-12-31", "Förändring antal", "Andel av befolkningen"]],
        columns: ["label", "~", "~B", "C-B", "C/#7%%1"],
        kinds: ["other", "operations", "volumes", "staff"],
        rows: [
          ["0-5 år", 1_120],
          ["6-15 år", 2_230],
          ["16-19 år", 890],
          ["20-64 år", 9_800],
          ["65-79 år", 3_100],
          ["80 år och äldre", 1_240],
          ["Totalt", "1:6"],
        ],
      },
    ],
  },
  {
    name: "change of the population, births less deaths and moves",
    tables: [
      {
        heads: [["Befolkningsförändring", "2021", "2022", "2023", "2024"]],
        columns: ["label", "~", "~B", "~C", "~D"],
        kinds: ["other", "operations", "volumes"],
        rows: [
          ["Födda", 181],
          ["Döda", -203],
          ["Födelsenetto", "1:2"],
          ["Inflyttade", 1_010],
          ["Utflyttade", -944],
          ["Flyttningsnetto", "4:5"],
          ["Justering", 3],
          ["Folkökning", "3+6+7"],
        ],
      },
    ],
  },
  {
    name: "waste in tonnes and per inhabitant",
    tables: [
      {
        heads: [["Avfall", "Ton 2023", "Ton 2024", "Förändring %", "Kg per invånare 2024"]],
        columns: ["label", "~", "~B", "", "C/B*180:0"],
        kinds: ["other", "operations", "volumes", "staff"],
        rows: [
          ["Restavfall", 3_300],
          ["Matavfall", 1_410],
          ["Grovavfall", 2_250],
          ["Totalt", "1:3"],
        ],
      },
    ],
  },
  {
    name: "a price table per day in kronor",
    tables: [
      {
        heads: [["Placeringsform", "Dygnskostnad budget", "Dygnskostnad utfall", "Differens"]],
        columns: ["label", "~", "~B", "C-B"],
        kinds: ["unitPrices", "operations", "other", "volumes"],
        rows: [
          ["HVB", 7_100],
          ["Familjehem", 1_650],
          ["Skyddat boende", 2_300],
          ["Stödboende", 2_050],
        ],
      },
    ],
  },
  {
    name: "income support by month beside last year's",
    tables: [
      {
        titles: ["Försörjningsstöd"],
        heads: [
          [
            "Månad",
            "Hushåll 2024",
            "Hushåll 2025",
            "Kostnad 2024 (tkr)",
            "Kostnad 2025 (tkr)",
            "Snitt/hushåll",
          ],
        ],
        columns: ["label", "~", "~B", "~B*9", "~D", "E/C*1000:0"],
        kinds: ["other", "volumes", "operations", "staff"],
        rows: [
          ["Januari", 160],
          ["Februari", 158],
          ["Mars", 163],
          ["April", 151],
          ["Summa", "1:4", { only: "DE" }],
        ],
      },
    ],
  },
  {
    name: "an index and its base",
    tables: [
      {
        heads: [["År", "PKV", "Index (2020=100)", "Prisutveckling %"]],
        columns: ["label", "", "", ""],
        kinds: ["other", "staff"],
        rows: [
          ["2020", 1, { cells: { B: "1,000", C: "100,0", D: "1,3" } }],
          ["2021", 1, { cells: { B: "1,034", C: "103,4", D: "3,4" } }],
          ["2022", 1, { cells: { B: "1,071", C: "107,1", D: "3,6" } }],
          ["2023", 1, { cells: { B: "1,131", C: "113,1", D: "5,6" } }],
          ["2024", 1, { cells: { B: "1,159", C: "115,9", D: "2,5" } }],
        ],
      },
    ],
  },
  {
    name: "sheltered homes with the share of places used",
    tables: [
      {
        heads: [["Boende", "Platser", "Belagda", "Lediga", "Beläggning"]],
        columns: ["label", "~", "~B*0.9", "B-C", "C/B%%0"],
        kinds: ["other", "volumes", "operations"],
        rows: [
          ["Almgården", 48],
          ["Björkhaga", 36],
          ["Ekliden", 72],
          ["Solhem", 24],
          ["Summa", "1:4"],
        ],
      },
    ],
  },
];
