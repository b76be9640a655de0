import type { SourceTable } from "../../domain/structure/builtTable";
import { valuesIn } from "../../domain/sheet/cellAt";
import type { Grid } from "../../domain/sheet/grid";
import type { NewSheet, SheetSource } from "../../domain/sheet/newSheet";
import { addSheet } from "../../excel/addSheet";
import { newSheetTexts } from "../../texts/volumes/forecast";
import { PROBLEMS } from "../../texts/shared/problems";
import type { WriteOutcome } from "../shared/outcomes";
import { orProblem } from "../shared/problems";
import { takeBackSheet } from "../shared/takeBackSheet";

/** A sheet that would be added, and the cells it is made from. */
export interface SheetPlan {
  readonly sheet: NewSheet;
  readonly sources: readonly SheetSource[];
}

export interface PreviewLine {
  readonly address: string;
  readonly formula: string;
}

/** The cells of a table as they were read, for the check before the sheet is written. */
export function sheetSourceOf({ sheet, table: { area } }: SourceTable, grids: readonly Grid[]): SheetSource {
  const grid = grids.find((one) => one.sheet === sheet)!;
  return { sheet, area, values: valuesIn(grid, area) };
}

/**
 * Adds the sheet the user has seen in the preview. "Ångra" takes it away again, as long as nobody has written
 * in it. Round trips: 3 (re-read, write, chart), and 2 to take it back.
 */
export async function addPlannedSheet({ sheet, sources }: SheetPlan): Promise<WriteOutcome> {
  const result = await orProblem(() => addSheet(sheet, sources));
  switch (result.kind) {
    case "problem":
      return { ok: false, text: result.text };
    case "changed":
      return { ok: false, text: newSheetTexts.sourceChanged(result.sheet) };
    case "protected":
      return { ok: false, text: newSheetTexts.protected };
    case "noWorksheet":
      return { ok: false, text: PROBLEMS.notFound };
    case "failed":
      return { ok: false, text: newSheetTexts.failed(PROBLEMS[result.code]) };
    case "left":
      return { ok: false, text: newSheetTexts.left(result.name, PROBLEMS[result.code]), isChanged: true };
    case "unanswered":
      return { ok: false, text: newSheetTexts.unanswered(result.name), isChanged: true };
    case "added": {
      const { added } = result;
      return {
        ok: true,
        text: newSheetTexts.added(added.name),
        undo: () => takeBackSheet(added),
        report: null,
      };
    }
  }
}
