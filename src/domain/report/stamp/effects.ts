import { isSupportOnly, type Check } from "../../checks/check";
import type { CheckedTable } from "../../checks/checkTable";
import { amountAt, isPrinted, unitAt } from "../../tables/amounts";
import type { Table } from "../../tables/table";
import type { CellChanged } from "./changes";
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

/** A changed figure of a table with the totals and deviations above it. */
export interface ChangeWithEffects {
  readonly change: CellChanged;
  readonly effects: readonly StampEffect[];
  /** It is itself a total or a deviation that has changed as its parts have: told under those. */
  readonly follows: boolean;
}

/** More totals than these above one figure are not told of. */
const MOST_EFFECTS = 40;

/** What changed figures of a table do to its totals and deviations, by the checks that hold between them now. */
export function effectsInTable(
  { table, checks }: CheckedTable,
  changes: readonly CellChanged[],
): ChangeWithEffects[] {
  const changed = new ChangedAmounts(table, checks, changes);
  return changes.map((change) => {
    const cell = changed.cellOf(change);
    if (cell === null) return { change, effects: [], follows: false };
    return { change, effects: changed.effectsOf(cell), follows: changed.effectAt(cell)?.kind === "follows" };
  });
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

  constructor(
    private readonly table: Table,
    checks: readonly Check[],
    changes: readonly CellChanged[],
  ) {
    this.rows = new Map(table.rows.map(({ sheetRow }, row) => [sheetRow, row]));
    this.columns = new Map(table.columns.map(({ sheetColumn }, column) => [sheetColumn, column]));
    for (const check of checks) {
      if (isSupportOnly(check) || check.terms.some((term) => term.table !== table)) continue;
      add(this.giving, this.keyOf(check.target), check);
      for (const term of check.terms) add(this.taking, this.keyOf(term), check);
    }
    for (const change of changes) {
      const cell = this.cellOf(change);
      const before = this.grainsOf(change.before);
      if (cell !== null && before !== null) this.differences.set(cell, this.amountOf(cell) - before);
    }
  }

  /** Which amount a changed cell is; null where it stands outside the figures of the table. */
  cellOf({ cell }: CellChanged): number | null {
    const [row, column] = [this.rows.get(cell.row), this.columns.get(cell.column)];
    return row === undefined || column === undefined ? null : this.keyOf({ row, column });
  }

  /** The totals and deviations above a cell, from the top of the table. */
  effectsOf(cell: number): StampEffect[] {
    const found = new Set<number>();
    const open = [cell];
    for (let next = open.shift(); next !== undefined; next = open.shift())
      for (const { target } of this.taking.get(next) ?? []) {
        const key = this.keyOf(target);
        if (key === cell || found.has(key) || found.size >= MOST_EFFECTS) continue;
        found.add(key);
        open.push(key);
      }
    return [...found].sort((a, b) => a - b).flatMap((key) => this.effectAt(key) ?? []);
  }

  /** null where the cell is no total and no deviation, or where nothing that it is made of has changed. */
  effectAt(cell: number): StampEffect | null {
    const [row, column] = this.placeOf(cell);
    if (!isPrinted(this.table.amounts, row, column)) return null;
    const ways = (this.giving.get(cell) ?? []).map((check) => this.wayOf(check));
    const told = ways.filter(({ expected }) => expected !== 0);
    if (told.length === 0) return null;
    const after = this.amountOf(cell);
    const difference = this.differences.get(cell) ?? 0;
    const isRight = ({ expected, slack }: Way) => Math.abs(difference - expected) <= slack;
    const way = told.find(isRight) ?? told[0]!;
    const kind = isRight(way) ? "follows" : difference === 0 ? "stays" : "differs";
    return { row, column, before: after - difference, after, expected: way.expected, kind };
  }

  private wayOf({ terms, target }: Check): Way {
    const { amounts } = this.table;
    let expected = 0;
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
