import { areaAddress, cellAddress } from "../../src/domain/sheet/address";
import type { CellPosition } from "../../src/domain/sheet/grid";
import type { TableModel } from "../workbook";

export interface FormulaPlace {
  readonly cell: CellPosition;
  readonly tables: readonly TableModel[];
  /** The column of a table by its header, counted from the sheet's first; undefined where there is none. */
  columnOf(table: TableModel, header: string): number | undefined;
  /** A filter hides rows of the sheet: SUBTOTAL then leaves them out whichever number it is called with. */
  readonly isFiltered: boolean;
}

const THIS_ROW =
  /([\p{L}_][\p{L}\p{N}_.]*)?\[(?:\[#This Row\],|@)(?:\[([^\]]+)\]:\[([^\]]+)\]|\[?([^\][]+)\]?)\]/giu;
const SUBTOTAL = /(\bSUBTOTAL\(\s*)(\d{1,2})(\s*,)/gi;

/**
 * Says in plain references what the engine reads wrongly: "this row" of a table, and SUBTOTAL on a filtered
 * sheet (9 means 109 for rows that a filter hides; rows hidden by hand beside a filter are treated alike).
 */
export function rewriteFormula(formula: string, place: FormulaPlace): string {
  const plain = formula.replace(
    THIS_ROW,
    (whole, name?: string, from?: string, to?: string, only?: string) => {
      const table = place.tables.find((entry) =>
        name ? entry.name.toLowerCase() === name.toLowerCase() : covers(entry, place.cell),
      );
      const first = table && place.columnOf(table, unescaped(only ?? from!));
      const last = table && place.columnOf(table, unescaped(only ?? to!));
      if (first === undefined || last === undefined) return whole;
      if (first === last) return cellAddress({ row: place.cell.row, column: first });
      return areaAddress({ row: place.cell.row, column: first, rows: 1, columns: last - first + 1 });
    },
  );
  return place.isFiltered
    ? plain.replace(
        SUBTOTAL,
        (_all, open, number, rest) => `${open}1${String(number).padStart(2, "0")}${rest}`,
      )
    : plain;
}

/** Signs that mean something in brackets are written with an apostrophe before them. */
function unescaped(header: string): string {
  return header.replace(/'(.)/g, "$1");
}

function covers({ area }: TableModel, { row, column }: CellPosition): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
