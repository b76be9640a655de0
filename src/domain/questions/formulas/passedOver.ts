import { linearFormula, summedCells } from "../../formulas/linearFormula";
import type { Grid } from "../../sheet/grid";
import { formulaOf } from "../../structure/live/rowFormula";
import { amountAt, unitAt } from "../../tables/amounts";
import { positionOf, type CellOf } from "../../tables/cellOf";
import type { Table } from "../../tables/table";
import { textCells } from "../../tables/textCells";
import type { PassedOver, TextNumbers } from "../remarks";

/** The totals of a table that SUM has reckoned without figures that are text, each with those figures. */
export interface Passing extends PassedOver {
  readonly texts: readonly CellOf[];
}

/** Where a sum passes over figures that are text: its value tells that it does, not the formula alone. */
export function passings(grid: Grid, table: Table): Passing[] {
  const texts = new Map(textCells(table).map((cell) => [placeOf(cell), cell]));
  if (texts.size === 0) return [];
  const found: Passing[] = [];
  table.figures.forEach((figures, row) =>
    figures.forEach((figure, column) => {
      if (figure?.origin !== "formula") return;
      const passing = passingAt(grid, { table, row, column }, texts);
      if (passing) found.push(passing);
    }),
  );
  return found;
}

/** One finding a column: all its figures are made numbers by one click, and taken back by one. */
export function passedOver(table: Table, found: readonly Passing[]): TextNumbers[] {
  const columns = [...new Set(found.flatMap(({ texts }) => texts.map(({ column }) => column)))];
  return columns.map((column) => {
    const { texts: _texts, ...first } = found.find(({ texts }) =>
      texts.some((cell) => cell.column === column),
    )!;
    const cells = textCells(table).filter((cell) => cell.column === column);
    return { rule: "textNumber", table, cells, passedOver: first };
  });
}

function passingAt(grid: Grid, total: CellOf, texts: ReadonlyMap<string, CellOf>): Passing | null {
  const at = positionOf(total);
  const formula = formulaOf(grid, at.row, at.column);
  if (formula === null) return null;
  const passed = summedCells(formula, grid.sheet).flatMap((one) => {
    const cell = texts.get(`${one.row},${one.column}`);
    return cell ? [{ cell, coefficient: one.coefficient }] : [];
  });
  const lacking = passed.reduce((sum, { cell, coefficient }) => sum + coefficient * amountOf(cell), 0);
  if (lacking === 0) return null;
  const { table } = total;
  const cellAt = cellsOf(table);
  let [residual, room] = [0 - amountOf(total), unitAt(table.amounts, total.row, total.column)];
  for (const { row, column, coefficient } of linearFormula(formula, grid.sheet) ?? []) {
    const cell = cellAt(row, column);
    if (!cell) continue;
    residual += coefficient * amountOf(cell);
    room += unitAt(table.amounts, cell.row, cell.column);
  }
  // The total is what the numbers give without the text, as it is printed.
  if (Math.abs(residual - lacking) > room / 2) return null;
  return { total, formula, lacking, texts: passed.map(({ cell }) => cell) };
}

function cellsOf(table: Table): (row: number, column: number) => CellOf | null {
  const rows = new Map(table.rows.map(({ sheetRow }, row) => [sheetRow, row]));
  const columns = new Map(table.columns.map(({ sheetColumn }, column) => [sheetColumn, column]));
  return (sheetRow, sheetColumn) => {
    const [row, column] = [rows.get(sheetRow), columns.get(sheetColumn)];
    return row === undefined || column === undefined ? null : { table, row, column };
  };
}

function amountOf({ table, row, column }: CellOf): number {
  return amountAt(table.amounts, row, column);
}

function placeOf(cell: CellOf): string {
  const { row, column } = positionOf(cell);
  return `${row},${column}`;
}
