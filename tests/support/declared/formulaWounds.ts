import type { Grid } from "../../../src/domain/sheet/grid";
import type { Random } from "../random";
import {
  formulasOf,
  formulaText,
  isRun,
  key,
  liveGrid,
  reckoned,
  withText,
  type LiveCell,
  type LiveTable,
} from "./live";
import { printedAt, withFigures, type Cell } from "./table";

/** What is done to the formulas of a live table. */
export const FORMULA_WOUNDS = [
  "typed over, another value",
  "typed over, the same value",
  "first row left out",
  "last row left out",
  "first row left out in all columns",
  "last row left out in all columns",
  "deviation turned",
  "one row off",
  "text within a sum",
] as const;
export type FormulaWoundKind = (typeof FORMULA_WOUNDS)[number];

export interface FormulaWound {
  readonly kind: FormulaWoundKind;
  readonly grid: Grid;
  /** The cells to be named, each with the formula it should have; null for the text, which is to be a number. */
  readonly named: readonly (Cell & { readonly formula: string | null })[];
}

/** At most so many of a kind in one table. */
const MOST_OF_A_KIND = 4;

export function* formulaWounds(live: LiveTable, random: Random): Generator<FormulaWound> {
  for (const kind of FORMULA_WOUNDS) {
    const places = live.cells.filter((cell) => isPlace(live, kind, cell));
    for (let n = 0; n < MOST_OF_A_KIND && places.length > 0; n++) {
      const [cell] = places.splice(random.int(0, places.length - 1), 1);
      yield wound(live, kind, cell!);
    }
  }
}

function isPlace(live: LiveTable, kind: FormulaWoundKind, cell: LiveCell): boolean {
  const { table } = live;
  const says = (at: Cell) => (printedAt(table, at)?.units ?? 0) !== 0;
  const isRange = cell.kind === "sum" && isRun(table, cell.terms);
  switch (kind) {
    case "typed over, another value":
    case "typed over, the same value":
      return cell.kind === "sum" && neighbours(live, cell).length > 0;
    case "first row left out":
    case "first row left out in all columns":
      return isRange && cell.terms.length > 2 && says(cell.terms[0]!);
    case "last row left out":
    case "last row left out in all columns":
      return isRange && cell.terms.length > 2 && says(cell.terms[cell.terms.length - 1]!);
    case "deviation turned":
      return isDifference(live, cell) && says(cell);
    case "one row off": {
      const [first, second] = cell.terms;
      if (!second || !isDifference(live, cell)) return false;
      const off = { row: second.row + 1, column: second.column };
      if (!table.rows[off.row]) return false;
      return (
        says(first!) &&
        printedAt(table, off) !== null &&
        printedAt(table, off)!.units !== printedAt(table, second)?.units
      );
    }
    case "text within a sum":
      return isRange && cell.terms.some((term) => isLeaf(live, term) && says(term));
  }
}

/** One among at least three more of its column. */
function isDifference({ cells }: LiveTable, { kind, terms, column }: LiveCell): boolean {
  if (kind !== "difference" || terms.length !== 2 || terms[0]!.sign === terms[1]!.sign) return false;
  return cells.filter((other) => other.kind === "difference" && other.column === column).length > 3;
}

/** The sums of the same rows in the other columns. */
function neighbours({ cells }: LiveTable, cell: LiveCell): LiveCell[] {
  return cells.filter(
    (other) => other.kind === "sum" && other.row === cell.row && other.column !== cell.column,
  );
}

function isLeaf({ cells }: LiveTable, cell: Cell): boolean {
  return !cells.some((live) => key(live) === key(cell));
}

function wound(live: LiveTable, kind: FormulaWoundKind, cell: LiveCell): FormulaWound {
  const right = formulasOf(live);
  const formula = right.get(key(cell))!;
  const { table, cells } = live;
  switch (kind) {
    case "typed over, another value":
    case "typed over, the same value": {
      const { units, decimals } = printedAt(table, cell)!;
      const by = kind === "typed over, the same value" ? 0 : Math.round(Math.abs(units) * 0.07) + 23;
      const typed = withFigures(table, [{ ...cell, figure: { units: units + by, decimals } }]);
      right.delete(key(cell));
      const rest = cells.filter((other) => key(other) !== key(cell));
      return { kind, grid: liveGrid(reckoned(typed, rest), right), named: [{ ...cell, formula }] };
    }
    case "first row left out":
      return changed(live, kind, [shorter(cell, 0)]);
    case "last row left out":
      return changed(live, kind, [shorter(cell, -1)]);
    case "first row left out in all columns":
    case "last row left out in all columns": {
      const end = kind === "first row left out in all columns" ? 0 : -1;
      const all = [cell, ...neighbours(live, cell).filter((other) => other.terms.length > 1)];
      return changed(
        live,
        kind,
        all.map((one) => leavingOut(one, cell.terms.at(end)!.row)),
      );
    }
    case "deviation turned":
      return changed(live, kind, [
        {
          ...cell,
          terms: [...cell.terms].reverse().map((term) => ({ ...term, sign: term.sign === 1 ? -1 : 1 })),
        },
      ]);
    case "one row off": {
      const [first, second] = cell.terms;
      return changed(live, kind, [{ ...cell, terms: [first!, { ...second!, row: second!.row + 1 }] }]);
    }
    case "text within a sum": {
      const at = cell.terms.find((term) => isLeaf(live, term) && printedAt(table, term)?.units)!;
      const grid = liveGrid(reckoned(table, cells, at), right);
      return {
        kind,
        grid: withText(grid, at, table.rows[at.row]![at.column]!),
        named: [{ ...at, formula: null }],
      };
    }
  }
}

/** Where what is read otherwise is blank or nothing, nobody can tell, and nothing is wrong today. */
function saysOther({ table, cells }: LiveTable, wrong: LiveCell): boolean {
  const own = cells.find((one) => key(one) === key(wrong))!;
  const units = (term: Cell) => printedAt(table, term)?.units ?? 0;
  const isOnlyIn = (a: LiveCell, b: LiveCell) =>
    a.terms.some(
      (term) => units(term) !== 0 && !b.terms.some((one) => key(one) === key(term) && one.sign === term.sign),
    );
  return isOnlyIn(own, wrong) || isOnlyIn(wrong, own);
}

function shorter(cell: LiveCell, end: 0 | -1): LiveCell {
  return leavingOut(cell, cell.terms.at(end)!.row);
}

function leavingOut(cell: LiveCell, row: number): LiveCell {
  return { ...cell, terms: cell.terms.filter((term) => term.row !== row) };
}

/** The table with these formulas in place of its own; where a formula is what it was, nothing is to be named. */
function changed(live: LiveTable, kind: FormulaWoundKind, wrong: readonly LiveCell[]): FormulaWound {
  const formulas = formulasOf(live);
  const right = formulasOf(live);
  const cells = live.cells.map((cell) => wrong.find((one) => key(one) === key(cell)) ?? cell);
  for (const one of wrong) formulas.set(key(one), formulaText(live.table, one.terms));
  const named = wrong
    .filter((one) => saysOther(live, one))
    .map((one) => ({ ...one, formula: right.get(key(one))! }));
  return { kind, grid: liveGrid(reckoned(live.table, cells), formulas), named };
}
