import Decimal from "decimal.js";
import type { CellPosition, Grid } from "../sheet/grid";
import { linearFormula } from "./linearFormula";

/** A typed figure that would stand in a cell, as the cell would show it. */
export interface TypedFigure extends CellPosition {
  readonly value: number;
  readonly text: string;
}

/** Chains of formulas longer than this are not followed: they are circular, or nothing anybody reads. */
const LONGEST_CHAIN = 40;

/**
 * The sheet as it would be with other figures typed into it. Formulas that add and subtract follow; others keep what
 * they show, so that a check of the answer may ask too much and never too little.
 * @example gridAfter(grid, [{ row: 7, column: 1, value: 20066, text: "20 066" }])
 */
export function gridAfter(grid: Grid, figures: readonly TypedFigure[]): Grid {
  const { area } = grid;
  const values = grid.values.map((row) => [...row]);
  const texts = grid.texts.map((row) => [...row]);
  const formulas = grid.formulas.map((row) => [...row]);
  const inGrid = ({ row, column }: CellPosition) => [row - area.row, column - area.column] as const;
  let moved = new Map<string, Decimal>();
  const move = (into: Map<string, Decimal>, { row, column }: CellPosition, by: Decimal) => {
    const key = `${row} ${column}`;
    into.set(key, by.plus(into.get(key) ?? 0));
  };
  for (const figure of figures) {
    const [r, c] = inGrid(figure);
    const before = values[r]?.[c];
    if (before === undefined) continue;
    values[r]![c] = figure.value;
    formulas[r]![c] = figure.value;
    texts[r]![c] = figure.text;
    if (typeof before === "number") move(moved, figure, new Decimal(figure.value).minus(before));
  }
  const users = usersOf(grid);
  for (let chain = 0; moved.size > 0 && chain < LONGEST_CHAIN; chain++) {
    const next = new Map<string, Decimal>();
    for (const [key, by] of moved)
      for (const { cell, coefficient } of users.get(key) ?? []) {
        const [r, c] = inGrid(cell);
        const before = values[r]![c];
        if (typeof before !== "number") continue;
        const change = by.times(coefficient);
        values[r]![c] = new Decimal(before).plus(change).toNumber();
        texts[r]![c] = String(values[r]![c]);
        move(next, cell, change);
      }
    moved = next;
  }
  return { ...grid, values, formulas, texts };
}

/** The formulas that add or subtract a cell, by its place. */
function usersOf(grid: Grid): Map<string, { cell: CellPosition; coefficient: number }[]> {
  const users = new Map<string, { cell: CellPosition; coefficient: number }[]>();
  grid.formulas.forEach((row, r) =>
    row.forEach((formula, c) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return;
      const cell = { row: grid.area.row + r, column: grid.area.column + c };
      for (const { coefficient, ...used } of linearFormula(formula, grid.sheet) ?? []) {
        const key = `${used.row} ${used.column}`;
        const known = users.get(key);
        if (known) known.push({ cell, coefficient });
        else users.set(key, [{ cell, coefficient }]);
      }
    }),
  );
  return users;
}
