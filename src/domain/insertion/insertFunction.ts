import { areaAddress, areOverlapping } from "../sheet/address";
import { guardedBlank } from "../formulas/guardedBlank";
import type { BuiltTable } from "../structure/builtTable";
import { isDash } from "../figures/parseFigure";
import { readFigure } from "../figures/figure";
import type { Area, CellPosition, Grid } from "../sheet/grid";
import { formatAt, valueAt } from "../sheet/cellAt";
import { columnsOf, columnsToTheLeft, nearest, rowsOf, tableBeside, type ArgumentColumn } from "./columns";
import { slotsOf, type FunctionSlots } from "./slots";

/** A function put into the marked cells, as one call for all of them. */
export interface Insertion {
  readonly kind: "formula";
  /** The cells that it fills; it stands in the first. */
  readonly area: Area;
  /** In en-US form. */
  readonly formula: string;
  /** What each argument is, in their order: cells with their heading, or a word or number of the formula. */
  readonly given: readonly GivenArgument[];
  /** The columns were found by their headings; otherwise they are the ones to the left, in their order. */
  readonly isByHeadings: boolean;
  /** A number format for cells that have none of their own. */
  readonly format: string | null;
  /** Rows, from 0, in which a text stands where a number is read. */
  readonly unreadable: readonly number[];
}

export interface GivenArgument {
  /** The place of the argument, from 0. */
  readonly place: number;
  /** "B4:B9", "8", "netto" */
  readonly text: string;
  /** "Budget 2025"; "" where it has none. */
  readonly heading: string;
}

export type InsertionRefusal =
  | { readonly kind: "severalColumns" }
  | { readonly kind: "notBlank"; readonly cell: CellPosition }
  | { readonly kind: "merged" }
  | { readonly kind: "noMonth" }
  | { readonly kind: "noColumns" };

/**
 * The formula for the marked cells: one call over the rows, from the columns that the headings say, or else
 * from those to the left. Nothing is put over what stands there.
 * @param name the function's, as it is written in cells
 * @param tables those of the grid
 * @param marked one cell, or a column of cells; a whole column means the rows of the table beside it
 * @param areBlanksZero this Excel hands blank cells on as 0: see guardedBlank
 */
export function insertFunction(
  name: string,
  grid: Grid,
  tables: readonly BuiltTable[],
  marked: Area,
  areBlanksZero = false,
): Insertion | InsertionRefusal {
  if (marked.columns !== 1) return { kind: "severalColumns" };
  const table = tableBeside(tables, marked);
  const area = withinTable(marked, table, grid);
  const taken = rowsOf(area).find((row) => valueAt(grid, row, area.column) !== "");
  if (taken !== undefined) return { kind: "notBlank", cell: { row: taken, column: area.column } };
  if (grid.merged.some((merge) => areOverlapping(merge, area))) return { kind: "merged" };

  const slots = slotsOf(name);
  const found = slots && argumentsFor(slots, grid, area, table);
  if (!slots || !found) return { kind: "noColumns" };
  const { columns, month, isByHeadings } = found;
  if (month === null) return { kind: "noMonth" };
  const given = slots.slots.map((slot, place): GivenArgument => {
    if (slot.kind === "month") return { place, text: String(month), heading: "" };
    const { column, heading } = columns[place]!;
    return { place, text: areaAddress({ ...area, column }), heading };
  });
  const isNet = slots.signRule !== undefined && areCostsNegative(grid, area, columns, table);
  const rule = isNet ? [{ place: slots.signRule, text: "netto", heading: "" }] : [];
  const argument = ({ text, place }: GivenArgument) =>
    areBlanksZero && slots.slots[place]!.kind === "column" ? guardedBlank(text) : text;
  const written = [...given.map(argument), ...rule.map(({ text }) => `"${text}"`)];
  return {
    kind: "formula",
    area,
    formula: `=${name}(${written.join(",")})`,
    given: [...given, ...rule],
    isByHeadings,
    format: formatFor(slots, grid, area, columns[0]),
    unreadable: rowsOf(area).filter((row) => columns.some((each) => each && isWord(grid, row, each))),
  };
}

/** Marked beyond the table, as a whole column is: the rows of the table that hold figures. */
function withinTable(marked: Area, built: BuiltTable | null, grid: Grid): Area {
  if (marked.row + marked.rows <= grid.area.row + grid.area.rows && marked.rows < grid.area.rows)
    return marked;
  const rows = built?.table.rows.filter(({ hasFigures }) => hasFigures).map(({ sheetRow }) => sheetRow) ?? [];
  // The rows stand in the order of the sheet.
  const first = Math.max(marked.row, rows[0] ?? 0);
  const last = Math.min(marked.row + marked.rows - 1, rows.at(-1) ?? 0);
  return rows.length > 0 && last >= first ? { ...marked, row: first, rows: last - first + 1 } : marked;
}

interface Found {
  /** By the place of the argument; a month has none. */
  readonly columns: readonly (ArgumentColumn | undefined)[];
  /** undefined where none is asked for, null where none is known. */
  readonly month: number | null | undefined;
  readonly isByHeadings: boolean;
}

function argumentsFor(
  { slots }: FunctionSlots,
  grid: Grid,
  area: Area,
  table: BuiltTable | null,
): Found | null {
  const known = table ? columnsOf(table, area) : [];
  const wanted = slots.filter((slot) => slot.kind === "column");
  const named = byHeadings(wanted, known, area);
  const columns = named ?? columnsToTheLeft(grid, area, wanted.length, known);
  if (!columns) return null;
  const asksMonth = slots.length > wanted.length;
  const month = columns[0]?.period?.toMonth ?? table?.table.period?.toMonth ?? null;
  return { columns, month: asksMonth ? month : undefined, isByHeadings: named !== null };
}

/** Every argument has a column of its own; null where one is missing or nothing tells which. */
function byHeadings(
  wanted: readonly Extract<FunctionSlots["slots"][number], { kind: "column" }>[],
  known: readonly ArgumentColumn[],
  area: Area,
): ArgumentColumn[] | null {
  // The last argument is the one beside the answer; the first is found by what that one is about.
  const last = wanted.length - 1;
  const beside = nearest(known, wanted[last]!.roles, area, undefined);
  const columns = wanted.map(({ roles }, place) =>
    place === last ? beside : nearest(known, roles, area, beside),
  );
  return columns.every((column) => column !== undefined) ? columns : null;
}

/** Costs are negative where the table's own deviations are outcome - budget, or most of its figures are negative. */
function areCostsNegative(
  grid: Grid,
  area: Area,
  columns: Found["columns"],
  built: BuiltTable | null,
): boolean {
  const roleOf = (column: number) => built!.table.columns[column]!.role;
  const known = built?.differences.find(
    ({ isSignKnown, minuend, subtrahend }) =>
      isSignKnown && (roleOf(minuend) === "budget") !== (roleOf(subtrahend) === "budget"),
  );
  if (known) return roleOf(known.subtrahend) === "budget";
  const figures = columns.flatMap((each) =>
    each
      ? rowsOf(area).map((row) => readFigure(valueAt(grid, row, each.column), "", "General")?.units ?? 0)
      : [],
  );
  return figures.filter((units) => units < 0).length > figures.filter((units) => units > 0).length;
}

/** Shares in per cent; amounts as the figures they come from. A format of the cell's own is left. */
function formatFor(
  { answer }: FunctionSlots,
  grid: Grid,
  area: Area,
  from: ArgumentColumn | undefined,
): string | null {
  if (answer === "word") return null;
  if (answer === "share") return "0.0%";
  const formats = from ? rowsOf(area).map((row) => formatAt(grid, row, from.column)) : [];
  return formats.find((format) => format !== "General" && format !== "@") ?? null;
}

/** A text that is no figure, where a figure is read; a target may be a text. */
function isWord(grid: Grid, row: number, { column, role }: ArgumentColumn): boolean {
  const value = valueAt(grid, row, column);
  if (typeof value !== "string" || value.trim() === "" || role === "target") return false;
  return !isDash(value) && readFigure(value, value, "General") === null;
}
