import type { Area } from "../sheet/grid";
import type { AreaLook } from "../sheet/newSheet";
import { FIRST_ROW, HEADER_ROW, HEADING_FILL } from "./layout";
import type { Template } from "./template";

const SHARE_FORMAT = "0.0%";

/** Headings, number formats and lines of a template's table. @param width its columns, the labels included */
export function looksOf({ columns, rows }: Template, width: number): AreaLook[] {
  const body = (column: number): Area => ({ row: FIRST_ROW, column, rows: rows.length, columns: 1 });
  const heading = { row: HEADER_ROW, column: 0, rows: 1, columns: width };
  return [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, isBold: true },
    { area: heading, isBold: true, wraps: true, fill: HEADING_FILL, lineBelow: true },
    ...columns.flatMap(({ holds }, index): AreaLook[] => {
      const column = index + 1;
      switch (holds.kind) {
        case "number":
          return [
            { area: { ...heading, column, columns: 1 }, align: "Right" },
            { area: body(column), format: holds.format },
          ];
        case "share":
          return [
            { area: { ...heading, column, columns: 1 }, align: "Right" },
            { area: body(column), format: SHARE_FORMAT },
          ];
        default:
          return [{ area: body(column), wraps: true }];
      }
    }),
    ...rows.flatMap(({ kind, format }, r): AreaLook[] => {
      const line = { row: FIRST_ROW + r, column: 0, rows: 1, columns: width };
      return [
        ...(kind === "total" ? [{ area: line, isBold: true, lineAbove: true }] : []),
        ...(format ? [{ area: { ...line, column: 1, columns: width - 1 }, format }] : []),
      ];
    }),
  ];
}
