import { isPrinted } from "../tables/amounts";
import type { Relation } from "../structure/relations";
import type { Table } from "../tables/table";
import { allTerms, toCheck, type Check, type Term } from "./check";

/**
 * What follows on each row from columns that belong together by their figures alone. Rows of shares are left
 * out, and so is what another check says already, whichever of its cells that takes for the sum.
 * @param others the checks of the table so far
 */
export function relationChecks(
  table: Table,
  relations: readonly Relation[],
  others: readonly Check[],
): Check[] {
  if (relations.length === 0) return [];
  const said = new Set(others.filter(({ kind }) => kind !== "footing").map(cellsOf));
  return relations.flatMap(({ target, parts }) =>
    table.rows.flatMap((_, row) => {
      const isThere = (column: number) => isPrinted(table.amounts, row, column);
      const isShare = table.figures[row]!.some((figure) => figure?.isPercent);
      if (isShare || !isThere(target) || !parts.every(({ column }) => isThere(column))) return [];
      const terms = parts.map(({ column, sign }): Term => ({ table, row, column, coefficient: sign }));
      const check = toCheck("rowSum", terms, { table, row, column: target }, { isByFigures: true });
      return said.has(cellsOf(check)) ? [] : [check];
    }),
  );
}

function cellsOf(check: Check): string {
  const { row } = check.target;
  return `${row}:${allTerms(check)
    .map(({ column }) => column)
    .sort((a, b) => a - b)
    .join()}`;
}
