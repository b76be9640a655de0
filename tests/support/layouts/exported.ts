import type { Layout } from "./layout";

/** Sheets as they come out of other systems, or out of many hands: spacers, codes, units and marks everywhere. */
export const EXPORTED: readonly Layout[] = [
  {
    name: "a row of units below the headings",
    tables: [
      {
        heads: [
          ["Verksamhet", "Budget", "Utfall", "Avvikelse", "Avvikelse"],
          ["", "tkr", "tkr", "tkr", "%"],
        ],
        columns: ["label", "~", "~B", "B-C", "D/B%1"],
        rows: [
          ["Gymnasieskola", 88_000],
          ["Vuxenutbildning", 21_000],
          ["Yrkeshögskola", 6_300],
          ["Summa", "1:3"],
        ],
      },
    ],
  },
  {
    name: "blank columns between the blocks",
    tables: [
      {
        heads: [["Enhet", "", "Budget", "Utfall", "Avvikelse", "", "Helårsbudget", "Prognos", "Avvikelse"]],
        columns: ["label", "", "~", "~C", "C-D", "", "~C*1.5", "~G", "G-H"],
        rows: [
          ["Norr", 12_400],
          ["Söder", 9_900],
          ["Öster", 14_100],
          ["Väster", 8_700],
          ["Totalt", "1:4"],
        ],
      },
    ],
  },
  {
    name: "codes and names in columns of their own, the code a number",
    tables: [
      {
        heads: [["Ansvar", "Ansvar (T)", "Verksamhet", "Verksamhet (T)", "Budget", "Utfall", "Avvikelse"]],
        columns: ["account", "label", "account", "words", "~", "~E", "E-F"],
        rows: [
          ["Rektor Centralskolan", 31_000],
          ["Rektor Lindskolan", 28_400],
          ["Rektor Norra", 17_700],
          ["Elevhälsochef", 9_800],
          ["Totalt", "1:4"],
        ],
      },
    ],
  },
  {
    name: "quarters in the rows, the year as their total",
    tables: [
      {
        heads: [["Period", "Intäkter", "Kostnader", "Netto", "Ack netto"]],
        columns: ["label", "~", "~B*-1.9", "B+C", ""],
        kinds: ["operations", "other", "result"],
        rows: [
          ["Kvartal 1", 21_000],
          ["Kvartal 2", 20_400],
          ["Kvartal 3", 18_800],
          ["Kvartal 4", 23_100],
          ["Helår", "1:4"],
        ],
      },
    ],
  },
  {
    name: "a budget moved in one row only, the move not in the table",
    asks: true,
    tables: [
      {
        heads: [["Nämnd", "KF-budget", "Tilläggsbudget", "Reviderad budget", "Prognos", "Avvikelse"]],
        columns: ["label", "~", "~B*0.03", "B+C", "~D", "D-E"],
        kinds: ["consolidation", "operations"],
        rows: [
          ["Kommunstyrelsen", 101_000],
          ["Socialnämnden", 410_000],
          ["Skolnämnden", 522_000],
          ["Miljönämnden", 1, { cells: { B: "12 400", C: "300", D: "13 200", E: "13 050", F: "150" } }],
          ["Kulturnämnden", 61_000],
          ["Byggnadsnämnden", 18_000],
        ],
      },
    ],
  },
  {
    name: "text where a figure is missing",
    tables: [
      {
        heads: [["Objekt (tkr)", "Budget", "Utfall", "Prognos", "Avvikelse"]],
        columns: ["label", "~", "~B*0.4", "~B", "B-D"],
        kinds: ["investments", "operations"],
        rows: [
          ["Badhus", 44_000],
          ["Ishall", 0, { cells: { B: "Ej beslutat", C: "", D: "", E: "" } }],
          ["Konstgräs", 6_100],
          ["Elljusspår", 0, { cells: { B: "-", C: "-", D: "ung 400", E: "" } }],
          ["Utegym", 900],
          ["Summa", "1+3+5"],
        ],
      },
    ],
  },
  {
    name: "months across, budget outcome and deviation below each other for each unit",
    tables: [
      {
        titles: ["Periodiserad uppföljning (tkr)"],
        heads: [["", "Jan", "Feb", "Mar", "Apr", "Summa"]],
        columns: ["label", "~", "~B", "~B", "~B", "B+C+D+E"],
        kinds: ["other", "operations", "result", "followUp"],
        rows: [
          ["Hemtjänst", null],
          ["Budget", 8_100],
          ["Utfall", 8_300],
          ["Avvikelse", "2-3"],
          ["Boende", null],
          ["Budget", 12_400],
          ["Utfall", 12_000],
          ["Avvikelse", "6-7"],
        ],
      },
    ],
  },
  {
    name: "totals of totals to the right, two label columns, groups named once",
    tables: [
      {
        heads: [["Nämnd", "Område", "Personal", "Lokaler", "Övrigt", "Summa kostnader", "Intäkter", "Netto"]],
        columns: ["label", "words", "~", "~C*0.2", "~C*0.3", "C+D+E", "~C*-0.4", "F+G"],
        kinds: ["consolidation", "operations", "result", "other"],
        rows: [
          ["Socialnämnden", 210_000],
          ["Skolnämnden", 260_000],
          ["Tekniska nämnden", 31_000],
          ["Kulturnämnden", 22_000],
          ["Totalt", "1:4"],
        ],
      },
    ],
  },
  {
    name: "kronor with öre and a total that is written twice",
    tables: [
      {
        heads: [["Leverantör", "Fakturerat 2024", "Fakturerat 2025"]],
        columns: ["label", "~", "~B"],
        decimals: 2,
        kinds: ["other", "operations"],
        rows: [
          ["Attendo AB", 4_100_000],
          ["Humana AB", 2_900_000],
          ["Frösunda AB", 1_250_000],
          ["Totalt", "1:3"],
          ["Totalsumma", "4"],
        ],
      },
    ],
  },
  {
    name: "a result with changes of both years and notes behind the labels",
    tables: [
      {
        heads: [
          [
            "Mkr",
            "Utfall jan-aug 2025",
            "Utfall jan-aug 2024",
            "Förändring",
            "Budget 2025",
            "Prognos 2025",
            "Prognosavvikelse",
          ],
        ],
        columns: ["label", "~", "~B", "B-C", "~B*1.5", "~E", "F-E"],
        decimals: 1,
        rows: [
          ["Verksamhetens intäkter (not 2)", 310],
          ["Verksamhetens kostnader (not 3)", -1_450],
          ["Avskrivningar (not 4)", -61],
          ["Verksamhetens nettokostnader", "1:3"],
          ["Skatteintäkter (not 5)", 960],
          ["Generella statsbidrag (not 5)", 288],
          ["Finansnetto (not 6)", -6],
          ["Periodens resultat", "4:7"],
        ],
      },
    ],
  },
  {
    name: "a single column of amounts: the year's figures with the share of each",
    tables: [
      {
        heads: [["Kostnadsslag 2024", "Tkr", "Andel"]],
        columns: ["label", "~", "B/#6%%0"],
        kinds: ["other", "operations", "result", "staff"],
        rows: [
          ["Löner", 144_000],
          ["Lokaler", 31_000],
          ["Köpta tjänster", 22_000],
          ["Material", 9_000],
          ["Övrigt", 6_100],
          ["Summa kostnader", "1:5"],
        ],
      },
    ],
  },
  {
    name: "a forecast at each follow-up, newest last",
    tables: [
      {
        heads: [
          [
            "Nämnd (mnkr)",
            "Budget",
            "Prognos mars",
            "Prognos maj",
            "Prognos aug",
            "Avvikelse mot budget",
            "Förändring sedan maj",
          ],
        ],
        columns: ["label", "~", "~B", "~B", "~B", "B-E", "E-D"],
        decimals: 1,
        kinds: ["consolidation", "operations"],
        rows: [
          ["Kommunstyrelsen", 210],
          ["Samhällsnämnden", 140],
          ["Utbildningsnämnden", 880],
          ["Omsorgsnämnden", 790],
          ["Summa nämnder", "1:4"],
          ["Finans", -2_060],
          ["Resultat", "5:6"],
        ],
      },
    ],
  },
];
