import type { Area, Grid } from "../domain/sheet/grid";
import { isInside } from "../domain/sheet/address";
import type { CellContents } from "./cellContents";
import type { SheetFrame } from "./sheetFrame";
import { filledIn } from "./filledAreas";
import { isModest, worthReading, type WorthReading } from "../domain/sheet/worthReading";

/** A grid of what was read at once, cut to what is worth laying out where most of it is blank. */
export function gridOf(frame: SheetFrame, contents: CellContents): Grid {
  const worth = isModest(frame.area) ? null : worthReading(filledIn(frame.area, contents.formulas));
  if (!worth || worth.leftOut.length === 0) return { ...frame, ...contents };
  const { values, formulas, formats, texts, fills } = contents;
  const part = <Cell>(cells: readonly (readonly Cell[])[]) => partOf(frame.area, worth.area, cells);
  return {
    ...cutFrame(frame, worth),
    values: part(values),
    formulas: part(formulas),
    formats: part(formats),
    texts: part(texts),
    ...(fills && { fills: part(fills) }),
  };
}

/** The frame of the part of a sheet that is read. */
export function cutFrame(frame: SheetFrame, { area, leftOut }: WorthReading): SheetFrame {
  if (leftOut.length === 0) return frame;
  const { merged, hiddenRows, hiddenColumns } = frame;
  return {
    ...frame,
    area,
    leftOut,
    merged: merged.filter((one) => isInside(area, one)),
    hiddenRows: hiddenRows.filter((row) => row >= area.row && row < area.row + area.rows),
    hiddenColumns: hiddenColumns.filter(
      (column) => column >= area.column && column < area.column + area.columns,
    ),
  };
}

function partOf<Cell>(whole: Area, part: Area, cells: readonly (readonly Cell[])[]): Cell[][] {
  const [top, left] = [part.row - whole.row, part.column - whole.column];
  return cells.slice(top, top + part.rows).map((row) => row.slice(left, left + part.columns));
}
