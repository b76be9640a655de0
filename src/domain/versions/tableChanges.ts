import type { CellPosition } from "../sheet/grid";
import type { VersionChange, SaidValue } from "./change";
import { differenceOf, saidBy } from "./change";
import { inOrder, type LinePair } from "./alignment";
import type { ComparedRow, ComparedTable } from "./comparedTable";
import { columnPairs } from "./columnPairs";
import { unpairedOf } from "./moved";
import { rowPairs, type PairedColumns } from "./rowPairs";
import { sameCell, isNothing } from "./sameCell";
import { placesBetween } from "../arithmetic/volume";

/** Two versions of a table, line by line. */
export interface TableMatch {
  readonly old: ComparedTable;
  readonly now: ComparedTable;
  readonly rows: readonly LinePair[];
  readonly columns: readonly PairedColumns[];
}

/** What has changed in a table, and what is not worth a line. */
export interface TableChanges {
  readonly changes: readonly VersionChange[];
  /** Figures that differ only by how they are rounded. */
  readonly roundedOnly: number;
  /** Formulas that have become typed figures; their cells. */
  readonly typedOver: readonly CellPosition[];
  /** Rows that stand elsewhere among the others. */
  readonly moved: number;
}

/** Finds which row and which column of one version is which of the other. */
export function matchTables(old: ComparedTable, now: ComparedTable): TableMatch {
  const places = placesBetween(old.parts[0]!.table.unit, now.parts[0]!.table.unit);
  const columns = columnPairs(old, now).map(([a, b]): PairedColumns => ({
    old: a,
    now: b,
    oldDecimals: old.columns[a]!.decimals,
    nowDecimals: now.columns[b]!.decimals,
    places: isMoneyColumn(now, b) ? places : 0,
  }));
  return { old, now, rows: rowPairs(old, now, columns), columns };
}

/** What only counts, or is a share, is in no unit of money. */
function isMoneyColumn(table: ComparedTable, column: number): boolean {
  const { role } = table.columns[column]!;
  return role !== null && !["percent", "volume", "note", "target"].includes(role);
}

/** Every change of a table, a line each: an inserted row is one, whatever it holds. */
export function tableChanges(sheet: string, match: TableMatch): TableChanges {
  const { old, now, rows, columns } = match;
  const derived = derivedCells(now);
  const changes: VersionChange[] = [];
  let roundedOnly = 0;
  const typedOver: CellPosition[] = [];
  for (const [a, b] of rows) {
    for (const pair of columns) {
      const [was, is] = [old.cell(a, pair.old), now.cell(b, pair.now)];
      const sameness = sameCell(was, is, pair);
      if (sameness === "rounding") roundedOnly++;
      if (isFormula(was) && is.kind === "figure" && !isFormula(is)) typedOver.push(now.position(b, pair.now));
      if (sameness !== "changed") continue;
      const [row, column] = [now.rows[b]!, now.columns[pair.now]!];
      changes.push({
        kind: "changed",
        what: column.isLabels ? "label" : "cell",
        sheet,
        row: row.label,
        column: column.heading,
        old: saidBy(was),
        now: saidBy(is),
        difference: differenceOf(was, is, pair.places),
        isPercent: is.kind === "figure" && is.figure.isPercent,
        cell: now.position(b, pair.now),
        oldCell: old.position(a, pair.old),
        isDerived: derived(b, pair.now),
      });
    }
  }
  const lone = unpairedOf(rows, old.rows.length, now.rows.length);
  for (const row of lone.now) changes.push(wholeRow(sheet, "added", now, row));
  for (const row of lone.old) changes.push(wholeRow(sheet, "removed", old, row));
  changes.push(...headings(sheet, match), ...wholeColumns(sheet, match));
  return { changes: changes.sort(byPlace), roundedOnly, typedOver, moved: movedRows(rows) };
}

function isFormula(cell: ReturnType<ComparedTable["cell"]>): boolean {
  return cell.kind === "figure" && cell.figure.origin === "formula";
}

/** Whether a cell follows from others: a sum, a difference between columns, or a relation of theirs. */
function derivedCells(table: ComparedTable): (row: number, column: number) => boolean {
  const totals = new Set<string>();
  const columns = new Set<number>();
  for (const { table: own, sums, differences, relations } of table.parts) {
    for (const { total } of sums) totals.add(`${own.area.row}/${total}`);
    for (const { deviation } of differences) columns.add(own.columns[deviation]!.sheetColumn);
    for (const { target } of relations) columns.add(own.columns[target]!.sheetColumn);
  }
  const isTotal = ({ built, row }: ComparedRow) => totals.has(`${built.table.area.row}/${row}`);
  return (row, column) => {
    const { sheetColumn, role } = table.columns[column]!;
    if (role === null) return false;
    return (
      isTotal(table.rows[row]!) || columns.has(sheetColumn) || role === "deviation" || role === "percent"
    );
  };
}

function wholeRow(
  sheet: string,
  kind: "added" | "removed",
  table: ComparedTable,
  row: number,
): VersionChange {
  const filled = table.columns.flatMap((column, c) => {
    const cell = table.cell(row, c);
    return column.isLabels || cell.kind === "blank" ? [] : [{ column, c, cell }];
  });
  const [only] = filled;
  const said: SaidValue | readonly SaidValue[] =
    filled.length === 1
      ? saidBy(only!.cell)
      : filled.length === 0
        ? null
        : filled.map(({ cell }) => saidBy(cell));
  const place = table.position(row, filled.length === 1 ? only!.c : 0);
  return {
    ...oneSided(kind, said, place),
    what: "row",
    sheet,
    row: table.rows[row]!.label,
    column: filled.length === 1 ? only!.column.heading : null,
  };
}

function wholeColumns(sheet: string, { old, now, rows, columns }: TableMatch): VersionChange[] {
  const pairs = columns.map((pair): LinePair => [pair.old, pair.now]);
  const lone = unpairedOf(pairs, old.columns.length, now.columns.length);
  const whole = (
    kind: "added" | "removed",
    table: ComparedTable,
    c: number,
    own: readonly number[],
  ): VersionChange[] => {
    const filled = own.filter((row) => !isNothing(table.cell(row, c)));
    const { heading } = table.columns[c]!;
    if (filled.length === 0 && heading === "") return [];
    const said = filled.map((row) => saidBy(table.cell(row, c)));
    return [
      {
        ...oneSided(kind, said, table.rows.length > 0 ? table.position(0, c) : null),
        what: "column",
        sheet,
        row: null,
        column: heading,
      },
    ];
  };
  // Of rows that are new or gone themselves all is told already.
  return [
    ...lone.now.flatMap((c) =>
      whole(
        "added",
        now,
        c,
        rows.map(([, b]) => b),
      ),
    ),
    ...lone.old.flatMap((c) =>
      whole(
        "removed",
        old,
        c,
        rows.map(([a]) => a),
      ),
    ),
  ];
}

function headings(sheet: string, { old, now, columns }: TableMatch): VersionChange[] {
  return columns.flatMap((pair): VersionChange[] => {
    const [was, is] = [old.columns[pair.old]!, now.columns[pair.now]!];
    if (was.key === is.key) return [];
    const place = ({ parts }: ComparedTable, column: number) => ({ row: parts[0]!.table.area.row, column });
    return [
      {
        kind: "changed",
        what: "heading",
        sheet,
        row: null,
        column: is.heading,
        old: was.heading || null,
        now: is.heading || null,
        difference: null,
        isPercent: false,
        cell: place(now, is.sheetColumn),
        oldCell: place(old, was.sheetColumn),
        isDerived: false,
      },
    ];
  });
}

/** What is there now, or was there, on its own side of a change. */
export function oneSided(
  kind: "added" | "removed",
  said: VersionChange["now"],
  place: VersionChange["cell"],
) {
  const whole = { kind, difference: null, isPercent: false, isDerived: false };
  return kind === "added"
    ? { ...whole, old: null, now: said, cell: place, oldCell: null }
    : { ...whole, old: said, now: null, cell: null, oldCell: place };
}

/** Rows that stand elsewhere: all but the longest row of pairs that do not cross. */
function movedRows(pairs: readonly LinePair[]): number {
  return pairs.length - inOrder([...pairs].sort((a, b) => a[0] - b[0])).length;
}

/** As they are read: from the top, what is gone where it stood. */
function byPlace(a: VersionChange, b: VersionChange): number {
  const [one, other] = [a.cell ?? a.oldCell, b.cell ?? b.oldCell];
  return (one?.row ?? -1) - (other?.row ?? -1) || (one?.column ?? -1) - (other?.column ?? -1);
}
