import { isSupportOnly, type Check } from "../../checks/check";
import type { CheckedTable } from "../../checks/checkTable";
import { amountAt, isPrinted, unitAt } from "../../tables/amounts";
import type { Table } from "../../tables/table";
import type { CellChanged, PartChanged } from "./changes";
import { figureOfPrint } from "./print";

/** A total or a deviation that a changed figure is part of, and what has become of it. Amounts in grains of the table. */
export interface StampEffect {
  readonly row: number;
  readonly column: number;
  readonly before: number;
  readonly after: number;
  /** What its parts have changed by, together. */
  readonly expected: number;
  /** It has changed as its parts have, not at all, or by something else. */
  readonly kind: "follows" | "stays" | "differs";
}

/** What may do something to totals: a figure that is another, and a row that has come or gone. */
export type ChangeOfFigures = CellChanged | PartChanged;

/** A changed figure of a table with the totals and deviations above it. */
export interface ChangeWithEffects {
  readonly change: ChangeOfFigures;
  readonly effects: readonly StampEffect[];
  /** It is itself a total or a deviation that has changed as its parts have: told under those. */
  readonly follows: boolean;
}

/** More totals than these above one figure are not told of. */
const MOST_EFFECTS = 40;

/**
 * What changed figures of a table do to its totals and deviations, by the checks that hold between them now. A row that
 * has come counts as if it had been blank, and one that is gone belongs to the total of the rows that it stood among.
 */
export function effectsInTable(
  { table, checks }: CheckedTable,
  changes: readonly ChangeOfFigures[],
): ChangeWithEffects[] {
  const changed = new ChangedAmounts(table, checks, changes);
  return changes.map((change) => ({
    change,
    effects: changed.effectsOf(change),
    follows: change.kind === "cell" && changed.hasFollowed(change),
  }));
}

/** What the parts of a cell have changed by, by one check. */
interface Way {
  readonly expected: number;
  /** What rounding may explain. */
  readonly slack: number;
}

/** By how much the amounts of a table have changed, and what follows. Cells by row * columns + column. */
class ChangedAmounts {
  private readonly differences = new Map<number, number>();
  private readonly rows: ReadonlyMap<number, number>;
  private readonly columns: ReadonlyMap<number, number>;
  /** The checks that give a cell, and those that a cell is a part of. */
  private readonly giving = new Map<number, Check[]>();
  private readonly taking = new Map<number, Check[]>();
  /** What rows that have come or gone add to totals beside the checks, by the total, and the totals of each such row. */
  private readonly missing = new Map<number, number>();
  private readonly totalsOf = new Map<PartChanged, readonly number[]>();
  /** What rows that are gone were in totals that are known by their names, by the total. */
  private readonly gone = new Map<number, number>();

  constructor(
    private readonly table: Table,
    checks: readonly Check[],
    changes: readonly ChangeOfFigures[],
  ) {
    this.rows = new Map(table.rows.map(({ sheetRow }, row) => [sheetRow, row]));
    this.columns = new Map(table.columns.map(({ sheetColumn }, column) => [sheetColumn, column]));
    for (const check of checks) {
      if (isSupportOnly(check) || check.terms.some((term) => term.table !== table)) continue;
      add(this.giving, this.keyOf(check.target), check);
      for (const term of check.terms) add(this.taking, this.keyOf(term), check);
    }
    for (const change of changes) {
      if (change.kind === "part") this.countRow(change);
      else this.count(this.cellOf(change), change.before);
    }
  }

  /** The totals and deviations above a change, from the top of the table. */
  effectsOf(change: ChangeOfFigures): StampEffect[] {
    if (change.kind === "part")
      return this.effectsAbove(this.cellsOfRow(change), this.totalsOf.get(change) ?? []);
    const cell = this.cellOf(change);
    return cell === null ? [] : this.effectsAbove([cell], []);
  }

  /** It is a total or a deviation that has changed as its parts have. */
  hasFollowed(change: CellChanged): boolean {
    const cell = this.cellOf(change);
    return cell !== null && this.effectAt(cell)?.kind === "follows";
  }

  /** Which amount a changed cell is; null where it stands outside the figures of the table. */
  private cellOf({ cell }: CellChanged): number | null {
    return this.amountIn(cell.row, cell.column);
  }

  private amountIn(sheetRow: number, sheetColumn: number): number | null {
    const [row, column] = [this.rows.get(sheetRow), this.columns.get(sheetColumn)];
    return row === undefined || column === undefined ? null : this.keyOf({ row, column });
  }

  private count(cell: number | null, before: string): void {
    const grains = this.grainsOf(before);
    if (cell !== null && grains !== null) this.differences.set(cell, this.amountOf(cell) - grains);
  }

  /** A row that has come, or is gone, into the sums that the checks know it in, or else into the total below it. */
  private countRow(change: PartChanged): void {
    const totals: number[] = [];
    const rows = change.isAdded ? [change.cell!.row] : (change.beside ?? []);
    for (const cell of this.cellsOfRow(change)) this.count(cell, "");
    for (const { column, print } of change.amounts ?? []) {
      const grains = this.grainsOf(print);
      const plain = rows.find((row) => this.table.rows[this.rows.get(row) ?? -1]?.role === "plain");
      const cell = plain === undefined ? null : this.amountIn(plain, column);
      const place = this.columns.get(column);
      if (!grains || plain === undefined || place === undefined) continue;
      const sum = cell === null ? undefined : this.taking.get(cell)?.find(({ kind }) => kind === "footing");
      if (sum && change.isAdded) continue;
      const total = sum ? this.keyOf(sum.target) : this.totalBelow(this.rows.get(plain)!, place);
      if (total === null) continue;
      this.missing.set(total, (this.missing.get(total) ?? 0) + (change.isAdded ? grains : -grains));
      if (!change.isAdded) this.gone.set(total, (this.gone.get(total) ?? 0) + grains);
      totals.push(total);
    }
    this.totalsOf.set(change, totals);
  }

  /** A total that no longer adds up in any column is known by its name alone. */
  private totalBelow(row: number, column: number): number | null {
    const below = this.table.rows.findIndex(({ role }, at) => at > row && role === "total");
    return below < 0 || !isPrinted(this.table.amounts, below, column)
      ? null
      : this.keyOf({ row: below, column });
  }

  /** The amounts of a row that has come; none for one that is gone. */
  private cellsOfRow({ cell, amounts, isAdded }: PartChanged): number[] {
    if (!isAdded || cell === null) return [];
    return (amounts ?? []).flatMap(({ column }) => this.amountIn(cell.row, column) ?? []);
  }

  private effectsAbove(cells: readonly number[], targets: readonly number[]): StampEffect[] {
    const found = new Set<number>(targets);
    const open = [...cells, ...targets];
    for (let next = open.shift(); next !== undefined; next = open.shift())
      for (const { target } of this.taking.get(next) ?? []) {
        const key = this.keyOf(target);
        if (cells.includes(key) || found.has(key) || found.size >= MOST_EFFECTS) continue;
        found.add(key);
        open.push(key);
      }
    return [...found].sort((a, b) => a - b).flatMap((key) => this.effectAt(key) ?? []);
  }

  /** null where the cell is no total and no deviation, or where nothing that it is made of has changed. */
  private effectAt(cell: number): StampEffect | null {
    const [row, column] = this.placeOf(cell);
    if (!isPrinted(this.table.amounts, row, column)) return null;
    const checks = this.giving.get(cell) ?? [];
    const ways = checks.map((check) => this.wayOf(check));
    if (this.missing.has(cell) && !checks.some(({ kind }) => kind === "footing"))
      ways.push(...this.waysAlone(cell));
    const told = ways.filter(({ expected }) => expected !== 0);
    if (told.length === 0) return null;
    const after = this.amountOf(cell);
    const difference = this.differences.get(cell) ?? 0;
    const isRight = ({ expected, slack }: Way) => Math.abs(difference - expected) <= slack;
    const way = told.find(isRight) ?? told[0]!;
    const kind = isRight(way) ? "follows" : difference === 0 ? "stays" : "differs";
    return { row, column, before: after - difference, after, expected: way.expected, kind };
  }

  /**
   * Of a total that is known by its name alone: what the rows above it were together, they have to have been before. A
   * mean, a share and a price are no sums, and nothing is to be expected of them.
   */
  private waysAlone(total: number): Way[] {
    const [end, column] = this.placeOf(total);
    const whole = this.amountOf(total) - (this.differences.get(total) ?? 0);
    const half = unitAt(this.table.amounts, end, column) / 2;
    let [before, now, slack] = [this.gone.get(total) ?? 0, 0, half];
    for (let row = end - 1; row >= 0; row--) {
      if (this.table.rows[row]!.role !== "plain" || !isPrinted(this.table.amounts, row, column)) continue;
      const cell = this.keyOf({ row, column });
      now += this.amountOf(cell);
      before += this.amountOf(cell) - (this.differences.get(cell) ?? 0);
      slack += half;
      if (Math.abs(before - whole) <= slack) return [{ expected: now - before, slack }];
    }
    return [];
  }

  private wayOf(check: Check): Way {
    const { kind, terms, target } = check;
    const { amounts } = this.table;
    let expected = kind === "footing" ? (this.missing.get(this.keyOf(target)) ?? 0) : 0;
    let slack = unitAt(amounts, target.row, target.column) / 2;
    for (const { row, column, coefficient } of terms) {
      const difference = this.differences.get(this.keyOf({ row, column })) ?? 0;
      if (difference === 0) continue;
      expected += coefficient * difference;
      slack += unitAt(amounts, row, column) / 2;
    }
    return { expected, slack };
  }

  /** A blank and a dash were nothing; null for words. */
  private grainsOf(print: string): number | null {
    if (print === "" || print === "-") return 0;
    const figure = figureOfPrint(print);
    if (figure === null) return null;
    const shift = this.table.amounts.scale - figure.decimals;
    return shift >= 0 ? figure.units * 10 ** shift : Math.round(figure.units / 10 ** -shift);
  }

  private amountOf(cell: number): number {
    return amountAt(this.table.amounts, ...this.placeOf(cell));
  }

  private keyOf({ row, column }: { readonly row: number; readonly column: number }): number {
    return row * this.table.amounts.columns + column;
  }

  private placeOf(cell: number): [row: number, column: number] {
    const { columns } = this.table.amounts;
    return [Math.floor(cell / columns), cell % columns];
  }
}

function add(lists: Map<number, Check[]>, key: number, check: Check): void {
  const list = lists.get(key);
  if (list) list.push(check);
  else lists.set(key, [check]);
}
