import { columnIndex, columnLetters } from "../domain/sheet/address";
import type { CellPosition } from "../domain/sheet/grid";

/**
 * The pieces of a formula, longest first: a text, a quoted sheet name, a table's brackets, a name or reference.
 * Only the last kind can be a reference, and only where neither "(" nor "!" follows: LOG10( is a function and
 * A1!B2 begins with a sheet.
 */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[$\p{L}_\\][$\p{L}\p{N}_.\\]*|\$?\d+:\$?\d+/gu;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;

const LAST_COLUMN = 16383;
const LAST_ROW = 1048575;

/**
 * A formula as it reads when copied from one cell to another, which is how a group of alike formulas is stored.
 * @example moveFormula("SUM(A1:A3)*$B$1", { row: 3, column: 0 }, { row: 3, column: 1 }) // "SUM(B1:B3)*$B$1"
 */
export function moveFormula(formula: string, from: CellPosition, to: CellPosition): string {
  const [down, right] = [to.row - from.row, to.column - from.column];
  return formula.replace(PIECE, (piece, offset: number) => {
    const next = formula[offset + piece.length];
    if (next === "(" || next === "!" || next === "[") return piece;
    const rows = ROWS.exec(piece);
    if (rows) return `${rows[1]}${moved(rows[1], rows[2], down)}:${rows[3]}${moved(rows[3], rows[4], down)}`;
    const cell = CELL.exec(piece);
    if (cell) {
      const column = cell[1] ? columnIndex(cell[2]!) : columnIndex(cell[2]!) + right;
      const row = cell[3] ? Number(cell[4]) - 1 : Number(cell[4]) - 1 + down;
      if (column < 0 || column > LAST_COLUMN || row < 0 || row > LAST_ROW) return "#REF!";
      return `${cell[1]}${columnLetters(column)}${cell[3]}${row + 1}`;
    }
    const isPartOfColumns = next === ":" || formula[offset - 1] === ":";
    const column = isPartOfColumns ? COLUMN.exec(piece) : null;
    if (column && !column[1]) return columnLetters(columnIndex(column[2]!) + right);
    return piece;
  });
}

function moved(dollar: string | undefined, row: string | undefined, down: number): number {
  return dollar ? Number(row) : Number(row) + down;
}
