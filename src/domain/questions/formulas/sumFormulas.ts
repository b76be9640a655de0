import { relativeShape } from "../../formulas/formulaShape";
import type { CellPosition, Grid } from "../../sheet/grid";
import { formulaOf, keyOfParts, type RowFormula } from "../../structure/live/rowFormula";
import { mayBeMeanIn } from "../../structure/means";
import type { Sum } from "../../structure/sum";
import { amountAt, isPrinted } from "../../tables/amounts";
import { positionOf, type CellOf } from "../../tables/cellOf";
import type { Table } from "../../tables/table";
import { expectedSum } from "./expectedSum";
import type { AnyFormulaQuestion } from "./formulaFinding";
import { isRounding } from "./isRounding";

/** Totals whose formula does not add up the rows of the sum, and totals typed where other columns have a formula. */
export function sumFormulas(
  grid: Grid,
  table: Table,
  sums: readonly Sum[],
  formulas: ReadonlyMap<number, readonly RowFormula[]>,
): AnyFormulaQuestion[] {
  const partsOf = new Map(sums.map(({ total, parts }) => [total, parts]));
  return sums.flatMap((sum): AnyFormulaQuestion[] => {
    const row = formulas.get(sum.total);
    if (!row || !sum.isFirm) return [];
    const key = keyOfParts(sum.parts);
    const isKept = isKeptByFormulas(sum, table, row);
    const within = new Set(sum.parts.flatMap((part) => partsOf.get(part.row) ?? []).map((part) => part.row));
    return table.columns.flatMap(({ isFooted }, column): AnyFormulaQuestion[] => {
      const cell: CellOf = { table, row: sum.total, column };
      const own = row.find((one) => one.column === column);
      if (own) return own.key === key ? [] : ofRange(sum, cell, own, row, within);
      if (!isFooted || !isPrinted(table.amounts, sum.total, column)) return [];
      if (originAt(cell) === "formula") return ofOther(grid, sum, cell, row);
      return isKept ? ofTyped(sum, cell, row, isTypedThroughout(table, sums, formulas, column)) : [];
    });
  });
}

/** The formulas of a total, and the typed figures that they would give, are more than those that they would not. */
function isKeptByFormulas(sum: Sum, table: Table, row: readonly RowFormula[]): boolean {
  const typed = table.columns.flatMap(({ isFooted }, column) => {
    const cell: CellOf = { table, row: sum.total, column };
    return isFooted && originAt(cell) !== "formula" && isOwn(sum, cell) ? [cell] : [];
  });
  const others = typed.filter((cell) => changeOf(sum, cell) !== 0).length;
  return others <= row.length + typed.length - others;
}

/** A total is printed there, over printed rows, that is none of their means. */
function isOwn({ total, parts }: Sum, { table, column }: CellOf): boolean {
  const isThere = (one: number) => isPrinted(table.amounts, one, column);
  return isThere(total) && parts.some(({ row }) => isThere(row)) && !mayBeMeanIn(table, total, parts, column);
}

/** Every total of the column is typed, and there are several: that is how it is kept, and no slip. */
function isTypedThroughout(
  table: Table,
  sums: readonly Sum[],
  formulas: ReadonlyMap<number, readonly RowFormula[]>,
  column: number,
): boolean {
  const totals = sums.filter(({ total }) => formulas.has(total) && isPrinted(table.amounts, total, column));
  return (
    totals.length > 1 && totals.every(({ total }) => originAt({ table, row: total, column }) !== "formula")
  );
}

/**
 * A total whose formula is like those of the other columns, but reads another column, or the same cells of another
 * sheet: it has been copied as it stood. Formulas that are built otherwise are taken as they stand.
 */
function ofOther(grid: Grid, sum: Sum, cell: CellOf, row: readonly RowFormula[]): AnyFormulaQuestion[] {
  const key = keyOfParts(sum.parts);
  const at = positionOf(cell);
  const formula = formulaOf(grid, at.row, at.column);
  if (formula === null || !row.some((one) => one.key === key)) return [];
  const expected = expectedSum(sum, cell, row);
  if (!isAside(formula, expected, at)) return [];
  const change = changeOf(sum, cell);
  const rest = { missing: [], extra: [], twice: [] };
  return [{ rule: "formulaShape", cell, formula, expected, change, mayBeMeant: change === 0, ...rest }];
}

/** The same formula of the same rows, with another column or with a sheet's name before its cells. */
function isAside(formula: string, expected: string, at: CellPosition): boolean {
  const [own, wanted] = [formula, expected].map((one) => relativeShape(one, at));
  const withoutSheet = (shape: string) => shape.replace(/(?:'[^']*'|[^-+(,:'!=]+)!/g, "");
  const withoutColumn = (shape: string) => shape.replace(/C(?:\[-?\d+\]|\d+)/g, "C");
  const columns = new Set(own!.match(/C(?:\[-?\d+\]|\d+)/g));
  if (withoutSheet(own!) === wanted) return own !== wanted;
  return columns.size === 1 && own !== wanted && withoutColumn(own!) === withoutColumn(wanted!);
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
function ofTyped(sum: Sum, cell: CellOf, row: readonly RowFormula[], isUsual: boolean): AnyFormulaQuestion[] {
  if (!isOwn(sum, cell)) return [];
  const key = keyOfParts(sum.parts);
  if (!row.some((one) => one.key === key)) return [];
  const expected = expectedSum(sum, cell, row);
  const change = changeOf(sum, cell);
  const mayBeMeant = isRounding(change, [cell, ...sum.parts.map((part) => ({ ...cell, row: part.row }))]);
  return [
    {
      rule: "typedOver",
      cell,
      formula: "",
      expected,
      change,
      mayBeMeant,
      ...(mayBeMeant && !isUsual ? { standsStill: true } : {}),
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
