import { columnLetters } from "../sheet/address";
import { formulaAt } from "../sheet/cellAt";
import type { Grid } from "../sheet/grid";
import { linearFormula } from "../formulas/linearFormula";
import { positionOf, type CellOf } from "../tables/cellOf";
import type { Sum } from "../structure/sums";
import type { CheckedTable } from "../checks/checkTable";
import { isFailing } from "../checks/check";
import { relativeShape, toAddresses } from "../formulas/formulaShape";

/** So many cells have to agree on a shape before the one that differs is asked about. */
const LEAST_ALIKE = 3;

export type FormulaRule = "formulaShape" | "formulaRange" | "typedOver";

/** A formula that does not do what its neighbours do, or a figure typed among formulas. */
export interface FormulaQuestion<Rule extends FormulaRule = FormulaRule> {
  readonly rule: Rule;
  readonly cell: CellOf;
  /** What stands there; "" where it is no formula. */
  readonly formula: string;
  /** The formula its neighbours would have there; for a range, one that takes in every row. */
  readonly expected: string;
  /** Rows of the table that the range leaves out. */
  readonly missing: readonly number[];
}

/** Any one of them, each by its own rule. */
type AnyFormulaQuestion = { [Rule in FormulaRule]: FormulaQuestion<Rule> }[FormulaRule];

/**
 * Live formulas that break the pattern of their block: a deviation that points at another column, a sum that
 * leaves a row out, a figure typed among formulas. What already fails a check is left to the check; here stand
 * the ones that happen to add up today.
 */
export function formulaQuestions(grid: Grid, checked: CheckedTable): AnyFormulaQuestion[] {
  if (!checked.table.figures.some((row) => row.some((figure) => figure?.origin === "formula"))) return [];
  const failing = new Set(
    checked.checks.filter(isFailing).map(({ target }) => `${target.row},${target.column}`),
  );
  const isOpen = ({ row, column }: CellOf) => !failing.has(`${row},${column}`);
  return [...oddShapes(grid, checked), ...shortRanges(grid, checked)].filter(({ cell }) => isOpen(cell));
}

function formulaOf(grid: Grid, cell: CellOf): string | null {
  const place = positionOf(cell);
  const formula = formulaAt(grid, place.row, place.column);
  return typeof formula === "string" && formula.startsWith("=") ? formula : null;
}

/** In one deviation column the formulas of all rows have one shape. */
function oddShapes(grid: Grid, { table, differences }: CheckedTable): AnyFormulaQuestion[] {
  return differences.flatMap(({ deviation }) => {
    const cells = table.rows.flatMap((_, row): CellOf[] =>
      table.figures[row]![deviation] ? [{ table, row, column: deviation }] : [],
    );
    const shapes = cells.map((cell) => {
      const formula = formulaOf(grid, cell);
      return formula === null ? null : relativeShape(formula, positionOf(cell));
    });
    const usual = mostFrequent(shapes.filter((shape) => shape !== null));
    const alike = shapes.filter((shape) => shape === usual).length;
    if (usual === null || alike < LEAST_ALIKE || alike * 2 <= cells.length) return [];
    return cells.flatMap((cell, i): AnyFormulaQuestion[] => {
      if (shapes[i] === usual) return [];
      // A total may sum its deviations as well as take the difference of its sums.
      const formula = formulaOf(grid, cell);
      if (formula !== null && addsItsColumn(formula, cell)) return [];
      const expected = toAddresses(usual, positionOf(cell));
      return [
        formula === null
          ? { rule: "typedOver", cell, formula: "", expected, missing: [] }
          : { rule: "formulaShape", cell, formula, expected, missing: [] },
      ];
    });
  });
}

/** "=SUM(D4:D9)" or "=D4+D9" in column D. */
function addsItsColumn(formula: string, { table, column }: CellOf): boolean {
  if (/^=\s*(SUM|SUBTOTAL)\(/i.test(formula)) return true;
  const references = linearFormula(formula);
  return references?.every((one) => one.column === table.columns[column]!.sheetColumn) ?? false;
}

/** A live total takes in every row that belongs to it. */
function shortRanges(grid: Grid, { table, sums }: CheckedTable): AnyFormulaQuestion[] {
  const rows = new Map(table.rows.map(({ sheetRow }, row) => [sheetRow, row]));
  const byTotal = new Map([...sums].reverse().map((sum) => [sum.total, sum]));
  return sums
    .filter(({ isFirm, basis }) => isFirm && basis !== "figures")
    .flatMap((sum) =>
      table.columns.flatMap((_, column): AnyFormulaQuestion[] => {
        const cell = { table, row: sum.total, column };
        const formula = formulaOf(grid, cell);
        const references = formula && linearFormula(formula, grid.sheet);
        if (!formula || !references || sum.parts.some(({ sign }) => sign < 0)) return [];
        const taken = new Set(references.flatMap((ref) => leaves(rows.get(ref.row) ?? -1, byTotal)));
        const isOwnColumn = references.every((ref) => ref.column === table.columns[column]!.sheetColumn);
        const missing = sum.parts
          .map(({ row }) => row)
          .filter((row) => !leaves(row, byTotal).every((leaf) => taken.has(leaf)));
        if (!isOwnColumn || missing.length === 0 || missing.length * 2 > sum.parts.length) return [];
        return [{ rule: "formulaRange", cell, formula, expected: fullRange(sum, cell), missing }];
      }),
    );
}

function leaves(row: number, byTotal: ReadonlyMap<number, Sum>): number[] {
  const sum = byTotal.get(row);
  return sum ? sum.parts.flatMap((part) => leaves(part.row, byTotal)) : [row];
}

function fullRange({ parts }: Sum, { table, column }: CellOf): string {
  const letters = columnLetters(table.columns[column]!.sheetColumn);
  const at = (row: number) => `${letters}${table.rows[row]!.sheetRow + 1}`;
  // Blank rows and headings among them add nothing.
  const isBetween = (from: number, to: number) =>
    table.rows.slice(from + 1, to).every(({ hasFigures }) => !hasFigures);
  const isRun = parts.every(({ row }, i) => i === 0 || isBetween(parts[i - 1]!.row, row));
  if (isRun) return `=SUM(${at(parts[0]!.row)}:${at(parts[parts.length - 1]!.row)})`;
  return `=${parts.map(({ row }) => at(row)).join("+")}`;
}

function mostFrequent(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
