import { cellAddress } from "../domain/address";
import type { Area, Grid } from "../domain/grid";
import { ownFunctions, type OwnFunction, type OwnFunctions } from "../domain/native/ownFunctions";
import {
  sheetReplacements,
  sheetsReferredTo,
  type ReplacedCell,
  type SheetReplacements,
} from "../domain/native/replacements";
import type { Plan } from "../domain/plan";
import { listSheets } from "../excel/listSheets";
import { readSelection } from "../excel/readSelection";
import { readSheet } from "../excel/readSheet";
import { localFormula } from "../texts/localFormula";
import { replaceTexts } from "../texts/replaceFunctions";
import type { SheetProblem, Undo, WriteOutcome } from "./outcomes";
import { answered, problem } from "./problems";
import { writePlans } from "./writePlans";

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
 * Shows what replacing our functions would do. Writes nothing.
 *
 * Round trips: 1 a sheet, and 1 for the selection or the list of sheets. Sheets that the formulas refer to are
 * read too.
 * @param functions all of our functions, by id and name
 */
export function previewReplacement(
  scope: ReplacementScope,
  functions: readonly OwnFunction[],
): Promise<ReplacementView | SheetProblem> {
  return answered(async () => {
    const own = ownFunctions(functions);
    const { names, within } = await asked(scope);
    const read = new Map<string, Grid>();
    await readInto(read, names);
    const grids = [...read.values()];
    if (scope !== "workbook")
      await readInto(
        read,
        grids.flatMap((grid) => sheetsReferredTo(grid, own)),
      );
    return viewOf(scope, grids, own, [...read.values()], within);
  });
}

/**
 * Writes what was shown. A sheet with a cell that has changed is left as it is, and so are those after it.
 *
 * Round trips: 2 a sheet (re-read, write), and the same to undo.
 */
export function replaceFunctions({ writes }: Pick<ReplacementView, "writes">): Promise<WriteOutcome> {
  return write(
    writes.map(({ plan }) => plan),
    replaceTexts.replaced,
    (done) => () => undoReplacement(writes.slice(0, done).map(({ undo }) => undo)),
  );
}

function undoReplacement(plans: readonly Plan[]): Promise<WriteOutcome> {
  return write(plans, replaceTexts.restored, () => null);
}

async function write(
  plans: readonly Plan[],
  told: (cells: number, sheets: number) => string,
  undoOf: (done: number) => Undo | null,
): Promise<WriteOutcome> {
  const { count, refusal } = await writePlans(plans);
  if (refusal && count === 0) return { ok: false, text: `${refusal.sheet}: ${refusal.text}` };
  const cells = plans.slice(0, count).reduce((sum, { changes }) => sum + changes.length, 0);
  const done = told(cells, count);
  const text = refusal ? replaceTexts.butNot(done, refusal.sheet, refusal.text) : done;
  return { ok: true, text, undo: undoOf(count), report: null };
}

/** The sheets that were asked about, and which of their cells. */
async function asked(
  scope: ReplacementScope,
): Promise<{ names: readonly (string | undefined)[]; within?: readonly Area[] }> {
  switch (scope) {
    case "selection": {
      const { sheet, areas } = await readSelection();
      return { names: [sheet], within: areas };
    }
    case "sheet":
      return { names: [undefined] };
    case "workbook":
      // Hidden sheets too: the file is sent with them.
      return { names: (await listSheets()).map(({ name }) => name) };
  }
}

/** Reads sheets that have not been read; those that are empty or gone have nothing to replace. */
async function readInto(read: Map<string, Grid>, names: readonly (string | undefined)[]): Promise<void> {
  for (const name of names) {
    if (name !== undefined && read.has(name)) continue;
    const reading = await readSheet(name);
    if (reading.kind === "grid") read.set(reading.grid.sheet, reading.grid);
  }
}

function viewOf(
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
function shownValue(
  { row, column }: ReplacedCell,
  { area, texts }: Grid,
  value: string | number | boolean,
): string {
  const text = texts[row - area.row]?.[column - area.column] ?? "";
  return text.startsWith("##") ? String(value) : text;
}
