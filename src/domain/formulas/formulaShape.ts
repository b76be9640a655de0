import { columnLetters, parseAddress } from "../sheet/address";
import type { CellPosition } from "../sheet/grid";
import { tokenize } from "./parser";

/**
 * A formula by the offsets it refers to, in capitals and without blanks, so that the same formula in every row
 * of a column has one shape. Whole columns, names and the names of sheets stay as they are.
 *
 * Answers are kept under keys made of it: its writing may not change.
 * @param position the cell that holds the formula
 * @example relativeShape("=B5-C5", { row: 4, column: 3 }) // "=R[0]C[-2]-R[0]C[-1]"
 */
export function relativeShape(formula: string, position: CellPosition): string {
  return tokenize(formula, { mergeRefs: false })
    .map(({ type, value }) => (type === "range" ? byOffsets(value, position) : value))
    .join("")
    .replace(/\s+/g, "")
    .toUpperCase();
}

function byOffsets(range: string, { row, column }: CellPosition): string {
  return range
    .split(":")
    .map((cell) => {
      const at = parseAddress(cell);
      if (!at) return cell;
      const [, isColumnFixed, isRowFixed] = /^(\$?)[A-Z]+(\$?)/i.exec(cell)!;
      const rowPart = isRowFixed ? `R${at.row + 1}` : `R[${at.row - row}]`;
      return rowPart + (isColumnFixed ? `C${at.column + 1}` : `C[${at.column - column}]`);
    })
    .join(":");
}

/** A shape as the formula it is in a cell: "=R[0]C[-2]-R[0]C[-1]" in D5 is "=B5-C5". */
export function toAddresses(shape: string, { row, column }: CellPosition): string {
  return shape.replace(
    /R(\[(-?\d+)\]|\d+)C(\[(-?\d+)\]|\d+)/g,
    (_, rowText: string, dr: string | undefined, columnText: string, dc: string | undefined) => {
      const letters =
        dc === undefined ? `$${columnLetters(Number(columnText) - 1)}` : columnLetters(column + Number(dc));
      return letters + (dr === undefined ? `$${rowText}` : String(row + 1 + Number(dr)));
    },
  );
}
