/** Which example workbooks there are, and which table stands on which sheet. */

export interface ExampleSheet {
  /** The sheet's tab. */
  readonly tab: string;
  /** A table in tests/reports/tables, or the goal table made up for this purpose. */
  readonly table: string;
  /** With live formulas wherever their result equals the print. */
  readonly isLive?: boolean;
}

export interface ExampleBook {
  readonly file: string;
  readonly sheets: readonly ExampleSheet[];
}

export const GOAL_TABLE = "egen-maltabell";

export const EXAMPLE_BOOKS: readonly ExampleBook[] = [
  {
    file: "Tranås helår 2025.xlsx",
    sheets: [
      { tab: "Drift", table: "tranas-drift-2025" },
      { tab: "Investeringar", table: "tranas-investering-2025" },
      { tab: "Personal", table: "tranas-nyckeltal-personal-2025" },
      { tab: "Mål hushåll", table: "tranas-mal-hushall-2025" },
      { tab: "Mål försörjningsstöd", table: "tranas-mal-forsorjningsstod-2025" },
    ],
  },
  {
    file: "Tranås helår 2025 med formler.xlsx",
    sheets: [
      { tab: "Drift", table: "tranas-drift-2025", isLive: true },
      { tab: "Investeringar", table: "tranas-investering-2025", isLive: true },
    ],
  },
  {
    file: "Alingsås delår 2024.xlsx",
    sheets: [
      { tab: "Resultat", table: "alingsas-drift-2024" },
      { tab: "Investeringar", table: "alingsas-investering-2024" },
      { tab: "Sjukfrånvaro", table: "alingsas-sjukfranvaro-2024" },
      { tab: "Internkontroll", table: "alingsas-internkontroll-2024" },
      { tab: "Mål självförsörjning", table: "alingsas-mal-sjalvforsorjning-2024" },
      { tab: "Mål inflytande", table: "alingsas-mal-inflytande-2024" },
      { tab: "Mål beroende", table: "alingsas-mal-beroende-2024" },
      { tab: "Mål våld", table: "alingsas-mal-vald-2024" },
    ],
  },
  {
    file: "Eda november 2025.xlsx",
    sheets: [
      { tab: "Kommunstyrelsen", table: "eda-kommunstyrelsen-2025-11" },
      { tab: "Myndighetsnämnden", table: "eda-myndighetsnamnden-2025-11" },
      { tab: "Servicenämnden", table: "eda-servicenamnden-2025-11" },
      { tab: "Bildningsnämnden", table: "eda-bildningsnamnden-2025-11" },
      { tab: "Socialnämnden", table: "eda-socialnamnden-2025-11" },
      { tab: "Tillsyn", table: "eda-tillsyn-2025-11" },
    ],
  },
  {
    file: "Norrtälje delår 2025.xlsx",
    sheets: [
      { tab: "Drift", table: "norrtalje-drift-2025" },
      { tab: "Drift per verksamhet", table: "norrtalje-drift-verksamhet-2025" },
      { tab: "Investeringar", table: "norrtalje-investering-2025" },
      { tab: "Volymer", table: "norrtalje-volymer-2025" },
      { tab: "À-priser", table: "norrtalje-apris-2025" },
      { tab: "Indikatorer", table: "norrtalje-indikatorer-2025" },
      { tab: "Uppdrag", table: "norrtalje-uppdrag-2025" },
      { tab: "Åtgärder", table: "norrtalje-atgarder-2025" },
    ],
  },
  { file: "Egen måltabell.xlsx", sheets: [{ tab: "Mål", table: GOAL_TABLE }] },
];
