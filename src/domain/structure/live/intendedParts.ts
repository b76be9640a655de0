import { LimitsOfFigures } from "../../figures/tolerance";
import { amountAt, isPrinted, unitAt } from "../../tables/amounts";
import type { Table } from "../../tables/table";
import type { Part } from "../part";
import type { Sum } from "../sum";
import { leftOut, type Surroundings } from "./leftOut";
import { keyOfParts, type RowFormula } from "./rowFormula";

interface LiveRow {
  readonly around: Surroundings;
  readonly total: number;
  readonly formulas: readonly RowFormula[];
  readonly bySearch: Sum | undefined;
}

interface Candidate {
  readonly parts: readonly Part[];
  readonly votes: number;
  readonly faults: number;
  readonly isWritten: boolean;
  readonly isSearched: boolean;
}

/**
 * The rows that the formulas of a row are meant to add up; none where most of its columns, typed or with formulas of
 * their own, have it otherwise: then each is reckoned by itself.
 */
export function intended(row: LiveRow): readonly Part[] {
  const { around, formulas, bySearch } = row;
  const byKey = new Map<string, readonly Part[]>();
  for (const { key, parts } of formulas) if (!byKey.has(key)) byKey.set(key, parts);
  const searched = bySearch && keyOfParts(bySearch.parts);
  // What is found by the figures is another reading only beside formulas that do not agree.
  if (bySearch?.isFirm && searched && (byKey.size > 1 || hasTyped(row)) && !byKey.has(searched))
    byKey.set(searched, bySearch.parts);
  const columns = columnsOf(row);
  const candidates = [...byKey].map(([key, parts]): Candidate => {
    const votes = columns.filter(
      (column) =>
        formulas.some((one) => one.column === column && one.key === key) ||
        isMet(around.table, row.total, parts, column),
    ).length;
    const formula = formulas.find((one) => one.key === key);
    const faults =
      missedBy(row, parts).length +
      countedTwice(row, parts).length +
      (formula ? formula.twice.length + formula.strays.length : 0);
    return { parts, votes, faults, isWritten: formula !== undefined, isSearched: key === searched };
  });
  const [best] = candidates.sort(
    (a, b) =>
      b.votes - a.votes ||
      a.faults - b.faults ||
      Number(b.isWritten) - Number(a.isWritten) ||
      Number(b.isSearched) - Number(a.isSearched) ||
      b.parts.length - a.parts.length,
  );
  if (best!.votes * 2 < columns.length) return bySearch?.parts ?? [];
  const doubled = new Set(countedTwice(row, best!.parts));
  const missed = missedBy(row, best!.parts).map((r): Part => ({ row: r, sign: 1 }));
  return [...best!.parts.filter((part) => !doubled.has(part.row)), ...missed].sort((a, b) => a.row - b.row);
}

/** Columns where the total is printed and added up. */
function columnsOf({ around: { table }, total, formulas }: LiveRow): number[] {
  return table.columns.flatMap(({ isFooted }, column) =>
    isPrinted(table.amounts, total, column) && (isFooted || formulas.some((one) => one.column === column))
      ? [column]
      : [],
  );
}

function hasTyped({ around: { table }, total }: LiveRow): boolean {
  return table.columns.some(({ isFooted }, c) => isFooted && isTyped(table, total, c));
}

function isTyped(table: Table, row: number, column: number): boolean {
  const figure = table.figures[row]![column];
  return figure !== null && figure !== undefined && figure.origin !== "formula";
}

function isMet(table: Table, total: number, parts: readonly Part[], column: number): boolean {
  const limits = new LimitsOfFigures();
  limits.add(unitAt(table.amounts, total, column));
  let residual = 0 - amountAt(table.amounts, total, column);
  let added = 0;
  for (const { row, sign } of parts) {
    const value = amountAt(table.amounts, row, column);
    limits.add(unitAt(table.amounts, row, column));
    residual += sign * value;
    if (value !== 0) added++;
  }
  return added > 0 && Math.abs(residual) <= limits.limits.likely;
}

/** Rows left out by all, unless a typed total says that they are no parts. */
function missedBy({ around, total, formulas }: LiveRow, parts: readonly Part[]): number[] {
  const { table } = around;
  const rows = leftOut(
    around,
    total,
    parts,
    formulas.map(({ column }) => column),
  );
  // A range is meant to end where the rows do; whoever lists cells has chosen them.
  if (rows.length === 0 || !formulas.some(({ isRange }) => isRange)) return [];
  const isDenied = table.columns.some(
    ({ isFooted }, c) =>
      isFooted &&
      isTyped(table, total, c) &&
      rows.some((row) => amountAt(table.amounts, row, c) !== 0) &&
      isMet(table, total, parts, c),
  );
  return isDenied ? [] : rows;
}

/** Rows that stand in a sub-total that is taken in as well. */
function countedTwice({ around: { rowsBehind } }: LiveRow, parts: readonly Part[]): number[] {
  const rows = parts.filter(({ sign }) => sign > 0).map(({ row }) => row);
  const behind = new Set(rows.flatMap(rowsBehind));
  return rows.filter((row) => behind.has(row));
}
