import { comparable } from "../words/comparable";
import { lineWordsOf } from "./lineWords";
import type { SpokenTable } from "./readings";
import { coverageOf, onlyOwn } from "./spokenWords";

const NAMED = 0.7;
const WHOLLY = 0.9;
const SHORTEST = 4;

/** The row that words name best. */
export interface RowSaid {
  readonly row: number;
  /** All that tells it from the others is said. */
  readonly isWhole: boolean;
}

/**
 * The row that a piece of text names, whatever else it says.
 * @returns null where it names none of the rows, or two alike
 */
export function rowSaidIn(table: SpokenTable, rows: readonly number[], text: string): RowSaid | null {
  const printed = rows.filter((row) => isPrinted(table.label(row), text));
  const [longest] = [...printed].sort((a, b) => table.label(b).length - table.label(a).length);
  if (longest !== undefined) return { row: longest, isWhole: true };
  const [first, second] = rowsSaidIn(table, rows, text);
  if (!first || (second && second.mass === first.mass)) return null;
  return { row: first.row, isWhole: first.total >= WHOLLY };
}

/** The rows that a piece of text names, those of which most is said first. */
export function rowsSaidIn(
  table: SpokenTable,
  rows: readonly number[],
  text: string,
): { row: number; total: number; mass: number }[] {
  const spoken = onlyOwn(text);
  const lines = lineWordsOf(table).rows;
  return rows
    .map((row) => ({ row, ...coverageOf(lines[row]!, spoken) }))
    .filter(({ total }) => total >= NAMED)
    .sort((a, b) => b.mass - a.mass || b.total - a.total);
}

/** The whole label stands in the text, as it is printed. */
function isPrinted(label: string, text: string): boolean {
  const [own, said] = [comparable(label), comparable(text)];
  const at = own.length >= SHORTEST ? said.indexOf(own) : -1;
  return at >= 0 && !/[a-zåäö]$/.test(said.slice(0, at)) && !/^[a-rt-zåäö]/.test(said.slice(at + own.length));
}
