import { LimitsOfFigures } from "../../figures/tolerance";
import type { Grid } from "../../sheet/grid";
import { amountAt, isPrinted, unitAt } from "../../tables/amounts";
import type { Table } from "../../tables/table";
import { TABLE_TRAITS } from "../../words/tableTraits";
import { sumKey, type Answers } from "../answers";
import type { BuiltTable } from "../builtTable";
import type { Part } from "../part";
import type { Sum } from "../sum";
import { leftOut, type Surroundings } from "./leftOut";
import { keyOfParts, rowFormulas, type RowFormula } from "./rowFormula";

/**
 * The build of a table as its live formulas tell it. What a total adds up stands in its formulas: the figures only
 * say which of several formulas of one row is right. Where every formula of a row leaves out a row that belongs to
 * no other sum, or counts rows twice, the sum is what they should have been.
 */
export function withLiveSums(grid: Grid, built: BuiltTable, answers: Answers): BuiltTable {
  const { table } = built;
  if (TABLE_TRAITS[table.kind].adds !== "rows" || !hasFormulas(table)) return built;
  const formulas = rowFormulas(grid, table);
  if (formulas.size === 0) return built;
  const live = liveSums(table, built.sums, formulas).filter((sum) => answers[sumKey(table, sum)] !== "no");
  const told = new Set(live.map(({ total }) => total));
  const claimed = new Set(live.flatMap(({ parts }) => parts.map(({ row }) => row)));
  const others = built.sums.filter((sum) => !told.has(sum.total) && !isRefuted(table, sum, claimed));
  return { ...built, sums: acyclic([...live, ...others]).sort((a, b) => a.total - b.total) };
}

function hasFormulas({ figures }: Table): boolean {
  return figures.some((row) => row.some((figure) => figure?.origin === "formula"));
}

/** A typed row that only its figures or its label make a sum of, beside formulas that say what is summed. */
function isRefuted(
  table: Table,
  { total, parts, basis, isFirm }: Sum,
  claimed: ReadonlySet<number>,
): boolean {
  if (parts.some(({ row }) => table.rows[row]!.role === "ofWhich")) return false;
  if (!isFirm) return claimed.has(total);
  if ((basis !== "figures" && basis !== "sibling") || table.rows[total]!.role !== "plain") return false;
  return claimed.has(total) || parts.some(({ row }) => claimed.has(row));
}

function liveSums(
  table: Table,
  sums: readonly Sum[],
  formulas: ReadonlyMap<number, readonly RowFormula[]>,
): Sum[] {
  const owners = new Map<number, Set<number>>();
  const own = (total: number, parts: readonly Part[]) => {
    for (const { row } of parts) owners.set(row, (owners.get(row) ?? new Set()).add(total));
  };
  for (const { total, parts } of sums) if (!formulas.has(total)) own(total, parts);
  for (const [total, ones] of formulas) for (const { parts } of ones) own(total, parts);
  const searched = new Map(sums.map((sum) => [sum.total, sum]));
  const totals = new Set([...searched.keys(), ...formulas.keys()]);
  const rowsBehind = (total: number): readonly number[] =>
    (formulas.get(total)?.flatMap(({ parts }) => parts) ?? searched.get(total)?.parts ?? []).map(
      ({ row }) => row,
    );
  return [...formulas].flatMap(([total, ones]): Sum[] => {
    const around: Surroundings = {
      table,
      isOwned: (row) => [...(owners.get(row) ?? [])].some((other) => other !== total),
      isTotal: (row) => totals.has(row),
    };
    const bySearch = searched.get(total);
    const parts = intended({ around, total, formulas: ones, bySearch, rowsBehind });
    // A reference alone is a sum where the row says so.
    const isSum = bySearch ?? (table.rows[total]!.role === "total" && ones.length > 1);
    if (parts.length < 2 && !isSum) return [];
    return [{ total, parts, basis: "formula", isFirm: true }];
  });
}

interface LiveRow {
  readonly around: Surroundings;
  readonly total: number;
  readonly formulas: readonly RowFormula[];
  readonly bySearch: Sum | undefined;
  /** The rows that a row adds up; none where it is no sum. */
  readonly rowsBehind: (row: number) => readonly number[];
}

interface Candidate {
  readonly parts: readonly Part[];
  readonly votes: number;
  readonly faults: number;
  readonly isWritten: boolean;
  readonly isSearched: boolean;
}

/** The rows that the formulas of a row are meant to add up. */
function intended(row: LiveRow): readonly Part[] {
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
function countedTwice({ rowsBehind }: LiveRow, parts: readonly Part[]): number[] {
  const rows = parts.filter(({ sign }) => sign > 0).map(({ row }) => row);
  const behind = new Set(rows.flatMap(rowsBehind));
  return rows.filter((row) => behind.has(row));
}

/** Without the sums that would contain themselves. */
function acyclic(sums: readonly Sum[]): Sum[] {
  const taken = new Map<number, readonly Part[]>();
  const isReached = (total: number, from: readonly Part[]): boolean => {
    const open = from.map(({ row }) => row);
    const seen = new Set(open);
    for (let row = open.pop(); row !== undefined; row = open.pop()) {
      if (row === total) return true;
      for (const part of taken.get(row) ?? []) {
        if (!seen.has(part.row)) open.push(part.row);
        seen.add(part.row);
      }
    }
    return false;
  };
  return sums.filter(({ total, parts }) => {
    if (taken.has(total) || isReached(total, parts)) return false;
    taken.set(total, parts);
    return true;
  });
}
