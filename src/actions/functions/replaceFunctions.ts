import type { Area, Grid } from "../../domain/sheet/grid";
import { ownFunctions, type OwnFunction } from "../../domain/native/ownFunctions";
import { sheetsReferredTo } from "../../domain/native/replacements";
import type { Plan } from "../../domain/sheet/plan";
import { listSheets } from "../../excel/listSheets";
import { readSelection } from "../../excel/readSelection";
import { readSheet } from "../../excel/readSheet";
import { replaceTexts } from "../../texts/functions/replaceFunctions";
import { writtenCells } from "../shared/writtenCells";
import type { SheetProblem, Undo, WriteOutcome } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import { replacementView, type ReplacementScope, type ReplacementView } from "./replacementView";
import { writePlans } from "../shared/writePlans";

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
  return orProblem(async () => {
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
    return replacementView(scope, grids, own, [...read.values()], within);
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
    (done, part) => () =>
      undoReplacement([...writes.slice(0, done).map(({ undo }) => undo), ...(part ? [part] : [])]),
  );
}

function undoReplacement(plans: readonly Plan[]): Promise<WriteOutcome> {
  return write(plans, replaceTexts.restored, () => null);
}

async function write(
  plans: readonly Plan[],
  told: (cells: number, sheets: number) => string,
  undoOf: (done: number, part: Plan | null) => Undo | null,
): Promise<WriteOutcome> {
  const { count, refusal, part } = await writePlans(plans);
  if (refusal && count === 0 && !part) return { ok: false, text: `${refusal.sheet}: ${refusal.text}` };
  const cells = plans.slice(0, count).reduce((sum, { changes }) => sum + changes.length, 0);
  const done = told(cells, count);
  const text = refusal ? replaceTexts.butNot(done, refusal.sheet, refusal.text) : done;
  const written = plans.slice(0, count).map(writtenCells);
  return { ok: true, text, undo: undoOf(count, part), report: null, written };
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
