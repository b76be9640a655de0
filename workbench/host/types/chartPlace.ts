import type { Area } from "../../../src/domain/sheet/grid";
import type { ChartModel, Sheet } from "../../workbook";
import { lineHeight, lineWidth } from "./lineSizes";

type Place = ChartModel["place"];

/** From the corner of the first cell to the far corner of the last, as Chart.setPosition says. */
export function placeBetween(sheet: Sheet, first: Area, last: Area | null, before: Place): Place {
  const left = leftOf(sheet, first.column);
  const top = topOf(sheet, first.row);
  if (!last) return { ...before, left, top };
  return {
    left,
    top,
    width: leftOf(sheet, last.column + last.columns) - left,
    height: topOf(sheet, last.row + last.rows) - top,
  };
}

/** Points from the sheet's left edge to a column. */
export function leftOf(sheet: Sheet, column: number): number {
  let points = 0;
  for (let index = 0; index < column; index += 1) points += lineWidth(sheet, index);
  return points;
}

export function topOf(sheet: Sheet, row: number): number {
  let points = 0;
  for (let index = 0; index < row; index += 1) points += lineHeight(sheet, index);
  return points;
}
