import { listed } from "./listed";
import { allTerms, type Check } from "../../domain/checks/check";
import type { Figure } from "../../domain/figures/figure";
import { formatFigure } from "../../domain/figures/formatFigure";
import { address, type CellOf } from "../../domain/tables/cellOf";
import { printAmount } from "../../domain/tables/printAmount";
import { amountAt } from "../../domain/tables/amounts";
import type { Table } from "../../domain/tables/table";

export { printAmount as amount };

/** A figure as its cell shows it. */
export function printed(cell: CellOf): string {
  const figure = cell.table.figures[cell.row]![cell.column];
  return figure ? figureText(figure) : "tomt";
}

export function figureText({ units, decimals, isPercent }: Figure): string {
  return formatFigure(units, decimals, isPercent);
}

/** A difference with its sign: "+199", "−200". */
export function signed(table: Table, grains: number): string {
  return (grains > 0 ? "+" : "") + printAmount(table, grains);
}

/** "Vuxenutbildning, Budget 2025 (B8)" */
export function cellName(cell: CellOf): string {
  const names = [rowName(cell), columnName(cell)].filter(Boolean).join(", ");
  return names ? `${names} (${address(cell)})` : address(cell);
}

/** Its row within a sentence: by name, or by where it stands. */
export function rowOrPlace(cell: CellOf): string {
  return rowName(cell) || address(cell);
}

/** Its column within a sentence: by name, or by where it stands. */
export function columnOrPlace(cell: CellOf): string {
  return columnName(cell) || address(cell);
}

export function rowName({ table, row }: CellOf): string {
  return table.rows[row]!.label;
}

export function columnName({ table, column }: CellOf): string {
  return table.columns[column]!.heading;
}

/** The unit behind an amount in running text: " tkr", or nothing where the table names none. */
export function unitWord(table: Table): string {
  return table.unit === "" || table.unit === "%" ? "" : ` ${table.unit}`;
}

/** What the terms of a check give together, and what its target says. */
export function sides(check: Check): { computed: number; target: number } {
  const target = amountAt(check.target.table.amounts, check.target.row, check.target.column);
  return { computed: target + check.residual, target };
}

/** A negative figure inside a calculation stands in parentheses. */
export function inCalculation(cell: CellOf): string {
  const text = printed(cell);
  return text.startsWith("\u2212") ? `(${text})` : text;
}

/** How many printed figures a check has. */
export function figureCount(check: Check): number {
  return allTerms(check).filter((term) => term.table.figures[term.row]![term.column] !== null).length;
}

/** Rows by their names and places: "Kulturskola (rad 7) och Konsult (rad 9)". */
export function rowsByName(table: Table, rows: readonly number[]): string {
  const names = rows.map((row) => {
    const cell = { table, row, column: 0 };
    const name = rowName(cell);
    const place = `rad ${table.rows[row]!.sheetRow + 1}`;
    return name ? `${name} (${place})` : place;
  });
  return listed(names);
}
