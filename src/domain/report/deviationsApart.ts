import { amountAt, isPrinted, unitAt } from "../tables/amounts";
import type { ColumnFacets } from "./columnFacets";
import { compare, type StatementComparison } from "./comparison";
import type { Agreement } from "./comparisons";
import type { Statement } from "./statement";
import type { StatementRow } from "./statementRows";
import type { Powers } from "./units";
import type { Witness } from "./witnesses";

/** Two roundings of a difference and of its terms. */
const MOST_UNITS = 2;

/** A column that says how far two others of its table are apart, told by its figures and not by its heading. */
export interface ApartColumn {
  readonly column: number;
  readonly of: readonly [ColumnFacets, ColumnFacets];
  /** Which two of the report's columns they are: the same, and the deviations are the same. */
  readonly key: string;
}

/** Two deviations that differ, though they are of the same two columns of the same row. */
export interface DeviationApart {
  readonly comparison: StatementComparison;
  /** How the columns that they are of stand to each other: where these differ, the deviations do by that. */
  readonly of: readonly StatementComparison[];
}

/**
 * Deviations of rows that two statements have in common. What a deviation is of, the figures of its own table tell: what
 * is called "Avvikelse" is of the budget in the one and of a forecast in the other.
 */
export function deviationsApart(agreement: Agreement, powers: Powers): DeviationApart[] {
  const columns = new Map<Statement, ApartColumn[]>();
  const columnsOf = (statement: Statement) => {
    const known = columns.get(statement) ?? columnsApart(statement);
    columns.set(statement, known);
    return known;
  };
  return [...byRows(agreement).values()].flatMap((same) => {
    const [{ a, b }] = same as [StatementComparison];
    return columnsOf(a.statement).flatMap((own) =>
      columnsOf(b.statement).flatMap((other): DeviationApart[] => {
        const of = same.filter((one) => own.of.some(({ column }) => column === one.a.facets.column));
        const isBoth = own.of.every(({ column }) => of.some((one) => one.a.facets.column === column));
        if (own.key !== other.key || !isBoth) return [];
        const pair = [witnessOf(a, own), witnessOf(b, other)] as const;
        if (pair.some((one) => one === null)) return [];
        const comparison = compare(pair[0]!, pair[1]!, powers);
        return comparison.outcome === "differs" ? [{ comparison, of }] : [];
      }),
    );
  });
}

/** Pairs of printed figures, by the two rows. */
function byRows(agreement: Agreement): Map<string, StatementComparison[]> {
  const rows = new Map<string, StatementComparison[]>();
  for (const one of agreement.comparisons) {
    const { a, b } = one;
    if (a.statement === b.statement || a.isDerived || b.isDerived || a.row.yearsOff !== b.row.yearsOff)
      continue;
    const key = agreement.rowsKey(one);
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  return rows;
}

/** The columns of a statement that are deviations, with what they are of. */
export function columnsApart({ table, facets }: Statement): ApartColumn[] {
  const pairs = facets.flatMap((from, i) =>
    facets.slice(i + 1).flatMap((to) => (from.owner === to.owner ? [[from, to] as const] : [])),
  );
  return table.columns.flatMap(({ role }, column): ApartColumn[] => {
    if (role !== "deviation") return [];
    const rows = table.rows.flatMap((_, row) => (amountAt(table.amounts, row, column) === 0 ? [] : [row]));
    const counted = pairs.map((of) => ({
      of,
      same: rows.filter((row) => isApart(table, row, column, of)).length,
    }));
    const [best] = counted.sort((x, y) => y.same - x.same);
    if (!best || best.same * 2 <= rows.length) return [];
    const names = best.of.map(({ owner, year, measure }) => `${owner}|${year}|${measure}`);
    return [{ column, of: best.of, key: names.sort().join("~") }];
  });
}

/** With whichever sign; a budget may stand with another than the outcome. */
function isApart(
  { amounts }: Statement["table"],
  row: number,
  column: number,
  [from, to]: readonly [ColumnFacets, ColumnFacets],
): boolean {
  if (![from, to].every((one) => isPrinted(amounts, row, one.column))) return false;
  const [x, y, own] = [from.column, to.column, column].map((one) => amountAt(amounts, row, one)) as [
    number,
    number,
    number,
  ];
  const limit = MOST_UNITS * unitAt(amounts, row, column);
  return [x - y, x + y].some((apart) => Math.abs(Math.abs(apart) - Math.abs(own)) <= limit);
}

function witnessOf({ statement, row, facets }: Witness, { column }: ApartColumn): Witness | null {
  return deviationIn(statement, row, { ...facets, column });
}

/** What a row deviates by, as a figure to hold against others; null where it is blank. */
export function deviationIn(statement: Statement, row: StatementRow, facets: ColumnFacets): Witness | null {
  const { column } = facets;
  if (!isPrinted(statement.table.amounts, row.row, column)) return null;
  const reading = [{ row: row.row, column, sign: 1 as const }];
  return {
    statement,
    row,
    facets: { ...facets, measure: "deviation", isBudget: false },
    readings: [reading],
    isDerived: false,
  };
}
