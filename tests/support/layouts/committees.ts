import type { Layout } from "./layout";

/** Follow-ups of a year's running budget: by committee, department, activity and month. */
export const COMMITTEES: readonly Layout[] = [
  {
    name: "committees above their departments, income and costs of two years interleaved",
    tables: [
      {
        titles: ["Driftsredovisning, kommunen"],
        heads: [
          [
            "mnkr",
            "Intäkter 2023",
            "Intäkter 2024",
            "Kostnader 2023",
            "Kostnader 2024",
            "Nettokostnad 2024",
            "Budget 2024",
            "Avvikelse mot budget 2024",
          ],
        ],
        columns: ["label", "~", "~B", "~B*-4.2", "~D", "C+E", "~F", "F-G"],
        decimals: 1,
        kinds: ["operations", "consolidation"],
        rows: [
          ["Kommunstyrelse", "2:5"],
          ["Politisk verksamhet", 8],
          ["Ledning", 16],
          ["Samhällsbyggnad", 42],
          ["Räddningstjänst", 9],
          ["Barn- och utbildningsnämnd", "7:9"],
          ["Förskola och familjedaghem", 32],
          ["Obligatorisk skola och fritidshem", 65],
          ["Gymnasieskola", 21],
          ["Socialnämnd", "11:12"],
          ["Äldreomsorg", 104],
          ["Individ- och familjeomsorg", 23],
          ["Revision", 2],
          ["Summa nämnder", "1+6+10+13"],
        ],
      },
    ],
  },
  {
    name: "committees with their parts in lower case below, under two rows of headings",
    tables: [
      {
        heads: [
          ["Verksamheternas nettokostnad", "Budget", "Budget", "Utfall", "Utfall", "Prognos", "Budget-"],
          ["per nämnd, mnkr", "2018", "jan-apr 2018", "jan-apr 2018", "jan-apr 2017", "2018", "avvikelse"],
        ],
        columns: ["label", "~", "~B*0.34", "~C", "~D", "~B", "F-B"],
        decimals: 1,
        rows: [
          ["Kommunstyrelse", "2:4"],
          ["administration och övrigt", -22],
          ["räddningstjänst", -101],
          ["kollektivtrafik", -148],
          ["Socialnämnd", "6:8"],
          ["äldreomsorg", -800],
          ["funktionsstöd", -410],
          ["individ- och familjeomsorg", -390],
          ["Kultur- och fritidsnämnd", -230],
          ["Totalt", "1+5+9"],
        ],
      },
    ],
  },
  {
    name: "the total first",
    tables: [
      {
        titles: ["Budgetuppföljning per 31 oktober"],
        heads: [["Tkr", "Årsbudget", "Prognos", "Avvikelse", "Avvikelse %"]],
        columns: ["label", "~", "~B", "B-C", "D/B%1"],
        rows: [
          ["Hela förvaltningen", "2:6"],
          ["Stab", 12_300],
          ["Hemtjänst", 140_200],
          ["Särskilt boende", 205_000],
          ["Hemsjukvård", 44_000],
          ["Bistånd", 9_800],
        ],
      },
    ],
  },
  {
    name: "a follow-up in kronor with an account number before each label",
    tables: [
      {
        titles: ["Uppföljning ansvar 4100"],
        heads: [["Konto", "Benämning", "Budget", "Redovisat", "Diff", "Förbrukat i %"]],
        columns: ["account", "label", "~", "~C", "C-D", "D/C%1"],
        rows: [
          ["Lön månadsanställda", 8_455_000],
          ["Lön timanställda", 933_000],
          ["Arbetsgivaravgifter", 2_960_000],
          ["Hyra lokaler", 1_204_000],
          ["Livsmedel", 488_000],
          ["Övriga tjänster", 137_000],
          ["SUMMA", "1:6"],
        ],
      },
    ],
  },
  {
    name: "income, costs and net for each department",
    tables: [
      {
        heads: [
          ["Belopp i tkr", "Utfall ack", "Budget ack", "Avv", "Helårsbudget", "Helårsprognos", "Avv helår"],
        ],
        columns: ["label", "~", "~B", "B-C", "~B*1.5", "~E", "F-E"],
        kinds: ["operations", "result"],
        rows: [
          ["Förskola", null],
          ["Intäkter", 14_400],
          ["Kostnader", -121_000],
          ["Netto", "2:3"],
          ["Grundskola", null],
          ["Intäkter", 21_000],
          ["Kostnader", -260_000],
          ["Netto", "6:7"],
          ["Gymnasieskola", null],
          ["Intäkter", 8_100],
          ["Kostnader", -99_000],
          ["Netto", "10:11"],
          ["Summa intäkter", "2+6+10"],
          ["Summa kostnader", "3+7+11"],
          ["Nettokostnad", "13:14"],
        ],
      },
    ],
  },
  {
    name: "costs positive, income negative, with a heading of two levels and merged cells",
    tables: [
      {
        titles: ["Ekonomisk uppföljning tertial 2", "Nämnden för funktionsstöd, belopp i tkr"],
        heads: [
          ["Verksamhetsområde", "Januari-augusti", "<", "<", "Helår", "<", "<"],
          ["^", "Budget", "Utfall", "Avvikelse", "Budget", "Prognos", "Avvikelse"],
        ],
        columns: ["label", "~", "~B", "B-C", "~B*1.5", "~E", "E-F"],
        rows: [
          ["Personlig assistans", 61_000],
          ["Bostad med särskild service", 133_000],
          ["Daglig verksamhet", 38_400],
          ["Korttidsvistelse", 12_700],
          ["Ersättning från Försäkringskassan", -22_000],
          ["Nettokostnad", "1:5"],
        ],
      },
    ],
  },
  {
    name: "months with the sum of the year to date, and the budget to the right",
    tables: [
      {
        heads: [
          [
            "Enhet",
            "jan",
            "feb",
            "mar",
            "apr",
            "maj",
            "jun",
            "jul",
            "aug",
            "Ack utfall",
            "Ack budget",
            "Avvikelse",
          ],
        ],
        columns: ["label", "~", "~B", "~B", "~B", "~B", "~B", "~B", "~B", "B+C+D+E+F+G+H+I", "~J", "K-J"],
        kinds: ["operations", "other"],
        rows: [
          ["Ekbacken", 1_120],
          ["Lindgården", 980],
          ["Solrosen", 1_344],
          ["Furuhöjden", 760],
          ["Totalt", "1:4"],
        ],
      },
    ],
  },
  {
    name: "an elimination of internal items before the total",
    tables: [
      {
        heads: [["Nämnd", "Intäkter", "Kostnader", "Nettokostnad", "Budget", "Budgetavvikelse"]],
        columns: ["label", "~", "~B*-3.1", "B+C", "~D", "D-E"],
        decimals: 1,
        kinds: ["consolidation", "operations", "result"],
        rows: [
          ["Kommunstyrelsen", 88],
          ["Tekniska nämnden", 310],
          ["Bildningsnämnden", 120],
          ["Socialnämnden", 140],
          ["Summa före eliminering", "1:4"],
          ["Avgår interna poster", -205],
          ["Summa nämnder", "5:6"],
          ["Finansförvaltningen", 44],
          ["Totalt kommunen", "7:8"],
        ],
      },
    ],
  },
  {
    name: "only an outcome and last year's, with the change and its per cent",
    tables: [
      {
        heads: [["Tusental kronor", "2025-08-31", "2024-08-31", "Förändring", "Förändring i %"]],
        columns: ["label", "~", "~B", "B-C", "D/C%%1"],
        kinds: ["operations", "other", "result"],
        rows: [
          ["Personalkostnader", 144_300],
          ["Köp av huvudverksamhet", 62_000],
          ["Lokalkostnader", 31_500],
          ["Övriga kostnader", 18_100],
          ["Summa kostnader", "1:4"],
        ],
      },
    ],
  },
  {
    name: "a comment column between the label and the figures",
    tables: [
      {
        titles: ["Månadsrapport mars", "(tkr)"],
        heads: [["Verksamhet", "Kommentar", "Budget", "Prognos", "Differens"]],
        columns: ["label", "words", "~", "~C", "C-D"],
        rows: [
          ["Barnomsorg", 55_000],
          ["Fritidshem", 21_300],
          ["Grundskola F-9", 166_000],
          ["Anpassad grundskola", 13_700],
          ["Elevhälsa", 9_400],
          ["Totalsumma", "1:5"],
        ],
      },
    ],
  },
  {
    name: "sub-totals of sub-totals",
    tables: [
      {
        heads: [["Verksamhet (tkr)", "Bokslut 2024", "Budget 2025", "Utfall 2025", "Avvikelse 2025"]],
        columns: ["label", "~", "~B", "~B", "C-D"],
        rows: [
          ["Hemtjänst nord", 31_000],
          ["Hemtjänst syd", 28_500],
          ["Summa hemtjänst", "1:2"],
          ["Boende Almen", 44_000],
          ["Boende Björken", 51_000],
          ["Boende Cedern", 38_200],
          ["Summa boende", "4:6"],
          ["Summa äldreomsorg", "3+7"],
          ["LSS-boende", 61_000],
          ["Daglig verksamhet", 19_400],
          ["Summa funktionsstöd", "9:10"],
          ["Förvaltningsledning", 7_700],
          ["Summa socialnämnden", "8+11+12"],
        ],
      },
    ],
  },
  {
    name: "a table of two rows and their sum",
    tables: [
      {
        heads: [["Mkr", "Budget", "Prognos", "Avvikelse"]],
        columns: ["label", "~", "~B", "B-C"],
        decimals: 1,
        rows: [
          ["Skattefinansierat", 611],
          ["Taxefinansierat", 88],
          ["Totalt", "1:2"],
        ],
      },
    ],
  },
  {
    name: "the deviation before what it is taken between",
    tables: [
      {
        heads: [["Nämnd/styrelse (mnkr)", "Avvikelse", "Utfall", "Budget"]],
        columns: ["label", "D-C", "~", "~C"],
        decimals: 2,
        kinds: ["consolidation", "operations"],
        rows: [
          ["Kommunfullmäktige", 4],
          ["Kommunstyrelsen", 96],
          ["Miljönämnden", 12],
          ["Utbildningsnämnden", 480],
          ["Omsorgsnämnden", 515],
          ["Summa", "1:5"],
        ],
      },
    ],
  },
  {
    name: "committees with per cent used and last year's per cent",
    tables: [
      {
        heads: [
          [
            "Nämnd",
            "Budget 2025",
            "Utfall t.o.m. april",
            "Förbrukning i %",
            "Förbrukning i % föreg. år",
            "Prognos",
            "Avvikelse prognos-budget",
          ],
        ],
        columns: ["label", "~", "~B*0.33", "C/B%0", "~", "~B", "F-B"],
        kinds: ["consolidation", "operations"],
        rows: [
          ["Kommunstyrelsen", -101_000, { cells: { E: "33" } }],
          ["Byggnadsnämnden", -9_000, { cells: { E: "31" } }],
          ["Kulturnämnden", -42_000, { cells: { E: "34" } }],
          ["Skolnämnden", -611_000, { cells: { E: "35" } }],
          ["Vårdnämnden", -702_000, { cells: { E: "33" } }],
          ["Summa", "1:5", { cells: { E: "34" } }],
        ],
      },
    ],
  },
  {
    name: "varav rows that are only some of the row above",
    tables: [
      {
        heads: [["Tkr", "Budget", "Utfall", "Avvikelse"]],
        columns: ["label", "~", "~B", "B-C"],
        rows: [
          ["Individ- och familjeomsorg", 90_000],
          ["- varav försörjningsstöd", 21_000],
          ["- varav placeringar barn", 33_000],
          ["Äldreomsorg", 310_000],
          ["- varav hemtjänst", 88_000],
          ["Nämnd och ledning", 14_000],
          ["Summa", "1+4+6"],
        ],
      },
    ],
  },
  {
    name: "headings of groups in capitals, and no words for the totals of groups",
    tables: [
      {
        heads: [["", "Budget 2025", "Prognos 2025", "Avvikelse"]],
        columns: ["label", "~", "~B", "B-C"],
        rows: [
          ["FÖRSKOLA", "2:4"],
          ["Område norr", 44_100],
          ["Område söder", 39_800],
          ["Område väster", 51_200],
          ["GRUNDSKOLA", "6:8"],
          ["Område norr", 120_400],
          ["Område söder", 98_200],
          ["Område väster", 131_700],
          ["GEMENSAMT", "10:11"],
          ["Elevhälsa", 21_400],
          ["Ledning", 8_900],
          ["TOTALT", "1+5+9"],
        ],
      },
    ],
  },
  {
    name: "a row left out of the total below it, as memorandum",
    tables: [
      {
        titles: ["Driftbudget, uppföljning"],
        heads: [["Verksamhet", "Budget tkr", "Utfall tkr", "Avvikelse tkr"]],
        columns: ["label", "~", "~B", "B-C"],
        rows: [
          ["Gator och vägar", 31_000],
          ["Parker", 12_200],
          ["Gatubelysning", 6_900],
          ["Vinterväghållning", 8_800],
          ["Summa gata och park", "1:4"],
          ["", null],
          ["Därav kapitalkostnader", 14_000],
        ],
      },
    ],
  },
];
