import { eachInSteps, type Steps } from "../steps";
import { isToldOf, type Relation } from "../structure/relations";
import type { Table } from "../tables/table";
import { isCountColumn, isCountRow } from "./counts";
import { toCheck, type Check, type Term } from "./check";

/**
 * What follows on each row from columns that belong together, by their headings or by their figures alone. Rows of
 * shares are left out, and so is what another check says already, whichever of its cells that takes for the sum.
 * @param others the checks of the table so far
 */
export function* relationChecksInSteps(
  table: Table,
  relations: readonly Relation[],
  others: readonly Check[],
): Steps<Check[]> {
  if (relations.length === 0) return [];
  const saidOn = new Map<number, Check[]>();
  yield* eachInSteps(others, (check) => {
    if (check.kind === "footing") return;
    const own = saidOn.get(check.target.row);
    if (own) own.push(check);
    else saidOn.set(check.target.row, [check]);
  });
  const found: Check[] = [];
  for (const relation of relations) {
    const columns = new Set([relation.target, ...relation.parts.map(({ column }) => column)]);
    const isSaid = (row: number) => saidOn.get(row)?.some((check) => isOf(check, columns)) ?? false;
    yield* eachInSteps(table.rows.keys(), (row) => {
      if (isSaid(row) || !isToldOf(table, relation, row)) return;
      const terms = relation.parts.map(({ column, sign }): Term => ({
        table,
        row,
        column,
        coefficient: sign,
      }));
      const check = toCheck(
        "rowSum",
        terms,
        { table, row, column: relation.target },
        { isByFigures: !relation.isNamed, isExact: isCountRow(table, row) || saysCount(table, relation) },
      );
      found.push(check);
    });
  }
  return found;
}

/** The sum is a number of persons: so are its parts, whatever they are called. */
function saysCount(table: Table, { target }: Relation): boolean {
  return isCountColumn(table, target);
}

/** It holds these columns against each other and no others. */
function isOf({ terms, target }: Check, columns: ReadonlySet<number>): boolean {
  const isMeant = ({ column }: Term) => columns.has(column);
  return terms.length + 1 === columns.size && isMeant(target) && terms.every(isMeant);
}
