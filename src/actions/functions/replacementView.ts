import { cellAddress } from "../../domain/sheet/address";
import type { Area, Grid } from "../../domain/sheet/grid";
import { textAt } from "../../domain/sheet/cellAt";
import type { OwnFunctions } from "../../domain/native/ownFunctions";
import {
  sheetReplacements,
  type ReplacedCell,
  type SheetReplacements,
} from "../../domain/native/replacements";
import type { Plan } from "../../domain/sheet/plan";
import { localFormula } from "../../texts/shared/localFormula";
import { replaceTexts } from "../../texts/functions/replaceFunctions";
import type { SheetProblem } from "../shared/outcomes";
import { problem } from "../shared/problems";

export type ReplacementScope = "selection" | "sheet" | "workbook";

/** What "Ersätt Driftkolls funktioner" would do, ready to show. */
export interface ReplacementView {
  readonly scope: ReplacementScope;
  readonly sheets: readonly ReplacementSheet[];
  /** "12 celler blir vanliga formler och 3 celler blir värden.", or that there is nothing to replace. */
  readonly summary: string;
  /** How many cells are written. */
  readonly count: number;
  readonly writes: readonly ReplacementWrite[];
}

export interface ReplacementSheet {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly cells: readonly ReplacementCell[];
  /** Formulas that stay: "D4 visar ett fel. Rätta det först." */
  readonly kept: readonly string[];
}

export interface ReplacementCell {
  readonly address: string;
  /** The formula as Swedish Excel shows it, or "fylls från D4". */
  readonly now: string;
  readonly becomes: string;
  /** Why it becomes a value; "" for a formula. */
  readonly why: string;
}

/** A sheet's plan, and the one that brings the functions back. */
export interface ReplacementWrite {
  readonly plan: Plan;
  readonly undo: Plan;
}

/**
 * Puts into words what replacing our functions would do.
 * @param grids the sheets that were asked about; @param all those and the ones that their formulas refer to
 * @param within the marked areas, where it is about a selection
 */
export function replacementView(
  scope: ReplacementScope,
  grids: readonly Grid[],
  own: OwnFunctions,
  all: readonly Grid[],
  within?: readonly Area[],
): ReplacementView | SheetProblem {
  if (scope !== "workbook" && grids.length === 0) return problem("empty");
  const found = grids
    .map((grid) => ({ grid, ...sheetReplacements(grid, own, all, within) }))
    .filter(({ cells, kept }) => cells.length + kept.length > 0);
  const written = found.filter(({ grid, cells }) => !grid.isProtected && cells.length > 0);
  const cells = written.flatMap((sheet) => sheet.cells);
  const formulas = cells.filter(({ becomes }) => becomes.kind === "formula").length;
  return {
    scope,
    sheets: found.map(sheetView),
    summary:
      found.length === 0 ? replaceTexts.none[scope] : replaceTexts.summary(formulas, cells.length - formulas),
    count: cells.length,
    writes: written.map(({ plan, undo }) => ({ plan, undo })),
  };
}

function sheetView({ grid, sheet, cells, kept }: SheetReplacements & { grid: Grid }): ReplacementSheet {
  return {
    sheet,
    isProtected: grid.isProtected,
    cells: cells.map((cell) => cellView(cell, grid)),
    kept: kept.map((formula) =>
      replaceTexts.kept(formula.why, cellAddress(formula.cell), cellAddress(formula)),
    ),
  };
}

function cellView(cell: ReplacedCell, grid: Grid): ReplacementCell {
  const { becomes, anchor } = cell;
  return {
    address: cellAddress(cell),
    now: cell.isSpilled ? replaceTexts.filledFrom(cellAddress(anchor)) : localFormula(cell.formula),
    becomes:
      becomes.kind === "formula" ? localFormula(becomes.formula) : shownValue(cell, grid, becomes.value),
    why: becomes.kind === "formula" ? "" : replaceTexts.why[becomes.why],
  };
}

/** As the cell shows it, where it has room to. */
function shownValue({ row, column }: ReplacedCell, grid: Grid, value: string | number | boolean): string {
  const text = textAt(grid, row, column);
  return text.startsWith("##") ? String(value) : text;
}
