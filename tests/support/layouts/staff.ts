import type { Layout } from "./layout";

/** Staff: posts, hours, sick leave by age and sex. */
export const STAFF: readonly Layout[] = [
  {
    name: "sick leave by age and sex, three years",
    tables: [
      {
        titles: ["Sjukfrånvaro i procent av ordinarie arbetstid"],
        heads: [["Sjukfrånvaro", "2022", "2023", "2024"]],
        columns: ["label", "~", "~B", "~C"],
        decimals: 1,
        kinds: ["staff", "other"],
        rows: [
          ["Total sjukfrånvaro", 7, { cells: { B: "7,4", C: "7,1", D: "6,8" } }],
          ["Kvinnor", 8, { cells: { B: "8,0", C: "7,7", D: "7,4" } }],
          ["Män", 5, { cells: { B: "5,1", C: "4,9", D: "4,6" } }],
          ["29 år och yngre", 6],
          ["30-49 år", 6.5],
          ["50 år och äldre", 7.9],
          ["Långtidssjukfrånvaro (60 dagar eller mer)", 38],
        ],
      },
    ],
  },
  {
    name: "full-time posts by department, budget and real",
    tables: [
      {
        heads: [["Årsarbetare", "Budget 2025", "Utfall 2025", "Differens"]],
        columns: ["label", "~", "~B", "C-B"],
        decimals: 2,
        kinds: ["staff", "operations", "volumes", "other"],
        rows: [
          ["Ledning", 8],
          ["Hemtjänst", 144],
          ["Särskilt boende", 260],
          ["Natt", 44],
          ["Totalt", "1:4"],
        ],
      },
    ],
  },
  {
    name: "employed by form and sex with totals to the right and below",
    tables: [
      {
        titles: ["Personalstruktur 31 december 2024"],
        heads: [["Antal anställda", "Kvinnor", "Män", "Totalt", "Andel kvinnor %"]],
        columns: ["label", "~#", "~B*0.3#", "B+C", "B/D%1"],
        kinds: ["staff", "other", "volumes"],
        rows: [
          ["Tillsvidareanställda", 1_240],
          ["Visstidsanställda", 210],
          ["Timavlönade", 330],
          ["Summa", "1:3"],
        ],
      },
    ],
  },
  {
    name: "hours of overtime and substitutes by month",
    tables: [
      {
        heads: [["Timmar", "Jan", "Feb", "Mars", "April", "Summa jan-apr"]],
        columns: ["label", "~", "~B", "~B", "~B", "B+C+D+E"],
        decimals: 1,
        kinds: ["other", "staff", "volumes", "operations"],
        rows: [
          ["Övertid", 214],
          ["Fyllnadstid", 388],
          ["Timavlönade", 4_120],
          ["Totalt", "1:3"],
        ],
      },
    ],
  },
  {
    name: "cost of sick leave, parts without a sum",
    tables: [
      {
        heads: [["", "Jan-aug 2025", "Jan-aug 2024", "Förändring"]],
        columns: ["label", "~", "~B", "B-C"],
        kinds: ["staff", "other", "operations"],
        rows: [
          ["Sjuklönekostnad, tkr", 8_800],
          ["Antal sjuktillfällen", 2_310],
          ["Sjukdagar per anställd", 11, { decimals: 1 }],
          ["Frisknärvaro, %", 34, { decimals: 1 }],
        ],
      },
    ],
  },
  {
    name: "age groups of the staff as shares that make a hundred",
    tables: [
      {
        heads: [["Ålder", "Andel kvinnor", "Andel män", "Andel totalt"]],
        columns: ["label", "~", "~", "~"],
        kinds: ["staff", "other"],
        rows: [
          ["-29 år", 1, { cells: { B: "14 %", C: "17 %", D: "15 %" } }],
          ["30-39 år", 1, { cells: { B: "22 %", C: "20 %", D: "22 %" } }],
          ["40-49 år", 1, { cells: { B: "25 %", C: "23 %", D: "24 %" } }],
          ["50-59 år", 1, { cells: { B: "26 %", C: "25 %", D: "26 %" } }],
          ["60- år", 1, { cells: { B: "13 %", C: "15 %", D: "14 %" } }],
          ["Totalt", 1, { cells: { B: "100 %", C: "100 %", D: "100 %" } }],
        ],
      },
    ],
  },
];
