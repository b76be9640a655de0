import type { Sheet } from "../../workbook";
import { refuseProtected } from "../protection";
import { invalid } from "../errors";
import { defineType } from "../serverType";
import { areaOf, range } from "./range";

export const freezePanes = defineType<Sheet>("WorksheetFreezePanes", {
  methods: {
    FreezeRows: (sheet, [count]) => freeze(sheet, countOf(count), 0),
    FreezeColumns: (sheet, [count]) => freeze(sheet, 0, countOf(count)),
    /** The range is what stays in view: it begins at the sheet's top left. */
    FreezeAt: (sheet, [frozen]) => {
      const area = areaOf(frozen);
      return freeze(sheet, area.row + area.rows, area.column + area.columns);
    },
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
    GetLocationOrNullObject: (sheet, _args, host) => {
      const { frozen } = sheet.setup;
      if (!frozen) return null;
      // Rows alone are frozen over their whole width, columns over their whole height.
      const rows = frozen.rows || ALL_ROWS;
      const columns = frozen.columns || ALL_COLUMNS;
      return range({ sheet, area: { row: 0, column: 0, rows, columns } }, host);
    },
  },
});

const ALL_ROWS = 1_048_576;
const ALL_COLUMNS = 16_384;

function freeze(sheet: Sheet, rows: number, columns: number): null {
  refuseProtected(sheet);
  const isAll = { rows: rows >= ALL_ROWS ? 0 : rows, columns: columns >= ALL_COLUMNS ? 0 : columns };
  sheet.setup = { ...sheet.setup, frozen: isAll.rows || isAll.columns ? isAll : undefined };
  return null;
}

function countOf(count: unknown): number {
  if (count === undefined || count === null) return 1;
  if (!Number.isInteger(count) || Number(count) < 0)
    throw invalid("A number of rows or columns is expected.");
  return Number(count);
}
