import { amountAt } from "../tables/amounts";
import type { ColumnFacets } from "./columnFacets";
import { compare, type StatementComparison } from "./comparison";
import { columnsApart, deviationIn, type ApartColumn } from "./deviationsApart";
import type { Statement } from "./statement";
import type { Powers } from "./units";

/** So many rows have to say the same, and twice as many as say something else, that a column is of deviations. */
const LEAST_SAME = 3;

/**
 * Deviations that stand alone under a year ("Nämndernas budgetavvikelser", "2024"), against the account that has them
 * beside its budget and outcome. That a column is of deviations its figures tell, as no heading does.
 * @param called tables that are called deviations, and are no statements
 * @returns those that differ
 */
export function deviationsAlone(
  statements: readonly Statement[],
  called: readonly Statement[],
  powers: Powers,
): StatementComparison[] {
  const alone = [...statements, ...called].filter(standsAlone);
  if (alone.length === 0) return [];
  const accounts = statements.flatMap((statement) =>
    columnsApart(statement).map((column) => ({ statement, column, rows: rowsByKey(statement) })),
  );
  return alone.flatMap((own) =>
    accounts.flatMap((account) =>
      own.facets
        .filter((facets) => isOfTime(facets, account.column))
        .flatMap((facets) => differing(own, facets, account, powers)),
    ),
  );
}

interface Account {
  readonly statement: Statement;
  readonly column: ApartColumn;
  readonly rows: ReadonlyMap<string, Statement["rows"][number]>;
}

/** Nothing beside it says what it is of: no budget, and no deviation of its own. */
function standsAlone({ kind, table, facets }: Statement): boolean {
  return (
    kind === "operations" &&
    facets.every(({ measure }) => measure === "outcome") &&
    table.columns.every(({ role }) => role !== "deviation")
  );
}

function isOfTime({ year, owner }: ColumnFacets, { of }: ApartColumn): boolean {
  return (
    of.every((one) => one.year === year && one.owner === owner) &&
    of.some(({ isBudget }) => isBudget) &&
    of.some(({ measure }) => measure === "outcome")
  );
}

function differing(
  own: Statement,
  facets: ColumnFacets,
  { statement, column, rows }: Account,
  powers: Powers,
): StatementComparison[] {
  const compared = own.rows.flatMap((row): StatementComparison[] => {
    const there = rows.get(row.key);
    const deviation = there && deviationIn(statement, there, { ...facets, column: column.column });
    const alone = deviation && deviationIn(own, row, facets);
    // Two noughts are the same by chance.
    if (!alone || amountAt(own.table.amounts, row.row, facets.column) === 0) return [];
    return [compare(alone, deviation, powers)];
  });
  const same = compared.filter(({ outcome }) => outcome === "agrees").length;
  const others = compared.filter(({ outcome }) => outcome === "differs" || outcome === "turned");
  return same >= LEAST_SAME && same >= 2 * others.length ? others : [];
}

function rowsByKey({ rows }: Statement): Map<string, Statement["rows"][number]> {
  return new Map(rows.map((row) => [row.key, row]));
}
