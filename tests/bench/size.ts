import { sheetReport, sheetReportInSteps } from "../../src/actions/check/sheetReport";
import { checkSheet, checkSheetInSteps } from "../../src/domain/checkSheet";
import { EMPTY_MEMORY } from "../../src/domain/sheet/memory";
import type { Steps } from "../../src/domain/steps";
import type { CellValue, Grid } from "../../src/domain/sheet/grid";
import { Random } from "../support/random";
import { namesCell } from "./localising";

export interface SizeFigures {
  readonly rows: number;
  /** The best of several rounds: what else the machine does only ever adds. */
  readonly milliseconds: number;
  /** The check's time through that of JSON.parse of the same payload, in the same run. */
  readonly ratio: number;
  /** Of the errors put in, how many were named at their cell. */
  readonly named: number;
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
/** The columns whose figures stand in a row check too. */
const CROSSED = [1, 2, 3, 5, 6, 7];
/** The same for every size, so that none is favoured. */
const ROUNDS = 12;
/** A sub-total after so many rows. */
const GROUP = 20;

/** A sheet of `rows` rows x 10 columns with sub-totals, and `errors` figures changed in it. */
export function largeSheet(
  rows: number,
  errors: number,
): { grid: Grid; wrong: readonly { row: number; column: number }[] } {
  const random = new Random(rows + errors);
  const columns = HEADER.length - 1;
  const values: CellValue[][] = [[...HEADER]];
  const total = Array<number>(columns).fill(0);
  let group = Array<number>(columns).fill(0);
  const add = (label: string, figures: readonly number[]) => values.push([label, ...figures]);
  const amount = () => random.int(100, 99_999);
  for (let i = 1; values.length < rows - 1; i++) {
    const [budget, outcome, year, forecast] = [amount(), amount(), amount(), amount()];
    const figures = [budget, outcome, budget - outcome, amount()];
    figures.push(year, forecast, year - forecast, amount(), amount());
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
  const wrong = Array.from({ length: errors }, (_, e) => {
    // Spread over the sheet, so that no two fall on the same row.
    const row = 1 + Math.floor(((values.length - 2) * (e + random.next())) / errors);
    const column = random.pick(CROSSED);
    values[row]![column] = Number(values[row]![column]) + 1000 * random.int(1, 9);
    return { row: row - 1, column: column - 1 };
  });
  return { grid: gridOf(values), wrong };
}

function gridOf(values: readonly (readonly CellValue[])[]): Grid {
  return {
    sheet: "Blad1",
    area: { row: 0, column: 0, rows: values.length, columns: values[0]!.length },
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

/** The largest sheet that is promised an answer: 600 000 cells, read, checked and put into words. */
export function measureLargest(): SizeFigures {
  return measureSize(LARGEST, 0, 3, (grid) => sheetReport(grid, checkSheet(grid), EMPTY_MEMORY));
}

const LARGEST = 60_000;

export interface RestFigures {
  readonly errors: number;
  /** The longest work between two places where it may rest, the best of several rounds, in milliseconds. */
  readonly milliseconds: number;
  /** The same through the time of JSON.parse of the same payload, in the same run. */
  readonly ratio: number;
}

/** How long the pane is away at most while the largest sheet is checked and put into words. */
export function measureRests(errors: number): RestFigures {
  const { grid } = largeSheet(LARGEST, errors);
  let longest: number[] = [];
  const work = () => {
    const steps: number[] = [];
    const check = stepByStep(checkSheetInSteps(grid), steps);
    stepByStep(sheetReportInSteps(grid, check, EMPTY_MEMORY), steps);
    // The same steps every time: what else the machine does strikes one of them in one round.
    longest = steps.map((step, i) => Math.min(step, longest[i] ?? Infinity));
  };
  const { parse } = timesOf(grid, REST_ROUNDS, work);
  const milliseconds = Math.max(...longest);
  return { errors, milliseconds, ratio: milliseconds / parse };
}

const REST_ROUNDS = 4;

function stepByStep<Result>(work: Steps<Result>, times: number[]): Result {
  for (;;) {
    const start = performance.now();
    const step = work.next();
    times.push(performance.now() - start);
    if (step.done) return step.value;
  }
}

/** Checks a large sheet and holds the time against JSON.parse of what is read from it. */
export function measureSize(
  rows: number,
  errors = 0,
  rounds = ROUNDS,
  work: (grid: Grid) => unknown = checkSheet,
): SizeFigures {
  const { grid, wrong } = largeSheet(rows, errors);
  const { check, parse } = timesOf(grid, rounds, work);
  const { findings } = checkSheet(grid);
  const named = wrong.filter((cell) => findings.some((finding) => namesCell(finding, cell))).length;
  return { rows, milliseconds: check, ratio: check / parse, named };
}

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/** The same of a wide sheet: budget, outcome, deviation and per cent of every month, so many rows. */
export function measureMonths(rows: number): SizeFigures {
  const random = new Random(rows);
  const header = MONTHS.flatMap((month) =>
    ["Budget", "Utfall", "Avvikelse", "Förbrukning %"].map((what) => `${what} ${month}`),
  );
  const body = Array.from({ length: rows }, (_, i): CellValue[] => {
    const figures = MONTHS.flatMap(() => {
      const [budget, outcome] = [random.int(100, 9_999), random.int(100, 9_999)];
      return [budget, outcome, budget - outcome, Math.round((1000 * outcome) / budget) / 10];
    });
    return [`Enhet ${i + 1}`, ...figures];
  });
  const { check, parse } = timesOf(gridOf([["Verksamhet (tkr)", ...header], ...body]));
  return { rows, milliseconds: check, ratio: check / parse, named: 0 };
}

/** The best of several rounds of each, in milliseconds. */
function timesOf(
  grid: Grid,
  rounds = ROUNDS,
  work: (grid: Grid) => unknown = checkSheet,
): { check: number; parse: number } {
  const { values, formulas, formats, texts } = grid;
  const payload = JSON.stringify({ values, formulas, numberFormat: formats, text: texts });
  let [parse, check] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round++) {
    parse = Math.min(
      parse,
      timeOf(() => JSON.parse(payload) as unknown),
    );
    check = Math.min(
      check,
      timeOf(() => work(grid)),
    );
  }
  return { check, parse };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
