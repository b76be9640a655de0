import type { CellValue, Grid } from "../../../src/domain/sheet/grid";
import { addresses, type Sheet } from "./addresses";
import type { Amount, Cell, Specimen } from "./specimen";

/** How a specimen is set out on a sheet. */
export interface Setting {
  /** Where its first cell stands. */
  readonly at: { readonly row: number; readonly column: number };
  /** The lines from the top, by their place in the specimen; null is a blank row. */
  readonly order: readonly (number | null)[];
  /**
   * How amounts are stored and shown: as printed; in a unit a thousand times larger, with three decimals more;
   * or in one a thousand times smaller, where the number format shows thousands.
   */
  readonly unit: "asPrinted" | "larger" | "smaller";
}

/** From A1, as it was written. */
export function plainSetting({ lines }: Specimen): Setting {
  return { at: { row: 0, column: 0 }, order: lines.map((_, l) => l), unit: "asPrinted" };
}

/** The grid that Excel would give of the specimen. */
export function toGrid(specimen: Specimen, setting = plainSetting(specimen)): Grid {
  const { at, order, unit } = setting;
  const columns = Math.max(...specimen.lines.map(({ cells }) => cells.length));
  const rowOf = specimen.lines.map((_, l) => at.row + order.indexOf(l));
  const sheet = addresses(rowOf, at.column);
  const rows = order.map((line) =>
    Array.from({ length: columns }, (_, c) =>
      written(line === null ? "" : (specimen.lines[line]!.cells[c] ?? ""), unit, sheet),
    ),
  );
  return {
    sheet: "Blad1",
    area: { ...at, rows: rows.length, columns },
    values: rows.map((row) => row.map(({ value }) => value)),
    formulas: rows.map((row) => row.map(({ formula }) => formula)),
    formats: rows.map((row) => row.map(({ format }) => format)),
    texts: rows.map((row) => row.map(({ value }) => String(value))),
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
    isProtected: false,
    isFiltered: false,
  };
}

function written(
  cell: Cell,
  unit: Setting["unit"],
  sheet: Sheet,
): { value: CellValue; formula: CellValue; format: string } {
  if (typeof cell === "string") return { value: cell, formula: cell, format: "General" };
  const { value, format } = stored(cell, unit);
  return { value, format, formula: cell.formula?.(sheet) ?? value };
}

function stored({ units, decimals, kind }: Amount, unit: Setting["unit"]): { value: number; format: string } {
  const shown = (places: number) => `#,##0${places > 0 ? `.${"0".repeat(places)}` : ""}`;
  // Written with an exponent, so that the number is the nearest there is to the printed one.
  const number = (places: number) => Number(`${units}e${-places}`);
  if (kind === "percent") return { value: number(decimals + 2), format: `${shown(decimals)}%` };
  if (kind === "count" || unit === "asPrinted") return { value: number(decimals), format: shown(decimals) };
  if (unit === "larger") return { value: number(decimals + 3), format: shown(decimals + 3) };
  return { value: number(decimals - 3), format: `${shown(decimals)},` };
}
