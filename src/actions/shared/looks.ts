import type { AreaLook } from "../../domain/sheet/newSheet";

const HEADING_FILL = "#E8EDF3";

/** How every sheet of ours draws the heading of a table. */
export function headingLook(row: number, columns: number, column = 0): AreaLook {
  const area = { row, column, rows: 1, columns };
  return { area, isBold: true, wraps: true, fill: HEADING_FILL, lineBelow: true };
}
