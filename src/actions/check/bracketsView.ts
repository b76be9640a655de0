import type { BuiltTable } from "../../domain/structure/builtTable";
import { placeBrackets, type Bracket } from "../../domain/structure/brackets";
import type { Sum } from "../../domain/structure/sum";
import type { Table } from "../../domain/tables/table";
import type { BracketsView } from "../shared/report";

/** The sums of a table drawn beside its rows: every row from the first bracket to the last but the blank ones. */
export function bracketsView({ table, sums }: BuiltTable): BracketsView {
  const placed = placeBrackets(sums);
  if (placed.length === 0) return { rows: [], depth: 0, brackets: [] };
  const [first, last] = [
    placed.reduce((least, { from }) => Math.min(least, from), Infinity),
    placed.reduce((most, { to }) => Math.max(most, to), 0),
  ];
  const shown = table.rows.flatMap(({ isBlank }, row) =>
    row >= first && row <= last && !isBlank ? [row] : [],
  );
  return drawn(table, placed, shown, () => "");
}

/**
 * Some sums beside the rows that they gather, and no others.
 * @param figureOf what stands beside the label of a row, "" for nothing
 */
export function sumsBeside(
  table: Table,
  sums: readonly Sum[],
  figureOf: (row: number) => string,
): BracketsView {
  const rows = new Set(sums.flatMap(({ total, parts }) => [total, ...parts.map(({ row }) => row)]));
  const shown = [...rows].sort((a, b) => a - b);
  return drawn(table, placeBrackets(sums), shown, figureOf);
}

function drawn(
  table: Table,
  placed: readonly Bracket[],
  shown: readonly number[],
  figureOf: (row: number) => string,
): BracketsView {
  const totals = new Set(placed.map(({ total }) => total));
  const place = new Map(shown.map((row, index) => [row, index]));
  return {
    rows: shown.map((row) => ({
      number: table.rows[row]!.sheetRow + 1,
      label: table.rows[row]!.label,
      figure: figureOf(row),
      isTotal: totals.has(row),
    })),
    depth: placed.reduce((most, { level }) => Math.max(most, level + 1), 0),
    brackets: placed.map(({ total, parts, from, to, level }) => ({
      total: place.get(total)!,
      from: place.get(from)!,
      to: place.get(to)!,
      level,
      parts: parts.map(({ row, sign }) => ({ row: place.get(row)!, sign })),
    })),
  };
}
