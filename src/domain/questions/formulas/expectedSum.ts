import { relativeShape, toAddresses } from "../../formulas/formulaShape";
import { columnLetters } from "../../sheet/address";
import type { Part } from "../../structure/part";
import { keyOfParts, type RowFormula } from "../../structure/live/rowFormula";
import type { Sum } from "../../structure/sum";
import { positionOf, type CellOf } from "../../tables/cellOf";

/** The formula of a total as the other columns of its row have it; written out where none of them has it right. */
export function expectedSum(sum: Sum, cell: CellOf, row: readonly RowFormula[]): string {
  const key = keyOfParts(sum.parts);
  const alike = row
    .filter((one) => one.key === key && one.column !== cell.column)
    .map(({ formula, column }) =>
      toAddresses(relativeShape(formula, positionOf({ ...cell, column })), positionOf(cell)),
    );
  return mostFrequent(alike) ?? written(sum.parts, cell);
}

/** "=SUM(B4:B9)" over rows that stand together, blank rows and headings apart; "=B4+B9-B12" elsewhere. */
function written(parts: readonly Part[], { table, column }: CellOf): string {
  const letters = columnLetters(table.columns[column]!.sheetColumn);
  const at = ({ row }: Part) => `${letters}${table.rows[row]!.sheetRow + 1}`;
  const isBetween = (from: number, to: number) =>
    table.rows.slice(from + 1, to).every(({ hasFigures }) => !hasFigures);
  const isRun = parts.every(({ row, sign }, i) => sign > 0 && (i === 0 || isBetween(parts[i - 1]!.row, row)));
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (isRun && parts.length > 1) return `=SUM(${at(first)}:${at(last)})`;
  return `=${parts.map((part, i) => (part.sign < 0 ? "-" : i > 0 ? "+" : "") + at(part)).join("")}`;
}

/** The value that stands there most often, the first of several; null where there is none. */
export function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value;
  return best;
}
