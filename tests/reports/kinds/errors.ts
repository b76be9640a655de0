import type { KindOfSheet } from "../../support/kinds/kind";

export const ERRORS: readonly KindOfSheet[] = [
  {
    what: "error values of one cause",
    sheet: `
Konto | Jan | Feb | Mar
Hyra | =Data!B2 ~ #REF! | =Data!C2 ~ #REF! | =Data!D2 ~ #REF!
El | =Data!B3 ~ #REF! | =Data!C3 ~ #REF! | =Data!D3 ~ #REF!
Tele | =Data!B4 ~ #REF! | =Data!C4 ~ #REF! | =Data!D4 ~ #REF!
Summa | =SUM(B2:B4) ~ #REF! | =SUM(C2:C4) ~ #REF! | =SUM(D2:D4) ~ #REF!
`,
    right: { ready: false, most: 1 },
  },
];
