import { LimitsOfFigures } from "../checks/tolerance";
import { isPrinted, unitAt, valueAt } from "./amounts";
import type { Column, Table } from "./table";
import { comparable } from "./words";

/** A column that is the difference of two others: deviation = minuend - subtrahend. */
export interface Difference {
  readonly deviation: number;
  readonly minuend: number;
  readonly subtrahend: number;
  /** Rows with a deviation other than zero decide the sign; where none does, nothing is said about it. */
  readonly isSignKnown: boolean;
  /** Rows where it holds, and rows where all three figures stand. */
  readonly holds: number;
  readonly tested: number;
}

/** Columns that a deviation can be taken between. */
const COMPARED = new Set([
  "budget",
  "outcome",
  "forecast",
  "amount",
  "volume",
  "price",
  "unknown",
  "percent",
]);

/**
 * Finds for each deviation column which two columns it is the difference of, and in which order. The pair
 * comes from the column's block (what stands between the previous deviation column and this one), then from
 * the words of its heading; the rows decide only the sign, and may refuse a pair.
 */
export function findDifferences(table: Table): Difference[] {
  const found: Difference[] = [];
  let blockStart = 0;
  table.columns.forEach((column, d) => {
    if (column.role !== "deviation") return;
    const block = comparedColumns(table.columns, blockStart, d, column);
    blockStart = d + 1;
    const difference = blockPair(table, d, block) ?? pairByWords(table, d, block) ?? bestPair(table, d);
    if (difference) found.push(difference);
  });
  return found;
}

function comparedColumns(columns: readonly Column[], from: number, to: number, deviation: Column): number[] {
  const compared: number[] = [];
  for (let c = from; c < to; c++) {
    const role = columns[c]!.role;
    if (COMPARED.has(role) && (role !== "percent" || /%/.test(deviation.heading))) compared.push(c);
  }
  return compared;
}

/** Exactly two amounts stand in the block: they are the pair, unless most rows refuse it. */
function blockPair(table: Table, deviation: number, block: readonly number[]): Difference | null {
  if (block.length !== 2) return null;
  const difference = tryPair(table, deviation, block[0]!, block[1]!);
  return difference && difference.holds > 0 && difference.holds * 2 >= difference.tested ? difference : null;
}

/** The heading names what is compared: "Avvikelse Budget-Prognos", "Diff. utfall 2023/2024". */
function pairByWords(table: Table, deviation: number, block: readonly number[]): Difference | null {
  const heading = comparable(table.columns[deviation]!.heading);
  const named = block.filter((c) => {
    const role = table.columns[c]!.role;
    return (
      (role === "budget" && /bu/.test(heading)) ||
      (role === "forecast" && /progn?os/.test(heading)) ||
      (role === "outcome" && /utfall|bokslut|redovisn/.test(heading))
    );
  });
  if (named.length !== 2) return null;
  const difference = tryPair(table, deviation, named[0]!, named[1]!);
  return difference && difference.holds > 0 && difference.holds * 2 >= difference.tested ? difference : null;
}

/**
 * Else the pair that most rows agree with, nearest columns first. It has to hold on two rows in three, or the
 * column is left unchecked.
 */
function bestPair(table: Table, deviation: number): Difference | null {
  let best: Difference | null = null;
  let bestScore = 0;
  for (let a = 0; a < table.columns.length; a++) {
    for (let b = a + 1; b < table.columns.length; b++) {
      if (a === deviation || b === deviation || !isCompared(table, a) || !isCompared(table, b)) continue;
      const difference = tryPair(table, deviation, a, b);
      if (!difference || difference.holds * 3 < difference.tested * 2 || !difference.isSignKnown) continue;
      const distance = Math.abs(deviation - a) + Math.abs(deviation - b);
      const score = difference.holds - distance / 100;
      if (score > bestScore) [best, bestScore] = [difference, score];
    }
  }
  return best && best.holds >= 2 ? best : null;
}

function isCompared(table: Table, column: number): boolean {
  const { role } = table.columns[column]!;
  return COMPARED.has(role) && role !== "percent";
}

/** How the rows take the pair; the order that most rows with a deviation agree with. */
function tryPair(table: Table, deviation: number, a: number, b: number): Difference | null {
  const { amounts } = table;
  let tested = 0;
  let forward = 0;
  let backward = 0;
  let both = 0;
  for (let r = 0; r < amounts.rows; r++) {
    if (!isPrinted(amounts, r, deviation) || !isPrinted(amounts, r, a) || !isPrinted(amounts, r, b)) continue;
    tested++;
    const limits = new LimitsOfFigures();
    for (const c of [deviation, a, b]) limits.add(unitAt(amounts, r, c));
    const difference = valueAt(amounts, r, a) - valueAt(amounts, r, b);
    const printed = valueAt(amounts, r, deviation);
    const isForward = Math.abs(difference - printed) <= limits.limits.likely;
    const isBackward = Math.abs(-difference - printed) <= limits.limits.likely;
    if (isForward && isBackward) both++;
    else if (isForward) forward++;
    else if (isBackward) backward++;
  }
  if (tested === 0) return null;
  const isSignKnown = forward !== backward;
  const [minuend, subtrahend] = forward >= backward ? [a, b] : [b, a];
  return { deviation, minuend, subtrahend, isSignKnown, holds: both + Math.max(forward, backward), tested };
}
