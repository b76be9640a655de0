import { cellAddress } from "../../../src/domain/sheet/address";
import type { CellValue, Grid } from "../../../src/domain/sheet/grid";
import type { MadeSheet } from "./makeSheet";
import type { Identity } from "./makeTable";

/**
 * The sheet with live formulas in every total and deviation: SUM over rows that stand together, plus and minus
 * elsewhere. A cell that two identities make gets the first one's formula. Its columns must stand as planned.
 */
export function withFormulas({ grid, tables, places }: MadeSheet): Grid {
  const formulas: CellValue[][] = grid.values.map((row) => [...row]);
  const written = new Set<string>();
  for (const identity of tables.flatMap((table) => table.identities)) {
    const own = places.filter((place) => place.identities.includes(identity));
    const down = Math.min(...own.map(({ row }) => row)) - Math.min(...identity.cells.map(({ row }) => row));
    const right =
      Math.min(...own.map(({ column }) => column)) - Math.min(...identity.cells.map(({ column }) => column));
    const cells = identity.cells.map((cell) => ({
      ...cell,
      row: cell.row + down,
      column: cell.column + right,
    }));
    const target = cells[cells.length - 1]!;
    const key = cellAddress(target);
    if (!written.has(key)) formulas[target.row]![target.column] = formulaOf(cells.slice(0, -1));
    written.add(key);
  }
  return { ...grid, formulas };
}

function formulaOf(parts: Identity["cells"]): string {
  const [first, last] = [parts[0]!, parts[parts.length - 1]!];
  const isRun = parts.every(
    ({ row, column, sign }, i) => sign === 1 && column === first.column && row === first.row + i,
  );
  if (isRun && parts.length > 2) return `=SUM(${cellAddress(first)}:${cellAddress(last)})`;
  return `=${parts.map((cell, i) => (cell.sign < 0 ? "-" : i > 0 ? "+" : "") + cellAddress(cell)).join("")}`;
}
