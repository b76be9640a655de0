import type { CellChange, CellLook } from "../domain/sheet/plan";
import { fillOf } from "./fills";
import { groupCells } from "./groupCells";

/** What a cell without colours of its own answers. */
const USUAL_FONT = "#000000";

type Painted = CellChange & { readonly look: CellLook };

/**
 * Asks for the colours of the cells that a plan paints, in the round trip that reads them again.
 * @returns what gives them once the context is synchronised, in the order of the changes; null where a change has
 *   no look
 */
export function queueLooks(
  sheet: Excel.Worksheet,
  changes: readonly CellChange[],
): () => (CellLook | null)[] {
  const answers = groupCells(paintedOf(changes)).map((group) => {
    const { row, column, rows, columns } = group.area;
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    const properties = range.getCellProperties({
      format: { fill: { color: true, tintAndShade: true }, font: { color: true } },
    });
    range.untrack();
    return { area: group.area, properties };
  });
  return () =>
    changes.map(({ row, column, look }) => {
      if (!look) return null;
      const { area, properties } = answers.find(
        ({ area: { row: top, column: left, rows, columns } }) =>
          row >= top && row < top + rows && column >= left && column < left + columns,
      )!;
      const { fill, font } = properties.value[row - area.row]![column - area.column]!.format!;
      const colour = font!.color?.toUpperCase() ?? USUAL_FONT;
      return {
        fill: fillOf(fill!),
        font: colour === USUAL_FONT ? null : colour,
      };
    });
}

/** Queues the colours of a plan: one call for each block of cells, and one more for each that loses its fill. */
export function queuePainting(sheet: Excel.Worksheet, changes: readonly CellChange[]): void {
  for (const { area, cells } of groupCells(paintedOf(changes))) {
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.setCellProperties(
      cells.map((row) =>
        row.map(({ look: { fill, font } }) => ({
          format: { font: { color: font ?? USUAL_FONT }, ...(fill !== null && { fill: { color: fill } }) },
        })),
      ),
    );
    range.untrack();
  }
  for (const { area } of groupCells(paintedOf(changes).filter(({ look }) => look.fill === null))) {
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.format.fill.clear();
    range.untrack();
  }
}

function paintedOf(changes: readonly CellChange[]): Painted[] {
  return changes.flatMap((change) => (change.look ? [{ ...change, look: change.look }] : []));
}
