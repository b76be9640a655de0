import type { Area, CellPosition, Grid } from "../sheet/grid";
import type { Cell } from "../tables/cells";
import type { CellOf } from "../tables/cellOf";
import type { Table } from "../tables/table";
import type { Steps } from "../steps";
import type { Check } from "./check";
import type { CheckedTable } from "./checkTable";
import type { Condition } from "./condition";
import { columnsWithoutAmounts, type Why } from "./coverageReasons";
import { takeRectangles, type Rectangle, type States } from "./coverageRectangles";
import { CHECKED, FIRST_WHY, WHYS, markAmounts, markChecked, markOutside, stateOf } from "./coverageMarks";

export type { Why } from "./coverageReasons";

/** Which amounts of a sheet a check reaches: a verdict speaks for those, and for no others. */
export interface Coverage {
  /** Cells with an amount; numbers of notes, accounts and codes, and years, are none. */
  readonly amounts: number;
  /** How many of them take part in a check or a condition that could fail if they were wrong. */
  readonly checked: number;
  /** The others, each in exactly one place. */
  readonly unchecked: readonly Unchecked[];
  /** All that is computed or checked is nothing: a template that nobody has filled in. */
  readonly isEmpty: boolean;
}

/** Amounts beside each other that no check reaches, for one reason. */
export interface Unchecked {
  /** On the sheet. */
  readonly area: Area;
  readonly why: Why;
  /** How many amounts. */
  readonly count: number;
  /** Every amount of the table, of its columns, of its rows; or only some. */
  readonly shape: "table" | Rectangle["shape"];
  /** null outside tables. */
  readonly table: Table | null;
}

/** What holds on a sheet, as far as coverage has to know. */
export interface Checked {
  readonly tables: readonly CheckedTable[];
  /** The checks that count. */
  readonly checks: readonly Check[];
  readonly conditions: readonly Condition[];
  /** Checks of live formulas against what they are computed from: no typed figure can make them fail. */
  readonly tautologies: ReadonlySet<Check>;
  /** Formulas without a value: what they will say is not checked either. */
  readonly uncomputed: readonly CellPosition[];
}

/**
 * Reckons which amounts of a sheet are checked and lists the rest: whole columns, whole rows, single cells. Rests now and
 * then, see steps.ts.
 *
 * Cost: near the number of cells, and of terms in the checks.
 * @param cells the sheet's cells, from the grid's first
 */
export function* coverageInSteps(
  { area, leftOut = [] }: Pick<Grid, "area" | "leftOut">,
  cells: readonly (readonly Cell[])[],
  sheet: Checked,
): Steps<Coverage> {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const states: States = { rows, columns, at: new Uint8Array(rows * columns) };
  const place = ({ table, row, column }: CellOf) =>
    (table.rows[row]!.sheetRow - area.row) * columns + table.columns[column]!.sheetColumn - area.column;
  const inside = (table: Area): Area => ({
    ...table,
    row: table.row - area.row,
    column: table.column - area.column,
  });

  yield* markAmounts(states, sheet.tables, place);
  yield* markChecked(states, sheet, place);
  const areas = sheet.tables.map(({ table }) => inside(table.area));
  const hasStray = yield* markOutside(states, cells, areas);
  for (const { row, column } of sheet.uncomputed)
    states.at[(row - area.row) * columns + column - area.column] = stateOf("uncomputed");

  const { amounts, checked } = countOf(states);
  yield;
  const unchecked = (found: Rectangle[], table: Table | null): Unchecked[] =>
    found.map(({ area: { row, column, ...size }, state, count, shape }) => ({
      area: { row: area.row + row, column: area.column + column, ...size },
      why: WHYS[state - FIRST_WHY]!,
      count,
      shape,
      table,
    }));
  const listed = sheet.tables.flatMap(({ table }) => {
    const found = takeRectangles(states, inside(table.area), FIRST_WHY, true);
    const [only] = found;
    const isWhole = found.length === 1 && only!.shape === "columns" && only!.count === amountsOf(table);
    return unchecked(found, table).map((one) => (isWhole ? { ...one, shape: "table" as const } : one));
  });
  yield;
  const everywhere = { row: 0, column: 0, rows, columns };
  const outside =
    hasStray || sheet.uncomputed.length > 0
      ? unchecked(takeRectangles(states, everywhere, FIRST_WHY, false), null)
      : [];
  return {
    amounts,
    checked,
    unchecked: [...listed, ...outside, ...leftOut.map(unread)],
    isEmpty: isEmpty(sheet),
  };
}

/** Filled cells that were not read: what they hold is not known. */
function unread(area: Area): Unchecked {
  return { area, why: "leftOut", count: area.rows * area.columns, shape: "cells", table: null };
}

function isEmpty({ tables, checks }: Checked): boolean {
  let isComputed = checks.length > 0;
  for (const { table } of tables) {
    const without = columnsWithoutAmounts(table);
    for (const row of table.figures) {
      for (const [column, figure] of row.entries()) {
        if (!figure || without.has(column)) continue;
        if (figure.units !== 0) return false;
        isComputed ||= figure.origin === "formula";
      }
    }
  }
  return isComputed;
}

function countOf({ at }: States): { amounts: number; checked: number } {
  let [amounts, checked] = [0, 0];
  for (const state of at) {
    if (state > 0) amounts++;
    if (state === CHECKED) checked++;
  }
  return { amounts, checked };
}

function amountsOf(table: Table): number {
  const without = columnsWithoutAmounts(table);
  return table.figures.reduce(
    (sum, row) => sum + row.filter((figure, column) => figure && !without.has(column)).length,
    0,
  );
}
