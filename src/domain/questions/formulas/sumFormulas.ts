import { keyOfParts, type RowFormula } from "../../structure/live/rowFormula";
import type { Sum } from "../../structure/sum";
import { amountAt, isPrinted } from "../../tables/amounts";
import type { CellOf } from "../../tables/cellOf";
import type { Table } from "../../tables/table";
import { expectedSum } from "./expectedSum";
import type { AnyFormulaQuestion } from "./formulaFinding";
import { isRounding } from "./isRounding";

/** Totals whose formula does not add up the rows of the sum, and totals typed where other columns have a formula. */
export function sumFormulas(
  table: Table,
  sums: readonly Sum[],
  formulas: ReadonlyMap<number, readonly RowFormula[]>,
): AnyFormulaQuestion[] {
  const partsOf = new Map(sums.map(({ total, parts }) => [total, parts]));
  return sums.flatMap((sum): AnyFormulaQuestion[] => {
    const row = formulas.get(sum.total);
    if (!row || !sum.isFirm) return [];
    const key = keyOfParts(sum.parts);
    const within = new Set(sum.parts.flatMap((part) => partsOf.get(part.row) ?? []).map((part) => part.row));
    return table.columns.flatMap(({ isFooted }, column): AnyFormulaQuestion[] => {
      const cell: CellOf = { table, row: sum.total, column };
      const own = row.find((one) => one.column === column);
      if (own) return own.key === key ? [] : ofRange(sum, cell, own, row, within);
      const isTyped = isPrinted(table.amounts, sum.total, column) && originAt(cell) !== "formula";
      return isFooted && isTyped ? ofTyped(sum, cell, row) : [];
    });
  });
}

function ofRange(
  sum: Sum,
  cell: CellOf,
  { formula, parts, twice: written, strays }: RowFormula,
  row: readonly RowFormula[],
  within: ReadonlySet<number>,
): AnyFormulaQuestion[] {
  const { table, column } = cell;
  const says = (r: number) => amountAt(table.amounts, r, column) !== 0;
  const [wanted, taken] = [rowsOf(sum.parts), rowsOf(parts)];
  const missing = [...wanted].filter((r) => !taken.has(r));
  const tooMany = [...[...taken].filter((r) => !wanted.has(r)), ...written];
  const [twice, extra] = [
    tooMany.filter((r) => within.has(r) || written.includes(r)),
    tooMany.filter((r) => !within.has(r) && !written.includes(r)),
  ];
  const sumOf = (rows: readonly number[]) =>
    rows.reduce((all, r) => all + amountAt(table.amounts, r, column), 0);
  const isPlain = strays.length === 0 && [...sum.parts, ...parts].every(({ sign }) => sign > 0);
  const change = isPlain ? sumOf(missing) - sumOf(tooMany) : changeOf(sum, cell);
  // Cells that are blank today, and zeros too many, are the sheet's own way of writing it.
  if (
    change === 0 &&
    strays.length === 0 &&
    !tooMany.some(says) &&
    !missing.some((r) => isPrinted(table.amounts, r, column))
  )
    return [];
  const expected = expectedSum(sum, cell, row);
  if (expected === formula) return [];
  const mayBeMeant = change === 0;
  return [{ rule: "formulaRange", cell, formula, expected, change, mayBeMeant, missing, extra, twice }];
}

/** A total typed among formulas; where none of its rows is printed, it is nobody's sum. */
function ofTyped(sum: Sum, cell: CellOf, row: readonly RowFormula[]): AnyFormulaQuestion[] {
  const { table, column } = cell;
  if (!sum.parts.some((part) => isPrinted(table.amounts, part.row, column))) return [];
  const key = keyOfParts(sum.parts);
  if (!row.some((one) => one.key === key)) return [];
  const expected = expectedSum(sum, cell, row);
  const change = changeOf(sum, cell);
  return [
    {
      rule: "typedOver",
      cell,
      formula: "",
      expected,
      change,
      mayBeMeant: isRounding(change, [cell, ...sum.parts.map((part) => ({ ...cell, row: part.row }))]),
      missing: [],
      extra: [],
      twice: [],
    },
  ];
}

function rowsOf(parts: Sum["parts"]): Set<number> {
  return new Set(parts.map(({ row }) => row));
}

function originAt({ table, row, column }: CellOf): string | undefined {
  return table.figures[row]![column]?.origin;
}

function changeOf({ parts }: Sum, { table: { amounts }, row, column }: CellOf): number {
  return parts.reduce(
    (sum, part) => sum + part.sign * amountAt(amounts, part.row, column),
    0 - amountAt(amounts, row, column),
  );
}
