import { limitsOf } from "../figures/tolerance";
import { amountAt, unitAt } from "../tables/amounts";
import type { Table } from "../tables/table";
import { bitsOf, USUAL_EXACT_SHARE } from "./likelihood";
import type { ColumnPart } from "./relations";
import { Swaps } from "./swaps";
import { distanceOf } from "./weigh";

/** How the rows of a table take it that a column is a signed sum of others. */
export interface ColumnEvidence {
  readonly met: number;
  readonly missed: number;
  /** What the rows say together, in bits against chance. */
  readonly bits: number;
}

/** A reading that the first rows miss, one and all, is none. */
const FIRST_ROWS = 3;

/** Of so many rows one may be wrong where only the figures speak, and where a heading does. */
const ROWS_FOR_ONE_WRONG = 10;
const ROWS_FOR_ONE_WRONG_OF_NAMED = 3;

interface RowResidue {
  readonly row: number;
  readonly residual: number;
  readonly figures: number;
  readonly unit: number;
  readonly isMet: boolean;
  /** At least two of the parts are more than nothing. */
  readonly isOfSeveral: boolean;
  /** The smallest of what any of the figures come to, and the largest figure. */
  readonly smallest: number;
  readonly largest: number;
}

/**
 * Weighs the reading that a column is the sum of others. A row that misses costs what an error costs and never more;
 * two rows that miss by as much to either side are one, of cells that have changed places; rows in the same
 * proportions meet together, and say no more than one; a total follows from its rows, and speaks
 * only in the place of one that misses.
 * @param rows the rows to ask, the most telling first
 * @param isWhole every part has to be printed; else a blank one counts as nothing
 * @returns null as soon as too many rows miss it
 */
export function weighColumns(
  table: Table,
  target: number,
  parts: readonly ColumnPart[],
  rows: readonly number[],
  isWhole: boolean,
): ColumnEvidence | null {
  if (missesFirstRows(table, target, parts, rows, isWhole)) return null;
  const met: RowResidue[] = [];
  const missed: RowResidue[] = [];
  const swaps = new Swaps();
  const most = Math.max(
    1,
    Math.floor(rows.length / (isWhole ? ROWS_FOR_ONE_WRONG : ROWS_FOR_ONE_WRONG_OF_NAMED)),
  );
  for (const row of rows) {
    const residue = residueOf(table, target, parts, row, isWhole);
    if (!residue) continue;
    if (residue.isMet) met.push(residue);
    else if (!swaps.isSecond(residue.residual, residue.figures * residue.unit)) missed.push(residue);
    if (missed.length > most || (met.length === 0 && missed.length >= FIRST_ROWS)) return null;
  }
  const isPlain = ({ row }: RowResidue) => table.rows[row]!.role === "plain";
  // Where at most one part is printed the row is a copy: it tells no sum of several from another.
  const severalOf = (residues: readonly RowResidue[]) => residues.filter(({ isOfSeveral }) => isOfSeveral);
  if (severalOf(missed).length > Math.max(1, severalOf(met).length)) return null;
  const replaced = missed.filter(isPlain).length;
  const own = [
    ...met.filter(isPlain),
    ...met.filter((one) => !isPlain(one)).slice(0, Math.max(replaced, met.some(isPlain) ? 0 : 1)),
  ];
  const strongest = own.reduce<RowResidue | null>(
    (best, one) => (best === null || one.smallest / one.unit > best.smallest / best.unit ? one : best),
    null,
  );
  const columns = [target, ...parts.map(({ column }) => column)];
  let bits = 0;
  for (const one of own) {
    const size =
      one === strongest
        ? one.smallest
        : Math.min(one.smallest, ownSize(table, columns, one.row, strongest!.row));
    bits += Math.max(0, bitsOf({ ...one, size }, USUAL_EXACT_SHARE, one.unit));
  }
  for (const one of missed)
    bits += Math.min(0, bitsOf({ ...one, size: one.largest }, USUAL_EXACT_SHARE, one.unit));
  return { met: met.length, missed: missed.length, bits };
}

/** The first rows that say anything are missed beyond all rounding: nearly every reading is none, and is told so quickly. */
function missesFirstRows(
  { amounts: { values, units, columns } }: Table,
  target: number,
  parts: readonly ColumnPart[],
  rows: readonly number[],
  isWhole: boolean,
): boolean {
  let told = 0;
  for (const row of rows) {
    const at = row * columns;
    let unit = units[at + target]!;
    let residual = 0 - values[at + target]!;
    let [printed, isThere, isZero] = [0, unit > 0, residual === 0];
    for (const { column, sign } of parts) {
      const own = units[at + column]!;
      if (own === 0) {
        if (isWhole) isThere = false;
        continue;
      }
      printed++;
      unit += own;
      residual += sign * values[at + column]!;
      if (values[at + column] !== 0) isZero = false;
    }
    if (!isThere || printed === 0 || isZero) continue;
    // Half a unit of each figure is the most that rounding may come to; one unit is always allowed.
    if (Math.abs(residual) <= unit) return false;
    if (++told >= FIRST_ROWS) return true;
  }
  return false;
}

/** Null for a row that has nothing to say: something is not printed, or zeros alone. */
function residueOf(
  table: Table,
  target: number,
  parts: readonly ColumnPart[],
  row: number,
  isWhole: boolean,
): RowResidue | null {
  const { amounts } = table;
  const printed = unitAt(amounts, row, target);
  if (printed === 0) return null;
  const value = amountAt(amounts, row, target);
  let residual = 0 - value;
  let smallest = Math.abs(value);
  let largest = smallest;
  let figures = 1;
  let added = 0;
  let [sum, squares, unit] = [printed, printed * printed, printed];
  for (const { column, sign } of parts) {
    const partUnit = unitAt(amounts, row, column);
    if (partUnit === 0 && isWhole) return null;
    if (partUnit === 0) continue;
    const part = amountAt(amounts, row, column);
    const size = Math.abs(part);
    residual += sign * part;
    // Of two columns both have to say something; of more the rest does.
    if (size < smallest && (part !== 0 || parts.length === 2)) smallest = size;
    if (size > largest) largest = size;
    if (part !== 0) added++;
    figures++;
    sum += partUnit;
    squares += partUnit * partUnit;
    if (partUnit > unit) unit = partUnit;
  }
  if (figures === 1 || largest === 0) return null;
  const isMet = Math.abs(residual) <= limitsOf(sum, squares, unit).likely;
  if (isMet) smallest = Math.min(smallest, smallestOfSome(table, target, parts, row));
  return { row, residual, figures, unit, isMet, isOfSeveral: added > 1, smallest, largest };
}

/** Twice as many figures have twice as many subsets. */
const MOST_SUBSETS_OF = 6;

/**
 * The smallest sum of some of the figures: where two of three parts take each other out, the row says that the third
 * equals the target and nothing of the two. Zeros take part in nothing.
 */
function smallestOfSome(table: Table, target: number, parts: readonly ColumnPart[], row: number): number {
  if (parts.length < 3 || parts.length >= MOST_SUBSETS_OF) return Infinity;
  const figures = parts.map(({ column, sign }) => sign * amountAt(table.amounts, row, column));
  const own = [...figures, -amountAt(table.amounts, row, target)].filter((figure) => figure !== 0);
  let least = Infinity;
  // The last figure stays out: a subset with it is what another leaves.
  for (let chosen = 1; chosen < 2 ** (own.length - 1) - 1; chosen++) {
    let sum = 0;
    own.forEach((figure, i) => {
      if ((chosen >> i) & 1) sum += figure;
    });
    least = Math.min(least, Math.abs(sum));
  }
  return least;
}

/** What a row says of its own, beside one that has met: rows in the same proportions meet together. */
function ownSize(table: Table, columns: readonly number[], row: number, other: number): number {
  const of = (r: number) => (i: number) => amountAt(table.amounts, r, columns[i]!);
  return distanceOf(columns.length, of(row), of(other));
}
