import { readFileSync, readdirSync } from "fs";
import { basename, join, resolve } from "path";
import { parseFigure } from "../../../src/domain/figures/parseFigure";
import type { Grid } from "../../../src/domain/sheet/grid";
import { printedGrid, type GridOptions } from "../printedGrid";

/** A cell of a declared table: rows from 0 below the header, columns from 0, the label column first. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A published table with what adds up to what in it, as it is kept in tests/reports/structures. */
export interface DeclaredTable {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly kind: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sums: readonly DeclaredSum[];
  readonly differences: readonly DeclaredDifference[];
  /** Columns and rows that are counted: nothing in them is rounded. */
  readonly counts: readonly (number | { readonly row: number })[];
  /** Columns that hold no amounts. */
  readonly notAdded: readonly number[];
  readonly errors: readonly DeclaredError[];
}

export interface DeclaredSum {
  readonly total: number;
  readonly parts: readonly number[];
  /** For each part; only where one is subtracted. */
  readonly signs?: readonly (1 | -1)[];
  /** Every column of amounts where left out. */
  readonly columns?: readonly number[];
}

export interface DeclaredDifference {
  readonly target: number;
  readonly terms: readonly { readonly column: number; readonly sign: 1 | -1 }[];
  /** Every row where left out. */
  readonly rows?: readonly number[];
}

/** A figure that is printed wrong; `right` is null where nothing decides which of several it is. */
export interface DeclaredError extends Cell {
  readonly printed: string;
  readonly right: string | null;
  readonly alternatives?: readonly Cell[];
}

/** A figure in whole steps of its last printed digit. */
export interface Printed {
  readonly units: number;
  readonly decimals: number;
}

/** The header stands in row 3 of the sheet, the title in row 1. */
export const FIRST_ROW = 3;
/** From the working directory: the bench is bundled elsewhere. */
const FOLDER = resolve("tests/reports/structures");

/** @param folder where tables with their structure are kept */
export function declaredTables(folder = FOLDER): DeclaredTable[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const table = JSON.parse(readFileSync(join(folder, file), "utf8")) as Omit<DeclaredTable, "name">;
      return { ...table, name: basename(file, ".json") };
    });
}

export function declaredGrid(table: DeclaredTable, options: GridOptions = {}): Grid {
  return printedGrid([[table.title], [], table.header, ...table.rows], FIRST_ROW, options);
}

/** The plain figure of a cell; null for blanks, words, per cents and figures with a unit of their own. */
export function printedAt(table: DeclaredTable, { row, column }: Cell): Printed | null {
  const figure = parseFigure(table.rows[row]![column]!);
  return figure && figure.unit === "" ? figure : null;
}

export function amountColumns(table: DeclaredTable): number[] {
  return table.header.flatMap((_, c) => (c === 0 || table.notAdded.includes(c) ? [] : [c]));
}

/** The table with other figures in some cells. */
export function withFigures(
  table: DeclaredTable,
  changes: readonly (Cell & { readonly figure: Printed })[],
): DeclaredTable {
  const rows = table.rows.map((row) => [...row]);
  for (const { row, column, figure } of changes) rows[row]![column] = printFigure(figure);
  return { ...table, rows };
}

/** @example printFigure({ units: -12345678, decimals: 1 }) // "-1 234 567,8" */
export function printFigure({ units, decimals }: Printed): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/(?<=\d)(?=(\d{3})+$)/g, " ");
  const fraction = decimals > 0 ? `,${digits.slice(digits.length - decimals)}` : "";
  return `${units < 0 ? "-" : ""}${whole}${fraction}`;
}
