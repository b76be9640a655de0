import { crossSheetFindings } from "../../../src/domain/crossSheet";
import { checkSheet } from "../../../src/domain/checkSheet";
import type { Rule } from "../../../src/domain/findings/facts";
import type { Finding } from "../../../src/domain/findings/findings";
import type { Grid } from "../../../src/domain/sheet/grid";
import { printedGrid, type GridOptions } from "../printedGrid";

/** Small sheets on which every rule of a finding speaks, each under the name of the rule it is there for. */
type SheetsOfRules = Readonly<Record<Rule, readonly Grid[]>>;

const HEADER = ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse"];
const ROWS = [
  ["Skola", "20 066", "15 452", "4 614"],
  ["Vård", "5 913", "4 078", "1 835"],
  ["Kultur", "1 251", "1 139", "112"],
  ["Totalt", "27 230", "20 669", "6 561"],
];

type Changes = Readonly<Record<string, string>>;

function sheet(rows: readonly (readonly string[])[], changes: Changes = {}, options: GridOptions = {}): Grid {
  const changed = rows.map((row, r) =>
    row.map((cell, c) => changes[`${String.fromCharCode(65 + c)}${r + 1}`] ?? cell),
  );
  return printedGrid(changed, 1, options);
}

const formulas = (entries: Changes): GridOptions => ({
  formulas: new Map(
    Object.entries(entries).map(([at, formula]) => [
      `${Number(at.slice(1)) - 1},${at.charCodeAt(0) - 65}`,
      formula,
    ]),
  ),
});

const DRIFT = [HEADER, ...ROWS];
const DEVIATIONS = { D2: "=B2-C2", D3: "=B3-C3", D4: "=B4-C4", D5: "=B5-C5" };
/** With every total and deviation a formula. */
const live = (other: Changes): GridOptions =>
  formulas({ ...DEVIATIONS, B5: "=SUM(B2:B4)", C5: "=SUM(C2:C4)", ...other });
const WITH_SUBTOTAL = [
  HEADER.slice(0, 3),
  ["Skola", "20 066", "15 452"],
  ["Vård", "5 913", "4 078"],
  ["Summa välfärd", "25 979", "19 530"],
  ["Kultur", "1 251", "1 139"],
  ["Totalt", "53 209", "40 199"],
];
const EARLIER = [
  ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025", "Avvikelse", "Bokslut 2024"],
  ...ROWS.map((row) => [...row, row[2]!]),
];
const WITH_LAST_YEAR = [
  EARLIER[0]!,
  ...ROWS.map((row, r) => [...row, ["14 918", "3 977", "394", "19 289"][r]!]),
];
const REMARKABLE: Partial<Grid> = { isProtected: true, hiddenRows: [1, 2] };

/** A committee's figures in the consolidation and in its own table. */
export const COMMITTEES: readonly Grid[] = [
  sheet(
    [
      ["Nämnd (tkr)", "Rubrik", "Budget 2025", "Utfall 2025", "Avvikelse"],
      ["Barnnämnden", "Skolförvaltning", "20 066", "15 452", "4 614"],
      ["Socialnämnden", "Skolförvaltning", "5 913", "4 078", "1 835"],
      ["Kulturnämnden", "Kulturförvaltning", "1 251", "1 139", "112"],
      ["Totalt", "", "27 230", "20 669", "6 561"],
    ],
    {},
    { sheet: "Sammanställning" },
  ),
  sheet(
    [
      ["Ekonomisk uppföljning över socialförvaltning (tkr)", "Belopp"],
      ["Budget till och med november", "5 913"],
      ["Redovisning till och med november", "4 178"],
      ["Avvikelse till och med november", "1 735"],
      ["Procent av budget", "70,7 %"],
    ],
    {},
    { sheet: "Socialnämnden" },
  ),
];

/** An income statement and what else says the same in the report. */
const RESULT = [
  ["Resultaträkning (tkr)", "2023", "2022"],
  ["Verksamhetens intäkter", "8 410", "8 105"],
  ["Verksamhetens kostnader", "-39 280", "-37 940"],
  ["Avskrivningar", "-1 210", "-1 190"],
  ["Verksamhetens nettokostnader", "-32 080", "-31 025"],
  ["Skatteintäkter", "25 630", "24 910"],
  ["Generella statsbidrag", "7 340", "7 015"],
  ["Årets resultat", "890", "900"],
];
const CASH_FLOW = [
  ["Kassaflödesanalys (tkr)", "2023", "2022"],
  ["Årets resultat", "890", "900"],
  ["Justering för avskrivningar", "1 210", "1 190"],
  ["Kassaflöde från den löpande verksamheten", "2 100", "2 090"],
];
const REQUIREMENT = [
  ["Balanskravsutredning (tkr)", "2023", "2022"],
  ["Årets resultat", "890", "900"],
  ["Realisationsvinster", "-40", "-25"],
  ["Balanskravsresultat", "850", "875"],
];
const LAST_YEARS = [
  ["Resultaträkning (tkr)", "2022", "2021"],
  ["Verksamhetens intäkter", "8 105", "7 960"],
  ["Verksamhetens kostnader", "-37 940", "-36 700"],
  ["Avskrivningar", "-1 190", "-1 130"],
  ["Verksamhetens nettokostnader", "-31 025", "-29 870"],
  ["Skatteintäkter", "24 910", "24 080"],
  ["Generella statsbidrag", "7 015", "6 640"],
  ["Årets resultat", "900", "850"],
];
const result = sheet(RESULT, {}, { sheet: "Resultaträkning" });

/** A table in which everything holds. */
export const DRIFT_SHEET = sheet(DRIFT);

export const SHEETS_OF_RULES: SheetsOfRules = {
  wrongFigure: [
    sheet(DRIFT, { B2: "20 266" }),
    sheet(DRIFT, { D5: "6 651" }),
    sheet(WITH_LAST_YEAR, { E5: "12 989" }),
    sheet(WITH_LAST_YEAR, { E2: "8 618" }),
    sheet(DRIFT, { D5: "6 661" }, formulas({ D5: "=B5-C4" })),
  ],
  tie: [
    sheet(DRIFT.slice(0, 3), { C2: "15 952" }),
    sheet([
      ["Konto", "Lön", "Hyra", "Övrigt", "Totalt"],
      ["Skola", "412", "305", "124", "841"],
      ["Vård", "208", "116", "83", "407"],
      ["Kultur", "36", "28", "12", "66"],
    ]),
  ],
  unlocated: [sheet(DRIFT, { C3: "" })],
  staleTotal: [
    sheet(WITH_LAST_YEAR, { B2: "21 066", D2: "5 614", E2: "15 918" }),
    sheet([
      ["Resultat (tkr)", "Budget 2025", "Utfall 2025"],
      ["Intäkter", "12 613", "13 207"],
      ["Kostnader", "-48 120", "-49 664"],
      ["Nettokostnader", "-36 507", "-37 457"],
      ["Skatteintäkter", "38 950", "39 118"],
      ["Årets resultat", "2 443", "1 661"],
    ]),
  ],
  unsupportedSum: [
    sheet([
      ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025"],
      ["Skola", "20 066", "15 452"],
      ["Vård", "5 913", "4 078"],
      ["Kultur", "1 251", "1 139"],
      ["Summa", "99 417", "88 123"],
    ]),
  ],
  rounding: [sheet(DRIFT, { D5: "6 562" })],
  share: [
    sheet(
      [[...HEADER, "Förbrukning %"], ...ROWS.map((row, r) => [...row, ["77 %", "96 %", "91 %", "76 %"][r]!])],
      {},
    ),
    sheet(
      [
        ["Verksamhet (tkr)", "2023", "2024", "Förändring %"],
        ["Skola", "20 066", "21 452", "6,9"],
        ["Vård", "5 913", "6 078", "8,2"],
        ["Kultur", "1 251", "1 139", "-9,0"],
      ],
      {},
    ),
  ],
  period: [
    sheet(
      DRIFT.map((row) => row.slice(0, 4)),
      { B1: "Budget jan-aug 2025", C1: "Utfall jan-apr 2025" },
    ),
  ],
  workbookPeriod: ["Volymer", "Priser"].map((name, i) =>
    sheet(
      DRIFT.map((row) => row.slice(0, 3)),
      { B1: "Bokslut 2024", C1: i === 0 ? "Utfall jan-apr 2025" : "Utfall jan-aug 2025" },
      { sheet: name },
    ),
  ),
  copiedHeading: [
    sheet([
      ["Nämnd (tkr)", "Rubrik", "Budget 2025", "Utfall 2025", "Avvikelse"],
      ["Barn- och utbildningsnämnden", "Skolförvaltning", "20 066", "15 452", "4 614"],
      ["Socialnämnden", "Socialförvaltning", "5 913", "4 078", "1 835"],
      ["Kulturnämnden", "Socialförvaltning", "1 251", "1 139", "112"],
      ["Totalt", "", "27 230", "20 669", "6 561"],
    ]),
  ],
  unitFactor: [
    sheet([
      ["Verksamhet (tkr)", "Budget 2025", "Utfall 2025"],
      ["Skola", "20 066 000", "15 452 000"],
      ["Vård", "5 913", "4 078"],
      ["Kultur", "1 251", "1 139"],
      ["Summa", "27 230", "20 669"],
    ]),
  ],
  formulaShape: [
    sheet(EARLIER, {}, formulas({ ...DEVIATIONS, D3: "=B3-E3" })),
    sheet(DRIFT, { D3: "-1 835" }, formulas({ ...DEVIATIONS, D3: "=C3-B3" })),
    sheet(DRIFT, { C5: "27 230", D5: "0" }, live({ C5: "=SUM(B2:B4)" })),
  ],
  formulaRange: [
    sheet(
      [DRIFT[0]!, ...ROWS.slice(0, 3), ["Reserv", "0", "0", "0"], ROWS[3]!],
      {},
      formulas({ ...DEVIATIONS, D6: "=B6-C6", B6: "=SUM(B2:B4)", C6: "=SUM(C2:C5)" }),
    ),
    sheet(DRIFT, { B5: "25 979", D5: "5 310" }, live({ B5: "=SUM(B2:B3)" })),
    sheet(DRIFT, { B5: "7 164", D5: "-13 505" }, live({ B5: "=SUM(B3:B4)" })),
    sheet(DRIFT, { B5: "1 251", D5: "-19 418" }, live({ B5: "=SUM(B4:B4)" })),
    sheet(
      WITH_SUBTOTAL,
      {},
      formulas({ B4: "=SUM(B2:B3)", C4: "=SUM(C2:C3)", B6: "=SUM(B2:B5)", C6: "=SUM(C2:C5)" }),
    ),
    { ...withYears(live({ B5: "=SUM(B1:B4)" })) },
  ],
  typedOver: [
    sheet(DRIFT, {}, formulas({ D2: "=B2-C2", D3: "=B3-C3", D5: "=B5-C5" })),
    sheet(DRIFT, { B5: "27 330", D5: "6 661" }, formulas({ ...DEVIATIONS, C5: "=SUM(C2:C4)" })),
    sheet(DRIFT, {}, formulas({ ...DEVIATIONS, C5: "=SUM(C2:C4)" })),
  ],
  crossSheet: [
    sheet(DRIFT, {}, { sheet: "Drift" }),
    sheet(
      [
        HEADER,
        ["Verksamheten", "27 230", "20 670", "6 561"],
        ["Övrigt", "0", "9", "0"],
        ["Totalt", "27 230", "20 679", "6 561"],
      ],
      {},
      { sheet: "Sammandrag" },
    ),
  ],
  leftOut: [
    sheet([
      ["Konto (tkr)", "Budget 2025", "Utfall 2025"],
      ["Porto", "310", "288"],
      ["Telefoni", "512", "540"],
      ["Resor", "1 204", "1 377"],
      ["Kurser", "266", "301"],
      ["Summa", "1 780", "1 966"],
    ]),
    sheet([
      ["Konto (tkr)", "Budget 2025", "Utfall 2025"],
      ["Porto", "310", "288"],
      ["Telefoni", "512", "540"],
      ["Bredband", "4 310", "4 288"],
      ["Resor", "1 204", "1 377"],
      ["Kurser", "266", "301"],
      ["Summa", "5 780", "5 966"],
    ]),
  ],
  statementFigure: [
    result,
    sheet(CASH_FLOW, { B2: "980", B4: "2 190" }, { sheet: "Kassaflöde" }),
    sheet(REQUIREMENT, {}, { sheet: "Balanskrav" }),
    sheet(LAST_YEARS, { B2: "8 155", B5: "-30 975", B8: "950" }, { sheet: "Förra årets" }),
  ],
  statementColumn: [
    result,
    sheet(LAST_YEARS, { B2: "8 155", B3: "-37 990", B6: "24 930", B7: "6 995" }, { sheet: "Förra årets" }),
  ],
  statementConvention: [
    result,
    sheet(LAST_YEARS, { B4: "1 190", C4: "1 130" }, { sheet: "Förra årets" }),
    sheet(
      [["Balanskravsutredning (mnkr)", "2023", "2022"], ...REQUIREMENT.slice(1)],
      {},
      { sheet: "Balanskrav" },
    ),
  ],
  copiedRow: [
    sheet([
      ["Enhet (tkr)", "Budget 2025", "Prognos 2025"],
      ["Biblioteket", "4 518", "4 633"],
      ["Musikskolan", "3 274", "3 190"],
      ["Simhallen", "6 841", "7 012"],
      ["Summa fritid", "6 841", "7 012"],
      ["Parker", "2 365", "2 347"],
      ["Gator", "5 127", "5 238"],
      ["Summa teknik", "7 492", "7 585"],
      ["Totalt", "22 125", "22 420"],
    ]),
  ],
  uncheckedTotal: [
    sheet([
      ["Verksamhet", "Budget", "Utfall", "Avvikelse"],
      ["Skola", "500", "510", "-10"],
      ["Vård", "", "", ""],
      ["Summa", "900", "880", "20"],
    ]),
  ],
  formulasWithoutValues: [
    sheet(
      DRIFT,
      { B5: "", C5: "", D5: "" },
      formulas({ B5: "=SUM(B2:B4)", C5: "=SUM(C2:C4)", D5: "=B5-C5" }),
    ),
    sheet(DRIFT, { B5: "" }, formulas({ B5: "=SUM(B2:B4)" })),
  ],
  hiddenCells: [
    { ...sheet(DRIFT), hiddenRows: [1, 2] },
    { ...sheet(DRIFT), hiddenRows: [1] },
  ],
  errorValue: [
    withValue(sheet(DRIFT, { A7: "" }), [2, 2], "#REF!"),
    withValue(sheet([...DRIFT, ["", "", "", ""], ["", "", "", ""]]), [6, 0], "#DIV/0!"),
    [1, 2, 3].reduce(
      (grid, row) => withValue(grid, [row, row], "#REF!"),
      withValue(withValue(sheet(DRIFT), [1, 3], "#REF!"), [4, 1], "#REF!", "=SUM(B2:B4)"),
    ),
  ],
  textNumber: [
    sheet(DRIFT, {}, { asText: " " }),
    withValue(sheet(DRIFT), [2, 2], "4 078", "4 078"),
    withValue(sheet(DRIFT, { C5: "16 591", D5: "10 639" }, live({})), [2, 2], "4 078", "4 078"),
    withValue(
      withValue(sheet(DRIFT, { C5: "15 452", D5: "11 778" }, live({})), [2, 2], "4 078", "4 078"),
      [3, 2],
      "1 139",
      "1 139",
    ),
  ],
  protected: [{ ...sheet(DRIFT), ...REMARKABLE }],
  filtered: [
    { ...sheet(DRIFT), hiddenRows: [2], isFiltered: true },
    { ...sheet(DRIFT), hiddenRows: [2, 3], isFiltered: true },
    { ...sheet(DRIFT), isFiltered: true },
  ],
  allFormulas: [
    sheet(DRIFT, {}, formulas({ ...DEVIATIONS, B5: "=SUM(B2:B4)", C5: "=SUM(C2:C4)", D5: "=B5-C5" })),
  ],
};

/** Years as numbers above the columns, and a sum that takes one of them in. */
function withYears(options: GridOptions): Grid {
  const rows = [
    ["Verksamhet (tkr)", "2025", "2024", "Skillnad"],
    ...ROWS.slice(0, 3),
    ["Totalt", "29 255", "20 669", "8 586"],
  ];
  return printedGrid(rows, 0, options);
}

function withValue(
  grid: Grid,
  [row, column]: readonly [number, number],
  value: string,
  formula = "=1/0",
): Grid {
  const put = <T>(rows: readonly (readonly T[])[], given: T) =>
    rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? given : cell)));
  return {
    ...grid,
    values: put(grid.values, value),
    formulas: put(grid.formulas, formula),
    texts: put(grid.texts, value),
  };
}

/** Everything that is found on the sheets, alone and held against each other. */
export function findingsOn(grids: readonly Grid[]): Finding[] {
  const sheets = grids.map((grid) => ({ sheet: grid.sheet, check: checkSheet(grid) }));
  const alone = sheets.flatMap(({ check }) => check.findings);
  return [...alone, ...[...crossSheetFindings(sheets).values()].flat()];
}
