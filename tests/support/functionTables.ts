import { parseAddress } from "../../src/domain/sheet/address";
import type { Scalar, SheetModel } from "../../workbench/workbook";
import { Random } from "./random";

/** Puts cells on a sheet by their addresses; what begins with "=" is a formula. */
export function putCells(sheet: SheetModel, cells: Readonly<Record<string, Scalar>>): void {
  for (const [address, value] of Object.entries(cells)) {
    const isFormula = typeof value === "string" && value.startsWith("=");
    sheet.setContent(parseAddress(address)!, isFormula ? { value: null, formula: value } : { value });
  }
}

/** Rows as they occur: figures, decimals that binary numbers cannot hold, zeros, blanks, figures as text. */
const KNOWN_ROWS: readonly (readonly Scalar[])[] = [
  [20066, 15452, 20000, 8],
  [100.1, 100.3, 99.7, 1],
  [0.3, 0.1, 0.2, 12],
  [0, 5, 7, 4],
  [null, null, null, null],
  [1480, null, 1500, 8],
  ["1 234,5", 1000, 1100, 8],
  ["(200)", "–", 3, 2],
  [-5913, -4078, -6000, 11],
];

const RANDOM_ROWS = 40;
export const ROW_COUNT = KNOWN_ROWS.length + RANDOM_ROWS;
const FIRST_ROW = 4;
const LAST_ROW = FIRST_ROW + ROW_COUNT - 1;

/** Figures of all sizes, with as many decimals as a cell has room for, blanks and a few figures as text. */
function randomRows(): Scalar[][] {
  const random = new Random(7);
  const figure = (): Scalar => {
    const decimals = random.int(0, 4);
    const value = random.int(-9_999_999, 9_999_999) / 10 ** decimals;
    const kind = random.int(1, 12);
    return kind === 1 ? null : kind === 2 ? String(value).replace(".", ",") : value;
  };
  return Array.from({ length: RANDOM_ROWS }, () => [figure(), figure(), figure(), random.int(1, 12)]);
}

/** A sheet of figures in B to E, and twelve months' profile in row 2 from P on. */
export function putFigures(sheet: SheetModel): void {
  const months = Array.from({ length: 12 }, (_, month): [string, Scalar] => [
    `${"PQRSTUVWXYZ"[month] ?? "AA"}2`,
    month + 1,
  ]);
  putCells(sheet, Object.fromEntries([["A1", 8], ...months]));
  [...KNOWN_ROWS, ...randomRows()].forEach((row, r) =>
    putCells(sheet, Object.fromEntries(row.map((value, c) => ["BCDE"[c]! + (FIRST_ROW + r), value]))),
  );
}

const column = (letter: string) => `${letter}${FIRST_ROW}:${letter}${LAST_ROW}`;

/**
 * Every function over the figures, each in a column of its own. What is divided by is taken from D: C has a dash
 * beside text, and what shows an error where Excel's own formulas cannot read the text is not replaced.
 */
export const COLUMNS: Readonly<Record<string, string>> = {
  G4: `=AVVIKELSE(${column("B")},${column("C")})`,
  H4: `=AVVIKELSE(${column("B")},${column("C")},"netto")`,
  I4: `=AVVIKELSE_PROCENT(${column("B")},${column("C")})`,
  J4: `=PROCENT_AV_BUDGET(${column("B")},${column("C")})`,
  K4: `=PROGNOS_VOLYM(${column("B")},${column("C")})`,
  L4: `=VOLYMEFFEKT(${column("B")},${column("C")},${column("D")},"mnkr")`,
  M4: `=PRISEFFEKT(${column("B")},${column("C")},${column("D")},"kr")`,
  N4: `=PROGNOS_HELÅR(${column("B")},${column("E")})`,
  O4: `=PROGNOS_HELÅR(${column("B")},$A$1,$P$2:$AA$2)`,
  P4: `=PERIODISERA(${column("B")},A1)`,
  Q4: `=PERIODISERA(${column("B")},${column("E")},P2:AA2)`,
  // Of targets above zero: of others no share can be told, and the cell says so.
  R4: "=MÅLUPPFYLLELSE(B4:B6,D4:D6)",
  S4: `=MÅLUPPFYLLELSE(${column("B")},${column("D")},"lägre",${column("C")})`,
  T4: `=MÅLTREND(${column("B")},${column("C")})`,
  U4: `=SIGNAL(${column("B")},${column("D")})`,
  V4: "=AVVIKELSE(B4:B7,C4:C7)/1000",
  W4: "=TOLKA_BELOPP(B10)",
  AC4: `=PROGNOS_RESTBUDGET(${column("B")},${column("C")},${column("D")})`,
  AD4: `=ANDEL(${column("B")},${column("D")})`,
  AE4: `=FÖRÄNDRING_PROCENT(${column("B")},${column("D")})`,
  AF4: `=PER_INVÅNARE(${column("B")},${column("D")})`,
  AG4: "=ACKUMULERAT(B4:B8)",
};

/** Single cells, and our functions inside Excel's. */
export const SINGLES: Readonly<Record<string, string>> = {
  G60: "=AVVIKELSE(B4,C4)",
  H60: "=ROUND(AVVIKELSE_PROCENT(B4,C4),2)",
  I60: '=IFERROR(PROCENT_AV_BUDGET(B7,C7),"-")',
  J60: '=IFERROR(PROCENT_AV_BUDGET(B4,C4),"-")',
  K60: "=SUM(AVVIKELSE(B4:B6,C4:C6))",
  L60: "=AVVIKELSE(B4,C4)-AVVIKELSE(B5,C5)",
  M60: "=AVVIKELSE(SUM(B4:B6),C4*2)",
  N60: "=PROCENT_AV_BUDGET(B4,AVVIKELSE(B5,C5))",
};
