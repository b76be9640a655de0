import type { FunctionFigures } from "./functions";
import type { OneErrorFigures, TwoErrorFigures } from "./localising";
import type { RestFigures, SizeFigures } from "./size";

/** Something the checker is held to, with what was measured. */
export interface Target {
  readonly text: string;
  readonly isReached: boolean;
}

/** A sheet is checked within so many times what JSON.parse needs for what is read from it. */
const MOST_TIMES_PARSE = 15;
/** What a busy machine may add to the growth between two sizes. */
const TIMING_NOISE = 1.5;

export const atLeast = (what: string, part: number, whole: number, least: number): Target => ({
  text: `${what}: ${share(part, whole)}, at least ${share(least, 1)}`,
  isReached: part >= least * whole,
});

export const atMost = (what: string, part: number, whole: number, most: number): Target => ({
  text: `${what}: ${part} of ${whole}, at most ${share(most, 1)}`,
  isReached: part <= most * whole,
});

/** The aim is three times plain subtraction, exactness kept; what is held to leaves room for a busy machine. */
const MOST_TIMES_PLAIN = 5;

/** Worksheet functions over a range. */
export function functionTargets({ kind, ratio, naive }: FunctionFigures): Target[] {
  const what = typeof kind === "number" ? `${kind} decimals` : kind;
  return [
    {
      text: `${what}: ${ratio.toFixed(1)} times plain subtraction, at most ${MOST_TIMES_PLAIN}`,
      isReached: ratio <= MOST_TIMES_PLAIN,
    },
    { text: `${what}: faster than decimal.js`, isReached: naive > 1 },
  ];
}

/** No rules by hand, one error of at least 10 tkr in a table. */
export function oneErrorTargets(f: OneErrorFigures): Target[] {
  const alarms = f.falseErrors + f.falseQuestions;
  return [
    atLeast("named where it stands in a row and a column check", f.crossedNamed, f.crossed, 0.99),
    atLeast("named, of all errors", f.named, f.tables, 0.95),
    atLeast("right value", f.rightValue, f.tables, 0.87),
    {
      text: `false alarms: ${share(alarms, f.tables)}, at most ${share(0.002, 1)}`,
      isReached: alarms <= 0.002 * f.tables,
    },
  ];
}

export function twoErrorTargets({ crossed }: TwoErrorFigures): Target[] {
  return [
    atLeast(
      "both of two errors named, each in a row and a column check",
      crossed.bothNamed,
      crossed.tables,
      0.95,
    ),
  ];
}

/** Timings count only as ratios within one run. */
export function sizeTargets(sizes: readonly SizeFigures[], errors: number): Target[] {
  const largest = sizes[sizes.length - 1]!;
  const before = sizes[sizes.length - 2]!;
  const what = `${largest.rows} rows${errors > 0 ? `, ${errors} errors` : ""}`;
  // JSON.parse grows with n and meets the same memory and the same collecting of garbage: log n is what is left.
  const step = largest.ratio / before.ratio;
  const logN = Math.log(largest.rows) / Math.log(before.rows);
  return [
    {
      text: `${what}: ${largest.ratio.toFixed(1)} times JSON.parse, at most ${MOST_TIMES_PARSE}`,
      isReached: largest.ratio <= MOST_TIMES_PARSE * (errors > 0 ? TIMING_NOISE : 1),
    },
    {
      text: `${what}: ${step.toFixed(1)} times as long a row as ${before.rows} rows, log n is ${logN.toFixed(1)}`,
      isReached: step <= logN * TIMING_NOISE,
    },
  ];
}

/** 600 000 cells with the words of the report. */
export function largestTarget({ rows, ratio, milliseconds }: SizeFigures): Target {
  return {
    text: `${rows} rows of 10 columns are answered in ${ratio.toFixed(1)} times JSON.parse (${milliseconds.toFixed(0)} ms), at most ${MOST_TIMES_LARGEST}`,
    isReached: ratio <= MOST_TIMES_LARGEST,
  };
}

const MOST_TIMES_LARGEST = 15;

/**
 * The aim is a tenth of a second, a sixth of what the parsing alone takes; what is held to leaves room for a busy machine,
 * and is less than it was when one index was built in one go.
 */
export function restTarget({ errors, milliseconds, ratio }: RestFigures): Target {
  return {
    text: `600 000 cells with ${errors} errors: the longest work without a rest is ${milliseconds.toFixed(0)} ms, ${ratio.toFixed(2)} times JSON.parse, at most ${MOST_OF_PARSE}`,
    isReached: ratio <= MOST_OF_PARSE,
  };
}

const MOST_OF_PARSE = 0.6;

/** Every month with its budget, outcome, deviation and per cent: each column is held against many. */
const MOST_TIMES_PARSE_OF_MONTHS = 50;

export function monthsTarget({ rows, ratio }: SizeFigures): Target {
  return {
    text: `12 months x 4 columns x ${rows} rows: ${ratio.toFixed(1)} times JSON.parse, at most ${MOST_TIMES_PARSE_OF_MONTHS}`,
    isReached: ratio <= MOST_TIMES_PARSE_OF_MONTHS,
  };
}

/** Over all sizes the time grows no faster than n log n does over the same. */
export function growthTargets(sizes: readonly SizeFigures[]): Target[] {
  const own = growthExponent(sizes.map(({ rows, milliseconds }) => [rows, milliseconds]));
  const nLogN = growthExponent(sizes.map(({ rows }) => [rows, rows * Math.log(rows)]));
  return [
    {
      text: `grows as n^${own.toFixed(2)} over all sizes, n log n as n^${nLogN.toFixed(2)}`,
      isReached: own <= nLogN,
    },
  ];
}

/** No check may grow with the square of its rows: n log n and the noise of a machine that does other things too. */
const MOST_GROWTH = 1.35;

export function kindTarget({ kind, exponent }: { kind: string; exponent: number }): Target {
  return {
    text: `${kind} grow as n^${exponent.toFixed(2)}, at most n^${MOST_GROWTH}`,
    isReached: exponent <= MOST_GROWTH,
  };
}

/** The slope of the line that fits the logarithms best: 1 for what grows with n, 2 for its square. */
export function growthExponent(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (i: 0 | 1) => logs.reduce((sum, point) => sum + point[i], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const above = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return above / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** "98.2 %" */
export function share(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
}
