import type { SheetModel } from "../../workbook";
import type { Area, CellPosition } from "../../../src/domain/sheet/grid";
import { FormulaReader } from "../../../src/files/formulaReader";
import { shownFormula } from "../../../src/files/shownFormula";
import { addinFunctionsIn } from "../formulaText";
import type { CellAllowance } from "../../../src/files/cellAllowance";
import { cellValue } from "../../../src/files/cellValues";
import { in1900 } from "../../../src/files/daysOf1904";
import type { RawCell } from "../../../src/files/rawCell";
import type { SheetPart } from "./sheetPart";
import type { StyleReader } from "./styles";

/** Beyond this column nobody sets a width by hand; "the rest of the sheet" is stored as one entry to column XFD. */
const COLUMNS_OF_INTEREST = 1024;

/** What all sheets of a file share, and how much of it may be read. */
export interface FileContext {
  readonly texts: readonly string[];
  readonly styles: StyleReader;
  readonly isFrom1904: boolean;
  /** Gets the add-in's functions that formulas call. */
  readonly addinFunctions: Set<string>;
  readonly allowance: CellAllowance;
}

/** Puts the cells of a sheet into the model, one after the other as they are read. */
export function cellLoader(
  sheet: SheetModel,
  { texts, styles, isFrom1904, addinFunctions, allowance }: FileContext,
): (cell: RawCell) => void {
  const formulas = new FormulaReader((stored) => {
    for (const name of addinFunctionsIn(stored)) addinFunctions.add(name);
  });
  const spills: Area[] = [];
  return (cell) => {
    const look = styles.look(cell.styleIndex);
    const stored = cellValue(cell, texts);
    const value = isFrom1904 ? in1900(cell, stored, look.format ?? "General") : stored;
    const formula = formulas.read(cell);
    if (!allowance.admits(value, formula)) return;
    const isSpilled = formula === null && spills.some((area) => covers(area, cell));
    const filled = cell.formula?.type === "array" ? cell.formula.ref : null;
    if (filled) spills.push(filled);
    sheet.load(cell, {
      value,
      ...look,
      ...(formula && { formula }),
      ...(filled &&
        filled.rows * filled.columns > 1 && { spill: { rows: filled.rows, columns: filled.columns } }),
      ...(isSpilled && { isSpilled }),
    });
  };
}

/** Gives a sheet whose cells are loaded what else its part of the file holds. */
export function fillSheet(sheet: SheetModel, part: SheetPart, styles: StyleReader): void {
  for (const [row, points] of part.rowHeights) sheet.rowHeights.set(row, points);
  sheet.loadParts({ setup: part.setup, validations: part.validations.filter((one) => one !== null) });
  for (const row of part.hiddenRows) sheet.hiddenRows.add(row);
  sheet.merges = part.merges;
  sheet.isProtected = part.isProtected;
  sheet.protectionAllows = part.protectionAllows;
  sheet.isFiltered = part.isFiltered;
  for (const { first, last, width, isHidden } of part.columns) {
    for (let column = first; column <= Math.min(last, COLUMNS_OF_INTEREST); column += 1) {
      if (isHidden) sheet.hiddenColumns.add(column);
      if (width !== null) sheet.columnWidths.set(column, width);
    }
  }
  sheet.loadConditionalFormats(
    part.expressionRules.map((rule, index) => ({
      id: `{CF-${index + 1}}`,
      areas: rule.areas,
      formula: shownFormula(rule.formula),
      ...(rule.formatIndex !== null && styles.conditional(rule.formatIndex)),
    })),
  );
}

function covers(area: Area, { row, column }: CellPosition): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
