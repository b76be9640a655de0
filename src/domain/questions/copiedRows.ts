import { allTerms, isFailing, isSupportOnly } from "../checks/check";
import type { CheckedTable } from "../checks/checkTable";
import { hasRowsToAdd } from "../structure/builtTable";
import { isList } from "../structure/lists";
import type { Sum } from "../structure/sum";
import { witnessesOf } from "../structure/witnesses";
import { amountAt, isPrinted } from "../tables/amounts";
import type { Row, Table } from "../tables/table";
import { says } from "../words/lexicon";
import { TOTAL_OF_ALL, withoutTotal, type RowRole } from "../words/rowRoles";

/** Two neighbouring rows say the same in every column, and nothing explains it. */
export interface CopiedRow {
  readonly rule: "copiedRow";
  readonly table: Table;
  /** The lower of the two; the other is the next one above it. */
  readonly row: number;
  readonly otherRow: number;
}

/** So unlikely, in bits, has it to be that rows are equal by chance; and where the one passes for the other's total. */
const LEAST_BITS = 12;
const LEAST_BITS_OF_TOTAL = 6;

/**
 * A row pasted over its neighbour fits whatever the neighbour fits, and a total that has been pasted over passes for
 * the sum of that one row: that they are equal bears no sum out. Asked of rows that are equal in all columns unless
 * both stand in sums of several rows that hold, or the one is the total of the other and nothing else is left to it.
 * Limits: rows of a few small figures are equal by chance; where a check fails in them that is said instead, and what
 * is computed is judged by its formulas.
 */
export function copiedRows(built: CheckedTable): CopiedRow[] {
  const { table, differences, relations } = built;
  if (!hasRowsToAdd(table) || isList(table)) return [];
  const { columns, independent } = witnessesOf(table, differences, relations);
  const rows = table.rows.flatMap(({ hasFigures }, row) => (hasFigures ? [row] : []));
  let belongings: Belongings | null = null;
  return rows.flatMap((row, i): CopiedRow[] => {
    const otherRow = rows[i - 1];
    if (otherRow === undefined) return [];
    if (!columns.every((c) => isSame(table, c, otherRow, row))) return [];
    const figures = columns.filter((c) => isPrinted(table.amounts, row, c) && independent.has(c));
    const bits = bitsOf(new Set(figures.map((c) => Math.abs(amountAt(table.amounts, row, c)))));
    if (bits < LEAST_BITS_OF_TOTAL) return [];
    belongings ??= new Belongings(built);
    return belongings.explain(otherRow, row, bits) ? [] : [{ rule: "copiedRow", table, row, otherRow }];
  });
}

/** What only one of them says is no copy. */
function isSame({ amounts }: Table, column: number, a: number, b: number): boolean {
  return (
    amountAt(amounts, a, column) === amountAt(amounts, b, column) &&
    isPrinted(amounts, a, column) === isPrinted(amounts, b, column)
  );
}

/** Figures with many zeros at the end are equal more often. */
function bitsOf(figures: ReadonlySet<number>): number {
  let bits = 0;
  for (const figure of figures) bits += Math.log2(Math.max(1, Number(String(figure).replace(/0+$/, ""))));
  return bits;
}

/** What sums the rows of a table stand in. */
class Belongings {
  private readonly rows: readonly Row[];
  private readonly sumOf: ReadonlyMap<number, Sum>;
  private readonly wholeOf = new Map<number, Sum>();
  private readonly failing: ReadonlySet<number>;

  constructor(private readonly built: CheckedTable) {
    this.rows = built.table.rows;
    const failing = built.checks.filter(isFailing);
    const missed = new Set(failing.map(({ target }) => target.row));
    // What a label promises and the figures do not keep is no sum to rely on.
    const sums = built.sums.filter(({ total, isFirm }) => isFirm || !missed.has(total));
    this.sumOf = new Map(sums.map((sum) => [sum.total, sum]));
    for (const sum of sums) for (const { row } of sum.parts) this.wholeOf.set(row, sum);
    const certain = failing.filter((check) => !isSupportOnly(check));
    this.failing = new Set(certain.flatMap((check) => allTerms(check).map(({ row }) => row)));
  }

  /** @param bits how unlikely it is that they are equal by chance */
  explain(a: number, b: number, bits: number): boolean {
    if ([a, b].some((row) => this.failing.has(row) || this.isComputed(row))) return true;
    if (this.isTotalOf(a, b)) return !this.leavesOut(a, b);
    if (this.isTotalOf(b, a)) return !this.leavesOut(b, a);
    const isOfWhich = (row: number) => this.rows[row]?.role === "ofWhich";
    if (bits < LEAST_BITS || (isOfWhich(b) && !isOfWhich(a) && !isOfWhich(b + 1))) return true;
    // What a result goes on to does not begin with a copy of it.
    if (this.isTotal(a) && !this.wholeOf.has(a) && this.wholeOf.has(b)) return false;
    return this.isBorneOut(a) && this.isBorneOut(b);
  }

  private isComputed(row: number): boolean {
    return this.built.table.figures[row]!.every((figure) => !figure || figure.origin === "formula");
  }

  private isTotalOf(total: number, part: number): boolean {
    return this.sumOf.get(total)?.parts.length === 1 && this.wholeOf.get(part)?.total === total;
  }

  private isTotal(row: number): boolean {
    const { role } = this.rows[row]!;
    return role === "total" || role === "net";
  }

  /** It is the sum of several rows or stands, a total by name apart, in such a sum. */
  private isBorneOut(row: number): boolean {
    const isOfSeveral = (sum: Sum | undefined) => sum !== undefined && sum.parts.length > 1;
    return isOfSeveral(this.sumOf.get(row)) || (!this.isTotal(row) && isOfSeveral(this.wholeOf.get(row)));
  }

  /** It begins a group under a heading. */
  private hasHeadingOfItsOwn(row: number): boolean {
    const above = this.rows[row - 1];
    return above !== undefined && !above.hasFigures && !above.isBlank;
  }

  /** Beyond its one row stand others that belong to no sum, or to the one that the total stands in as well. */
  private leavesOut(total: number, part: number): boolean {
    const outer = this.wholeOf.get(total);
    const isFree = (row: number) => {
      const { hasFigures, role } = this.rows[row]!;
      // What stands below its part, or below another of its neighbours, belongs to these.
      return hasFigures && this.wholeOf.get(row) === outer && !NEVER_ADDED.has(role);
    };
    if (part > total && this.isTotal(total))
      return this.rows[part + 1]?.hasFigures === true || (total > 0 && isFree(total - 1));
    if (withoutTotal(this.rows[total]!.key) === this.rows[part]!.key && !this.sumOf.has(part)) return false;
    const step = part > total ? 1 : -1;
    let [isParted, totals] = [false, 0];
    for (let row = part + step; this.rows[row]; row += step) {
      if (!this.rows[row]!.hasFigures) isParted = true;
      if (!isFree(row)) continue;
      if (this.sumOf.has(part)) return true;
      if (!this.isTotal(row)) return !isParted && totals === 0;
      if (
        this.hasHeadingOfItsOwn(part) &&
        this.sumOf.get(row)?.parts.some((one) => this.hasHeadingOfItsOwn(one.row))
      )
        return false;
      // One total ends the group; a second shows that this one is of them all.
      const { role, label } = this.rows[total]!;
      if (role !== "total" || says(TOTAL_OF_ALL, label) || ++totals > 1) return true;
    }
    return false;
  }
}

/** Rows that are no parts of the rows around them. */
const NEVER_ADDED: ReadonlySet<RowRole> = new Set(["ofWhich", "percent", "aggregate", "deviation"]);
