import { columnIndex } from "../sheet/address";

/** A cell a formula adds or subtracts, by its place on the same sheet. */
export interface Reference {
  readonly row: number;
  readonly column: number;
  readonly coefficient: number;
}

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;
/** A sum over whole columns is not taken apart. */
const MOST_CELLS = 5000;

/**
 * Takes apart a formula that only adds and subtracts cells: "=B5-C5", "=SUM(B4:B9)", "=-B4+SUM(B5:B7,B9)".
 * SUBTOTAL(9,...) and SUBTOTAL(109,...) count as SUM.
 * @returns null for every other formula: what it computes is taken as it stands
 * @example linearFormula("=B5-C5") // [{ row: 4, column: 1, coefficient: 1 }, { row: 4, column: 2, coefficient: -1 }]
 */
export function linearFormula(formula: string): Reference[] | null {
  const references: Reference[] = [];
  let rest = formula.replace(/\s+/g, "").replace(/^=/, "");
  while (rest !== "") {
    const match = /^([+-]?)(?:(SUM|SUBTOTAL)\(([^()]*)\)|(\$?[A-Z]{1,3}\$?\d+))(?=[+-]|$)/i.exec(rest);
    if (!match) return null;
    const coefficient = match[1] === "-" ? -1 : 1;
    const list = match[4] ?? (match[2]!.toUpperCase() === "SUM" ? match[3]! : subtotalArguments(match[3]!));
    if (list === null) return null;
    for (const part of list.split(/[,;]/)) {
      const cells = cellsOf(part, coefficient);
      if (!cells || references.length + cells.length > MOST_CELLS) return null;
      references.push(...cells);
    }
    rest = rest.slice(match[0].length);
  }
  return references.length > 0 ? references : null;
}

function subtotalArguments(list: string): string | null {
  const match = /^(?:9|109)[,;](.*)$/.exec(list);
  return match ? match[1]! : null;
}

function cellsOf(reference: string, coefficient: number): Reference[] | null {
  const match = REFERENCE.exec(reference);
  if (!match) return null;
  const [left, top] = [columnIndex(match[1]!), Number(match[2]) - 1];
  const right = match[3] ? columnIndex(match[3]) : left;
  const bottom = match[4] ? Number(match[4]) - 1 : top;
  if ((right - left + 1) * (bottom - top + 1) > MOST_CELLS) return null;
  const cells: Reference[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push({ row, column, coefficient });
  }
  return cells;
}
