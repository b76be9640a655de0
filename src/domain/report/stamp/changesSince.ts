import { finish, type Steps } from "../../steps";
import type { Table } from "../../tables/table";
import type { PartChanged, StampChange } from "./changes";
import { framesOf } from "./frame";
import { pairTables } from "./pairTables";
import { changesInPlace } from "./sameInPlace";
import { changesOfTable } from "./sameTable";
import type { Stamp, StampedSheet } from "./stamp";
import { figuresOutside } from "./stampWorkbook";
import type { StampCells } from "./stampCells";

/** Reads the tables of a sheet; asked only where a look at the cells does not suffice. */
export type ReadTables = (cells: StampCells) => Steps<readonly Table[]>;

/**
 * What has changed since a workbook was stamped: nothing where every printed figure and label is the same, whatever has
 * become of formats, of the order of sheets and rows, and of comments. Sheets whose cells stand as they stood cost no
 * more than a look at each cell.
 * @param sheets the sheets of the workbook as they are now, in any order
 */
export function* changesSince(
  stamp: Stamp,
  sheets: readonly StampCells[],
  read: ReadTables,
): Steps<StampChange[]> {
  const readTables = readOnce(read);
  const changes: StampChange[] = [];
  const nameKey = (name: string) => name.toLowerCase();
  const bySheet = new Map(sheets.map((cells) => [nameKey(cells.sheet), cells]));
  const isStamped = new Set(stamp.sheets.map(({ sheet }) => nameKey(sheet)));
  const others = sheets.filter((cells) => !isStamped.has(nameKey(cells.sheet)));
  for (const stamped of stamp.sheets) {
    const cells = bySheet.get(nameKey(stamped.sheet));
    if (cells) changes.push(...(yield* changesOfSheet(stamped, cells, readTables)));
    else changes.push(...(yield* ofMissingSheet(stamped, others, readTables)));
    yield;
  }
  for (const cells of others) {
    const tables = yield* readTables(cells);
    if (tables.length > 0) changes.push(sheetPart(true, cells.sheet));
  }
  return inOnePlace(changes);
}

/** A sheet is held against every stamped one that is missing. */
function readOnce(read: ReadTables): ReadTables {
  const known = new Map<StampCells, readonly Table[]>();
  return function* (cells) {
    const tables = known.get(cells) ?? (yield* read(cells));
    known.set(cells, tables);
    return tables;
  };
}

/** Of a sheet that has been renamed and changed at once, so large a part of its cells still says the same. */
const LEAST_UNCHANGED = 0.75;

/**
 * A sheet that says the same under another name has been renamed; one that says nearly the same has been changed too.
 * Committees with the same form differ in nearly all of their figures.
 */
function* ofMissingSheet(
  stamped: StampedSheet,
  others: StampCells[],
  readTables: ReadTables,
): Steps<StampChange[]> {
  const most = (1 - LEAST_UNCHANGED) * cellsOf(stamped);
  let best: { readonly at: number; readonly found: readonly StampChange[] } | null = null;
  for (const [at, cells] of others.entries()) {
    const found = yield* changesOfSheet(stamped, cells, readTables);
    if (found.length < (best?.found.length ?? Infinity)) best = { at, found };
    if (found.length === 0) break;
  }
  if (!best || (best.found.length > 0 && weightOf(best.found) > most))
    return [sheetPart(false, stamped.sheet)];
  const [cells] = others.splice(best.at, 1);
  return [{ kind: "renamed", sheet: cells!.sheet, was: stamped.sheet }, ...best.found];
}

/** The cells whose prints were kept; none where only digests were. */
function cellsOf({ tables }: StampedSheet): number {
  const kept = tables.flatMap(({ rows }) => rows.flatMap(({ prints }) => prints));
  return kept.filter((print) => print !== "").length;
}

/** How many cells a change is of; a table that has come or gone is another sheet. */
function weightOf(changes: readonly StampChange[]): number {
  return changes.reduce((sum, change) => {
    if (change.kind === "cell") return sum + 1;
    if (change.kind === "part" && change.what === "row") return sum + change.prints.length;
    return Infinity;
  }, 0);
}

function* changesOfSheet(
  stamped: StampedSheet,
  cells: StampCells,
  readTables: ReadTables,
): Steps<StampChange[]> {
  const { tables } = stamped;
  const inPlace: StampChange[] = [];
  let isInPlace = figuresOutside(tables, cells) === stamped.others;
  for (const table of isInPlace ? tables : []) {
    const found = changesInPlace(table, cells);
    yield;
    if (found === null) {
      isInPlace = false;
      break;
    }
    inPlace.push(...found);
  }
  return isInPlace ? inPlace : yield* changesOfMoved(stamped, cells, readTables);
}

function* changesOfMoved(
  { tables: then, sheet }: StampedSheet,
  cells: StampCells,
  readTables: ReadTables,
): Steps<StampChange[]> {
  const now = framesOf(yield* readTables(cells), cells);
  yield;
  const { pairs, gone, come } = pairTables(then, now, cells);
  const changes: StampChange[] = [];
  for (const [before, at] of pairs) {
    changes.push(...changesOfTable(then[before]!, { frame: now[at]!, cells }));
    yield;
  }
  const tablePart = (isAdded: boolean, name: string, cell: PartChanged["cell"]): PartChanged => ({
    kind: "part",
    what: "table",
    isAdded,
    sheet,
    cell,
    name,
    prints: [],
  });
  return [
    ...changes,
    ...come.map((at) => {
      const { title, rows, columns } = now[at]!;
      return tablePart(true, title, { row: rows[0]!, column: columns[0]!.column });
    }),
    ...gone.map((at) => tablePart(false, then[at]!.title, null)),
  ];
}

function sheetPart(isAdded: boolean, sheet: string): PartChanged {
  return { kind: "part", what: "sheet", isAdded, sheet, cell: null, name: sheet, prints: [] };
}

/** Tables side by side share titles: a cell is told of once. */
function inOnePlace(changes: readonly StampChange[]): StampChange[] {
  const seen = new Set<string>();
  return changes.filter((change) => {
    if (change.kind !== "cell") return true;
    const place = `${change.sheet}\n${change.cell.row},${change.cell.column}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

/** The same in one go. */
export function allChangesSince(...given: Parameters<typeof changesSince>): StampChange[] {
  return finish(changesSince(...given));
}
