import { allTerms, type Check } from "../checks/check";
import { contentKey } from "../sheet/contentKey";
import { amountAt } from "../tables/amounts";
import type { CellOf } from "../tables/cellOf";
import { keyText } from "../words/keyText";

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
  return contentKey(rule, ...parts);
}

function place(cell: CellOf): string {
  return `${placeName(cell)}=${amountAt(cell.table.amounts, cell.row, cell.column)}`;
}

function placeName({ table, row, column }: CellOf): string {
  const { label, ordinal } = table.rows[row]!;
  const headings = table.columns.map((c) => keyText(c.heading)).join("|");
  return [headings, keyText(label), ordinal, column].join("/");
}

function values(check: Check): string {
  return allTerms(check)
    .map((term) => term.coefficient * amountAt(term.table.amounts, term.row, term.column))
    .filter((value) => value !== 0)
    .join(",");
}
