import { pairItems, type Alignment } from "./pairItems";
import type { PartChanged, StampChange } from "./changes";
import type { StampFrame } from "./frame";
import { printOf, saysStill } from "./print";
import { hasSameDigest, nameOf } from "./sameInPlace";
import type { StampedColumn, StampedTable } from "./stamp";
import { rowDigest } from "./stampTable";
import type { StampCells } from "./stampCells";

/** A table as it stands now. */
export interface TableNow {
  readonly frame: StampFrame;
  readonly cells: StampCells;
}

/**
 * What differs between a table then and now, its rows matched by their names and its columns by their headings,
 * wherever they stand.
 */
export function changesOfTable(then: StampedTable, { frame, cells }: TableNow): StampChange[] {
  const columns = alignColumns(then, frame);
  const corner = { row: frame.rows[frame.headRows] ?? frame.rows[0]!, column: frame.columns[0]!.column };
  const columnsNow = columns.pairs.map(([c, now]) => ({ then: c, now: frame.columns[now]! }));
  const come = columns.come.map((c) =>
    part("column", true, frame.columns[c]!.heading, frame.columns[c]!.column),
  );
  const gone = columns.gone.map((c) => part("column", false, then.columns[c]!.heading, null));
  const parts = [...come, ...gone];
  if (then.rows.length === 0) {
    if (parts.length === 0 && hasSameDigest(asThen(then, columnsNow), frame.rows, cells)) return [];
    return [...parts, { kind: "table", sheet: cells.sheet, cell: corner, label: frame.title }];
  }
  return [...parts, ...rowChanges(then, frame, columnsNow, cells)];

  function part(what: "column", isAdded: boolean, name: string, column: number | null): PartChanged {
    const cell = column === null ? null : { row: corner.row, column };
    return { kind: "part", what, isAdded, sheet: cells.sheet, cell, name, prints: [] };
  }
}

interface ColumnPair {
  readonly then: number;
  readonly now: StampedColumn;
}

/** The table then, in the columns as they stand now. */
function asThen(then: StampedTable, columns: readonly ColumnPair[]): StampedTable {
  const place = new Map(columns.map((pair) => [pair.then, pair.now.column]));
  return {
    ...then,
    columns: then.columns.flatMap((one, at) => {
      const column = place.get(at);
      return column === undefined ? [] : [{ ...one, column }];
    }),
  };
}

function alignColumns(then: StampedTable, now: StampFrame): Alignment {
  const key = ({ heading }: StampedColumn, isLabel: boolean) => (isLabel ? "names of rows" : `of ${heading}`);
  return pairItems(
    then.columns.map((column, at) => key(column, at === then.labels)),
    now.columns.map((column, at) => key(column, at === now.labels)),
    // A heading that has been written otherwise stands between the same columns.
    () => true,
  );
}

function rowChanges(
  then: StampedTable,
  frame: StampFrame,
  columns: readonly ColumnPair[],
  cells: StampCells,
): StampChange[] {
  const isDigests = then.rows[0]!.digest !== "";
  const digested = isDigests ? asThen(then, columns).columns : [];
  const keyNow = (row: number, at: number) => {
    if (isDigests) return rowDigest(row, digested, cells);
    const { column } = frame.columns[frame.labels] ?? frame.columns[0]!;
    return at < frame.headRows
      ? headKey(columns.map((pair) => printOf(cells.at(row, pair.now.column))))
      : printOf(cells.at(row, column));
  };
  const keyThen = ({ prints, digest }: StampedTable["rows"][number], at: number) => {
    if (isDigests) return digest;
    if (at < then.headRows) return headKey(columns.map((pair) => prints[pair.then]!));
    return prints[Math.max(0, then.labels)]!;
  };
  const isHead = (at: number, head: number) => at < head;
  const areAlike = (before: number, now: number) => {
    if (isHead(before, then.headRows) !== isHead(now, frame.headRows)) return false;
    if (isDigests || isHead(before, then.headRows)) return true;
    const { prints } = then.rows[before]!;
    const told = columns.filter((pair) => prints[pair.then] !== "");
    const same = told.filter((pair) =>
      saysStill(prints[pair.then]!, cells.at(frame.rows[now]!, pair.now.column)),
    );
    return same.length * 2 >= told.length - 1;
  };
  const keys = frame.rows.map(keyNow);
  const rows = pairItems(then.rows.map(keyThen), keys, areAlike);
  const labelColumn = (frame.columns[frame.labels] ?? frame.columns[0]!).column;
  const labelNow = (row: number) => nameOf(printOf(cells.at(row, labelColumn)));
  const changes = rows.pairs.flatMap(([before, at]): StampChange[] => {
    const row = frame.rows[at]!;
    if (isDigests)
      return then.rows[before]!.digest === keys[at]
        ? []
        : [{ kind: "row", sheet: cells.sheet, cell: { row, column: labelColumn }, label: labelNow(row) }];
    const { prints } = then.rows[before]!;
    return columns
      .filter((pair) => !saysStill(prints[pair.then]!, cells.at(row, pair.now.column)))
      .map(({ then: index, now }) => ({
        kind: "cell",
        sheet: cells.sheet,
        cell: { row, column: now.column },
        label: at < frame.headRows ? "" : labelNow(row),
        // A title that stands above the names of the rows is no name of a row.
        heading: at < frame.headRows && now.column === labelColumn ? "" : now.heading,
        before: prints[index]!,
        after: printOf(cells.at(row, now.column)),
      }));
  });
  const come = rows.come.map((at): PartChanged => {
    const row = frame.rows[at]!;
    const prints = frame.columns.map(({ column }) => printOf(cells.at(row, column)));
    const told = rowPart(true, labelNow(row), { row, column: labelColumn }, prints);
    // What a digest was made of is not known: whether a total has taken the row in cannot be told.
    if (isDigests) return told;
    return { ...told, amounts: frame.columns.map(({ column }, c) => ({ column, print: prints[c]! })) };
  });
  const gone = rows.gone.map((at): PartChanged => {
    const { prints } = then.rows[at]!;
    const name = nameOf(prints[Math.max(0, then.labels)] ?? "");
    const amounts = columns.map(({ then: c, now }) => ({ column: now.column, print: prints[c] ?? "" }));
    return { ...rowPart(false, name, null, prints), amounts, beside: besideOf(at) };
  });
  return [...changes, ...come, ...gone];

  /** The nearest rows before and behind that are still there. */
  function besideOf(at: number): number[] {
    const before = rows.pairs.filter(([own]) => own < at).at(-1);
    const behind = rows.pairs.find(([own]) => own > at);
    return [before, behind].flatMap((pair) => (pair ? [frame.rows[pair[1]]!] : []));
  }

  function rowPart(
    isAdded: boolean,
    name: string,
    cell: PartChanged["cell"],
    prints: readonly string[],
  ): PartChanged {
    return { kind: "part", what: "row", isAdded, sheet: cells.sheet, cell, name, prints };
  }
}

function headKey(prints: readonly string[]): string {
  return `head ${prints.join("|")}`;
}
