import { formulaAt, valueAt } from "../../sheet/cellAt";
import { isInside } from "../../sheet/address";
import type { CellPosition, Grid } from "../../sheet/grid";
import { linearFormula } from "../../formulas/linearFormula";
import type { Table } from "../../tables/table";
import type { Part } from "../part";

/** A cell that adds up rows of its own column by a formula: "=SUM(B4:B9)", "=B8+B12", "=B4-B9". */
export interface RowFormula {
  readonly column: number;
  readonly formula: string;
  /** The rows with figures that it adds or subtracts. */
  readonly parts: readonly Part[];
  /** It is the sum of one range: what is added up is meant to end where the rows do. */
  readonly isRange: boolean;
  /** Rows that it adds more than once. */
  readonly twice: readonly number[];
  /** Numbers in the table's headings that it takes in: years. */
  readonly strays: readonly CellPosition[];
  /** The same for formulas that read the same rows. */
  readonly key: string;
}

/** The formula of a cell in en-US form; null where it holds none. */
export function formulaOf(grid: Grid, row: number, column: number): string | null {
  const formula = formulaAt(grid, row, column);
  return typeof formula === "string" && formula.startsWith("=") ? formula : null;
}

/** The formulas of a table that add up rows, by the row they stand in. A formula of any other kind is taken as it stands. */
export function rowFormulas(grid: Grid, table: Table): ReadonlyMap<number, readonly RowFormula[]> {
  const found = new Map<number, RowFormula[]>();
  const rowOf = new Map(table.rows.map(({ sheetRow }, row) => [sheetRow, row]));
  table.figures.forEach((figures, row) =>
    figures.forEach((figure, column) => {
      if (figure?.origin !== "formula") return;
      const one = readRowFormula(grid, table, rowOf, row, column);
      if (one) found.set(row, [...(found.get(row) ?? []), one]);
    }),
  );
  return found;
}

function readRowFormula(
  grid: Grid,
  table: Table,
  rowOf: ReadonlyMap<number, number>,
  row: number,
  column: number,
): RowFormula | null {
  const { sheetColumn } = table.columns[column]!;
  const formula = formulaOf(grid, table.rows[row]!.sheetRow, sheetColumn);
  const references = formula === null ? null : linearFormula(formula, grid.sheet);
  if (formula === null || !references) return null;
  const counts = new Map<number, number>();
  const strays: CellPosition[] = [];
  for (const reference of references) {
    if (reference.column !== sheetColumn) return null;
    // DELSUMMA passes over other DELSUMMA.
    if (isSubtotal(formula) && isSubtotal(formulaOf(grid, reference.row, sheetColumn))) continue;
    const part = rowOf.get(reference.row);
    if (part === undefined || !table.rows[part]!.hasFigures) {
      if (typeof valueAt(grid, reference.row, sheetColumn) !== "number") continue;
      // Figures of another table are somebody's intention; a year in the heading is nobody's.
      if (!isInside(table.area, reference)) return null;
      strays.push(reference);
    } else counts.set(part, (counts.get(part) ?? 0) + reference.coefficient);
  }
  if (counts.has(row)) return null;
  const all = [...counts].filter(([, count]) => count !== 0).sort(([a], [b]) => a - b);
  if (all.length === 0 || all.some(([, count]) => count < -1 || count > 2)) return null;
  return {
    column,
    formula,
    parts: all.map(([part, count]) => ({ row: part, sign: count < 0 ? -1 : 1 })),
    isRange: /^=\s*(SUM|SUBTOTAL)\((9,|109,)?[^,]*:[^,]*\)$/i.test(formula),
    twice: all.flatMap(([part, count]) => (count === 2 ? [part] : [])),
    strays,
    key: keyOf(all.map(([part, count]) => [part, count])) + strays.map((at) => `s${at.row}`).join(""),
  };
}

function isSubtotal(formula: string | null): boolean {
  return formula !== null && /^=\s*SUBTOTAL\(/i.test(formula);
}

/** The same for the same rows with the same signs. */
export function keyOfParts(parts: readonly Part[]): string {
  return keyOf([...parts].sort((a, b) => a.row - b.row).map(({ row, sign }) => [row, sign]));
}

function keyOf(counts: readonly (readonly [row: number, count: number])[]): string {
  return counts.map(([row, count]) => `${count > 0 ? "+" : ""}${count}*${row}`).join("");
}
