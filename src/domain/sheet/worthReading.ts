import type { Area } from "./grid";

/** Cells that are laid out without asking how many of them are filled; and for each filled one so many more. */
const CELLS_AT_ONCE = 100_000;
const CELLS_PER_FILLED = 10;
/** No table is wider: a row with more filled cells side by side is something else. */
const WIDEST_TABLE = 1024;

/** An area that is read whole, whatever stands in it. */
export function isModest({ rows, columns }: Area): boolean {
  return rows * columns <= CELLS_AT_ONCE && columns <= WIDEST_TABLE;
}

/** The part of a sheet that is read, and the filled cells outside it. */
export interface WorthReading {
  readonly area: Area;
  readonly leftOut: readonly Area[];
}

/**
 * One value far away makes the used range of a sheet as large as millions of blank cells. This chooses what to read:
 * all of it where it is not too large for what is filled; otherwise the heaviest part between the widest gaps of blank
 * rows and columns. Rows wider than any table are left out too.
 *
 * Cost: near the number of filled areas.
 * @param filled rectangles of filled cells, none twice
 * @returns null where the filled cells stand so scattered that no part is worth more than another
 * @example worthReading([A1:D9, XFD1048576]) // { area: A1:D9, leftOut: [XFD1048576] }
 */
export function worthReading(filled: readonly Area[]): WorthReading | null {
  const narrow = withoutWideRows(filled);
  for (let gap = LARGEST_GAP; gap >= 1; gap = Math.floor(gap / 4)) {
    const area = boundsOf(heaviest(narrow, gap));
    const inside = filled.reduce((sum, one) => sum + sizeOf(common(one, area)), 0);
    if (sizeOf(area) > CELLS_AT_ONCE + CELLS_PER_FILLED * inside) continue;
    return { area, leftOut: filled.flatMap((one) => outside(one, area)) };
  }
  return null;
}

const LARGEST_GAP = 4 ** 10;

/** The areas without the rows that are wider than a table; all of them where there are no others. */
function withoutWideRows(filled: readonly Area[]): readonly Area[] {
  const wide = filled.filter(({ columns }) => columns > WIDEST_TABLE);
  if (wide.length === 0) return filled;
  const rows = wide.map(({ row, rows: count }) => ({ row, column: 0, rows: count, columns: Infinity }));
  const narrow = filled.filter((one) => one.columns <= WIDEST_TABLE);
  const rest = rows.reduce<readonly Area[]>((left, row) => left.flatMap((one) => outside(one, row)), narrow);
  return rest.length > 0 ? rest : filled;
}

/** The areas of the heaviest group of rows with no larger gap, and of these the heaviest group of columns. */
function heaviest(areas: readonly Area[], gap: number): readonly Area[] {
  const rows = heaviestGroup(areas, gap, ({ row, rows: count }) => [row, row + count]);
  return heaviestGroup(rows, gap, ({ column, columns }) => [column, column + columns]);
}

function heaviestGroup(
  areas: readonly Area[],
  gap: number,
  span: (area: Area) => readonly [from: number, to: number],
): readonly Area[] {
  const sorted = [...areas].sort((one, other) => span(one)[0] - span(other)[0]);
  let [best, bestWeight] = [sorted, 0];
  let [group, weight, end]: [Area[], number, number] = [[], 0, -Infinity];
  const close = () => {
    if (weight > bestWeight) [best, bestWeight] = [group, weight];
  };
  for (const area of sorted) {
    const [from, to] = span(area);
    if (from - end > gap) {
      close();
      [group, weight] = [[], 0];
    }
    group.push(area);
    weight += sizeOf(area);
    end = group.length === 1 ? to : Math.max(end, to);
  }
  close();
  return best;
}

function boundsOf(areas: readonly Area[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column, rows, columns } of areas) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row + rows);
    right = Math.max(right, column + columns);
  }
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}

function common(one: Area, other: Area): Area {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows: Math.max(0, rows), columns: Math.max(0, columns) };
}

/** What of an area lies outside another: above, below, to the left and to the right of it. */
function outside(one: Area, other: Area): Area[] {
  const inside = common(one, other);
  if (sizeOf(inside) === 0) return [one];
  const below = inside.row + inside.rows;
  const right = inside.column + inside.columns;
  return [
    { ...one, rows: inside.row - one.row },
    { ...one, row: below, rows: one.row + one.rows - below },
    { ...inside, column: one.column, columns: inside.column - one.column },
    { ...inside, column: right, columns: one.column + one.columns - right },
  ].filter((piece) => sizeOf(piece) > 0);
}

function sizeOf({ rows, columns }: Area): number {
  return rows * columns;
}
