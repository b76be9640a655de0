import type { Grid } from "../../sheet/grid";
import type { Table } from "../../tables/table";
import { sumKey, type Answers } from "../answers";
import { hasRowsToAdd, type BuiltTable } from "../builtTable";
import type { Part } from "../part";
import type { Sum } from "../sum";
import type { Surroundings } from "./leftOut";
import { rowFormulas, type RowFormula } from "./rowFormula";
import { intended } from "./intendedParts";

/**
 * The build of a table as its live formulas tell it. What a total adds up stands in its formulas: the figures only
 * say which of several formulas of one row is right. Where every formula of a row leaves out a row that belongs to
 * no other sum, or counts rows twice, the sum is what they should have been.
 */
export function withLiveSums(grid: Grid, built: BuiltTable, answers: Answers): BuiltTable {
  const { table } = built;
  if (!hasRowsToAdd(table) || !hasFormulas(table)) return built;
  const formulas = rowFormulas(grid, table);
  if (formulas.size === 0) return built;
  // What the formulas refute has no rows of its own, and ends nobody else's.
  const written = [...formulas.values()].flat();
  const inFormulas = new Set(written.flatMap(({ parts }) => parts.map(({ row }) => row)));
  const held = built.sums.filter(
    (sum) =>
      formulas.has(sum.total) || !(isRefuted(table, sum, inFormulas) || takesSumApart(table, sum, written)),
  );
  const live = liveSums(table, held, formulas).filter((sum) => answers[sumKey(table, sum)] !== "no");
  const told = new Set(live.map(({ total }) => total));
  const claimed = new Set(live.flatMap(({ parts }) => parts.map(({ row }) => row)));
  const others = held.filter((sum) => !told.has(sum.total) && !isRefuted(table, sum, claimed));
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

/** A typed result over all the rows of a formula: whoever goes on from these takes their sum. */
function takesSumApart(table: Table, { total, parts }: Sum, formulas: readonly RowFormula[]): boolean {
  const own = new Set(parts.map(({ row }) => row));
  const isTaken = (one: RowFormula) => one.parts.length > 1 && one.parts.every(({ row }) => own.has(row));
  return table.rows[total]!.role === "net" && formulas.some(isTaken);
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
      rowsBehind,
    };
    const bySearch = searched.get(total);
    const parts = intended({ around, total, formulas: ones, bySearch });
    // A reference alone is a sum where the row says so.
    const isSum = bySearch ?? (table.rows[total]!.role === "total" && ones.length > 1);
    if (parts.length === 0 || (parts.length < 2 && !isSum)) return [];
    return [{ total, parts, basis: "formula", isFirm: true }];
  });
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
