import type { Layout } from "./layout";

/** Result, balance, cash flow and notes. */
export const ACCOUNTS: readonly Layout[] = [
  {
    name: "a balance sheet of two years for municipality and group",
    tables: [
      {
        titles: ["Balansräkning"],
        heads: [
          ["Belopp i mnkr", "Not", "Kommunen", "<", "Koncernen", "<"],
          ["", "", "2023", "2024", "2023", "2024"],
        ],
        columns: ["label", "note", "~", "~C", "~C*1.8", "~E"],
        kinds: ["other", "operations", "result"],
        rows: [
          ["TILLGÅNGAR", null],
          ["Anläggningstillgångar", null],
          ["Immateriella anläggningstillgångar", 14],
          ["Materiella anläggningstillgångar", 2_450],
          ["Finansiella anläggningstillgångar", 640],
          ["Summa anläggningstillgångar", "3:5"],
          ["Omsättningstillgångar", null],
          ["Förråd", 12],
          ["Kortfristiga fordringar", 233],
          ["Kassa och bank", 145],
          ["Summa omsättningstillgångar", "8:10"],
          ["Summa tillgångar", "6+11"],
        ],
      },
    ],
  },
  {
    name: "equity and liabilities with a varav row and a total in long words",
    tables: [
      {
        heads: [["EGET KAPITAL, AVSÄTTNINGAR OCH SKULDER (mnkr)", "2022", "2023", "2024"]],
        columns: ["label", "~", "~B", "~C"],
        decimals: 1,
        kinds: ["other", "operations", "result"],
        rows: [
          ["Eget kapital", 1_420],
          ["– varav årets resultat", 35],
          ["Avsättningar för pensioner", 88],
          ["Övriga avsättningar", 21],
          ["Summa avsättningar", "3:4"],
          ["Långfristiga skulder", 900],
          ["Kortfristiga skulder", 410],
          ["Summa skulder", "6:7"],
          ["Summa eget kapital, avsättningar och skulder", "1+5+8"],
        ],
      },
    ],
  },
  {
    name: "a result by cost type, income positive and costs negative, four comparisons",
    tables: [
      {
        titles: ["Resultaträkning socialnämnden", "Januari - augusti 2025, tkr"],
        heads: [
          [
            "",
            "Utfall 2025",
            "Budget 2025",
            "Diff",
            "Utfall 2024",
            "Diff mot föregående år",
            "Årsbudget",
            "Prognos",
            "Diff",
          ],
        ],
        columns: ["label", "~", "~B", "B-C", "~B", "B-E", "~B*1.5", "~G", "H-G"],
        rows: [
          ["Taxor och avgifter", 8_200],
          ["Bidrag", 33_000],
          ["Försäljning", 4_400],
          ["Summa intäkter", "1:3"],
          ["Personalkostnader", -280_000],
          ["Köp av verksamhet", -96_000],
          ["Lokalkostnader", -31_000],
          ["Övriga kostnader", -40_000],
          ["Summa kostnader", "5:8"],
          ["Nettokostnader", "4+9"],
          ["Kommunbidrag", 398_000],
          ["Resultat", "10:11"],
        ],
      },
    ],
  },
  {
    name: "a result in which every figure is positive and the net is costs less income",
    tables: [
      {
        heads: [["Tkr", "Budget", "Utfall"]],
        columns: ["label", "~", "~B"],
        kinds: ["operations", "result", "other"],
        rows: [
          ["Intäkter", 14_300],
          ["Personalkostnader", 61_200],
          ["Lokalkostnader", 9_900],
          ["Övriga kostnader", 12_100],
          ["Summa kostnader", "2:4"],
          ["Nettokostnad", "5-1"],
        ],
      },
    ],
  },
  {
    name: "a cash flow with its checks at the end",
    tables: [
      {
        titles: ["Kassaflödesanalys"],
        heads: [["Belopp i tkr", "Not", "2025-08-31", "2024-08-31"]],
        columns: ["label", "note", "~", "~C"],
        kinds: ["other", "result", "operations"],
        rows: [
          ["DEN LÖPANDE VERKSAMHETEN", null],
          ["Årets resultat", 31_200],
          ["Justering för ej likviditetspåverkande poster", 66_400],
          ["Kassaflöde från den löpande verksamheten", "2:3"],
          ["INVESTERINGSVERKSAMHETEN", null],
          ["Investering i materiella anläggningstillgångar", -144_000],
          ["Försäljning av materiella anläggningstillgångar", 8_300],
          ["Kassaflöde från investeringsverksamheten", "6:7"],
          ["FINANSIERINGSVERKSAMHETEN", null],
          ["Nyupptagna lån", 60_000],
          ["Amortering av skulder", -22_000],
          ["Kassaflöde från finansieringsverksamheten", "10:11"],
          ["Årets kassaflöde", "4+8+12"],
          ["Likvida medel vid årets början", 91_000],
          ["Likvida medel vid årets slut", "13:14"],
        ],
      },
    ],
  },
  {
    name: "notes below each other, each a small table",
    tables: [
      {
        titles: ["Not 1 Verksamhetens intäkter"],
        heads: [["mnkr", "2024", "2023"]],
        columns: ["label", "~", "~B"],
        kinds: ["result", "other", "operations"],
        decimals: 1,
        rows: [
          ["Försäljningsintäkter", 41],
          ["Taxor och avgifter", 122],
          ["Hyror och arrenden", 61],
          ["Bidrag", 233],
          ["Summa verksamhetens intäkter", "1:4"],
        ],
      },
      {
        titles: ["Not 2 Verksamhetens kostnader"],
        heads: [["mnkr", "2024", "2023"]],
        columns: ["label", "~", "~B"],
        kinds: ["result", "other", "operations"],
        decimals: 1,
        rows: [
          ["Löner och sociala avgifter", -1_210],
          ["Pensionskostnader", -122],
          ["Inköp av material", -98],
          ["Köp av huvudverksamhet", -505],
          ["Summa verksamhetens kostnader", "1:4"],
        ],
      },
      {
        titles: ["Not 3 Avskrivningar"],
        heads: [["mnkr", "2024", "2023"]],
        columns: ["label", "~", "~B"],
        kinds: ["result", "other", "operations"],
        decimals: 1,
        rows: [
          ["Avskrivning byggnader", -66],
          ["Avskrivning maskiner", -21],
          ["Summa", "1:2"],
        ],
      },
    ],
  },
  {
    name: "tax income as a forecast of the association of municipalities has it",
    tables: [
      {
        heads: [
          ["Skatter och bidrag (mnkr)", "Budget 2025", "SKR april", "SKR augusti", "Diff aug mot budget"],
        ],
        columns: ["label", "~", "~B", "~B", "D-B"],
        decimals: 1,
        kinds: ["operations", "other", "result"],
        rows: [
          ["Preliminär kommunalskatt", 1_510],
          ["Slutavräkning", -14],
          ["Inkomstutjämning", 377],
          ["Kostnadsutjämning", -61],
          ["Regleringsbidrag", 88],
          ["LSS-utjämning", -33],
          ["Fastighetsavgift", 71],
          ["Summa skatter och generella statsbidrag", "1:7"],
        ],
      },
    ],
  },
  {
    name: "key figures of five years, amounts and per cent mixed in the rows",
    tables: [
      {
        titles: ["Fem år i sammandrag"],
        heads: [["", "2020", "2021", "2022", "2023", "2024"]],
        columns: ["label", "~", "~B", "~C", "~D", "~E"],
        kinds: ["other", "staff", "operations", "result"],
        rows: [
          ["Antal invånare 31 december", 18_400],
          ["Skattesats, kr", 21, { decimals: 2 }],
          ["Årets resultat, mnkr", 41, { decimals: 1 }],
          ["Nettokostnadernas andel av skatteintäkterna, %", 97, { decimals: 1 }],
          ["Soliditet, %", 48, { decimals: 1 }],
          ["Nettoinvesteringar, mnkr", 133, { decimals: 1 }],
          ["Låneskuld, mnkr", 610],
          ["Låneskuld per invånare, kr", 33_000],
        ],
      },
    ],
  },
  {
    name: "the group's companies",
    tables: [
      {
        heads: [
          [
            "Bolag (mkr)",
            "Omsättning",
            "Resultat efter fin. poster",
            "Balansomslutning",
            "Soliditet %",
            "Antal anställda",
          ],
        ],
        columns: ["label", "~", "~B*0.06", "~B*4", "~", "~"],
        decimals: 1,
        kinds: ["other", "result", "staff", "volumes", "operations"],
        rows: [
          ["Bostads AB Hemmet", 210, { cells: { E: "31,2", F: "44" } }],
          ["Energi AB", 330, { cells: { E: "44,0", F: "71" } }],
          ["Näringsliv AB", 14, { cells: { E: "12,9", F: "3" } }],
          ["Stadshus AB (moderbolag)", 1, { cells: { E: "80,1", F: "0" } }],
        ],
      },
    ],
  },
];
