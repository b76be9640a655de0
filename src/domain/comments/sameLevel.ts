import { OF_COMMITTEE } from "../words/committees";
import { isIncome } from "../words/incomes";
import { says } from "../words/lexicon";
import type { SpokenTable } from "./readings";

const FEWEST_PARTS = 2;
/** In one column alone two rows may add up to a third by chance. */
const FEWEST_SIGNS = 4;

/** The rows that one is measured against, where words say that it goes furthest. */
export interface Rivals {
  /** All that stand as deep as it: no row that is the sum of others beside one that is not. */
  readonly level: readonly number[];
  /** Those that are surely of its kind and its block: parts of the same sum, committees beside committees, costs beside costs. */
  readonly block: readonly number[];
}

/**
 * The rivals of a row, itself among them, by the sums that the table's figures bear out, whatever the sums are called.
 * @example of "Grundskola" under "Barn- och utbildningsnämnden" the other schools, and not the committee
 */
export function rivalsOf(table: SpokenTable, rows: readonly number[], row: number): Rivals {
  const sums = sumsOf(table, rows);
  const totals = new Set(sums.map(({ total }) => total));
  const sumAbove = (part: number) =>
    sums
      .filter(({ parts, total }) => total !== part && parts.includes(part))
      .sort((a, b) => a.parts.length - b.parts.length)[0]?.total ?? null;
  const depthOf = (at: number) => {
    const above = new Set<number>();
    for (let next = sumAbove(at); next !== null && !above.has(next); next = sumAbove(next)) above.add(next);
    return above.size;
  };
  const depth = depthOf(row);
  const level = totals.has(row)
    ? rows.filter((other) => depthOf(other) === depth)
    : rows.filter((other) => !totals.has(other));
  // A committee stands over what is done, whether or not its rows add up.
  const isCommittee = (at: number) => says(OF_COMMITTEE, table.label(at));
  const above = sumAbove(row);
  const isAlike = (other: number) =>
    sumAbove(other) === above &&
    isIncome(table.label(other)) === isIncome(table.label(row)) &&
    isCommittee(other) === isCommittee(row);
  return { level, block: level.filter(isAlike) };
}

interface RowSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** The sums that the table is known to have, and those of neighbours: "Utbildning" over its two schools alone. */
function sumsOf(table: SpokenTable, rows: readonly number[]): RowSum[] {
  const known = table.built.sums
    .filter(({ parts }) => parts.length >= FEWEST_PARTS)
    .map(({ total, parts }) => ({ total, parts: parts.map(({ row }) => row) }));
  const others = rows.filter((row) => !known.some(({ total }) => total === row));
  return [...known, ...others.flatMap((row) => sumOfNeighbours(table, rows, row) ?? [])];
}

/** The rows right behind a row, or right before it, that add up to it in every column that it has figures in. */
function sumOfNeighbours(table: SpokenTable, rows: readonly number[], total: number): RowSum | null {
  const columns = [...table.facts.keys()].filter(
    (column) => !table.isPerCent(total, column) && isFilled(table, total, column),
  );
  const at = rows.indexOf(total);
  for (const near of [rows.slice(at + 1), rows.slice(0, at).reverse()])
    for (let many = FEWEST_PARTS; many <= near.length; many += 1) {
      const parts = near.slice(0, many);
      if (columns.length + many < FEWEST_SIGNS) continue;
      if (columns.every((column) => addsUp(table, total, parts, column))) return { total, parts };
    }
  return null;
}

function isFilled(table: SpokenTable, row: number, column: number): boolean {
  const figure = table.level([row], column);
  return figure !== null && figure.actual.sign() !== 0;
}

function addsUp(table: SpokenTable, total: number, parts: readonly number[], column: number): boolean {
  const [whole, sum] = [table.level([total], column), table.level(parts, column)];
  if (!whole || !sum || parts.some((row) => table.unitAt(row, column) !== table.unitAt(total, column)))
    return false;
  return whole.actual.minus(sum.actual).abs().compare(whole.slack.plus(sum.slack)) <= 0;
}
