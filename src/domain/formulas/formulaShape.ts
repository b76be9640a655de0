import { columnIndex, columnLetters } from "../sheet/address";
import type { CellOf } from "../tables/cellOf";

const REFERENCE = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\d(A-Z])/gi;

/** A formula by the offsets it refers to: "=B5-C5" in D5 is "=R[0]C[-2]-R[0]C[-1]". */
export function relativeShape(formula: string, { table, row, column }: CellOf): string {
  const [r, c] = [table.rows[row]!.sheetRow, table.columns[column]!.sheetColumn];
  return formula
    .replace(/\s+/g, "")
    .toUpperCase()
    .replace(REFERENCE, (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
      const rowPart = fixedRow ? `R${digits}` : `R[${Number(digits) - 1 - r}]`;
      return rowPart + (fixedColumn ? `C${columnIndex(letters) + 1}` : `C[${columnIndex(letters) - c}]`);
    });
}

/** A shape as the formula it is in a cell: "=R[0]C[-2]-R[0]C[-1]" in D5 is "=B5-C5". */
export function toAddresses(shape: string, { table, row, column }: CellOf): string {
  const [r, c] = [table.rows[row]!.sheetRow, table.columns[column]!.sheetColumn];
  return shape.replace(
    /R(\[(-?\d+)\]|\d+)C(\[(-?\d+)\]|\d+)/g,
    (_, rowText: string, dr: string | undefined, columnText: string, dc: string | undefined) => {
      const letters =
        dc === undefined ? `$${columnLetters(Number(columnText) - 1)}` : columnLetters(c + Number(dc));
      return letters + (dr === undefined ? `$${rowText}` : String(r + 1 + Number(dr)));
    },
  );
}
