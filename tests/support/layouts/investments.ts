import type { Layout } from "./layout";

/** Investments and projects. */
export const INVESTMENTS: readonly Layout[] = [
  {
    name: "projects with what was spent in earlier years and what is left",
    tables: [
      {
        titles: ["Investeringsredovisning"],
        heads: [
          [
            "Projekt",
            "Proj.nr",
            "Total budget",
            "Utfall t.o.m. 2024",
            "Utfall 2025",
            "Totalt upparbetat",
            "Återstår",
          ],
        ],
        columns: ["label", "account", "~", "~C*0.5", "~C*0.3", "D+E", "C-F"],
        kinds: ["investments", "operations"],
        rows: [
          ["Ny sporthall", 88_000],
          ["Ombyggnad kök Lindskolan", 21_400],
          ["Cirkulationsplats Norra", 14_900],
          ["Exploatering Sjöviken", 52_000],
          ["Totalt", "1:4"],
        ],
      },
    ],
  },
  {
    name: "income and expenses of investments with their net",
    tables: [
      {
        titles: ["Investeringar per nämnd (mnkr)"],
        heads: [
          ["Nämnd", "Utgifter", "<", "Inkomster", "<", "Netto", "<", "Avvikelse"],
          ["", "Budget", "Utfall", "Budget", "Utfall", "Budget", "Utfall", ""],
        ],
        columns: ["label", "~", "~B", "~B*-0.1", "~D", "B+D", "C+E", "F-G"],
        kinds: ["investments"],
        decimals: 1,
        rows: [
          ["Kommunstyrelsen", 44],
          ["Samhällsbyggnadsnämnden", 133],
          ["Barn- och ungdomsnämnden", 12],
          ["Omsorgsnämnden", 9],
          ["Summa", "1:4"],
        ],
      },
    ],
  },
  {
    name: "groups of projects with their sums below and blank rows between",
    tables: [
      {
        heads: [
          [
            "Investeringar tkr",
            "Budget inkl. ombudgetering",
            "Utfall",
            "Kvar",
            "Prognos helår",
            "Budgetavvikelse",
          ],
        ],
        columns: ["label", "~", "~B*0.6", "B-C", "~B", "B-E"],
        kinds: ["investments"],
        rows: [
          ["Gata", null],
          ["Beläggning", 6_000],
          ["Broar", 4_200],
          ["GC-vägar", 3_300],
          ["Summa gata", "2:4"],
          ["", null],
          ["Fastighet", null],
          ["Energiåtgärder", 5_500],
          ["Ventilation", 8_800],
          ["Summa fastighet", "8:9"],
          ["", null],
          ["VA", null],
          ["Ledningsnät", 12_000],
          ["Reningsverk", 31_000],
          ["Pumpstationer", 2_700],
          ["Summa VA", "13:15"],
          ["", null],
          ["Summa investeringar", "5+10+16"],
        ],
      },
    ],
  },
  {
    name: "a plan of years and their total to the right",
    tables: [
      {
        heads: [["Investeringsplan (tkr)", "2025", "2026", "2027", "2028", "2029", "Summa plan"]],
        columns: ["label", "~", "~B", "~B", "~B", "~B", "B+C+D+E+F"],
        kinds: ["investments"],
        rows: [
          ["Maskiner", 2_400],
          ["IT", 3_100],
          ["Lokaler", 14_000],
          ["Summa", "1:3"],
        ],
      },
    ],
  },
  {
    name: "finished projects with the date and a comment",
    tables: [
      {
        heads: [["Slutredovisade projekt", "Slutdatum", "Budget", "Slutkostnad", "Avvikelse", "Kommentar"]],
        columns: ["label", "date", "~", "~C", "C-D", "words"],
        kinds: ["investments", "operations"],
        rows: [
          ["Förskolan Blåsippan", 48_000],
          ["Lekplats Parken", 1_900],
          ["Skolgård Centralskolan", 3_300],
          ["Totalt slutredovisat", "1:3"],
        ],
      },
    ],
  },
  {
    name: "kronor in full, totals by kind and in all, with headings in capitals",
    tables: [
      {
        titles: ["INVESTERINGSUPPFÖLJNING 2025-04-30"],
        heads: [["PROJEKT", "BUDGET", "UTFALL", "PROGNOS", "DIFFERENS"]],
        columns: ["label", "~", "~B*0.3", "~B", "B-D"],
        kinds: ["investments"],
        decimals: 2,
        rows: [
          ["Inventarier skola", 1_250_000],
          ["Inventarier förskola", 610_000],
          ["Delsumma inventarier", "1:2"],
          ["Fordon", 2_700_000],
          ["Maskiner", 1_400_000],
          ["Delsumma fordon och maskiner", "4:5"],
          ["SUMMA TOTALT", "3+6"],
        ],
      },
    ],
  },
];
