import { limitsOf } from "../figures/tolerance";
import type { Steps } from "../steps";
import { unitAt, amountAt } from "../tables/amounts";
import type { Column, Table } from "../tables/table";
import { Swaps } from "./swaps";
import { isDifferenceOfShares, namesCompared } from "../words/headings";

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
const COMPARED = new Set(["budget", "outcome", "forecast", "amount", "volume", "price", "unknown"]);

/**
 * Finds for each deviation column which two columns it is the difference of, and in which order. The pair
 * comes from the column's block (what stands between the previous deviation column and this one), then from
 * the words of its heading; the rows decide only the sign, and may refuse a pair. Rests after each column, see steps.ts.
 */
export function* findDifferencesInSteps(table: Table): Steps<Difference[]> {
  const found: Difference[] = [];
  let [blockStart, sharesStart] = [0, 0];
  for (const [d, column] of table.columns.entries()) {
    const difference =
      column.role === "deviation"
        ? ofAmounts(table, d, blockStart)
        : isDeviationOfShares(column)
          ? ofShares(table, d, sharesStart)
          : null;
    if (column.role === "deviation") blockStart = d + 1;
    if (isDeviationOfShares(column)) sharesStart = d + 1;
    if (difference) found.push(difference);
    yield;
  }
  return found;
}

function ofAmounts(table: Table, deviation: number, from: number): Difference | null {
  const block = columnsBetween(table.columns, from, deviation, ({ role }) => COMPARED.has(role));
  return (
    blockPair(table, deviation, block) ?? pairByWords(table, deviation, block) ?? bestPair(table, deviation)
  );
}

/**
 * The two shares right before it. Per cents are small figures that meet by chance: two rows in three have to
 * agree, and no other pair is looked for.
 */
function ofShares(table: Table, deviation: number, from: number): Difference | null {
  const shares = columnsBetween(table.columns, from, deviation, ({ role }) => role === "percent");
  // Where the table itself is in per cent its columns do not say so once more.
  const isOfShares = shares.length === 0 && table.unit === "%";
  const block = isOfShares
    ? columnsBetween(table.columns, from, deviation, ({ role }) => COMPARED.has(role))
    : shares;
  const difference = blockPair(table, deviation, block);
  const { holds, tested, isSignKnown } = difference ?? { holds: 0, tested: 0, isSignKnown: false };
  return isSignKnown && holds >= 2 && holds * 3 >= tested * 2 ? difference : null;
}

/** "Förändring" in per cent, "Avvikelse (procentenheter)": between shares, never between amounts. */
function isDeviationOfShares({ role, heading }: Column): boolean {
  if (role !== "percent") return false;
  return isDifferenceOfShares(heading);
}

function columnsBetween(
  columns: readonly Column[],
  from: number,
  to: number,
  isMeant: (column: Column) => boolean,
): number[] {
  const found: number[] = [];
  for (let c = from; c < to; c++) if (isMeant(columns[c]!)) found.push(c);
  return found;
}

/** Exactly two amounts stand in the block: they are the pair, unless most rows refuse it. */
function blockPair(table: Table, deviation: number, block: readonly number[]): Difference | null {
  if (block.length !== 2) return null;
  const difference = tryPair(table, deviation, block[0]!, block[1]!);
  return difference && difference.holds > 0 && difference.holds * 2 >= difference.tested ? difference : null;
}

/** The heading names what is compared: "Avvikelse Budget-Prognos", "Diff. utfall 2023/2024". */
function pairByWords(table: Table, deviation: number, block: readonly number[]): Difference | null {
  const { heading } = table.columns[deviation]!;
  const named = block.filter((c) => {
    const role = table.columns[c]!.role;
    const isNamable = role === "budget" || role === "forecast" || role === "outcome";
    return isNamable && namesCompared(heading, role);
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
      if (a === deviation || b === deviation || !areCompared(table, a, b, deviation)) continue;
      const difference = tryPair(table, deviation, a, b);
      if (!difference || difference.holds * 3 < difference.tested * 2 || !difference.isSignKnown) continue;
      const distance = Math.abs(deviation - a) + Math.abs(deviation - b);
      const score = difference.holds - distance / 100;
      if (score > bestScore) [best, bestScore] = [difference, score];
    }
  }
  return best && best.holds >= 2 ? best : null;
}

/** Two amounts; or two deviations before it, of which it is the change: "Förändring" since the forecast of March. */
function areCompared({ columns }: Table, a: number, b: number, deviation: number): boolean {
  const isDeviation = (column: number) => columns[column]!.role === "deviation" && column < deviation;
  const isAmount = (column: number) => COMPARED.has(columns[column]!.role);
  return (isAmount(a) && isAmount(b)) || (isDeviation(a) && isDeviation(b));
}

/** How the rows take the pair; the order that most rows with a deviation agree with. */
function tryPair(table: Table, deviation: number, a: number, b: number): Difference | null {
  const { amounts } = table;
  let tested = 0;
  let forward = 0;
  let backward = 0;
  let both = 0;
  const swaps = new Swaps();
  for (let r = 0; r < amounts.rows; r++) {
    const [first, second, third] = [
      unitAt(amounts, r, deviation),
      unitAt(amounts, r, a),
      unitAt(amounts, r, b),
    ];
    const printed = Number(first > 0) + Number(second > 0) + Number(third > 0);
    if (printed < 2) continue;
    const difference = amountAt(amounts, r, a) - amountAt(amounts, r, b);
    const own = amountAt(amounts, r, deviation);
    const likely = likelyOf(first, second, third);
    const isForward = Math.abs(difference - own) <= likely;
    const isBackward = Math.abs(-difference - own) <= likely;
    // A dash is nothing where that fits; it may as well stand for what is not known.
    if (printed < 3 && !isForward && !isBackward) continue;
    tested++;
    if (isForward && isBackward) both++;
    else if (isForward) forward++;
    else if (isBackward) backward++;
    // Two cells that have changed places spoil two rows by one error.
    else if (swaps.isSecond(difference - own, 2 * likely)) tested--;
  }
  if (tested === 0) return null;
  const isSignKnown = forward !== backward;
  const [minuend, subtrahend] = forward >= backward ? [a, b] : [b, a];
  return { deviation, minuend, subtrahend, isSignKnown, holds: both + Math.max(forward, backward), tested };
}

/** Three figures of these units, a blank's being 0, add up within so much. */
function likelyOf(a: number, b: number, c: number): number {
  return limitsOf(a + b + c, a * a + b * b + c * c, Math.max(a, b, c)).likely;
}
