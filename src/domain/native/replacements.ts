import { isInside } from "../sheet/address";
import type { Area, CellPosition, CellValue, Grid } from "../sheet/grid";
import { contentAt, formatAt, valueAt } from "../sheet/cellAt";
import { inversePlan, type CellChange, type NewContent, type Plan } from "../sheet/plan";
import type { ValueAt } from "./expression";
import { formulaTree } from "../formulas/formulaTree";
import { callsOwn, type OwnFunctions } from "./ownFunctions";
import { referredSheets } from "../formulas/reference";
import { replaceFormula, type KeptReason, type Replacement } from "./replaceFormula";

/** A cell that one of our functions fills, and what it becomes. */
export interface ReplacedCell extends Replacement {
  /** The formula that fills it, and where that stands. */
  readonly formula: string;
  readonly anchor: CellPosition;
}

/** A formula that has to stay. */
export interface KeptFormula extends CellPosition {
  readonly formula: string;
  readonly why: KeptReason;
  /** Where the reason shows, which may be a cell that the formula fills. */
  readonly cell: CellPosition;
}

/** What replacing our functions does to one sheet. */
export interface SheetReplacements {
  readonly sheet: string;
  readonly cells: readonly ReplacedCell[];
  readonly kept: readonly KeptFormula[];
  readonly plan: Plan;
  /** Brings the functions back, and what they fill with them. */
  readonly undo: Plan;
}

/**
 * Everything on a sheet that is to be replaced.
 * @param sheets the grids of all sheets whose cells the formulas refer to; those missing count as unknown
 * @param within only formulas that fill a cell of these areas; the whole sheet when left out
 */
export function sheetReplacements(
  grid: Grid,
  own: OwnFunctions,
  sheets: readonly Grid[],
  within?: readonly Area[],
): SheetReplacements {
  const valueAt = lookUp(grid, sheets);
  const cells: ReplacedCell[] = [];
  const kept: KeptFormula[] = [];
  const isFilled = new Set<string>();
  for (const { formula, ...position } of ownFormulas(grid, own)) {
    // A cell that is filled from another may show that cell's formula as its own.
    if (isFilled.has(`${position.row} ${position.column}`)) continue;
    const result = replaceFormula(formula, position, own, valueAt);
    if (result === null) continue;
    const filled = result.kind === "replaced" ? result.cells : [position];
    for (const { row, column } of filled) isFilled.add(`${row} ${column}`);
    if (within && !filled.some((cell) => within.some((area) => isInside(area, cell)))) continue;
    if (result.kind === "kept") kept.push({ ...position, formula, why: result.why, cell: result.cell });
    else for (const cell of result.cells) cells.push({ ...cell, formula, anchor: position });
  }
  const plan = { sheet: grid.sheet, changes: cells.map((cell) => changeOf(cell, grid)) };
  return { sheet: grid.sheet, cells, kept, plan, undo: undoOf(plan, cells) };
}

/** The other sheets that a sheet's formulas with our functions refer to. */
export function sheetsReferredTo(grid: Grid, own: OwnFunctions): string[] {
  const sheets = ownFormulas(grid, own).flatMap(({ formula }) => {
    const tree = formulaTree(formula);
    return tree && callsOwn(tree.root, own) ? referredSheets(tree.root) : [];
  });
  return [...new Set(sheets)];
}

/** Formulas that may call one of ours, row by row. */
function ownFormulas(
  { area, formulas }: Grid,
  own: OwnFunctions,
): (CellPosition & { readonly formula: string })[] {
  const seen = new Map<string, boolean>();
  const areOurs = (formula: string) => {
    const known = seen.get(formula);
    if (known !== undefined) return known;
    const isOurs = formula.startsWith("=") && own.areIn(formula);
    seen.set(formula, isOurs);
    return isOurs;
  };
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c) =>
      typeof formula === "string" && areOurs(formula)
        ? { row: area.row + r, column: area.column + c, formula }
        : [],
    ),
  );
}

function lookUp(grid: Grid, sheets: readonly Grid[]): ValueAt {
  const byName = new Map([...sheets, grid].map((each) => [each.sheet.toLowerCase(), each]));
  return (sheet, row, column) => {
    const found = sheet === null ? grid : byName.get(sheet.toLowerCase());
    return found && valueAt(found, row, column);
  };
}

function changeOf({ row, column, becomes }: ReplacedCell, grid: Grid): CellChange {
  const format = formatAt(grid, row, column);
  return {
    row,
    column,
    // The last cells of a spill may be blank, beyond what is used.
    before: contentAt(grid, { row, column }),
    after: becomes.kind === "formula" ? becomes : contentOf(becomes.value),
    // In a cell formatted as text Excel would take the formula for a text.
    ...(format === "@" && becomes.kind === "formula" && { format: { before: format, after: "General" } }),
  };
}

function contentOf(value: CellValue): NewContent {
  if (value === "") return { kind: "blank" };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "formula", formula: value ? "=TRUE" : "=FALSE" };
  return { kind: "text", value };
}

/** What a function fills is emptied, so that there is room for it to fill again. */
function undoOf(plan: Plan, cells: readonly ReplacedCell[]): Plan {
  const inverse = inversePlan(plan);
  return {
    ...inverse,
    changes: inverse.changes.map((change, i): CellChange =>
      cells[i]!.isSpilled ? { ...change, after: { kind: "blank" } } : change,
    ),
  };
}
