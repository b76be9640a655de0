import { balanceOf } from "../words/balances";
import { compare, size, type StatementComparison } from "./comparison";
import type { Statement } from "./statement";
import type { Powers } from "./units";
import type { Witness } from "./witnesses";

/** More of one kind are held against the first of them: a workbook of a hundred sheets has too many pairs. */
const MOST_EACH_OTHER = 8;

/** Two witnesses that should say the same. */
export type Couple = readonly [Witness, Witness];

/** Every pair of cells that should say the same, by what they are about; near the number of rows. */
export function couplesOf(known: ReadonlyMap<string, readonly Witness[]>): Couple[] {
  return [...known.values()].flatMap((witnesses) =>
    witnesses.flatMap((a, i) =>
      witnesses
        .slice(i + 1)
        .filter((b, j) => (i < MOST_EACH_OTHER || j === 0) && isTelling(a, b))
        .map((b): Couple => [a, b]),
    ),
  );
}

/**
 * What follows from figures tells nothing of others that follow; a year's turn in one table is checked there, but where
 * there is no more than one.
 */
function isTelling(a: Witness, b: Witness): boolean {
  if (a.isDerived && b.isDerived) return false;
  if (a.statement !== b.statement || a.isDerived || b.isDerived) return true;
  if (a.row.yearsOff === b.row.yearsOff) return a.row !== b.row || a.facets.column !== b.facets.column;
  const [here, there] = [a, b].map(({ row, statement }) => balanceOf(statement.table.rows[row.row]!.label));
  return !here || !there || here.of !== there.of || isOnlyTurn(a.statement);
}

/** Two years stand beside each other, of one body. */
function isOnlyTurn({ facets }: Statement): boolean {
  return facets.filter(({ year }) => year !== null).length === 2;
}

/** What a year began with and the year before ended with, in one table. */
export function isTurnOfYear({ a, b }: StatementComparison): boolean {
  return a.statement === b.statement && a.row.yearsOff !== b.row.yearsOff && !a.isDerived && !b.isDerived;
}

/** How often two of something agree, where they say more than nought. */
interface Tally {
  agree: number;
  turned: number;
  differ: number;
  /** Those that differ by less than a fifth: hardly anything else comes so near. */
  near: number;
}

export function isNear({ apart, together }: StatementComparison): boolean {
  const [less, more] = size(apart) < size(together) ? [apart, together] : [together, apart];
  // What two come to is twice what they are.
  return size(less) * 10n <= size(more);
}

/** Less than one in a hundred apart, with either sign. */
export function isVeryNear({ apart, together }: StatementComparison): boolean {
  const [less, more] = size(apart) < size(together) ? [apart, together] : [together, apart];
  return size(less) * 200n <= size(more);
}

/** Counts how pairs of tables, of rows and of columns agree: what never agrees is not about the same. */
export class Agreement {
  private readonly tallies = new Map<string, Tally>();
  private readonly ids = new Map<Statement, number>();
  readonly comparisons: readonly StatementComparison[];

  private readonly borneOut = new Set<string>();

  /** @param borneOut pairs that are known by their figures, and not by what they are called */
  constructor(couples: readonly Couple[], borneOut: readonly Couple[], powers: Powers) {
    const ofFigures = borneOut.map(([a, b]) => compare(a, b, powers));
    this.comparisons = [...couples.map(([a, b]) => compare(a, b, powers)), ...ofFigures];
    for (const one of ofFigures) this.borneOut.add(this.rowsKey(one));
    for (const comparison of this.comparisons) {
      for (const key of [this.tablesKey(comparison), this.rowsKey(comparison), this.columnsKey(comparison)]) {
        const tally = this.tallies.get(key) ?? { agree: 0, turned: 0, differ: 0, near: 0 };
        this.tallies.set(key, tally);
        if (comparison.outcome === "agrees") tally.agree++;
        else if (comparison.outcome === "turned") tally.turned++;
        else if (comparison.outcome === "differs") {
          tally.differ++;
          if (isNear(comparison)) tally.near++;
        }
      }
    }
  }

  /** Its figures have told that the two rows are the same. */
  isBorneOut(comparison: StatementComparison): boolean {
    return this.borneOut.has(this.rowsKey(comparison));
  }

  ofTables(comparison: StatementComparison): Tally {
    return this.tallies.get(this.tablesKey(comparison))!;
  }

  /** The same two rows in all the columns that they share. */
  ofRows(comparison: StatementComparison): Tally {
    return this.tallies.get(this.rowsKey(comparison))!;
  }

  /** The same two columns in all the rows that they share. */
  ofColumns(comparison: StatementComparison): Tally {
    return this.tallies.get(this.columnsKey(comparison))!;
  }

  /** By how much two differ, the sign turned where the rows stand with other signs in their other columns. */
  differenceOf(comparison: StatementComparison): bigint {
    return this.isTurned(comparison) ? comparison.together : comparison.apart;
  }

  /** The same in every way that the two may be read. */
  differencesOf(comparison: StatementComparison): readonly bigint[] {
    const isTurned = this.isTurned(comparison);
    return comparison.others.map(({ apart, together }) => (isTurned ? together : apart));
  }

  isTurned(comparison: StatementComparison): boolean {
    const { agree, turned } = this.ofRows(comparison);
    return turned > agree;
  }

  private tablesKey({ a, b }: StatementComparison): string {
    return `t${this.id(a.statement)}-${this.id(b.statement)}`;
  }

  rowsKey(comparison: StatementComparison): string {
    const { a, b } = comparison;
    return `r${this.tablesKey(comparison)}|${a.row.row}|${b.row.row}`;
  }

  columnsKey(comparison: StatementComparison): string {
    const { a, b } = comparison;
    return `c${this.tablesKey(comparison)}|${a.facets.column}|${b.facets.column}`;
  }

  private id(statement: Statement): number {
    const known = this.ids.get(statement);
    if (known !== undefined) return known;
    this.ids.set(statement, this.ids.size);
    return this.ids.size - 1;
  }
}
