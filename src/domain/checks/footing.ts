import { isPrinted } from "../tables/amounts";
import type { Difference } from "../structure/differences";
import { mayBeMeanIn } from "../structure/means";
import type { Part } from "../structure/part";
import { byTotal, roundedFigures } from "./roundedFigures";
import type { Relation } from "../structure/relations";
import type { Sum } from "../structure/sums";
import type { Table } from "../tables/table";
import { toCheck, type Check, type Term } from "./check";
import { areCounts } from "./counts";
import { bitsOfNeighbours, isBorneOut, isTold } from "./borneOutColumn";
import { bitsOfSisters } from "./sisterColumns";

/**
 * Footing: in every footed column a total equals its rows. A total cell left blank is not checked.
 *
 * A column whose heading says nothing known belongs to the table like the others, unless its sums are missed by most
 * of their size: averages and prices under unknown words are never called wrong sums. One that others follow from is an amount like them.
 * Where nothing tells, a total that is missed there is asked about: what a label promises is held to in every column.
 * @returns the checks, a column at a time, and none now and then
 */
export function* footingChecks(
  table: Table,
  sums: readonly Sum[],
  differences: readonly Difference[],
  relations: readonly Relation[],
): Iterable<Check[]> {
  const related = new Set(relations.flatMap(({ target, parts }) => [target, ...parts.map((p) => p.column)]));
  const firm = byTotal(sums.filter((sum) => sum.isFirm));
  const known = new Map<number, readonly Part[]>();
  const writings = sums.map((sum): Writing => ({ sum, leaves: leavesOf(sum, firm, known), firm }));
  const directOf = (column: number) =>
    writings.flatMap(({ sum }) => columnChecks(table, { sum, leaves: sum.parts, firm }, column));
  yield [];
  for (const [column, { isFooted }] of table.columns.entries()) {
    if (!isFooted) continue;
    const found: Check[] = [];
    for (const [i, writing] of writings.entries()) {
      for (const check of columnChecks(table, writing, column)) found.push(check);
      // A rest: nothing is known of the column yet.
      if ((i + 1) % SUMS_AT_ONCE === 0) yield [];
    }
    const isMeant =
      isTold(table, column, differences) ||
      related.has(column) ||
      isBorneOut(found, bitsOfNeighbours(table, column)) ||
      isBorneOut(found, bitsOfNeighbours(table, column) + bitsOfSisters(table, sums, column, directOf));
    yield isMeant ? found : askedOf(table, writings, column);
  }
}

const SUMS_AT_ONCE = 500;
const LEAST_PRINTED = 2;

/** The totals of a column that nothing says is added up, as questions, but for those that may be means. */
function askedOf(table: Table, writings: readonly Writing[], column: number): Check[] {
  return writings.flatMap(({ sum, firm }): Check[] => {
    const printed = sum.parts.filter(({ row }) => isPrinted(table.amounts, row, column));
    if (!sum.isFirm || printed.length < LEAST_PRINTED || mayBeMeanIn(table, sum.total, sum.parts, column))
      return [];
    return columnChecks(table, { sum: { ...sum, isFirm: false }, leaves: sum.parts, firm }, column);
  });
}

/** A sum written in its two ways: over its sub-totals, and over the rows behind them. */
interface Writing {
  readonly sum: Sum;
  readonly leaves: readonly Part[];
  /** The sums that its sub-totals are, by their rows. */
  readonly firm: ReadonlyMap<number, Sum>;
}

function columnChecks(table: Table, { sum, leaves, firm }: Writing, column: number): Check[] {
  // Rows that are not broken down in this column say nothing of its total.
  const hasRows = sum.parts.some(({ row }) => isPrinted(table.amounts, row, column));
  if (!hasRows || !isPrinted(table.amounts, sum.total, column)) return [];
  const direct = directCheck(table, sum, firm, column);
  if (leaves.length === sum.parts.length) return [direct];
  const other = leaves.map((part) => toTerm(table, part, column));
  const target = { table, row: sum.total, column };
  return [direct, toCheck("footing", other, target, { isShadow: true, isQuestion: !sum.isFirm })];
}

/**
 * The total against its rows. Where income and costs are printed with the same sign their deviations may
 * already be favourable or not, and then simply add up: the writing that holds is the table's.
 */
function directCheck(table: Table, sum: Sum, firm: Writing["firm"], column: number): Check {
  const target = { table, row: sum.total, column };
  const isLive = (row: number) => table.figures[row]![column]?.origin === "formula";
  // Live sub-totals under a typed total are off by what their rows are off by.
  const rounded =
    !isLive(sum.total) && sum.parts.some(({ row }) => isLive(row))
      ? [target, ...sum.parts.flatMap(({ row }) => roundedFigures(firm, { table, row, column }))]
      : undefined;
  const isExact = areCounts(table, [sum.total, ...sum.parts.map(({ row }) => row)], column);
  const write = (parts: readonly Part[]) =>
    toCheck(
      "footing",
      parts.map((part) => toTerm(table, part, column)),
      target,
      { isQuestion: !sum.isFirm, isExact, rounded },
    );
  const signed = write(sum.parts);
  const isMixed = sum.parts.some(({ sign }) => sign < 0);
  if (!isMixed || table.columns[column]!.role !== "deviation") return signed;
  const added = write(sum.parts.map(({ row }) => ({ row, sign: 1 })));
  return Math.abs(added.residual) < Math.abs(signed.residual) ? added : signed;
}

function toTerm(table: Table, part: Part, column: number): Term {
  return { table, row: part.row, column, coefficient: part.sign };
}

/** So many rows are written out behind the sub-totals of one sum. */
const MOST_LEAVES = 20_000;

/**
 * The rows behind the sub-totals: the other writing of a grand total. Each sum is written out once, those below it
 * first, without calling itself: sums may stand in each other by the thousand.
 * Limit: one that stands in itself, or has more rows behind it than MOST_LEAVES, keeps its own rows.
 */
function leavesOf(
  sum: Sum,
  sums: ReadonlyMap<number, Sum>,
  known: Map<number, readonly Part[]>,
): readonly Part[] {
  const below = ({ parts }: Sum) => parts.flatMap(({ row }) => sums.get(row) ?? []);
  const open = [sum];
  const begun = new Set<Sum>();
  while (open.length > 0) {
    const next = open.at(-1)!;
    const isFirstVisit = !begun.has(next);
    begun.add(next);
    const unknown = isFirstVisit ? below(next).filter((one) => !known.has(one.total) && !begun.has(one)) : [];
    for (const one of unknown) open.push(one);
    if (unknown.length > 0) continue;
    open.pop();
    if (next === sum || !known.has(next.total)) known.set(next.total, writtenOut(next, known, sums));
  }
  return known.get(sum.total)!;
}

function writtenOut(
  { parts }: Sum,
  known: ReadonlyMap<number, readonly Part[]>,
  sums: ReadonlyMap<number, Sum>,
): readonly Part[] {
  const leaves: Part[] = [];
  for (const part of parts) {
    const behind = sums.has(part.row) ? known.get(part.row) : undefined;
    if (leaves.length + (behind?.length ?? 1) > MOST_LEAVES) return parts;
    if (!behind) leaves.push(part);
    else for (const { row, sign } of behind) leaves.push({ row, sign: (sign * part.sign) as 1 | -1 });
  }
  return leaves;
}
