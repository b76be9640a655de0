import { StampCells } from "../../domain/report/stamp/stampCells";
import type { Stamp } from "../../domain/report/stamp/stamp";
import { stampWorkbook, type SheetToStamp } from "../../domain/report/stamp/stampWorkbook";
import type { Grid } from "../../domain/sheet/grid";
import type { Steps } from "../../domain/steps";
import { readCellsInSteps } from "../../domain/tables/cells";
import type { CheckedSheet } from "../check/checkedSheet";
import { inPeace } from "../shared/letPaneDraw";

/** Stamps sheets that have been read and checked, with rests in which the pane can draw. */
export function stampOf(
  checked: readonly CheckedSheet[],
  about: Pick<Stamp, "date" | "rules" | "verdict">,
  signal?: AbortSignal,
): Promise<Stamp> {
  return inPeace(stampSheets(checked, about), signal);
}

function* stampSheets(
  checked: readonly CheckedSheet[],
  about: Pick<Stamp, "date" | "rules" | "verdict">,
): Steps<Stamp> {
  const sheets: SheetToStamp[] = [];
  for (const { grid, check } of checked)
    sheets.push({ cells: yield* stampCellsOf(grid), tables: check.tables.map(({ table }) => table) });
  return yield* stampWorkbook(sheets, about);
}

/** The cells of a sheet as a stamp reads them. */
export function* stampCellsOf(grid: Grid): Steps<StampCells> {
  return new StampCells(grid, yield* readCellsInSteps(grid));
}
