import type { KindOfSheet } from "../../support/kinds/kind";

export const LEFT_OUT: readonly KindOfSheet[] = [
  {
    what: "a row that the total leaves out, in every column",
    sheet: `
Konto | 2023 | 2024
Porto | 310 | 288
Telefoni | 512 | 540
Resor | 1 204 | 1 377
Kurser | 266 | 301
Summa | 1 780 | 1 966
`,
    right: { ready: false, errors: 0, says: [/Kurser|Telefoni/i] },
  },
  {
    what: "two rows alike and a total with only one of them",
    sheet: `
Tjänst | Timmar | Kostnad
Städ | 120 | 36 000
Vakt | 80 | 28 000
Vakt | 80 | 28 000
Tvätt | 45 | 13 500
Summa | 245 | 77 500
`,
    right: { ready: false, errors: 0, says: ["Vakt"] },
  },
  {
    what: "all figures in tens",
    sheet: `
Post | Budget | Utfall | Prognos
Löner | 1 240 | 1 310 | 1 300
Lokaler | 560 | 550 | 560
Resor | 130 | 150 | 140
Mat | 80 | 90 | 90
Övrigt | 260 | 250 | 240
Konsulter | 410 | 380 | 400
Summa | 2 680 | 2 740 | 2 730
`,
    right: { errors: 0 },
  },
];
