import { relativeShape, toAddresses } from "../../formulas/formulaShape";
import { linearFormula, type Reference } from "../../formulas/linearFormula";
import type { Grid } from "../../sheet/grid";
import type { Difference } from "../../structure/differences";
import { formulaOf } from "../../structure/live/rowFormula";
import { amountAt, isPrinted } from "../../tables/amounts";
import { positionOf, type CellOf } from "../../tables/cellOf";
import type { Table } from "../../tables/table";
import { isIncome } from "../../words/incomes";
import { mostFrequent } from "./expectedSum";
import type { AnyFormulaQuestion } from "./formulaFinding";
import { isRounding } from "./isRounding";

/** So many cells have to agree on a shape before the one that differs is called odd; fewer where the figures agree with them. */
const LEAST_ALIKE = 3;
const LEAST_ALIKE_TOLD = 2;

interface Live {
  readonly cell: CellOf;
  readonly formula: string | null;
  readonly references: readonly Reference[] | null;
  /** The cells it reads, by their offsets, with their signs: the same for "=B4-C4" and "=-C4+B4" one row down. */
  readonly shape: string | null;
}

/**
 * Down a column that is reckoned from its own rows, a deviation or a sum across, the formulas of all rows have one
 * shape: those that have another are told, and figures typed among them.
 */
export function rowFormulaShapes(
  grid: Grid,
  table: Table,
  differences: readonly Difference[],
): AnyFormulaQuestion[] {
  return table.columns.flatMap((_, column): AnyFormulaQuestion[] => {
    const cells = table.rows.flatMap((_, row): Live[] =>
      isPrinted(table.amounts, row, column) ? [liveCell(grid, { table, row, column })] : [],
    );
    const across = cells.filter(isAcross);
    const usual = mostFrequent(across.map(({ shape }) => shape!));
    const alike = across.filter(({ shape }) => shape === usual);
    if (usual === null || alike.length * 2 <= cells.length) return [];
    const isTold = differences.some((one) => one.deviation === column);
    if (alike.length < (isTold ? LEAST_ALIKE_TOLD : LEAST_ALIKE)) return [];
    const model = alike[0]!;
    return cells.flatMap((live) => (live.shape === usual ? [] : ofOdd(live, model, alike)));
  });
}

function liveCell(grid: Grid, cell: CellOf): Live {
  const at = positionOf(cell);
  const formula = formulaOf(grid, at.row, at.column);
  const references = formula === null ? null : linearFormula(formula, grid.sheet);
  const shape =
    references &&
    [...references]
      .map((one) => `${one.row - at.row}/${one.column - at.column}/${one.coefficient}`)
      .sort()
      .join(" ");
  return { cell, formula, references, shape };
}

/** It reads other cells of its own row, and at least two. */
function isAcross({ cell, references }: Live): boolean {
  const { row } = positionOf(cell);
  return references !== null && references.length > 1 && references.every((one) => one.row === row);
}

function ofOdd(live: Live, model: Live, alike: readonly Live[]): AnyFormulaQuestion[] {
  const { cell, formula, references } = live;
  const { table, row, column } = cell;
  const expected = toAddresses(relativeShape(model.formula!, positionOf(model.cell)), positionOf(cell));
  const value = valueOf(model, cell);
  if (value === null) return [];
  const change = value - amountAt(table.amounts, row, column);
  const common = { cell, expected, change, missing: [], extra: [], twice: [] };
  if (formula === null) {
    const read = table.columns.flatMap((own, c) =>
      model.references!.some((one) => one.column === own.sheetColumn) ? [{ table, row, column: c }] : [],
    );
    return [{ ...common, rule: "typedOver", formula: "", mayBeMeant: isRounding(change, [cell, ...read]) }];
  }
  // What is no sum of cells is taken as it stands; a total may sum its deviations as well as take the difference of its sums.
  const { sheetColumn } = table.columns[column]!;
  if (!references || references.every((one) => one.column === sheetColumn)) return [];
  const isTurned = change !== 0 && value === -amountAt(table.amounts, row, column);
  // Income is often taken the other way round than costs; where other income is not, this one is wrong.
  const isIncomeRow = ({ cell: one }: Live) => isIncome(table.rows[one.row]!.label);
  const mayBeMeant = change === 0 || (isTurned && isIncomeRow(live) && !alike.some(isIncomeRow));
  return [{ ...common, rule: "formulaShape", formula, mayBeMeant }];
}

/** What the model's formula gives on another row, in grains; null where that row lacks all its figures. */
function valueOf({ cell: { table }, references }: Live, { row }: CellOf): number | null {
  const columnOf = new Map(table.columns.map(({ sheetColumn }, column) => [sheetColumn, column]));
  let [sum, printed] = [0, 0];
  for (const { column: sheetColumn, coefficient } of references!) {
    const column = columnOf.get(sheetColumn);
    if (column === undefined) continue;
    sum += coefficient * amountAt(table.amounts, row, column);
    if (isPrinted(table.amounts, row, column)) printed++;
  }
  return printed === 0 ? null : sum;
}
