import type { Area } from "../sheet/grid";
import { asYear, type Cell } from "../tables/cells";
import type { CellOf } from "../tables/cellOf";
import { eachInSteps, type Steps } from "../steps";
import type { CheckedTable } from "./checkTable";
import { columnsWithoutAmounts, whyUnchecked, type Why } from "./coverageReasons";
import type { States } from "./coverageRectangles";
import type { Checked } from "./coverage";

export const WHYS: readonly Why[] = [
  "price",
  "percent",
  "indicator",
  "noSum",
  "total",
  "alone",
  "typed",
  "uncomputed",
  "outside",
  "leftOut",
];

export const CHECKED = 1;
export const FIRST_WHY = 2;

/** Every amount of the tables, with what its place says of why it would not be checked. */
export function* markAmounts(
  states: States,
  tables: readonly CheckedTable[],
  place: (cell: CellOf) => number,
): Steps<void> {
  for (const checked of tables) {
    const { table } = checked;
    const without = columnsWithoutAmounts(table);
    yield* eachInSteps(table.figures.entries(), ([row, figures]) =>
      figures.forEach((figure, column) => {
        if (!figure || without.has(column)) return;
        states.at[place({ table, row, column })] = stateOf(whyUnchecked(checked, row, column));
      }),
    );
  }
}

export function stateOf(why: Why): number {
  return FIRST_WHY + WHYS.indexOf(why);
}

/** What takes part in a check or a condition; what is typed only where the check could fail by it. */
export function* markChecked(
  states: States,
  { checks, conditions, tautologies }: Checked,
  place: (cell: CellOf) => number,
): Steps<void> {
  const typed = stateOf("typed");
  const mark = (cell: CellOf, isTautology: boolean) => {
    const figure = cell.table.figures[cell.row]![cell.column];
    if (!figure) return;
    const at = place(cell);
    if (!isTautology || figure.origin === "formula") states.at[at] = CHECKED;
    else if (states.at[at] !== CHECKED) states.at[at] = typed;
  };
  const markAll = (cells: readonly CellOf[], target: CellOf, isTautology: boolean) => {
    for (const cell of cells) mark(cell, isTautology);
    mark(target, isTautology);
  };
  yield* eachInSteps(checks, (check) => markAll(check.terms, check.target, tautologies.has(check)));
  for (const { target, cells } of conditions) {
    markAll(cells, target, target.table.figures[target.row]![target.column]?.origin === "formula");
  }
}

/** Figures that stand in no table; those that can be years are none. @returns whether there are any */
export function* markOutside(
  states: States,
  cells: readonly (readonly Cell[])[],
  tables: readonly Area[],
): Steps<boolean> {
  const isInside = new Uint8Array(states.at.length);
  for (const { row, column, rows, columns } of tables) {
    for (let r = row; r < row + rows; r++) {
      isInside.fill(1, r * states.columns + column, r * states.columns + column + columns);
    }
  }
  let hasOutside = false;
  yield* eachInSteps(cells.entries(), ([r, row]) =>
    row.forEach((cell, c) => {
      const at = r * states.columns + c;
      if (cell.kind !== "figure" || isInside[at] || states.at[at] || asYear(cell) !== null) return;
      states.at[at] = stateOf("outside");
      hasOutside = true;
    }),
  );
  return hasOutside;
}
