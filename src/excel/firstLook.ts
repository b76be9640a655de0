import { areaAddress } from "../domain/sheet/address";
import type { Area } from "../domain/sheet/grid";
import { queueContents, type CellContents } from "./cellContents";

/**
 * So far a sheet is read before its size is known, in parts that share no cell: every sheet of 20 000 cells ends within
 * them, however long or wide. Without a limit one stray cell in the last row would have Excel lay out all the blank
 * ones, by the million.
 */
const PARTS: readonly Area[] = [
  { row: 0, column: 0, rows: 2000, columns: 50 },
  { row: 2000, column: 0, rows: 18_000, columns: 8 },
  { row: 0, column: 50, rows: 20, columns: 950 },
  { row: 0, column: 1000, rows: 1, columns: 15_384 },
];

/**
 * Asks for what the first part of a sheet holds.
 * @param used the used range of the sheet
 * @returns a function to be called after the sync, with the area of the used range; null where the sheet goes further,
 *   or Excel gives up on its size
 */
export function queueFirstLook(used: Excel.Range, withFills = false): (area: Area) => CellContents | null {
  const parts = PARTS.map((area) => {
    const range = used.getIntersectionOrNullObject(areaAddress(area));
    const contents = queueContents(range, withFills);
    range.untrack();
    return { area, range, contents };
  });
  return (area) => {
    const met = parts.flatMap(({ area: part, range, contents }) => {
      const common = intersectionOf(area, part);
      return common && !range.isNullObject ? [{ area: common, contents: contents() }] : [];
    });
    const seen = met.reduce((sum, { area: { rows, columns } }) => sum + rows * columns, 0);
    if (seen < area.rows * area.columns || met.some(({ contents }) => contents === null)) return null;
    return met.reduce<CellContents | null>(
      (whole, one) => (whole === null ? one.contents : joined(whole, one.contents!, one.area, area)),
      null,
    );
  };
}

/** What was read so far, with another part put where it belongs: to the right of it, or below. */
function joined(whole: CellContents, part: CellContents, { row, column }: Area, used: Area): CellContents {
  const join = <Cell>(
    cells: readonly (readonly Cell[])[],
    more: readonly (readonly Cell[])[],
  ): (readonly Cell[])[] => {
    if (column === used.column) return [...cells, ...more];
    const from = row - used.row;
    return cells.map((line, r) => (more[r - from] ? [...line, ...more[r - from]!] : line));
  };
  return {
    values: join(whole.values, part.values),
    formulas: join(whole.formulas, part.formulas),
    formats: join(whole.formats, part.formats),
    texts: join(whole.texts, part.texts),
    ...(whole.fills && part.fills && { fills: join(whole.fills, part.fills) }),
  };
}

function intersectionOf(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
