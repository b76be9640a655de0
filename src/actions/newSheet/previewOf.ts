import { cellAddress } from "../../domain/sheet/address";
import { localFormula } from "../../texts/shared/localFormula";
import type { PreviewLine, SheetPlan } from "./newSheets";

/** The formulas of a sheet that would be added, as Swedish Excel shows them. */
export function previewOf({ sheet }: SheetPlan): PreviewLine[] {
  return sheet.cells.flatMap((cell) =>
    cell.content.kind === "formula"
      ? [{ address: cellAddress(cell), formula: localFormula(cell.content.formula) }]
      : [],
  );
}
