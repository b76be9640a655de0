import { limitsOf } from "../figures/tolerance";
import { unitAt, amountAt } from "../tables/amounts";
import type { Difference } from "./differences";
import type { Table } from "../tables/table";

/** A column that follows from others on the rows, whatever the headings say: Lediga = Platser - Belagda. */
export interface Relation {
  readonly target: number;
  readonly parts: readonly { readonly column: number; readonly sign: 1 | -1 }[];
}

/** Roles that are amounts, or may be. */
const RELATED = new Set(["budget", "outcome", "forecast", "amount", "volume", "unknown"]);
/** Wider tables have too many combinations to try. */
const MOST_COLUMNS = 16;
/** A large table shows its build on rows spread over it. */
const MOST_ROWS = 100;
const LEAST_ROWS = 3;
/** Of so many rows one may be wrong. */
const ROWS_FOR_ONE_WRONG = 10;
/** How unlikely chance has to be, in bits, beyond the combinations tried. */
const LEAST_BITS = 10;

/**
 * Finds columns that are the sum or the difference of two others before them, or the sum of a run of columns
 * right before them, by their figures alone. All rows but one have to agree, and be too many and too unlike each other
 * to do so by chance.
 * @param differences what the headings have told already: neither their deviations nor the same columns again
 */
export function findRelations(table: Table, differences: readonly Difference[]): Relation[] {
  const columns = table.columns.flatMap(({ role }, c) => (RELATED.has(role) ? [c] : []));
  const rows = tellingRows(table, columns);
  if (columns.length < 3 || columns.length > MOST_COLUMNS || rows.length < LEAST_ROWS) return [];
  const isKnown = (relation: Relation) =>
    differences.some((known) =>
      [known.deviation, known.minuend, known.subtrahend].every(
        (c) => c === relation.target || relation.parts.some(({ column }) => column === c),
      ),
    );
  const found: Relation[] = [];
  columns.forEach((target, place) => {
    const candidates = [...runs(columns, place), ...pairs(columns, place)];
    const tried = Math.log2(Math.max(1, candidates.length * columns.length));
    let best: Relation | null = null;
    let fewest = Infinity;
    for (const parts of candidates) {
      const relation = { target, parts };
      const missed = missedRows(table, relation, rows, LEAST_BITS + tried);
      if (missed !== null && missed < fewest && !isKnown(relation)) [best, fewest] = [relation, missed];
    }
    if (best) found.push(best);
  });
  return found;
}

/** Rows with figures in at least three of the columns. */
function tellingRows(table: Table, columns: readonly number[]): number[] {
  const rows = table.rows.flatMap(({ role }, row) =>
    role !== "percent" && columns.filter((c) => amountAt(table.amounts, row, c) !== 0).length >= 3
      ? [row]
      : [],
  );
  const step = Math.ceil(rows.length / MOST_ROWS);
  return rows.filter((_, i) => i % step === 0);
}

/** The columns right before the target added, three or more. */
function runs(columns: readonly number[], place: number): Relation["parts"][] {
  return columns
    .slice(0, Math.max(0, place - 2))
    .map((_, from) => columns.slice(from, place).map((column) => ({ column, sign: 1 as const })));
}

/** Two columns before the target: added, or one less the other. */
function pairs(columns: readonly number[], place: number): Relation["parts"][] {
  const before = columns.slice(0, place);
  return before.flatMap((a, i) =>
    before.slice(i + 1).flatMap((b): Relation["parts"][] => [
      [
        { column: a, sign: 1 },
        { column: b, sign: 1 },
      ],
      [
        { column: a, sign: 1 },
        { column: b, sign: -1 },
      ],
      [
        { column: b, sign: 1 },
        { column: a, sign: -1 },
      ],
    ]),
  );
}

/** How many rows disagree; null where too many do, or chance may have had its hand in it. */
function missedRows(table: Table, relation: Relation, rows: readonly number[], least: number): number | null {
  const most = Math.max(1, Math.floor(rows.length / ROWS_FOR_ONE_WRONG));
  const met: Weight[] = [];
  let missed = 0;
  for (const row of rows) {
    const { residual, limit, ...weight } = reckon(table, relation, row);
    if (Math.abs(residual) > limit) missed++;
    else if (weight.size > 0) met.push(weight);
    if (missed > most) return null;
  }
  // With one row wrong there would still have to be rows enough.
  if (met.length + missed <= LEAST_ROWS || met.length < 3 * missed) return null;
  return bitsOf(table, relation, independent(table, met, missed)) >= least ? missed : null;
}

/** What one row says: its smallest figure, and how close it had to come. */
interface Weight {
  readonly row: number;
  readonly size: number;
  readonly room: number;
}

/** A total follows from its rows; it speaks only in the place of one that is wrong. */
function independent(table: Table, met: readonly Weight[], missed: number): Weight[] {
  const isPlain = ({ row }: Weight) => table.rows[row]!.role === "plain";
  return [...met.filter(isPlain), ...met.filter((weight) => !isPlain(weight)).slice(0, missed)];
}

function bitsOf(table: Table, relation: Relation, met: readonly Weight[]): number {
  if (met.length < LEAST_ROWS) return 0;
  const base = met.reduce((a, b) => (b.size / b.room > a.size / a.room ? b : a));
  return met.reduce((sum, one) => {
    const size = one === base ? one.size : Math.min(one.size, ownSize(table, relation, one.row, base.row));
    return sum + Math.log2(Math.max(1, size / one.room));
  }, 0);
}

function reckon(table: Table, { target, parts }: Relation, row: number) {
  const { amounts } = table;
  const unit = unitAt(amounts, row, target);
  const value = amountAt(amounts, row, target);
  let residual = 0 - value;
  let smallest = Math.abs(value);
  let [sum, squares, largest] = [unit, unit * unit, unit];
  for (const { column, sign } of parts) {
    const part = amountAt(amounts, row, column);
    const partUnit = unitAt(amounts, row, column);
    residual += sign * part;
    // Of two columns both have to say something; of a run the rest does.
    if (part !== 0 || parts.length === 2) smallest = Math.min(smallest, Math.abs(part));
    [sum, squares, largest] = [sum + partUnit, squares + partUnit * partUnit, Math.max(largest, partUnit)];
  }
  const { likely } = limitsOf(sum, squares, largest);
  // What one column adds to the others is no larger than the smallest of them.
  return { row, residual, size: smallest, room: 2 * likely + largest, limit: likely };
}

/** What a row says of its own, beside one that has met: rows in the same proportions meet together. */
function ownSize(table: Table, { target, parts }: Relation, row: number, other: number): number {
  let [own, others, both] = [0, 0, 0];
  for (const column of [target, ...parts.map((part) => part.column)]) {
    const [a, b] = [amountAt(table.amounts, row, column), amountAt(table.amounts, other, column)];
    own += a * a;
    others += b * b;
    both += a * b;
  }
  return others === 0 ? 0 : Math.sqrt(Math.max(0, own - (both * both) / others));
}
