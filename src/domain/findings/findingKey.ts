import { allTerms, type Check } from "../checks/check";
import { amountAt } from "../tables/amounts";
import type { CellOf } from "../tables/cellOf";
import { comparable } from "../words/comparable";

/**
 * The key of anything remembered about a finding: the table's headings, the row's label with its ordinal,
 * the column, and the values checked. It lapses when a figure in a check changes, and survives rows that are
 * inserted or moved, since no address is in it.
 */
export function findingKey(rule: string, cells: readonly CellOf[], checks: readonly Check[]): string {
  const parts = [
    rule,
    ...cells.map(place),
    ...checks.map((check) => `${check.kind}:${place(check.target)}:${values(check)}`),
  ];
  return `${rule}-${hash(parts.join("\n"))}`;
}

/** A key for what is about cells alone, with what they hold. */
export function remarkKey(rule: string, ...content: readonly (string | number)[]): string {
  return `${rule}-${hash(content.join("\n"))}`;
}

function place(cell: CellOf): string {
  return `${placeName(cell)}=${amountAt(cell.table.amounts, cell.row, cell.column)}`;
}

function placeName({ table, row, column }: CellOf): string {
  const { label, ordinal } = table.rows[row]!;
  const headings = table.columns.map((c) => comparable(c.heading)).join("|");
  return [headings, comparable(label), ordinal, column].join("/");
}

function values(check: Check): string {
  return allTerms(check)
    .map((term) => term.coefficient * amountAt(term.table.amounts, term.row, term.column))
    .filter((value) => value !== 0)
    .join(",");
}

/** Two 32-bit FNV-1a hashes side by side: short, stable, and not meant to keep secrets. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return (a >>> 0).toString(16).padStart(8, "0") + (b >>> 0).toString(16).padStart(8, "0");
}
