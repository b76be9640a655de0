import { amountAt, isPrinted, unitAt } from "../tables/amounts";
import { says, type Entry } from "../words/lexicon";
import { GIVEN_FOR_ASSETS, NO_ASSETS, OUTLAY } from "../words/outlays";
import type { StatementLine } from "../words/statementLines";
import type { ColumnFacets } from "./columnFacets";
import type { Statement } from "./statement";
import { keyOfLine, type StatementRow } from "./statementRows";

/** A figure of a statement, and with which sign it is added. */
interface ReadingPart {
  readonly row: number;
  readonly column: number;
  readonly sign: 1 | -1;
}

/** One thing that a statement says: a printed figure, or what several of them come to. */
export interface Witness {
  readonly statement: Statement;
  readonly row: StatementRow;
  readonly facets: ColumnFacets;
  /** The row's own figure first; then what may be meant as well. Nothing in a blank cell counts as nothing. */
  readonly readings: readonly (readonly ReadingPart[])[];
  /** No figure of the statement says so: it follows from several. */
  readonly isDerived: boolean;
}

/** What the statements say, by what it is about: the same key, the same figure. */
export function statementWitnesses(statements: readonly Statement[]): Map<string, Witness[]> {
  const found = new Map<string, Witness[]>();
  for (const statement of statements) {
    for (const facets of statement.facets) {
      const own = new Map<string, Witness[]>();
      for (const witness of [
        ...printed(statement, facets),
        ...derived(statement, facets),
        ...cashChange(statement, facets),
        ...totalOutlay(statement, facets),
      ]) {
        const key = witnessKey(witness);
        const known = own.get(key) ?? [];
        const [first, ...others] = known;
        // Two rows of one name: either may be meant.
        if (!first || isSaidTwice(witness)) own.set(key, [...known, witness]);
        else own.set(key, [{ ...first, readings: [...first.readings, ...witness.readings] }, ...others]);
      }
      for (const [key, witnesses] of own) {
        const same = found.get(key);
        if (same) same.push(...witnesses);
        else found.set(key, witnesses);
      }
    }
  }
  return found;
}

const SAID_TWICE = new Set<StatementLine>(["cashChange", "internalItems", "toReserve", "fromReserve"]);

/** Lines that a statement may print twice, and that have to be the same both times. */
function isSaidTwice({ row: { line, key } }: Witness): boolean {
  return line === null ? key === "=assets" : SAID_TWICE.has(line);
}

/** What a witness is about: whose, of which year and of which measure. */
export function witnessKey({ row: { key, owner, isShared, yearsOff }, facets }: Witness): string {
  const year = facets.year === null ? "" : facets.year + yearsOff;
  const measure = yearsOff === 0 ? facets.measure : atYearsEnd(facets.measure);
  return `${key}|${isShared ? "" : (owner ?? facets.owner)}|${year}|${measure}`;
}

/** Part of a year begins with what the year before ended with, and not with what it had in the same month. */
function atYearsEnd(measure: string): string {
  return measure.replace(/\d+$/, "");
}

function printed(statement: Statement, facets: ColumnFacets): Witness[] {
  const { table, rows, facets: columns } = statement;
  const { column } = facets;
  return rows.flatMap((row): Witness[] => {
    const isThere = isPrinted(table.amounts, row.row, column);
    // The group's taxes are the municipality's: a blank beside a figure, in a note that adds up, says nothing.
    const isBlankCopy =
      row.isShared &&
      row.total !== null &&
      row.total !== row.row &&
      isPrinted(table.amounts, row.total, column) &&
      columns.some(({ owner }) => owner !== facets.owner);
    if (!isThere && !isBlankCopy) return [];
    const own: ReadingPart = { row: row.row, column, sign: 1 };
    const readings = [[own], ...itemsBeside(statement, row, column).map((item) => [own, item])];
    return [{ statement, row, facets, readings, isDerived: false }];
  });
}

/** Income and costs of operations stand with or without the items that have a row of their own. */
function itemsBeside({ table, rows }: Statement, { line }: StatementRow, column: number): ReadingPart[] {
  if (line !== "operatingIncome" && line !== "operatingCosts") return [];
  const net = rows.find((row) => row.line === "netCosts")?.row ?? 0;
  return rows.flatMap((row): ReadingPart[] =>
    row.line === "itemsAffectingComparability" && row.row < net && isPrinted(table.amounts, row.row, column)
      ? [{ row: row.row, column, sign: 1 }]
      : [],
  );
}

/** What follows from lines of one statement, and may be printed in another. */
const SUMS: readonly {
  readonly of: StatementLine;
  readonly key: string;
  readonly parts: readonly StatementLine[];
}[] = [
  { of: "taxesAndGrants", key: keyOfLine("taxesAndGrants"), parts: ["taxes", "grants"] },
  { of: "netFinancial", key: keyOfLine("netFinancial"), parts: ["financialIncome", "financialCosts"] },
  { of: "closingCash", key: "=cash", parts: ["openingCash", "cashChange"] },
];

/** What the cash of a balance sheet has become since the year before, which a cash flow ends in. */
function cashChange(statement: Statement, facets: ColumnFacets): Witness[] {
  if (statement.kind !== "balanceSheet") return [];
  return statement.rows.flatMap((row): Witness[] => {
    const reading = row.line === "closingCash" ? changeOver(statement, row.row, facets) : null;
    if (reading === null) return [];
    const own = { ...row, key: keyOfLine("cashChange"), line: "cashChange" as const };
    return [{ statement, row: own, facets, readings: [reading], isDerived: true }];
  });
}

/**
 * What a cash flow pays for assets, in rows of their own, and what is left when what others have given for them is taken
 * off: an account of investments comes to the one or the other. A row that alone is paid for assets is what is invested,
 * whatever it is called.
 */
function totalOutlay(statement: Statement, facets: ColumnFacets): Witness[] {
  const { kind, table, rows } = statement;
  if (kind !== "cashFlow" || rows.some(({ line }) => line === "totalOutlay")) return [];
  const printed = rows.filter(({ row }) => isPrinted(table.amounts, row, facets.column));
  const of = (entry: Entry) =>
    printed.filter(({ row, line }) => isPart(line) && says(entry, table.rows[row]!.label));
  const given = of(GIVEN_FOR_ASSETS);
  const named = of(OUTLAY);
  const paid = named.length > 0 ? named : paidInInvesting(statement, printed, facets);
  const [first] = paid;
  if (!first) return [];
  const sumOf = (line: StatementLine, parts: readonly StatementRow[]): Witness => ({
    statement,
    row: { ...first, key: keyOfLine(line), line },
    facets,
    readings: [parts.map(({ row }): ReadingPart => ({ row, column: facets.column, sign: 1 }))],
    isDerived: parts.length > 1,
  });
  return [
    ...(paid.length > 1 ? [sumOf("totalOutlay", paid)] : []),
    ...(paid.length === 1 && first.line === null ? [sumOf("investmentOutlay", paid)] : []),
    ...(given.length > 0 ? [sumOf("netOutlay", [...paid, ...given])] : []),
  ];
}

/** What is paid above the row that investing comes to, and below that of the running operations, is paid for assets. */
function paidInInvesting(
  { table, rows }: Statement,
  printed: readonly StatementRow[],
  { column }: ColumnFacets,
): StatementRow[] {
  const rowOf = (line: StatementLine) => rows.find((one) => one.line === line)?.row;
  const [from, to] = [rowOf("operatingCash"), rowOf("investingCash")];
  if (from === undefined || to === undefined) return [];
  return printed.filter(
    ({ row, line }) =>
      row > from &&
      row < to &&
      isPart(line) &&
      amountAt(table.amounts, row, column) < 0 &&
      !says(NO_ASSETS, table.rows[row]!.label),
  );
}

const OF_OUTLAY = new Set<StatementLine>(["investmentOutlay", "intangibleOutlay", "outlayIncome"]);

/** What the rows come to is no part of it. */
function isPart(line: StatementLine | null): boolean {
  return line === null || OF_OUTLAY.has(line);
}

/** The figures that a row's change since the end of the year before follows from; null where they do not both stand there. */
export function changeOver(
  { table, facets: columns }: Statement,
  row: number,
  { column, year, owner, measure }: ColumnFacets,
): readonly ReadingPart[] | null {
  const before = columns.find(
    (one) =>
      year !== null && one.year === year - 1 && one.owner === owner && one.measure === atYearsEnd(measure),
  );
  if (!before || ![column, before.column].every((one) => isPrinted(table.amounts, row, one))) return null;
  return [
    { row, column, sign: 1 },
    { row, column: before.column, sign: -1 },
  ];
}

function derived(statement: Statement, facets: ColumnFacets): Witness[] {
  const { table, rows } = statement;
  const rowOf = (line: StatementLine) =>
    rows.find((row) => row.line === line && isPrinted(table.amounts, row.row, facets.column));
  return SUMS.flatMap(({ of, key, parts }): Witness[] => {
    const found = parts.map(rowOf);
    if (rowOf(of) || found.some((row) => row === undefined)) return [];
    // Costs without a minus are not added: the table leaves its signs to the reader, or one is missing.
    const paid = found.find((row) => row?.line === "financialCosts");
    if (paid && amountAt(table.amounts, paid.row, facets.column) > 0) return [];
    const reading = found.map((row): ReadingPart => ({ row: row!.row, column: facets.column, sign: 1 }));
    const row = { ...found[0]!, key, line: of, yearsOff: 0 as const };
    return [{ statement, row, facets, readings: [reading], isDerived: true }];
  });
}

/** A reading in grains of its table, with how many figures it is of and how coarse they are. */
export function valueOf(
  { statement: { table } }: Witness,
  reading: readonly ReadingPart[],
): { value: number; count: number; unit: number } {
  let [value, count, unit] = [0, 0, 0];
  for (const { row, column, sign } of reading) {
    value += sign * amountAt(table.amounts, row, column);
    const own = unitAt(table.amounts, row, column);
    if (own > 0) count++;
    unit = Math.max(unit, own);
  }
  return { value, count, unit };
}
