import { areaAddress } from "../../../src/domain/sheet/address";
import type { WorkbookModel } from "../../workbook";
import type { StoredCell } from "../../workbook/cellStore";
import { encodeEscapes } from "../../../src/files/escapes";
import { callsAddin, storedFormula } from "../formulaText";
import { children, create, remove, type XmlElement } from "../xml";
import type { CellPosition } from "../../../src/domain/sheet/grid";

type Formula = Pick<StoredCell, "formula" | "spill">;

/** Writes formulas as Excel stores them: with its prefixes, and as arrays where they may fill several cells. */
export class FormulaWriter {
  /**
   * @param addin the add-in's functions, in upper case
   * @param arrayNumber what a cell with an array says in its "cm" attribute, see DynamicArrays
   */
  constructor(
    private readonly addin: ReadonlySet<string>,
    private readonly arrayNumber: number | null,
  ) {}

  /** Takes away the formula of a cell, and writes another where there is one. */
  write(cell: XmlElement, position: CellPosition, { formula, spill }: Formula): void {
    children(cell, "f").forEach(remove);
    // These say that the cell belongs to an array or carries a rich value: it no longer does.
    cell.removeAttribute("cm");
    cell.removeAttribute("vm");
    if (formula === undefined) return;
    const element = create(cell, "f");
    if (isArray({ formula, spill }, this.addin)) {
      const size = spill ?? { rows: 1, columns: 1 };
      element.setAttribute("t", "array");
      element.setAttribute("ref", areaAddress({ ...position, ...size }));
      if (this.arrayNumber !== null) cell.setAttribute("cm", String(this.arrayNumber));
    }
    element.textContent = encodeEscapes(storedFormula(formula, this.addin));
    cell.insertBefore(element, cell.firstChild);
  }
}

/** The add-in's functions may always fill several cells, whether they do or not. */
export function isArray({ formula, spill }: Formula, addin: ReadonlySet<string>): boolean {
  return formula !== undefined && (spill !== undefined || callsAddin(formula, addin));
}

/** Whether a formula of the workbook calls one of the add-in's functions. */
export function usesAddin(workbook: WorkbookModel): boolean {
  return workbook.sheets.some((sheet) => {
    for (const [, { formula }] of sheet.cells.entries()) {
      if (formula !== undefined && callsAddin(formula, workbook.addinFunctions)) return true;
    }
    return false;
  });
}
