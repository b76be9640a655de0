import { cellAddress } from "../../../src/domain/sheet/address";
import type { CellValue, Grid } from "../../../src/domain/sheet/grid";
import {
  amountColumns,
  declaredGrid,
  FIRST_ROW,
  printedAt,
  withFigures,
  type Cell,
  type DeclaredTable,
  type Printed,
} from "./table";

/** What a live cell adds and subtracts. */
export interface LiveCell extends Cell {
  readonly kind: "sum" | "difference";
  readonly terms: readonly (Cell & { readonly sign: 1 | -1 })[];
}

/** A declared table whose sums and differences are formulas, with the values they give: it holds to the last digit. */
export interface LiveTable {
  readonly table: DeclaredTable;
  readonly cells: readonly LiveCell[];
}

/** @returns null where nothing in the table is reckoned */
export function liveTable(declared: DeclaredTable): LiveTable | null {
  const cells = new Map<string, LiveCell>();
  const isPrinted = (cell: Cell) => printedAt(declared, cell) !== null;
  const add = (cell: LiveCell) => {
    // A formula is written alike in every column and row, blank cells among them.
    const isReckoned = cell.terms.some(isPrinted);
    // Of two writings of one cell the first is its formula.
    if (isPrinted(cell) && isReckoned && !cells.has(key(cell))) cells.set(key(cell), cell);
  };
  for (const { target, terms, rows } of declared.differences)
    for (const row of rows ?? declared.rows.keys())
      add({
        row,
        column: target,
        kind: "difference",
        terms: terms.map(({ column, sign }) => ({ row, column, sign })),
      });
  for (const { total, parts, signs, columns } of declared.sums)
    for (const column of columns ?? amountColumns(declared))
      add({
        row: total,
        column,
        kind: "sum",
        terms: parts.map((row, i) => ({ row, column, sign: signs?.[i] ?? 1 })),
      });
  if (cells.size === 0) return null;
  const all = [...cells.values()];
  return { table: reckoned(declared, all), cells: all };
}

/**
 * The table with the values that its formulas give.
 * @param text a cell that SUM passes over
 */
export function reckoned(
  declared: DeclaredTable,
  cells: readonly LiveCell[],
  text: Cell | null = null,
): DeclaredTable {
  const live = new Map(cells.map((cell) => [key(cell), cell]));
  const values = new Map<string, Printed>();
  const valueOf = (cell: Cell, depth: number): Printed => {
    const own = printedAt(declared, cell) ?? { units: 0, decimals: 0 };
    const formula = live.get(key(cell));
    const known = values.get(key(cell));
    // A chain that leads back to itself is cut.
    if (known || !formula || depth > 20) return known ?? own;
    const passesText = isRun(declared, formula.terms);
    const figures = formula.terms
      .filter((term) => !(passesText && text && key(text) === key(term)))
      .map((term) => ({ sign: term.sign, figure: valueOf(term, depth + 1) }));
    const decimals = Math.max(own.decimals, ...figures.map(({ figure }) => figure.decimals));
    const units = figures.reduce(
      (sum, { sign, figure }) => sum + sign * figure.units * 10 ** (decimals - figure.decimals),
      0,
    );
    values.set(key(cell), { units: units + 0, decimals });
    return { units: units + 0, decimals };
  };
  const changes = cells.map(({ row, column }) => ({ row, column, figure: valueOf({ row, column }, 0) }));
  return withFigures(declared, changes);
}

/** The sheet of a live table with these formulas: "row,column" of the declared table. */
export function liveGrid(
  table: DeclaredTable,
  formulas: ReadonlyMap<string, string>,
  at?: { row: number; column: number },
): Grid {
  return declaredGrid(table, {
    ...(at && { at }),
    formulas: new Map(
      [...formulas].map(([place, formula]) => {
        const [row, column] = place.split(",").map(Number);
        return [`${row! + FIRST_ROW},${column!}`, formula];
      }),
    ),
  });
}

/** Every live cell's formula, as somebody writes it: SUM over rows that stand together. */
export function formulasOf(
  { table, cells }: LiveTable,
  at?: { row: number; column: number },
): Map<string, string> {
  return new Map(cells.map((cell) => [key(cell), formulaText(table, cell.terms, at)]));
}

/** "=SUM(B4:B9)" where no figure of another row stands between them; "=B4+B9-B12" elsewhere. */
export function formulaText(
  table: DeclaredTable,
  terms: LiveCell["terms"],
  at: { row: number; column: number } = { row: 0, column: 0 },
): string {
  const name = ({ row, column }: Cell) =>
    cellAddress({ row: row + FIRST_ROW + at.row, column: column + at.column });
  if (isRun(table, terms)) return `=SUM(${name(terms[0]!)}:${name(terms[terms.length - 1]!)})`;
  return `=${terms.map((term, i) => (term.sign < 0 ? "-" : i > 0 ? "+" : "") + name(term)).join("")}`;
}

/** Rows of one column, added, with nothing but their own figures between them. */
export function isRun(table: DeclaredTable, terms: LiveCell["terms"]): boolean {
  const [first, last] = [terms[0]!, terms[terms.length - 1]!];
  const rows = new Set(terms.map(({ row }) => row));
  if (terms.length < 2 || terms.some(({ column, sign }) => sign < 0 || column !== first.column)) return false;
  for (let row = first.row; row <= last.row; row++)
    if (!rows.has(row) && printedAt(table, { row, column: first.column })) return false;
  return last.row > first.row;
}

export function key({ row, column }: Cell): string {
  return `${row},${column}`;
}

/** Every value in a grid with formulas is what the formula gives: text is passed over by SUM. */
export function withText(grid: Grid, { row, column }: Cell, text: string): Grid {
  const put = <T>(rows: readonly (readonly T[])[], value: T): T[][] =>
    rows.map((line, r) => line.map((old, c) => (r === row + FIRST_ROW && c === column ? value : old)));
  return {
    ...grid,
    values: put<CellValue>(grid.values, text),
    formulas: put<CellValue>(grid.formulas, text),
    formats: put(grid.formats, "@"),
    texts: put(grid.texts, text),
  };
}
