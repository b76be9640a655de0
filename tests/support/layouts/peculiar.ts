import type { Layout } from "./layout";

/** Sheets set out in ways of their own: side by side, turned, half empty, or with other things among them. */
export const PECULIAR: readonly Layout[] = [
  {
    name: "two tables side by side",
    tables: [
      {
        titles: ["Drift (tkr)"],
        heads: [["Enhet", "Budget", "Utfall", "Avvikelse"]],
        columns: ["label", "~", "~B", "B-C"],
        rows: [
          ["Kök", 12_400],
          ["Städ", 9_800],
          ["Vaktmästeri", 6_100],
          ["Summa", "1:3"],
        ],
      },
      {
        titles: ["Investering (tkr)"],
        heads: [["Projekt", "Budget", "Utfall", "Avvikelse"]],
        columns: ["label", "~", "~B", "B-C"],
        isBeside: true,
        kinds: ["investments"],
        rows: [
          ["Diskmaskiner", 800],
          ["Städmaskiner", 450],
          ["Bilar", 1_300],
          ["Summa", "1:3"],
        ],
      },
    ],
  },
  {
    name: "drift, staff and volumes below each other without blank rows",
    tables: [
      {
        titles: ["Ekonomi"],
        heads: [["Tkr", "Budget", "Prognos", "Avvikelse"]],
        columns: ["label", "~", "~B", "B-C"],
        rows: [
          ["Intäkter", -8_100],
          ["Personal", 61_000],
          ["Övrigt", 12_300],
          ["Netto", "1:3"],
        ],
      },
      {
        gap: 0,
        titles: ["Personal"],
        heads: [["", "2024", "2025"]],
        columns: ["label", "~", "~B"],
        kinds: ["staff", "other"],
        rows: [
          ["Årsarbetare", 122, { decimals: 1 }],
          ["Sjukfrånvaro, %", 7, { decimals: 1 }],
        ],
      },
      {
        gap: 0,
        titles: ["Volymer"],
        heads: [["", "Budget", "Prognos"]],
        columns: ["label", "~", "~B"],
        kinds: ["volumes", "other", "operations"],
        rows: [
          ["Brukare", 410],
          ["Utförda timmar", 88_000],
          ["Måltider", 131_000],
        ],
      },
    ],
  },
  {
    name: "figures far down and to the right of a long text",
    tables: [
      {
        titles: [
          "Ekonomisk uppföljning",
          "Nämnden redovisar ett underskott på 4,2 mnkr. Det beror främst på högre kostnader för vikarier under sommaren 2025.",
          "",
          "Tabell 3. Nettokostnad per verksamhet (tkr)",
        ],
        heads: [["", "", "Bokslut 2023", "Bokslut 2024", "Budget 2025", "Prognos 2025", "Avvikelse"]],
        columns: ["label", "", "~", "~C", "~C", "~C", "E-F"],
        rows: [
          ["Bibliotek", 14_000],
          ["Kulturskola", 9_100],
          ["Museum", 4_400],
          ["Allmänkultur", 3_800],
          ["Nettokostnad", "1:4"],
        ],
      },
    ],
  },
  {
    name: "the total in a column of its own words to the right",
    tables: [
      {
        heads: [["Kostnadsslag", "Förskola", "Grundskola", "Gymnasium", "Vuxenutbildning", "Nämnden totalt"]],
        columns: ["label", "~", "~B", "~B", "~B", "B+C+D+E"],
        kinds: ["other", "operations", "result"],
        rows: [
          ["Personal", 44_000],
          ["Lokaler", 11_200],
          ["Läromedel", 2_100],
          ["Skolskjuts", 3_900],
          ["Måltider", 6_600],
          ["Summa kostnader", "1:5"],
        ],
      },
    ],
  },
  {
    name: "headings that say nothing known",
    tables: [
      {
        heads: [["", "VB", "UB", "Mellanskillnad"]],
        columns: ["label", "~", "~B", "C-B"],
        kinds: ["other", "operations"],
        rows: [
          ["Alpha", 1_120],
          ["Beta", 4_400],
          ["Gamma", 2_310],
          ["Delta", 980],
          ["Tillsammans", "1:4"],
        ],
      },
    ],
  },
  {
    name: "no headings at all",
    tables: [
      {
        heads: [],
        columns: ["label", "~", "~B", "B-C"],
        kinds: ["other", "operations"],
        rows: [
          ["Administration", 4_120],
          ["Bibliotek", 14_400],
          ["Kulturskola", 9_310],
          ["Summa", "1:3"],
        ],
      },
    ],
  },
  {
    name: "footnote marks in labels and a line of footnotes below",
    tables: [
      {
        heads: [["Nämnd, mnkr", "Budget¹", "Prognos", "Avvikelse"]],
        columns: ["label", "~", "~B", "B-C"],
        decimals: 1,
        kinds: ["consolidation", "operations"],
        rows: [
          ["Kommunstyrelsen 1)", 210],
          ["Teknik- och fritidsnämnden 2)", 88],
          ["Lärandenämnden", 611],
          ["Vård- och omsorgsnämnden*", 540],
          ["Summa nämnder", "1:4"],
          ["1) Inklusive räddningstjänst", null],
          ["2) Exklusive VA, 14,2 mnkr", null],
          ["* Varav 3,1 mnkr avser statsbidrag", null],
        ],
      },
    ],
  },
  {
    name: "goals with figures and words",
    tables: [
      {
        heads: [["Indikator", "Utfall 2023", "Utfall 2024", "Mål 2025", "Utfall aug 2025", "Bedömning"]],
        columns: ["label", "~", "~B", "~C", "~C", "words"],
        decimals: 1,
        kinds: ["goals"],
        rows: [
          ["Andel behöriga till gymnasiet, %", 84],
          ["Antal sjukdagar per anställd", 14],
          ["Nöjd kund-index", 71],
          ["Väntetid i dagar till äldreboende", 48],
        ],
      },
    ],
  },
  {
    name: "roles in the rows and committees in the columns",
    tables: [
      {
        heads: [["Tkr", "KS", "SN", "BUN", "TN", "Totalt"]],
        columns: ["label", "~", "~B", "~B", "~B", "B+C+D+E"],
        kinds: ["other", "operations", "followUp", "consolidation"],
        rows: [
          ["Budget", 101_000],
          ["Utfall", 99_000],
          ["Avvikelse", "1-2"],
        ],
      },
    ],
  },
  {
    name: "the year's budget from the decision to the last change",
    tables: [
      {
        titles: ["Budgetförändringar 2025"],
        heads: [
          [
            "Nämnd (tkr)",
            "Beslutad budget",
            "Löneökningar",
            "Kapitalkostnader",
            "Övriga justeringar",
            "Aktuell budget",
          ],
        ],
        columns: ["label", "~", "~B*0.02", "~B*0.01", "~B*-0.005", "B+C+D+E"],
        kinds: ["consolidation", "operations", "other"],
        rows: [
          ["Kommunstyrelsen", 140_000],
          ["Kultur- och fritidsnämnden", 61_000],
          ["Socialnämnden", 510_000],
          ["Utbildningsnämnden", 640_000],
          ["Till KS förfogande", 12_000],
          ["Summa", "1:5"],
        ],
      },
    ],
  },
  {
    name: "hidden rows that are part of the sum",
    tables: [
      {
        heads: [["Verksamhet", "Budget", "Utfall", "Avvikelse"]],
        columns: ["label", "~", "~B", "B-C"],
        rows: [
          ["Hemtjänst dag", 41_000],
          ["Hemtjänst kväll", 22_300, { isHidden: true }],
          ["Hemtjänst natt", 14_400, { isHidden: true }],
          ["Larm", 2_100],
          ["Summa hemtjänst", "1:4"],
        ],
      },
    ],
  },
  {
    name: "a bridge from budget to forecast",
    tables: [
      {
        titles: ["Vad förklarar avvikelsen? (tkr)"],
        heads: [["Orsak", "Belopp"]],
        columns: ["label", "~"],
        kinds: ["other", "operations"],
        rows: [
          ["Budgeterat resultat", 1_200],
          ["Vikariekostnader", -3_310],
          ["Placeringar", -2_480],
          ["Statsbidrag", 1_940],
          ["Vakanser", 860],
          ["Prognostiserat resultat", "1:5"],
        ],
      },
    ],
  },
  {
    name: "loans by lender with interest and shares of all",
    tables: [
      {
        heads: [["Långivare", "Skuld mkr", "Andel av skuld", "Ränta %", "Förfaller"]],
        columns: ["label", "~", "B/#4%%0", "", "date"],
        decimals: 1,
        kinds: ["other", "operations", "staff"],
        rows: [
          ["Kommuninvest", 440, { cells: { D: "2,41" } }],
          ["Nordea", 120, { cells: { D: "2,77" } }],
          ["SBAB", 60, { cells: { D: "3,02" } }],
          ["Totalt", "1:3", { cells: { D: "2,55" } }],
        ],
      },
    ],
  },
  {
    name: "measures with the effect of the year and of the whole year, and words",
    tables: [
      {
        heads: [["Åtgärd", "Ansvarig", "Beslutad effekt tkr", "Effekt 2025 tkr", "Återstår", "Status"]],
        columns: ["label", "words", "~", "~C*0.6", "C-D", "words"],
        kinds: ["remedies", "assignments", "other", "operations", "goals"],
        rows: [
          ["Vakanshållning", 1_800],
          ["Minskad lokalyta", 950],
          ["Ny upphandling", 640],
          ["Summa åtgärder", "1:3"],
        ],
      },
    ],
  },
  {
    name: "a blank row under the heading and rows of dashes",
    tables: [
      {
        heads: [["Verksamhet tkr", "Budget", "Utfall", "Avvikelse"]],
        columns: ["label", "~", "~B", "B-C"],
        rows: [
          ["", null],
          ["Alkoholtillsyn", 410],
          ["Tobakstillsyn", 120],
          ["Konsumentrådgivning", 660],
          ["Energirådgivning", 0],
          ["Skuldsanering", 0],
          ["", null],
          ["Totalt", "2:6"],
        ],
      },
    ],
  },
  {
    name: "budget and forecast of the same committee in two tables with the same total",
    tables: [
      {
        titles: ["Per verksamhet (tkr)"],
        heads: [["Verksamhet", "Budget", "Prognos", "Avvikelse"]],
        columns: ["label", "~", "~B", "B-C"],
        rows: [
          ["Äldreomsorg", 300_000],
          ["Funktionsstöd", 140_000],
          ["Individ och familj", 99_000],
          ["Summa", "1:3"],
        ],
      },
      {
        titles: ["Per enhet inom äldreomsorg (tkr)"],
        heads: [["Enhet", "Budget", "Prognos", "Avvikelse"]],
        columns: ["label", "~", "~B", "B-C"],
        rows: [
          ["Almen", 60_000],
          ["Björken", 88_000],
          ["Hemtjänst", 140_000],
          ["Summa", "1:3"],
        ],
      },
    ],
  },
];
