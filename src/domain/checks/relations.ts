import { eachInSteps, type Steps } from "../steps";
import { isToldOf, type Relation } from "../structure/relations";
import type { Table } from "../tables/table";
import { isCountRow, saysThatItCounts } from "./counts";
import { allTerms, toCheck, type Check, type Term } from "./check";

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
  const said = new Set<string>();
  yield* eachInSteps(others, (check) => {
    if (check.kind !== "footing") said.add(cellsOf(check));
  });
  const found: Check[] = [];
  for (const relation of relations) {
    yield* eachInSteps(table.rows.keys(), (row) => {
      if (!isToldOf(table, relation, row)) return;
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
      if (!said.has(cellsOf(check))) found.push(check);
    });
  }
  return found;
}

/** The heading of the sum says that it is a number of persons: so are its parts, whatever they are called. */
function saysCount(table: Table, { target }: Relation): boolean {
  return saysThatItCounts(table.columns[target]!.heading);
}

function cellsOf(check: Check): string {
  const { row } = check.target;
  const columns = allTerms(check).map(({ column }) => column);
  return [row, ...columns.sort((a, b) => a - b)].join(" ");
}
