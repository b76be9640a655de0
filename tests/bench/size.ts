import { checkSheet } from "../../src/domain/checkSheet";
import type { CellValue, Grid } from "../../src/domain/grid";
import { Random } from "../support/random";

export interface SizeFigures {
  readonly rows: number;
  /** The check's time through the time of JSON.parse of the same payload, both medians within one run. */
  readonly ratio: number;
  readonly milliseconds: number;
  readonly errorsFound: number;
}

const HEADER = [
  "Verksamhet (tkr)",
  "Budget jan-aug 2025",
  "Utfall jan-aug 2025",
  "Avvikelse jan-aug",
  "Utfall jan-aug 2024",
  "Budget helår 2025",
  "Prognos 2025",
  "Avvikelse budget-prognos",
  "Bokslut 2024",
  "Bokslut 2023",
];
/** A sub-total after so many rows. */
const GROUP = 20;

/** A sheet of `rows` rows x 10 columns with sub-totals, and `errors` changed digits in it. */
export function largeGrid(rows: number, errors: number): Grid {
  const random = new Random(rows + errors);
  const columns = HEADER.length - 1;
  const values: CellValue[][] = [[...HEADER]];
  const total = Array<number>(columns).fill(0);
  let group = Array<number>(columns).fill(0);
  const add = (label: string, figures: readonly number[]) => values.push([label, ...figures]);
  for (let i = 1; values.length < rows; i++) {
    const [budget, outcome, year, forecast] = [0, 0, 0, 0].map(() => random.int(100, 99_999)) as [
      number,
      number,
      number,
      number,
    ];
    const figures = [
      budget,
      outcome,
      budget - outcome,
      random.int(100, 99_999),
      year,
      forecast,
      year - forecast,
      random.int(100, 99_999),
      random.int(100, 99_999),
    ];
    figures.forEach((figure, c) => {
      total[c]! += figure;
      group[c]! += figure;
    });
    add(`Verksamhet ${i}`, figures);
    if (i % GROUP === 0) {
      add(`Summa ${i / GROUP}`, group);
      group = Array<number>(columns).fill(0);
    }
  }
  add("Totalt", total);
  for (let e = 0; e < errors; e++) {
    const row = values[random.int(1, values.length - 2)]!;
    row[1] = Number(row[1]) + 1000 * random.int(1, 9);
  }
  return {
    sheet: "Blad1",
    area: { row: 0, column: 0, rows: values.length, columns: HEADER.length },
    values,
    formulas: values,
    formats: values.map((row) => row.map((value) => (typeof value === "number" ? "#,##0" : "General"))),
    texts: values.map((row) => row.map(String)),
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    isFiltered: false,
  };
}

export function measureSize(rows: number, errors = 0): SizeFigures {
  const grid = largeGrid(rows, errors);
  const { values, formulas, formats, texts } = grid;
  const payload = JSON.stringify({ values, formulas, numberFormat: formats, text: texts });
  const rounds = rows > 5_000 ? 3 : 9;
  const parse = median(rounds, () => JSON.parse(payload) as unknown);
  const check = median(rounds, () => checkSheet(grid));
  const found = checkSheet(grid).findings.filter(({ severity }) => severity === "error").length;
  return { rows, ratio: check / parse, milliseconds: check, errorsFound: found };
}

function median(rounds: number, work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}
