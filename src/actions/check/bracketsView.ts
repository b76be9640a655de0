import type { BuiltTable } from "../../domain/structure/builtTable";
import { placeBrackets } from "../../domain/structure/brackets";
import type { BracketsView } from "../shared/report";

/** The sums of a table drawn beside its rows: every row from the first bracket to the last but the blank ones. */
export function bracketsView({ table, sums }: BuiltTable): BracketsView {
  const placed = placeBrackets(sums);
  if (placed.length === 0) return { rows: [], depth: 0, brackets: [] };
  const [first, last] = [
    placed.reduce((least, { from }) => Math.min(least, from), Infinity),
    placed.reduce((most, { to }) => Math.max(most, to), 0),
  ];
  const totals = new Set(placed.map(({ total }) => total));
  const shown = table.rows.flatMap(({ isBlank }, row) =>
    row >= first && row <= last && !isBlank ? [row] : [],
  );
  const place = new Map(shown.map((row, index) => [row, index]));
  return {
    rows: shown.map((row) => ({
      number: table.rows[row]!.sheetRow + 1,
      label: table.rows[row]!.label,
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
