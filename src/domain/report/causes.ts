import { isFailing } from "../checks/check";
import { amountAt } from "../tables/amounts";
import { balanceSide } from "../words/balances";
import { isAllAssets } from "../words/statementNames";
import { compare, size, type StatementComparison } from "./comparison";
import { changesOf } from "./changeCouples";
import type { Agreement } from "./comparisons";
import { haveSameName, namedCouples } from "./namedCouples";
import type { Statement, TableOfWorkbook } from "./statement";
import type { Powers } from "./units";
import type { Witness } from "./witnesses";

/** So many units two amounts are apart at most that are the same, of two rounded figures each. */
const MOST_UNITS = 2n;
/** An amount of fewer units is found elsewhere by chance. */
const LEAST_UNITS = 10n;
/** The same where the one name says more than the other. */
const LEAST_OF_ALIKE = 30n;
/** More than these are no slips, and each would have to be looked for. */
const MOST_KNOWN = 400;

/** By how much something is known to be wrong, and in which column of which statement it shows. */
interface KnownDifference {
  readonly statement: Statement;
  readonly column: number;
  readonly by: bigint;
}

/** The tables, and how what they say agrees. */
interface Workbook {
  readonly tables: readonly TableOfWorkbook[];
  readonly agreement: Agreement;
  readonly powers: Powers;
}

/**
 * What differs by the very amount that something of its column is known to be wrong by is its cause, however little
 * else tells that the two are the same: a row of a cash flow whose change the balance sheet has otherwise, where cash at
 * the end is wrong by as much; a part of a note, where its total is. Names have to have a word in common.
 * @param told disagreements that are told: what they differ by is known
 * @param untold pairs that differ, of which nothing else tells that they are the same
 */
export function causesOf(
  told: readonly StatementComparison[],
  untold: readonly StatementComparison[],
  witnesses: readonly Witness[],
  { tables, agreement, powers }: Workbook,
): StatementComparison[] {
  const statements = [...new Set(witnesses.map(({ statement }) => statement))];
  const known = [
    ...told.flatMap((one) => bothSides(one, agreement.differenceOf(one))),
    ...residuals(statements, tables, powers),
  ];
  if (known.length === 0 || known.length > MOST_KNOWN) return [];
  const columns = new Map<Statement, Map<number, bigint[]>>();
  for (const { statement, column, by } of known) {
    const own = columns.get(statement) ?? new Map<number, bigint[]>();
    columns.set(statement, own.set(column, [...(own.get(column) ?? []), by]));
  }
  const isCause = ({ a, b, unit, apart, together }: StatementComparison) =>
    [a, b].some((one) =>
      columnsOf(one)
        .flatMap((column) => columns.get(one.statement)?.get(column) ?? [])
        .some(
          (by) =>
            size(by) >= (haveSameName(a, b) ? LEAST_UNITS : LEAST_OF_ALIKE) * unit &&
            [apart, together].some((amount) => size(size(amount) - size(by)) <= MOST_UNITS * unit),
        ),
    );
  const isOfColumn = (one: Witness) =>
    columnsOf(one).some((column) => columns.get(one.statement)?.has(column));
  const all = [...witnesses, ...changes(statements)];
  const tied = namedCouples(new Set(all.filter(isOfColumn)), all);
  const cellsKey = (one: StatementComparison) => `${agreement.rowsKey(one)}/${agreement.columnsKey(one)}`;
  const seen = new Set(agreement.comparisons.map(cellsKey));
  const named = tied.map(([a, b]) => compare(a, b, powers)).filter((one) => !seen.has(cellsKey(one)));
  return [...untold, ...named.filter(({ outcome }) => outcome === "differs")].filter(isCause);
}

/** A change stands in two columns. */
function columnsOf({ readings }: Witness): number[] {
  return readings[0]!.map(({ column }) => column);
}

function bothSides({ a, b }: StatementComparison, by: bigint): KnownDifference[] {
  return [a, b].map(({ statement, facets }) => ({ statement, column: facets.column, by }));
}

/** What the sums of a table are wrong by, in the workbook's grains. */
function residuals(
  statements: readonly Statement[],
  tables: readonly TableOfWorkbook[],
  powers: Powers,
): KnownDifference[] {
  const checksOf = new Map(tables.map(({ checked }) => [checked.table, checked.checks]));
  return statements.flatMap((statement) => {
    const failing = (checksOf.get(statement.table) ?? []).filter(
      (check) => isFailing(check) && check.terms.every(({ column }) => column === check.target.column),
    );
    const ofSums = failing.map(({ target: { column }, residual }) => ({ column, residual }));
    return [...ofSums, ...betweenSides(statement)].map(({ column, residual }) => ({
      statement,
      column,
      by: BigInt(residual) * powers.factorOf(statement, 0),
    }));
  });
}

/** By how much the assets are not what equity and liabilities come to. */
function betweenSides({ table, facets }: Statement): { column: number; residual: number }[] {
  const rowOf = (isSide: (label: string) => boolean) =>
    table.rows.findIndex(({ label, hasFigures }) => hasFigures && isSide(label));
  const [assets, liabilities] = [rowOf(isAllAssets), rowOf((label) => balanceSide(label) === "liabilities")];
  if (assets < 0 || liabilities < 0) return [];
  return facets.flatMap(({ column }) => {
    const [own, other] = [assets, liabilities].map((row) => Math.abs(amountAt(table.amounts, row, column)));
    return own === other ? [] : [{ column, residual: own! - other! }];
  });
}

function changes(statements: readonly Statement[]): Witness[] {
  return statements
    .filter(({ kind }) => kind === "balanceSheet")
    .flatMap((sheet) => sheet.facets.flatMap((facets) => changesOf(sheet, facets)));
}
