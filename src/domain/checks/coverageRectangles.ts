import type { Area } from "../sheet/grid";

/** What stands in each cell of a sheet: 0 is no amount, everything else is told apart by its number. */
export interface States {
  readonly rows: number;
  readonly columns: number;
  /** row * columns + column */
  readonly at: Uint8Array;
}

/** Cells of one state, taken together. */
export interface Rectangle {
  readonly area: Area;
  readonly state: number;
  /** How many of its cells are in that state; the rest hold no amount. */
  readonly count: number;
  /** Every amount of its columns is in it, or of its rows. */
  readonly shape: "columns" | "rows" | "cells";
}

/** The state of cells that are in a rectangle already. */
const TAKEN = 255;

/**
 * Takes the cells of an area whose state is at least `from` into few rectangles, whole columns first: each such
 * cell is in exactly one, and a rectangle holds no amount in another state. The states are used up.
 *
 * Cost: near the number of cells of the area.
 * @param isLoose whether a rectangle may reach over cells without an amount, as within a table
 */
export function takeRectangles(states: States, area: Area, from: number, isLoose: boolean): Rectangle[] {
  const columns = isLoose ? wholeColumns(states, area, from) : [];
  for (const column of columns) take(states, column.area);
  return [...columns, ...others(states, area, from, isLoose)];
}

/** Columns whose every amount is in one and the same state; neighbours of the same state together. */
function wholeColumns(states: States, area: Area, from: number): Rectangle[] {
  const found: Rectangle[] = [];
  let open = null as Rectangle | null;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const one = wholeColumn(states, area, column);
    if (one === "empty") continue;
    if (one === null || one.state < from || one.state === TAKEN) {
      open = null;
      continue;
    }
    const isMore = open !== null && open.state === one.state;
    if (isMore) found.pop();
    open = isMore ? joined(open!, one) : one;
    found.push(open);
  }
  return found;
}

function wholeColumn(states: States, area: Area, column: number): Rectangle | "empty" | null {
  let [state, first, last, count] = [0, -1, -1, 0];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const here = states.at[row * states.columns + column]!;
    if (here === 0) continue;
    if (state !== 0 && here !== state) return null;
    if (state === 0) [state, first] = [here, row];
    last = row;
    count++;
  }
  if (state === 0) return "empty";
  return { area: { row: first, column, rows: last - first + 1, columns: 1 }, state, count, shape: "columns" };
}

function joined(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.area.row, b.area.row);
  const below = Math.max(a.area.row + a.area.rows, b.area.row + b.area.rows);
  const columns = b.area.column + b.area.columns - a.area.column;
  const area = { row, column: a.area.column, rows: below - row, columns };
  return { ...a, area, count: a.count + b.count };
}

/** What is left: from each cell the larger of what it reaches along its row and along its column. */
function others(states: States, area: Area, from: number, isLoose: boolean): Rectangle[] {
  const found: Rectangle[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const state = states.at[row * states.columns + column]!;
      if (state < from || state === TAKEN) continue;
      const [along, down] = [true, false].map((isAlong) =>
        reach(states, area, { row, column }, isAlong, isLoose),
      ) as [Rectangle, Rectangle];
      const best = along.count >= down.count ? along : down;
      found.push({ ...best, shape: holdsRows(states, area, best.area) ? "rows" : "cells" });
      take(states, best.area);
    }
  }
  return found;
}

/** The cells of one state from a corner on: first as far as they go one way, then line by line the other way. */
function reach(
  states: States,
  area: Area,
  corner: { row: number; column: number },
  isAlong: boolean,
  isLoose: boolean,
): Rectangle {
  const state = states.at[corner.row * states.columns + corner.column]!;
  const at = (line: number, place: number) => {
    const row = corner.row + (isAlong ? line : place);
    return states.at[row * states.columns + corner.column + (isAlong ? place : line)]!;
  };
  const below = area.row + area.rows - corner.row;
  const right = area.column + area.columns - corner.column;
  const [places, lines] = isAlong ? [right, below] : [below, right];
  let [width, count] = [1, 1];
  for (let place = 1; place < places; place++) {
    const here = at(0, place);
    if (here === state) [width, count] = [place + 1, count + 1];
    else if (here !== 0 || !isLoose) break;
  }
  let height = 1;
  for (let line = 1; line < lines; line++) {
    let own = 0;
    let isOther = false;
    for (let place = 0; place < width && !isOther; place++) {
      const here = at(line, place);
      if (here === state) own++;
      else isOther = here !== 0 || !isLoose;
    }
    if (isOther) break;
    if (own > 0) [height, count] = [line + 1, count + own];
  }
  const [rows, columns] = isAlong ? [height, width] : [width, height];
  return { area: { ...corner, rows, columns }, state, count, shape: "cells" };
}

/** No amount stands beside the rectangle in its rows. */
function holdsRows({ at, columns }: States, area: Area, inner: Area): boolean {
  for (let row = inner.row; row < inner.row + inner.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (column === inner.column) column += inner.columns;
      if (column < area.column + area.columns && at[row * columns + column]! !== 0) return false;
    }
  }
  return true;
}

function take({ at, columns }: States, { row, column, rows, columns: width }: Area): void {
  for (let r = row; r < row + rows; r++) at.fill(TAKEN, r * columns + column, r * columns + column + width);
}
